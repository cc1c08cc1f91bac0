import { decode } from '../decode.ts'
import { Draft } from './draft.ts'
import type { ReadFormat } from './formats.ts'

/** One line of a text in some markup. */
export interface MarkupLine {
  readonly text: string
  /** Where it stands in the file. */
  readonly start: number
}

/** How a mark within a line is written in Markdown: what its groups `text` and `to` stand for is kept. */
export interface InlineMark {
  /** Flags `gu`; the group `text` is what is marked, `to` where a link leads. */
  readonly pattern: RegExp
  readonly before: string
  readonly after: string
  /** No mark within it is one. */
  readonly isCode?: boolean
}

/** What a line becomes: the start of its Markdown, and from which character on it is kept; null of one that goes. */
export type LineOf = (line: MarkupLine, sheet: Sheet) => Written | null

export interface Written {
  readonly before: string
  readonly from: number
  /** Before which character it ends; its own end where it is not told. */
  readonly to?: number
  readonly after?: string
  /** Code stays as it is. */
  readonly isCode?: boolean
}

/** What is known of a text while its lines are read. */
export interface Sheet {
  /** Title that a line gave. */
  title: string | null
  /** What ends the code or the block that is open. */
  open: string | null
  /** Whether the last line that was not blank belongs to a list. */
  inList: boolean
  readonly counts: Map<string, number>
}

/** Reads a text in a markup of lines as Markdown. */
export function markupReader(lineOf: LineOf, marks: readonly InlineMark[]): ReadFormat {
  return async (bytes, source) => {
    const { text: original } = await decode(bytes, source)
    const draft = new Draft(original)
    const sheet: Sheet = { title: null, open: null, inList: false, counts: new Map() }
    for (const line of linesIn(original)) {
      const written = lineOf(line, sheet)
      if (written === null) continue
      draft.put(written.before, line.start)
      const [from, to] = [line.start + written.from, line.start + (written.to ?? line.text.length)]
      if (written.isCode) draft.keep(from, to)
      else inline(draft, original, { from, to }, marks)
      draft.put(`${written.after ?? ''}\n`, Math.max(line.start, to - 1))
    }
    const frontMatter = sheet.title === null ? null : { title: sheet.title }
    return { original, draft: draft.done(), markup: 'markdown', repairs: false, frontMatter }
  }
}

function* linesIn(text: string): Generator<MarkupLine> {
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    yield { text: text.slice(start, text[end - 1] === '\r' ? end - 1 : end), start }
    start = end + 1
  }
}

/** Writes characters of a text with the marks in them as Markdown. */
export function inline(
  draft: Draft,
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  marks: readonly InlineMark[],
): void {
  const line = text.slice(from, to)
  const next = new Map<InlineMark, RegExpExecArray | null>()
  let done = 0
  for (;;) {
    const found = firstMark(line, done, marks, next)
    if (found === null) break
    const { mark, match } = found
    const { text: marked = '', to: target } = match.groups ?? {}
    const at = from + match.index
    const place = at + Math.max(0, match[0].indexOf(marked))
    draft.keep(from + done, at)
    draft.put(mark.before, at)
    if (mark.isCode) draft.keep(place, place + marked.length)
    else inline(draft, text, { from: place, to: place + marked.length }, marks)
    draft.put(target === undefined ? mark.after : `${mark.after}(${target.trim()})`, at)
    done = match.index + match[0].length
  }
  draft.keep(from + done, to)
}

/** The first match behind what is done, of the first mark in the list where two start together; `next` keeps one for each. */
function firstMark(
  line: string,
  done: number,
  marks: readonly InlineMark[],
  next: Map<InlineMark, RegExpExecArray | null>,
): { readonly mark: InlineMark; readonly match: RegExpExecArray } | null {
  let first: { mark: InlineMark; match: RegExpExecArray } | null = null
  for (const mark of marks) {
    let match = next.get(mark)
    if (match === undefined || (match !== null && match.index < done)) {
      mark.pattern.lastIndex = done
      match = mark.pattern.exec(line)
      next.set(mark, match)
    }
    if (match !== null && (first === null || match.index < first.match.index)) first = { mark, match }
  }
  return first
}

/** A line of a list, nested as many times as its marks tell. */
export function listLine(depth: number, mark: '-' | '1.', from: number): Written {
  return { before: `${(mark === '-' ? '  ' : '   ').repeat(depth - 1)}${mark} `, from }
}
