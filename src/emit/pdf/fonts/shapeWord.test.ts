import { describe, expect, test } from 'vitest'
import { readResource } from '../../../resources.ts'
import { TrueType } from '../../shared/fonts/trueType.ts'
import { shaperOf } from './shapeWord.ts'

const fontOf = async (script: string): Promise<TrueType> =>
  new TrueType(await readResource(`fonts/sans-${script}-regular.ttf`))

describe('words are set by the tables of their font', () => {
  test('a vowel that is said after its consonant stands before it', async () => {
    const font = await fontOf('devanagari')
    const glyphs = shaperOf(font, 'hi')('कि')
    expect(glyphs.length).toBe(2)
    // The vowel sign takes one of the shapes that the font has for it; the consonant is the plain one.
    expect(glyphs[1]?.id).toBe(font.glyphOf(0x915))
    expect(glyphs.map(({ text }) => text).join('')).toBe('कि')
  })

  test('consonants become one sign', async () => {
    const shape = shaperOf(await fontOf('devanagari'), 'hi')
    expect(shape('क्ष').length).toBe(1)
    expect(shape('क्ष')[0]?.text).toBe('क्ष')
  })

  test('marks of Thai stand above each other', async () => {
    const glyphs = shaperOf(await fontOf('thai'), 'th')('ที่')
    const marks = glyphs.filter(({ advance }) => advance === 0)
    expect(marks.length).toBe(2)
    expect(glyphs.map(({ text }) => text).join('')).toBe('ที่')
  })

  test('letters of Arabic join and stand from left to right', async () => {
    const font = await fontOf('arabic')
    const glyphs = shaperOf(font, 'ar')('بت')
    expect(glyphs.map(({ text }) => text).filter((text) => text !== '')).toEqual(['ت', 'ب'])
    for (const { id } of glyphs) expect([font.glyphOf(0x628), font.glyphOf(0x62a)]).not.toContain(id)
  })

  test.each([
    ['bengali', 'শ্রী', 'ক'],
    ['tamil', 'கொ', 'க'],
    ['telugu', 'స్ట', 'స'],
    ['khmer', 'ស្រ', 'ស'],
    ['myanmar', 'ကြ', 'က'],
  ])('%s has its letters and sets them together', async (script, cluster, letter) => {
    const font = await fontOf(script)
    const shape = shaperOf(font, 'und')
    expect(shape(letter).map(({ id }) => id)).toEqual([font.glyphOf(letter.codePointAt(0) ?? 0)])
    const set = shape(cluster)
    expect(set.every(({ id }) => id !== 0)).toBe(true)
    expect(set.map(({ id }) => id)).not.toEqual(
      [...cluster].map((one) => font.glyphOf(one.codePointAt(0) ?? 0)),
    )
  })
})
