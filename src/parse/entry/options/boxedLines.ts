import type { Block } from '../../outline/block.ts'
import { areBoxes, boxAt, nextBox } from '../../text/box.ts'
import { leadingLetter, runs } from '../../text/letters.ts'
import { dropStart, type Line, linesOf, paragraphOf, takeStart } from '../../text/phrasing.ts'
import { blockOf, type Found } from './found.ts'
import type { RawOption } from './marked.ts'

/**
 * Lines of one paragraph that start with a box each, or hold several; one that is ticked is right:
 *
 *     Which fin?                     I stayed at home ____ it rained.
 *     ☐ pectoral                     □ because   □ so   □ although
 *     ☒ pelvic
 */
export function fromBoxedLines(paragraph: Block & { type: 'paragraph' }): Found | null {
  const lines = linesOf(paragraph)
  const at = lines.findIndex(({ text }) => boxAt(text) !== null)
  if (at < 0) return null
  const pieces = lines.slice(at).flatMap(piecesOf)
  const end = pieces.findIndex(({ text }) => boxAt(text) === null)
  const groups = end < 0 ? pieces : pieces.slice(0, end)
  const boxes = groups.map(({ text }) => boxAt(text))
  if (!areBoxes(boxes)) return null
  const isChosen = boxes.some((one) => one.ticked)
  const own = groups.map((piece, index) => without(piece, boxes[index]?.length ?? 0))
  const letters = own.map(({ text }) => leadingLetter(text))
  const lettered = runs(letters.flatMap((letter) => letter?.letter ?? []))
  const options = own.map((piece, index): RawOption => {
    const content = blockOf([lettered ? without(piece, letters[index]?.length ?? 0) : piece])
    const marked = isChosen ? (boxes[index]?.ticked ?? false) : null
    return { key: String.fromCharCode(65 + index), content, marked }
  })
  const behind = end < 0 ? null : paragraphOf(pieces.slice(end))
  return { before: blockOf(lines.slice(0, at)), options, after: behind ? [behind] : [], taken: 1 }
}

/** Longest line, in UTF-16 units, that holds several options. */
const longest = 2000

/** A line cut before each box in it. */
function piecesOf(line: Line): Line[] {
  const at = line.text.length > longest || boxAt(line.text) === null ? -1 : nextBox(line.text)
  if (at <= 0) return [line]
  const first = { ...line, nodes: takeStart(line.nodes, at), text: line.text.slice(0, at).trimEnd() }
  return [first, ...piecesOf(without(line, at))]
}

function without(line: Line, count: number): Line {
  return { ...line, nodes: dropStart(line.nodes, count), text: line.text.slice(count) }
}
