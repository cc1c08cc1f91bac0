import type { Line } from '../../lines.ts'
import { nameIn } from './heads.ts'
import { spokenTo } from './spokenTo.ts'

const closing: Readonly<Record<string, string>> = {
  '「': '」',
  '『': '』',
  '“': '”',
  '"': '"',
  '«': '»',
  '„': '“',
  '‹': '›',
  '《': '》',
  '[': ']',
  '【': '】',
}

/** A message that stands quoted at the start of the one that answers it. */
export interface Quoted {
  readonly name: string
  /** Places in the text: of what leads to what is quoted, and of what ends it, a drawn line too. */
  readonly open: readonly [start: number, end: number]
  readonly close: readonly [start: number, end: number]
}

/** Who writes in a log, and the first line of each message. */
export interface Known {
  readonly names: ReadonlySet<string>
  readonly texts: ReadonlySet<string>
}

/** Most lines that are quoted. */
const mostLines = 12

const drawn = /^\s*(?:[-–—_=·.~]\s?){5,}$/u

/**
 * What the first lines of a message quote, with the name of who wrote it:
 *
 *     「Ana：may I come at eight？」
 *     - - - - - - - - - - - - - -
 *     Yes, of course.
 *
 * One without a line drawn below it may only be somebody of the log.
 */
export function quotedIn(
  lines: readonly Line[],
  from: number,
  to: number,
  textAt: number,
  { names, texts }: Known,
): Quoted | null {
  const line = lines[from]
  if (line === undefined || line.code) return null
  const text = line.text.slice(textAt)
  const said = lines.slice(from + 1, to).some((one) => /[\p{L}\p{N}]/u.test(one.text))
  if (!said) return null
  const [whole, mark = '', called = ''] =
    /^\s*([「『“"«„‹《[【])?\s*@?([^:：\n]{1,40}?)\s?[:：]\s*/u.exec(text) ?? []
  const name = nameIn(called)
  if (whole === undefined || name === null) return repeated(line, textAt, { names, texts })
  const end = mark === '' ? '' : (closing[mark] ?? '')
  let last = from
  if (end !== '') {
    while (last < to && last - from < mostLines && !(lines[last]?.text ?? '').trimEnd().endsWith(end)) last++
    if (last >= to || last - from >= mostLines) return null
  }
  const below = lines[last + 1]
  const isDrawn = last + 1 < to && below !== undefined && drawn.test(below.text)
  if (!isDrawn && (end === '' || !names.has(name))) return repeated(line, textAt, { names, texts })
  const closed = lines[last]
  if (closed === undefined) return null
  const start = line.start + textAt
  const closedAt = closed.start + closed.text.trimEnd().length - end.length
  const closedTo = isDrawn ? below.start + below.text.length : closed.start + closed.text.length
  return { name, open: [start, start + whole.length], close: [closedAt, closedTo] }
}

/** What somebody of the log asked, in one line behind the name: `回复 Ana：may I come at eight？` */
function repeated(line: Line, textAt: number, { names, texts }: Known): Quoted | null {
  const text = line.text.slice(textAt)
  const spoken = spokenTo(text, names)
  const isKnown = /[?？؟]\s*$/u.test(text) || texts.has(text.slice(spoken?.length).trim())
  if (spoken === null || !/[:：]\s*$/u.test(text.slice(0, spoken.length)) || !isKnown) return null
  const start = line.start + textAt
  const end = line.start + line.text.length
  return { name: spoken.name, open: [start, start + spoken.length], close: [end, end] }
}
