import { fileURLToPath } from 'node:url'
import { inflateRawSync, inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { sampleBook } from '../../../../test/support/sampleBook.ts'
import { readResource } from '../../../resources.ts'
import { TrueType } from '../../shared/fonts/trueType.ts'
import { openUserFonts } from '../../shared/fonts/userFonts.ts'
import { loadTheme } from '../../shared/theme.ts'
import { wordsOf } from '../../shared/words.ts'
import { coverPage, coverPicture } from './cover.ts'
import { Coverage } from './coverage.ts'
import { coverLines } from './coverLayout.ts'
import { glyphPolygons } from './glyphOutline.ts'
import { Picture } from './png.ts'

async function pictureOf(title: string, lang = 'zh-CN', fonts: readonly string[] = []) {
  const { light } = await loadTheme({ theme: 'plain' }, readResource)
  const user = await openUserFonts(fonts, readResource, () => {})
  const book = sampleBook({ title, lang, author: 'A. Ü' })
  return coverPicture(book, wordsOf(lang), light, readResource, user)
}

/** The pixels of a PNG of sixteen colours. */
function pixelsOf(bytes: Uint8Array): {
  readonly width: number
  readonly at: (x: number, y: number) => number
} {
  const file = Buffer.from(bytes)
  const width = file.readUInt32BE(16)
  const start = file.indexOf('IDAT') + 4
  const rows = inflateSync(file.subarray(start, start + file.readUInt32BE(start - 8)))
  const row = 1 + Math.ceil(width / 2)
  return { width, at: (x, y) => ((rows[y * row + 1 + (x >> 1)] ?? 0) >> (x % 2 ? 0 : 4)) & 15 }
}

describe('the layout', () => {
  const titleLines = (title: string) =>
    coverLines(title, null, '').flatMap(({ text, bold }) => (bold ? [text] : []))

  it('breaks the title between words and Chinese characters, and keeps marks with what they end', () => {
    expect(titleLines('大模型面试题库：从入门到精通 Large Language Models')).toEqual([
      '大模型面试题',
      '库：从入门到精',
      '通 Large',
      'Language',
      'Models',
    ])
    expect(titleLines('一二三四五六七，八')[0]).toBe('一二三四五六')
  })

  it('takes smaller letters before it cuts a word or leaves a character alone', () => {
    expect(titleLines('Вопросы для собеседования')).toEqual(['Вопросы для', 'собеседования'])
    expect(titleLines('面接の質問集：基礎から応用まで').at(-1)).toMatch(/^..+$/)
  })

  it('cuts a title that is too long, a word that is wider than a line, and a long author', () => {
    // Fifteen characters of 64 pixels are a line of 960.
    expect(titleLines('很长的书名'.repeat(60)).at(-1)).toMatch(/^\p{Script=Han}{14}…$/u)
    expect(Math.max(...titleLines('x'.repeat(400)).map((line) => line.length))).toBeLessThan(30)
    expect(coverLines('T', 'A'.repeat(200), '').at(-1)?.text).toMatch(/^A+…$/)
  })
})

describe('the picture', () => {
  it('is drawn with the fonts of the PDF', async () => {
    const picture = await pictureOf('大模型 Très bien')
    expect(picture).toMatchObject({ name: 'cover.png', mediaType: 'image/png', properties: ['cover-image'] })
    const { width, at } = pixelsOf(picture.packed.body)
    expect([width, at(0, 0), at(130, 305)]).toEqual([1200, 0, 15])
    const inked = (top: number, bottom: number) => {
      let count = 0
      for (let y = top; y < bottom; y++) for (let x = 0; x < width; x++) if (at(x, y) > 7) count++
      return count
    }
    expect(inked(440, 600)).toBeGreaterThan(5000)
    expect(inked(900, 1400)).toBe(0)
    expect(inked(1590, 1660)).toBeGreaterThan(300)
  })

  it.each([
    ['한국어 면접 질문', 'ko'],
    ['面接の質問集', 'ja'],
    ['Вопросы и ответы', 'ru'],
    ['Câu hỏi phỏng vấn', 'vi'],
  ])('of %s is drawn too', async (title, lang) => {
    expect((await pictureOf(title, lang)).name).toBe('cover.png')
  })

  it('is drawn with the fonts of the user first', async () => {
    const mono = fileURLToPath(new URL('../../../../build/fonts/mono-bold.ttf', import.meta.url))
    const [own, builtIn] = [await pictureOf('iiii', 'en', [mono]), await pictureOf('iiii', 'en')]
    const rightmost = ({ packed }: typeof own) => {
      const { width, at } = pixelsOf(packed.body)
      let right = 0
      for (let y = 440; y < 600; y++)
        for (let x = 0; x < width; x++) if (at(x, y) > 7) right = Math.max(right, x)
      return right
    }
    expect(rightmost(own)).toBeGreaterThan(rightmost(builtIn) * 1.3) // an i is as wide as an m there
  })

  it('is left to the reader where a script is one that no font of ours draws', async () => {
    const picture = await pictureOf('أسئلة & <المقابلة>', 'ar')
    expect(picture).toMatchObject({ name: 'cover.svg', mediaType: 'image/svg+xml' })
    expect(inflateRawSync(picture.packed.body).toString()).toContain('أسئلة &amp;')
    expect(coverPage('A "B"', picture, wordsOf('ar')).body).toContain('src="cover.svg" alt="A &quot;B&quot;"')
    expect((await pictureOf('साक्षात्कार', 'hi')).name).toBe('cover.svg')
  })

  it('begins at the side where the lines of the book begin', async () => {
    const starts = async (title: string, lang: string): Promise<readonly (string | undefined)[]> => {
      const svg = inflateRawSync((await pictureOf(title, lang)).packed.body).toString()
      return [
        /direction="(\w+)"/.exec(svg)?.[1],
        ...[...svg.matchAll(/<(?:text|rect) x="(\d+)"/g)].map(([, x]) => x),
      ]
    }
    // Of 1200 pixels; the bar is 160 wide and stands in the same margin.
    expect(await starts('أسئلة', 'ar')).toEqual(['rtl', '920', '1080', '1080', '1080'])
    expect(await starts('साक्षात्कार', 'hi')).toEqual([undefined, '120', '120', '120', '120'])
  })
})

describe('glyphs', () => {
  it('made of others have the outlines of all', async () => {
    const font = new TrueType(await readResource('fonts/sans-bold.ttf'))
    const polygons = (letter: string) => glyphPolygons(font, font.glyphOf(letter.codePointAt(0) ?? 0)).length
    expect([polygons(' '), polygons('l'), polygons('i'), polygons('é')]).toEqual([0, 1, 2, polygons('e') + 1])
  })
})

describe('coverage', () => {
  const covered = (polygon: readonly (readonly [number, number])[]) => {
    const strip = new Coverage(6, 3)
    strip.add(polygon)
    const rows = Array.from({ length: 3 }, () => Array<number>(6).fill(0))
    strip.each((x, y, part) => rows[y]?.splice(x, 1, Math.round(part * 1000) / 1000))
    return rows
  }

  it('of a rectangle is the area of each pixel inside it, whichever way it runs', () => {
    const square = [
      [1.5, 0.5],
      [4, 0.5],
      [4, 2],
      [1.5, 2],
    ] as const
    const expected = [
      [0, 0.25, 0.5, 0.5, 0, 0],
      [0, 0.5, 1, 1, 0, 0],
      [0, 0, 0, 0, 0, 0],
    ]
    expect(covered(square)).toEqual(expected)
    expect(covered([...square].reverse())).toEqual(expected)
  })

  it('of a triangle has soft edges', () => {
    expect(
      covered([
        [0, 0],
        [4, 0],
        [0, 2],
      ]),
    ).toEqual([
      [1, 1, 0.75, 0.25, 0, 0],
      [0.75, 0.25, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0],
    ])
  })

  it('ends at the edges of the strip', () => {
    expect(
      covered([
        [-5, -5],
        [50, -5],
        [50, 1],
        [-5, 1],
      ]),
    ).toEqual([
      [1, 1, 1, 1, 1, 1],
      [0, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0],
    ])
  })
})

it('writes a PNG of an odd width', () => {
  const picture = new Picture(3, 2)
  for (const [x, y] of [
    [0, 0],
    [2, 0],
    [1, 1],
    [1, 1],
  ] as const)
    picture.set(x, y, 1)
  const { at } = pixelsOf(picture.png(['#000000', '#ffffff']))
  expect([at(0, 0), at(1, 0), at(2, 0), at(0, 1), at(1, 1), at(2, 1)]).toEqual([1, 0, 1, 0, 1, 0])
})
