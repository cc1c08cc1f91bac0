import { expect, test } from 'vitest'
import { content } from '../../test/support/sampleBook.ts'
import { plainText } from './text.ts'

const cases: readonly (readonly [markdown: string, text: string])[] = [
  ['一 **二**`三`  \n四', '一 二三\n四'],
  ['1. a\n   - b\n\n     c\n2. d', 'a\nb\nc\nd'],
  ['| a | b |\n| - | - |\n| c |  |', 'a\tb\nc\t'],
  ['```js\nlet a\n\nb\n```\n\n> $x$ and\n\n$$\ny\n$$', 'let a\n\nb\nx and\ny'],
  ['![alt *x*](u.png) [link](https://e.org) ~~gone~~', 'alt x link gone'],
  ['a[^1]\n\n---\n\n[^1]: note', 'a\nnote'],
]

test.each(cases)('%j reads as plain text', (markdown, text) => {
  expect(plainText(content(markdown))).toBe(text)
})

test('no content is no text', () => {
  expect(plainText(null)).toBe('')
})

test.each([
  ['sup', '23', '10²³'],
  ['sup', '-n', '10⁻ⁿ'],
  ['sup', 'i', '10^i'],
  ['sup', 'i+1', '10^(i+1)'],
  ['sup', 'th', '10th'],
  ['sup', '[1]', '10[1]'],
  ['sub', '2', '10₂'],
  ['sub', 'max', '10_max'],
  ['sub', 'i,j', '10_(i,j)'],
  ['mark', '2', '102'],
])('%s of %s reads as %s', (hName, value, expected) => {
  const mark = { type: 'emphasis', data: { hName }, children: [{ type: 'text', value }] }
  const paragraph = { type: 'paragraph', children: [{ type: 'text', value: '10' }, mark] }
  expect(plainText([paragraph] as never)).toBe(expected)
})
