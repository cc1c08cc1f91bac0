import type { Paragraph } from 'mdast'
import { expect, test } from 'vitest'
import { plainText } from '../../model/text.ts'
import { withoutWritingLines } from './writingLines.ts'

function paragraph(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] }
}

test('lines of dots and rows of rules are to write on; a blank in a sentence and one rule are not', () => {
  const rule = { type: 'thematicBreak' as const }
  const blocks = [
    paragraph('7) Define it.\n.................'),
    paragraph('…………'),
    rule,
    rule,
    paragraph('Air has ________ gases.'),
    rule,
    paragraph('...'),
  ]
  const kept = withoutWritingLines(blocks)
  expect(kept.map((block) => (block === rule ? '-' : plainText([block])))).toEqual([
    '7) Define it.',
    'Air has ________ gases.',
    '-',
    '...',
  ])
})

test('lines to write on in the items of a list go as well', () => {
  const children = [paragraph('List the sails.\n..............\n..............')]
  const list = { type: 'list' as const, ordered: true, children: [{ type: 'listItem' as const, children }] }
  expect(withoutWritingLines([list]).map((block) => plainText([block]))).toEqual(['List the sails.'])
})
