import { blocksOf } from '../conventions/convention.ts'
import { leadingLetter, runs } from '../entry/options/letters.ts'
import type { Block } from '../outline/block.ts'
import { dropStart, type Line, linesOf, takeStart } from '../text/phrasing.ts'
import type { Given } from './sheet.ts'

/**
 * Answers that count from 1 in the lines of paragraphs, several in one or each in its own, or under letters from the first
 * on; null where they do not count so:
 *
 *     1) was 2) had gone — 3) did          1 because · 2 so          a. By bicycle.
 */
export function countedIn(blocks: readonly Block[]): Given[] | null {
  const paragraphs = blocks.filter((block) => block.type === 'paragraph')
  if (paragraphs.length === 0) return null
  const lines = paragraphs.flatMap((paragraph) => linesOf(paragraph))
  return numberedIn(lines) ?? letteredIn(lines)
}

/** Longest line, in UTF-16 units, that is looked through for numbers. */
const longest = 4000

/** A number with its mark, or alone behind a sign that parts. */
const token = /(?<![\p{L}\p{N}.,])[(（]?(\d{1,2})(?:[.．)）、:：](?!\d)|(?=\s))\s*/gu

function numberedIn(lines: readonly Line[]): Given[] | null {
  if (lines.some(({ text }) => text.length > longest)) return null
  const found: { readonly number: string; readonly lines: Line[] }[] = []
  for (const line of lines) {
    const starts = [...line.text.matchAll(token)].filter((match) => {
      const marked = /[.．)）、:：]\s*$/u.test(match[0])
      const before = line.text.slice(0, match.index).trimEnd()
      return marked || before === '' || /[-–—·•;；,，|/]$/u.test(before)
    })
    let next = found.length + 1
    const taken = starts.filter((match) => Number(match[1]) === next && next++ > 0)
    const [first] = taken
    if (first === undefined || line.text.slice(0, first.index).trim() !== '') {
      const last = found.at(-1)
      if (last === undefined) return null
      last.lines.push(line)
      continue
    }
    taken.forEach((match, at) => {
      const from = match.index + match[0].length
      const to = taken[at + 1]?.index ?? line.text.length
      const length = line.text.slice(from, to).replace(/[\s–—·•;；,，|/-]+$/u, '').length
      const nodes = takeStart(dropStart(line.nodes, from), length)
      found.push({
        number: match[1] ?? '',
        lines: [{ ...line, nodes, text: line.text.slice(from, from + length) }],
      })
    })
  }
  return found.length < 2 ? null : found.map(({ number, lines }) => ({ number, blocks: blocksOf(lines) }))
}

function letteredIn(lines: readonly Line[]): Given[] | null {
  const letters = lines.map(({ text }) => leadingLetter(text))
  const starts = letters.flatMap((letter, index) => (letter === null ? [] : [{ letter, index }]))
  if (starts[0]?.index !== 0 || !runs(starts.map(({ letter }) => letter.letter))) return null
  return starts.map(({ letter, index }, at): Given => {
    const [first, ...more] = lines.slice(index, starts[at + 1]?.index)
    const own = first && {
      ...first,
      nodes: dropStart(first.nodes, letter.length),
      text: first.text.slice(letter.length),
    }
    return { number: String(at + 1), blocks: own ? blocksOf([own, ...more]) : [] }
  })
}
