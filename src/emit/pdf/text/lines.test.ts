import { expect, test } from 'vitest'
import fc from '../../../../test/support/properties.ts'
import { readResource } from '../../../resources.ts'
import { type FontSet, loadFonts } from '../fonts/fontSet.ts'
import { loadHyphenate } from './hyphenate.ts'
import { markHyphens } from './hyphens.ts'
import { breakLines, spread } from './lines.ts'
import type { Piece, TextStyle } from './pieces.ts'
import { shape } from './shape.ts'

const style: TextStyle = { font: 'regular', size: 10, color: '0 g' }
const sample =
  '大模型训练需要多少数据，请“解释”：（为什么）？！……——《书名》、3.5%的API与C++、naïve words — A/B;“ok”。\u3000。'
const fonts: FontSet = await loadFonts(
  new Set(
    [...`${sample}0123456789abcdefghijklmnopqrstuvwxyz ABC`].map((letter) => letter.codePointAt(0) ?? 0),
  ),
  { lang: 'zh-CN', user: { fonts: new Map(), faces: { regular: [], bold: [] } } },
  readResource,
)

const piece = (text: string, more: Partial<TextStyle> = {}): Piece => ({
  text,
  style: { ...style, ...more },
  tag: null,
  link: null,
})

/** Lines as text. */
function linesOf(pieces: readonly Piece[], width: number): string[] {
  const shaped = shape(pieces, fonts)
  return breakLines(shaped, width).map(({ from, to }) =>
    shaped
      .slice(from, to)
      .map(({ character }) => String.fromCodePoint(character))
      .join(''),
  )
}

test('code is parted behind a hyphen only where a line has no other end', () => {
  const code = piece('max-policy', { font: 'mono', fill: '0.9 g' })
  expect(linesOf([piece('use '), code, piece(' here')], 75)).toEqual(['use', 'max-policy', 'here'])
  expect(linesOf([piece('use '), piece('max-policy here')], 60)).toEqual(['use max-', 'policy here'])
  expect(linesOf([code], 45)).toEqual(['max-', 'policy'])
})

test('a word that is too long is parted at its seams, else anywhere', () => {
  expect(linesOf([piece('in org.example.ConsistencyLevel')], 100)).toEqual([
    'in',
    'org.example.',
    'ConsistencyLevel',
  ])
  expect(linesOf([piece('ConsistencyLevels')], 80)).toEqual(['Consistency', 'Levels'])
  expect(linesOf([piece('abcdefghijklmnop')], 40).length).toBeGreaterThan(1)
})

test('Chinese breaks between characters, not before its marks', () => {
  expect(linesOf([piece('大模型训练。大模型')], 50)).toEqual(['大模型训', '练。大模型'])
  expect(linesOf([piece('大模型训练的数')], 50)).toEqual(['大模型训练', '的数'])
})

test('a full stop at the end of a line takes half a square', () => {
  expect(linesOf([piece('大模型训。练数')], 45)).toEqual(['大模型训。', '练数'])
})

test('a change of style is no place to break', () => {
  expect(linesOf([piece('大模型'), piece('训练', { font: 'bold' }), piece('。好')], 50)).toEqual([
    '大模型训',
    '练。好',
  ])
})

test('a word longer than a line is cut, a line feed ends a line, spaces at ends go', () => {
  expect(linesOf([piece('abcdefghijklmnop')], 30).join('')).toBe('abcdefghijklmnop')
  expect(linesOf([piece('ab \ncd')], 100)).toEqual(['ab', 'cd'])
  expect(linesOf([piece('')], 100)).toEqual([])
})

test('no paragraph ends with a line of one character and its mark', () => {
  expect(linesOf([piece('大模型训练需要多少。')], 85)).toEqual(['大模型训练需要', '多少。'])
  expect(linesOf([piece('大模型训练需要多少')], 85)).toEqual(['大模型训练需要', '多少'])
})

test('a word too long for a line is not cut before a mark', () => {
  expect(linesOf([piece('+PnCA”！大')], 60)).toEqual(['+PnC', 'A”！大'])
  expect(linesOf([piece('！！！！！！！！')], 60).join('')).toBe('！！！！！！！！')
})

test('marks that touch share a square, and keep their own width where they do not', () => {
  const width = (text: string): number => shape([piece(text)], fonts).reduce((sum, at) => sum + at.width, 0)
  expect(width('（为）。')).toBeCloseTo(35)
  expect(width('（为）么。')).toBeCloseTo(50)
  expect(width('《（为')).toBeCloseTo(25)
})

test('quotes are wide beside Chinese and narrow in English', () => {
  const widths = (text: string): number[] => shape([piece(text)], fonts).map(({ width }) => width)
  expect(widths('请“解')[1]).toBeCloseTo(10)
  expect(widths('a “b')[2]).toBeLessThan(6)
})

test('Chinese and letters stand a little apart', () => {
  const [, last] = shape([piece('大型A')], fonts)
  expect(last?.gap).toBeCloseTo(1.25)
})

test('the end of a word that is longer than a line is not left alone below it', () => {
  const letters = 'x'.repeat(30)
  const width = (text: string): number => shape([piece(text)], fonts).reduce((sum, at) => sum + at.width, 0)
  const linesOf = (text: string): number[] =>
    breakLines(shape([piece(text)], fonts), width(letters) + 0.1).map(({ from, to }) => to - from)
  expect(linesOf(letters)).toEqual([30])
  expect(linesOf(`${letters}?`)).toEqual([27, 4])
  expect(linesOf(`${letters}? yes`)).toEqual([27, 8])
  expect(linesOf(letters + letters)).toEqual([30, 30])
  const narrow = breakLines(shape([piece('x'.repeat(10))], fonts), width('x'.repeat(9)) + 0.1)
  expect(narrow.map(({ from, to }) => to - from)).toEqual([9, 1])
})

test.each([
  ['an acknowledgement.', true],
  ['(acknowledgement) of', true],
  ['AcknowledgementOfReceipt', false],
  ['org.acknowledgement.receipt', false],
  ['acknowledgement_id', false],
  ['acknowledgement2', false],
])('a name of a program is not parted by a hyphen: %s', async (text, isParted) => {
  const hyphenate = (await loadHyphenate('en')) ?? (() => [])
  const shaped = shape([piece(text)], fonts)
  markHyphens(shaped, hyphenate, fonts)
  expect(shaped.some(({ hyphenBefore }) => hyphenBefore !== null)).toBe(isParted)
})

test('a word is parted where the line would be much too short, with a hyphen that is no part of it', async () => {
  const hyphenate = (await loadHyphenate('en')) ?? (() => [])
  expect(hyphenate('hyphenation')).toEqual([2, 6])
  expect(await loadHyphenate('zh-CN')).toBeNull()
  const shaped = shape([piece('abc abc hyphenation abc')], fonts)
  markHyphens(shaped, hyphenate, fonts)
  const [first, second] = breakLines(shaped, 75)
  expect([first?.to, first?.hyphen?.character]).toEqual([10, 0x2d])
  expect(first?.width).toBeLessThanOrEqual(75)
  expect(second?.from).toBe(10)
})

const text = fc
  .array(fc.constantFrom(...sample, ' ', 'word', 'API ', '。', '（'), { maxLength: 60 })
  .map((parts) => parts.join(''))

/** A line without a place inside to part it: each character but the first is a mark or follows an opening one. */
const nowhereElse = /^.(?:(?<=[（《“]).|[，。、；：？！）》”…—・“（《])*$/u

test('no line starts or ends with a forbidden mark, and no character is lost', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 60, max: 300 }), (value, width) => {
      const lines = linesOf([piece(value)], width)
      expect(lines.join('').replace(/ /g, '')).toBe(value.replace(/ /g, ''))
      lines.slice(1).forEach((line, above) => {
        if (!nowhereElse.test(lines[above] ?? '')) expect(line).not.toMatch(/^[，。、；：？！）》]/)
      })
    }),
  )
})

test('a line that is spread fills its width exactly, and none has holes', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 80, max: 300 }), (value, width) => {
      const shaped = shape([piece(value)], fonts)
      for (const line of breakLines(shaped, width)) {
        const extra = spread(shaped, line, width)
        if (extra === null) continue
        const added = extra.reduce((sum, space) => sum + space, 0)
        expect(line.width + added).toBeCloseTo(width)
        extra.forEach((space, index) => {
          const after = shaped[line.from + index]
          expect(space).toBeLessThanOrEqual(after?.class === 'space' ? 3.201 : 0.901)
        })
      }
    }),
  )
})
