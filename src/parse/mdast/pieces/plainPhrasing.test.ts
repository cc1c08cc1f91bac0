import { expect, test } from 'vitest'
import fc from '../../../../test/support/properties.ts'
import { dialectOf, parsePart } from '../syntax.ts'
import { plainPhrasing } from './plainPhrasing.ts'

const start = { line: 1, column: 1, offset: 0 }
const dialect = dialectOf('', { html: true, indentedCode: true })

function place(line: number, column: number, offset: number) {
  return { line, column, offset }
}

test('bold words and code are nodes with their places', () => {
  expect(plainPhrasing('见 **粗体**\n和 ` a*b `', start)).toEqual([
    { type: 'text', value: '见 ', position: { start, end: place(1, 3, 2) } },
    {
      type: 'strong',
      children: [{ type: 'text', value: '粗体', position: { start: place(1, 5, 4), end: place(1, 7, 6) } }],
      position: { start: place(1, 3, 2), end: place(1, 9, 8) },
    },
    { type: 'text', value: '\n和 ', position: { start: place(1, 9, 8), end: place(2, 3, 11) } },
    { type: 'inlineCode', value: 'a*b', position: { start: place(2, 3, 11), end: place(2, 10, 18) } },
  ])
})

test.each([
  ['**`a`**：b', ['strong', 'text']],
  ['**a `**` b**', ['strong']],
  ['`<b> [x] $y$ a_b`', ['inlineCode']],
])('%s is plain', (text, types) => {
  expect(plainPhrasing(text, start)?.map(({ type }) => type)).toEqual(types)
})

test.each(['*a*', '***a***', '**a', '** a**', '中**（a）**', '``a``', '`a\nb`', 'a_b', '`a` <b>', '**a😀**'])(
  '%s is left to the parser',
  (text) => {
    expect(plainPhrasing(text, start)).toBeNull()
  },
)

const piece = fc.constantFrom(
  ...[
    'a',
    '中',
    '文',
    '1',
    'é',
    'e\u0301',
    '한',
    'あ',
    '😀',
    '☁\ufe0f',
    '𠀀',
    ' ',
    '\n',
    '\u3000',
    '\u00a0',
    '\u200b',
  ],
  ...[
    '**',
    '**',
    '**',
    '`',
    '`',
    '``',
    '*',
    '_',
    '.',
    '。',
    '“',
    '”',
    '（',
    '）',
    ':',
    '：',
    '!',
    '"',
    '～',
    '・',
  ],
  ...['`x`', '` y `', '`a_b`', '**中文**', '**a b**', '<b>', '|', '['],
)

test('what is plain is what the parser makes of it', () => {
  const line = fc.array(piece, { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(line, (text) => {
      const plain = plainPhrasing(text, start)
      // A blank line, and what starts a line and is no paragraph, is for who cuts blocks.
      fc.pre(plain !== null && !/^\s|^$|^\d+\.|\n\n/m.test(text))
      expect(parsePart(text, dialect).children).toMatchObject([{ type: 'paragraph', children: plain }])
    }),
    { numRuns: 2000 },
  )
})
