import type { Paragraph } from 'mdast'
import { type Block, firstLine } from '../outline/block.ts'
import { asking } from '../text/asks.ts'
import { leadingLabel } from '../text/label.ts'
import { leadingLetter } from '../text/letters.ts'
import { openingOf } from '../text/opening.ts'
import { blocksOf, dropStart, type Line, linesOf, phrasingOf, takeStart } from '../text/phrasing.ts'
import { type Convention, Segments } from './convention.ts'

/** Fewest paragraphs of a row, and fewest and the smallest share of them that ask. */
const [fewest, fewestAsking, share] = [4, 2, 1 / 3]

/** Longest front, in characters. */
const longest = 160

/**
 * Paragraphs in a row that all start with the same sign and some of which ask: each asks, and its answer stands below in the
 * same paragraph, or behind the question mark.
 *
 *     ▶ What is a lock?                ▶ Deadlock
 *     It lets one thread in.           Each waits for the other.
 */
export const signedRows: Convention = {
  name: 'row behind a sign',
  types: ['paragraph'],
  read(blocks) {
    const segments = new Segments('row behind a sign')
    const openings = blocks.map(openingIn)
    for (let at = 0; at < blocks.length; at++) {
      const opening = openings[at] ?? ''
      let end = at + 1
      while (opening !== '' && openings[end] === opening) end++
      const row = blocks.slice(at, end).filter((block) => block.type === 'paragraph')
      if (opening === '' || !isRow(row)) segments.leave(...blocks.slice(at, end))
      else {
        segments.together(firstLine(row[0] as Block))
        for (const paragraph of row) readCard(paragraph, opening, segments)
      }
      at = end - 1
    }
    return segments.done()
  },
}

function openingIn(block: Block): string {
  const [line] = block.type === 'paragraph' ? linesOf(block) : []
  if (line === undefined || line.text.length > longest) return ''
  const opening = openingOf(line.text)
  return leadingLabel(line) === null && leadingLetter(line.text) === null ? opening : ''
}

function isRow(row: readonly Paragraph[]): boolean {
  const asked = row.filter((paragraph) => {
    const [line] = linesOf(paragraph)
    return line !== undefined && (asking(line.text) === 'mark' || endOfQuestion(line) !== null)
  }).length
  return row.length >= fewest && asked >= fewestAsking && asked >= row.length * share
}

function readCard(paragraph: Paragraph, opening: string, segments: Segments): void {
  const [line, ...more] = linesOf(paragraph)
  if (line === undefined) return
  const end = endOfQuestion(line)
  const head = end === null ? line.nodes : takeStart(line.nodes, end)
  const behind =
    end === null ? [] : [{ ...line, nodes: dropStart(line.nodes, end), text: line.text.slice(end) }]
  segments.start(opening, phrasingOf([{ ...line, nodes: head }]), line.number, 2)
  segments.add(...blocksOf([...behind, ...more]))
  segments.end()
}

/** Where what asks ends in a line that goes on to answer; null of any other line. */
function endOfQuestion({ text }: Line): number | null {
  const match = /[?？؟]["'”’」』]?\s+(?=\S)|[？](?=[\p{L}\p{N}])/u.exec(text)
  if (match === null) return null
  const end = match.index + match[0].length
  const rest = text.slice(end)
  return asking(text.slice(0, end)) === 'mark' && asking(rest) === null && !/[?？؟]/.test(rest) ? end : null
}
