import type { Paragraph } from 'mdast'
import { asking } from '../text/asks.ts'
import { asciiNumber, leadingNumber } from '../text/numbering.ts'
import { dropStart, type Line, linesOf, takeStart } from '../text/phrasing.ts'

/** Numbers amid a line, each way in which they are marked by itself. */
const marks: readonly RegExp[] = [
  /([①-⑳])\s*[.、:：]?\s*/gu,
  /[(（]\s*(\p{Nd}{1,2})\s*[)）]\s*/gu,
  /(?<![\p{L}\p{N}.])(\p{Nd}{1,2})(?:[、．)）]|\.(?!\p{Nd}))\s*/gu,
]

/** Fewest questions of a line that holds several. */
const fewest = 3

/** The second number with its mark, of which most lines have none. */
const hint = /②|[2２]\s*[)）、．.]/u

/**
 * The lines of a paragraph, each that holds several numbered questions cut before their numbers; what leads to the first is a
 * line of its own. Where most stretches ask nothing they are statements or keys; in a line that is numbered itself they are parts.
 *
 *     They asked: 1) what is a mutex? 2) why spin? 3) explain futexes
 */
export function unpacked(paragraph: Paragraph): readonly Unpacked[] {
  return linesOf(paragraph).flatMap((line) => (hint.test(line.text) ? cut(line) : [line]))
}

/** A line, or what a number starts in one that holds several questions. */
export interface Unpacked extends Line {
  readonly isPacked?: true
}

function cut(line: Line): readonly Unpacked[] {
  for (const mark of marks) {
    const starts = countedIn(line.text, mark)
    if (starts.length < fewest || (starts[0] !== 0 && leadingNumber(line.text) !== null)) continue
    const places = [...new Set([0, ...starts])]
    const parts = places.map((start, at): Unpacked => {
      const text = line.text.slice(start, places[at + 1]).replace(/[\s;；,，/|]+$/u, '')
      const nodes = takeStart(dropStart(line.nodes, start), text.length)
      return { ...line, text, nodes, ...(starts.includes(start) ? { isPacked: true } : {}) }
    })
    const asked = parts.slice(-starts.length).filter(({ text }) => isAsked(text, mark)).length
    if (asked * 3 >= starts.length * 2) return parts.filter(({ text }) => text !== '')
  }
  return [line]
}

function isAsked(text: string, mark: RegExp): boolean {
  const form = asking(text.replace(new RegExp(`^${mark.source}`, 'u'), ''))
  return form !== null && form !== 'topic'
}

/** Where numbers that count from 1 start in a line: at its start or behind space or the end of what stands before. */
function countedIn(text: string, mark: RegExp): number[] {
  const starts: number[] = []
  for (const match of text.matchAll(mark)) {
    const isApart = match.index === 0 || /[\s。．.!！?？;；:：,，/|)）]/u.test(text.charAt(match.index - 1))
    if (isApart && Number(asciiNumber(match[1] ?? '')) === starts.length + 1) starts.push(match.index)
  }
  return starts
}
