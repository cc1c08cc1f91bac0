import type { Block } from '../../outline/block.ts'
import { dropStart, type Line, linesOf, takeStart } from '../../text/phrasing.ts'
import { truthIn } from '../../text/truth.ts'
import { blockOf, type Found } from './found.ts'

/** Longest line with both, in UTF-16 units. */
const longest = 60

const box = '[(（]\\s?[xX✓√•●]?\\s?[)）]|\\[\\s?[xX✓√]?\\s?\\]|[☐□▢☑☒■]'
const word = '(?:[\\p{L}\\p{M}]{1,14}|[○×])'
const gap = '[\\s/|,;·]+'
const before = new RegExp(`^\\s*(?:${box})\\s*(${word})${gap}(?:${box})\\s*(${word})\\s*$`, 'du')
const behind = new RegExp(`^\\s*(${word})\\s*(?:${box})${gap}(${word})\\s*(?:${box})\\s*$`, 'du')
const tick = /[xX✓√•●☑☒■]/

/**
 * The two verdicts on a statement, each with a box in brackets, in one line that is the last of a paragraph:
 *
 *     ( ) Certo   ( ) Errado          V ( )  F ( )          [ ] wahr / [x] falsch
 */
export function fromVerdicts(paragraph: Block & { type: 'paragraph' }): Found | null {
  const lines = linesOf(paragraph)
  const line = lines.at(-1)
  if (line === undefined || line.text.length > longest || !/[)）\]☐□▢☑☒■]/.test(line.text)) return null
  const match = before.exec(line.text) ?? behind.exec(line.text)
  const [, one = '', other = ''] = match ?? []
  const [, from, to] = match?.indices ?? []
  const truth = truthIn(one)
  if (from === undefined || to === undefined || truth === null || truthIn(other) !== !truth) return null
  const ticked = [...line.text.matchAll(new RegExp(box, 'gu'))].map(([mark]) => tick.test(mark))
  const isChosen = ticked[0] !== ticked[1]
  const options = [from, to].map(([start, end], index) => ({
    key: String.fromCharCode(65 + index),
    content: blockOf([part(line, start, end)]),
    marked: isChosen ? (ticked[index] ?? false) : null,
  }))
  return { before: blockOf(lines.slice(0, -1)), options, after: [], taken: 1 }
}

function part({ nodes, text, number }: Line, start: number, end: number): Line {
  return { nodes: takeStart(dropStart(nodes, start), end - start), text: text.slice(start, end), number }
}
