import { asking } from '../text/asks.ts'
import { leadingLabel } from '../text/label.ts'
import type { Line } from '../text/phrasing.ts'

/** Longest line, in characters, that greets or signs. */
const longestName = 60

/** `— Ann, Leeds`, `~ Ann`. */
const dashed = /^\s*(?:[-–—―~～]{1,3})\s*\p{L}/u

/** What a sentence ends with, `Mit Gruß,` and `Hello Ann:` do not. */
const sentence = /[.!?…。！？؟।]["'”’»」』)）]*\s*$/u

/** What a letter says, and the lines around it: whom it greets, who wrote it. */
export interface Letter {
  readonly lines: readonly Line[]
  readonly around: readonly Line[]
}

/**
 * Parts the lines of a quote, paragraph by paragraph. A paragraph of one short line that ends as no sentence does is a
 * greeting at the start, a signature at the end; a line that ends with a colon tells who wrote what follows; so is the last line of all behind a dash or in italics.
 */
export function letterOf(paragraphs: readonly (readonly Line[])[]): Letter {
  const kept = paragraphs.map((lines) => [...lines])
  const around: Line[] = []
  const take = (place: Line | undefined): void => void (place && around.push(place))
  const first = kept[0]
  if (kept.length > 1 && first?.length === 1 && isName(first[0])) take(kept.shift()?.[0])
  else if (first && first.length > 1 && leads(first[0])) take(first.shift())
  while (kept.length > 1 && kept.at(-1)?.length === 1 && isSignature(kept.at(-1)?.[0])) take(kept.pop()?.[0])
  const last = kept.at(-1)
  if (last && last.length > 1 && isSet(last.at(-1))) take(last.pop())
  return { lines: kept.flat(), around }
}

/** `Ana wrote:`, above what she wrote in the same paragraph. */
function leads(line: Line | undefined): boolean {
  return isName(line) && /[:：]\s*$/u.test(line?.text ?? '')
}

function isSignature(line: Line | undefined): boolean {
  return isName(line) || isSet(line)
}

/** A short line that is no sentence and asks nothing. */
function isName(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.text.length <= longestName &&
    !sentence.test(line.text) &&
    leadingLabel(line) === null &&
    asking(line.text) === null
  )
}

/** A short line behind a dash, or emphasised as a whole. */
function isSet(line: Line | undefined): boolean {
  if (line === undefined || line.text.length > longestName || /[?？؟]/.test(line.text)) return false
  const isEmphasised = line.nodes.every(
    (node) =>
      node.type === 'emphasis' ||
      node.type === 'strong' ||
      (node.type === 'text' && node.value.trim() === ''),
  )
  return dashed.test(line.text) || isEmphasised
}
