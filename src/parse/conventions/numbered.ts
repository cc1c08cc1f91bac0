import type { Paragraph } from 'mdast'
import type { Block } from '../outline/block.ts'
import { headLines } from '../text/headLines.ts'
import { leadingNumber } from '../text/numbering.ts'
import { type Line, linesOf } from '../text/phrasing.ts'
import { blocksOf, type Convention, joinLines, Segments } from './convention.ts'

/**
 * Paragraphs, or lines of them, that start with a number which Markdown takes for no list, and all up to the next:
 *
 *     1、什么是进程？        (1) What is …        ① …
 */
export const numbered: Convention = {
  name: 'numbered paragraph',
  read(blocks) {
    const segments = new Segments('numbered paragraph')
    const style = firstStyle(blocks)
    const run: Run = { last: 0 }
    for (const block of blocks) {
      if (block.type === 'paragraph' && style !== null) readParagraph(block, style, segments, run)
      else segments.add(block)
    }
    return segments.done()
  },
}

function firstStyle(blocks: readonly Block[]): string | null {
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue
    for (const line of linesOf(block)) {
      const style = styleOf(line)
      if (style !== null) return style
    }
  }
  return null
}

/** How a line is numbered, `1、` or `(1)`: what is numbered in another way than the first belongs to it. */
function styleOf(line: Line | undefined): string | null {
  const number = line ? leadingNumber(line.text) : null
  if (line === undefined || number === null || number.levels > 1 || number.length >= line.text.length)
    return null
  const start = line.text.trim().charAt(0)
  if (/[(（[【]/.test(start)) return 'bracket'
  return /\p{Nd}/u.test(start)
    ? 'digit'
    : /\p{Script=Han}/u.test(start)
      ? 'han'
      : start === '#'
        ? 'hash'
        : 'sign'
}

/** Numbers that count on from 1: what they number stands together. */
interface Run {
  last: number
}

function count(line: Line, run: Run, segments: Segments): void {
  const number = Number(leadingNumber(line.text)?.value)
  if (number !== run.last + 1 || number === 1) segments.together(number === 1 ? line.number : 0)
  run.last = number
}

function readParagraph(paragraph: Paragraph, style: string, segments: Segments, run: Run): void {
  const lines = linesOf(paragraph)
  let from = 0
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (line === undefined || styleOf(line) !== style) continue
    segments.add(...blocksOf(lines.slice(from, index)))
    let taken = headLines(lines, index)
    for (let at = index + 1; at < index + taken; at++) if (styleOf(lines[at]) !== null) taken = at - index
    count(line, run, segments)
    segments.start(style, joinLines(lines.slice(index, index + taken)), line.number)
    from = index + taken
    index = from - 1
  }
  if (from === 0) segments.add(paragraph)
  else segments.add(...blocksOf(lines.slice(from)))
}
