import type { Paragraph } from 'mdast'
import type { Role } from '../../lexicon/role.ts'
import { arrowLength } from '../../text/arrow.ts'
import { leadingLabel } from '../../text/label.ts'
import { cutAtLabels } from '../../text/labelsInLine.ts'
import { dropStart, type Line, linesOf, paragraphOf, takeStart } from '../../text/phrasing.ts'
import { isOption } from './optionLabel.ts'
import { lastOf, openPart, type Part, part } from './part.ts'
import { inText, isMeta, isStatement } from './partLabels.ts'

/** Tells the lines beside a block, which few need. */
export type Beside = () => readonly Line[]

/** An answer's own label (`解题思路：`) starts the answer where nothing but the question's own statement stands before. */
export function startsAnswer(parts: readonly Part[], role: Role): boolean {
  const current = parts.at(-1)
  if (role !== 'approach' || current === undefined) return false
  if (current.role === 'lead') return current.blocks.length === 0 || current.blocks.some(isStatement)
  return (
    current.role === 'question' ||
    current.role === 'options' ||
    current.role === 'hint' ||
    isMeta(current.role)
  )
}

/** Adds the lines of a paragraph, cut where a label starts a part. */
export function addParagraph(parts: Part[], paragraph: Paragraph, beside: Beside): void {
  const lines = linesOf(paragraph).flatMap(cutAtLabels)
  let from = 0
  let labelled = takeArrow(parts, lines)
  const flush = (to: number): void => {
    if (!labelled && to === lines.length) return void openPart(parts).blocks.push(paragraph)
    const cut = to > from ? paragraphOf(lines.slice(from, to)) : null
    if (cut) (labelled ? lastOf(parts) : openPart(parts)).blocks.push(cut)
  }
  for (const [index, line] of lines.entries()) {
    const label = leadingLabel(line)
    const kept = label !== null && inText.has(label.role)
    if (label === null || (kept && !startsAnswer(parts, label.role)) || isOption(lines, index, label, beside))
      continue
    flush(index)
    labelled = true
    from = index
    const isNumberAlone = isMeta(label.role) && label.number !== null && label.length >= line.text.length
    if (isNumberAlone) parts.push(part(label.role, label.name))
    else if (kept) parts.push(part('answer', label.name, null, true))
    else {
      parts.push(part(label.role, label.name, takeStart(line.nodes, label.length)))
      lines[index] = withoutStart(line, label.length)
    }
  }
  flush(lines.length)
}

/** An arrow right below a question leads to its answer: `→ 享保の改革`. */
function takeArrow(parts: Part[], lines: Line[]): boolean {
  const [line] = lines
  const length = line && parts.every(({ blocks }) => blocks.length === 0) ? arrowLength(line.text) : 0
  if (line === undefined || length === 0) return false
  parts.push(part('answer', 'answer', takeStart(line.nodes, length)))
  lines[0] = withoutStart(line, length)
  return true
}

function withoutStart(line: Line, length: number): Line {
  return { ...line, nodes: dropStart(line.nodes, length), text: line.text.slice(length) }
}
