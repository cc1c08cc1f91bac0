import type { Edit } from '../edits.ts'
import { isBlank, type Line, type Lines } from '../lines.ts'

/** A line that asks, and starts with no mark, number, letter or label of its own. */
const asks =
  /^(?!\s*(?:[-*+•>|#=]|[(（[【]?\p{N}|\p{L}[.、．:：)）]\s*\S|[^\s:：]{1,12}[:：])).{4,80}[?？؟]\s*$/u

/** What a paragraph ends with, or is in: a sentence, a label, code, an item of a list. */
const ends = /[。.!！;；:：)）`}\]】]\s*$|^\s*(?:[-+•]|\*(?!\*)|\d{1,3}[.)、])\s*\S/u

/** Fewest questions that tell a habit, and the share of them that has it. */
const [fewest, share] = [3, 0.6]

/**
 * Lines that ask, each right below the answer of the one before and above its own, as pages are copied whose paragraphs are
 * lines: to Markdown they are all one paragraph, or lines of an item.
 *
 *     Is a lock fair?
 *     - Only when it is told so.
 *     Can it be held twice?
 *     By one thread, yes.
 */
export function askingLines({ lines }: Lines): Edit[] {
  const asked = lines.flatMap((line, at) => (isAsking(line) ? [{ line, at }] : []))
  const found = asked.filter(({ at }) => isBetween(lines, at))
  if (found.length < fewest || found.length < asked.length * share) return []
  return found.map(({ line: { start, text } }) => {
    const message = `a question, \`${text.trim().slice(0, 40)}\`, right below the answer of another`
    return { start, end: start, text: '\n', message }
  })
}

function isAsking(line: Line | undefined): boolean {
  return line !== undefined && !line.code && asks.test(line.text)
}

/** Whether a line stands right below what ends, and right above what asks nothing. */
function isBetween(lines: readonly Line[], at: number): boolean {
  const [above, below] = [lines[at - 1], lines[at + 1]]
  if (above === undefined || below === undefined || isBlank(above) || isBlank(below)) return false
  return ends.test(above.text) && !isAsking(below) && !isLabelled(lines, at)
}

/** A line that starts with a name before a colon: `Antwort: …`, `**ans:**`. */
const label = /^\s*[*_]{0,2}(\p{L}[\p{L}\p{M} ]{0,15}?)\s*\p{Nd}{0,3}[*_]{0,2}[:：]/u

/** Most lines of a question that are looked through for its label. */
const farthest = 20

/** Whether a line above the label of its answer goes on with what another label starts: `Question: …` over `ans:`. */
function isLabelled(lines: readonly Line[], at: number): boolean {
  const below = labelOf(lines[at + 1])
  if (below === null) return false
  for (let index = at - 1; index >= Math.max(0, at - farthest); index--) {
    const line = lines[index]
    if (line === undefined || isBlank(line)) return false
    const above = labelOf(line)
    if (above !== null) return above !== below
  }
  return false
}

function labelOf(line: Line | undefined): string | null {
  return label.exec(line?.text ?? '')?.[1]?.toLowerCase() ?? null
}
