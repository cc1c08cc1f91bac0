import * as v from 'valibot'
import { expect, test } from 'vitest'
import { filesOf } from '../../../test/support/filesOf.ts'
import { type ReadPdf, readPdf } from '../../../test/support/readPdf.ts'
import { content, question, sampleBook } from '../../../test/support/sampleBook.ts'
import { optionsSchema } from '../../config/options.ts'
import type { Asset, Book, Question } from '../../model/book.ts'
import { readResource } from '../../resources.ts'
import { emit } from './pdf.ts'

const none = new Uint8Array()

/** The three documents of a book without sections. */
async function written(questions: readonly Question[], fields: Partial<Book> = {}) {
  const book = sampleBook({ title: 'Edges', lang: 'en', sections: [], questions: [...questions], ...fields })
  const options = v.parse(optionsSchema, {})
  const files = await filesOf(emit(book, options, { report: () => {}, resource: readResource }))
  const [handout = none, sheet = none, key = none] = files.map(({ bytes }) => bytes)
  return { handout: readPdf(handout), sheet: readPdf(sheet), key: readPdf(key) }
}

/** Where the first text with these words begins, on the first page, in points from its upper left corner. */
function placeOf({ pages }: ReadPdf, wanted: string): { x: number; y: number } {
  const found = pages[0]?.pieces.find(({ text }) => text.includes(wanted))?.runs[0]
  if (found === undefined) throw new Error(`no ${wanted}`)
  return found
}

test.each([
  ['en', 'I.', 'W.'],
  ['ar', 'أ.', 'ج.'],
])(
  'labels of options to tick stand below one another whatever their widths, in %s',
  async (lang, ...labels) => {
    const options = labels.map((label, index) => ({
      key: label.slice(0, -1),
      content: content(`${'long '.repeat(12)}${index}`),
      correct: null,
    }))
    const { sheet } = await written([question(1, 'Which?', { kind: 'choice', options })], { lang })
    const boxes = sheet.pages.flatMap(({ content: operators }) =>
      [...operators.matchAll(/([\d.]+) [\d.]+ ([\d.]+) \2 re/g)].map(([, x]) => x),
    )
    expect(boxes).toHaveLength(2)
    expect(new Set(boxes).size).toBe(1)
  },
)

test('what follows lines to write on stands as far below them whether it is written or ticked', async () => {
  const options = ['yes', 'no'].map((text, index) => ({
    key: 'AB'[index] ?? '',
    content: content(text),
    correct: null,
  }))
  const { sheet } = await written([
    question(1, 'First?'),
    question(2, 'Second?'),
    question(3, 'Third?', { kind: 'choice', options }),
    question(4, 'Fourth?'),
  ])
  const y = (text: string): number => placeOf(sheet, text).y
  expect(y('Third?') - y('Second?')).toBeCloseTo(y('Second?') - y('First?'), 1)
})

test('a key without sections stands apart from its title', async () => {
  const { key } = await written([question(1, 'First?', { answer: content('One.') })])
  const { key: sections } = await written(
    [question(1, 'First?', { answer: content('One.'), section: 's1' })],
    { sections: [{ id: 's1', title: 'Part', depth: 1, parent: null }] },
  )
  const { y: title } = placeOf(key, 'Edges')
  const first = placeOf(key, 'One.').y - title
  expect(first).toBeGreaterThan(0.8 * (placeOf(sections, 'Part').y - title))
})

test('the number of an answer that begins with a picture stands at its top', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200"><path d="M0 0h9v9z"/></svg>'
  const asset: Asset = {
    mediaType: 'image/svg+xml',
    bytes: new TextEncoder().encode(svg),
    width: 200,
    height: 200,
  }
  const answer = content('![boxes](a.svg)')
  const questions = [question(1, 'Drawn?', { answer }), question(2, 'Said?', { answer: content('Yes.') })]
  const { key } = await written(questions, { assets: new Map([['a.svg', asset]]) })
  expect(placeOf(key, 'Yes.').y - placeOf(key, '1.').y).toBeGreaterThan(140)
})

test('ten lines of code stand on one page, wherever they would begin', async () => {
  const questions = Array.from({ length: 30 }, (_, index) => {
    const code = Array.from({ length: 10 }, (_, line) => `q${index}l${line}`).join('\n')
    const answer = content(`${'Words.\n\n'.repeat(index % 7)}\`\`\`\n${code}\n\`\`\``)
    return question(index + 1, 'Code?', { answer })
  })
  const { handout } = await written(questions)
  const texts = handout.pages.map(({ pieces }) => pieces.map(({ text }) => text).join('\n'))
  const pageOf = (line: string): number => texts.findIndex((text) => text.includes(line))
  for (const index of questions.keys()) expect(pageOf(`q${index}l9`)).toBe(pageOf(`q${index}l0`))
})

test('a long title is set smaller, one of three lines is not', async () => {
  const sizeOf = async (title: string): Promise<number> => {
    const { key } = await written([question(1, 'First?', { answer: content('One.') })], { title })
    return key.pages[0]?.pieces[0]?.runs[0]?.size ?? 0
  }
  const usual = await sizeOf('Title')
  expect(await sizeOf('A title of words '.repeat(6))).toBe(usual)
  expect(await sizeOf('A title of words '.repeat(9))).toBeCloseTo(0.8 * usual, 1)
  expect(await sizeOf('A title of words '.repeat(40))).toBeCloseTo(0.65 * usual, 1)
})

test('of longer code four lines stay together at both ends', async () => {
  const code = (index: number): string =>
    Array.from({ length: 24 }, (_, line) => (line % 6 === 5 ? '' : `q${index}l${line}.`)).join('\n')
  const questions = Array.from({ length: 24 }, (_, index) =>
    question(index + 1, 'Code?', {
      answer: content(`${'Words.\n\n'.repeat(index % 7)}\`\`\`\n${code(index)}\n\`\`\``),
    }),
  )
  const { handout } = await written(questions)
  const texts = handout.pages.map(({ pieces }) => pieces.map(({ text }) => text).join('\n'))
  const pageOf = (line: string): number => texts.findIndex((text) => text.includes(line))
  for (const index of questions.keys()) {
    expect(pageOf(`q${index}l3.`)).toBe(pageOf(`q${index}l0.`))
    expect(pageOf(`q${index}l22.`)).toBe(pageOf(`q${index}l20.`))
  }
  const parted = [...questions.keys()].filter((index) => pageOf(`q${index}l22.`) !== pageOf(`q${index}l0.`))
  expect(parted.length).toBeGreaterThan(3)
})
