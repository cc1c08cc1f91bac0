import type { Span } from './formats.ts'

/** One value of a table in a text file. */
export interface Cell {
  /** The value, without quotes. */
  readonly value: string
  /** For each stretch of the value that stands in the file as it is: where it starts in the file, and its length. */
  readonly runs: readonly Span[]
}

/** The values of one line, or of several where a value in quotes has line ends. */
export interface Row {
  readonly cells: readonly Cell[]
  /** Where its first value begins, and the line end behind its last. */
  readonly start: number
  readonly end: number
}

/**
 * Takes a table of separated values apart (RFC 4180): a value may stand in quotes, two of which are one inside. Blank lines
 * are no rows.
 */
export function* rowsOf(text: string, separator: string, { start, end: stop }: Span): Generator<Row> {
  let cells: Cell[] = []
  let first = start
  for (let at = start; at <= stop; ) {
    const { cell, end } =
      text[at] === '"' ? inQuotes(text, { start: at, end: stop }, separator) : bare(text, at, stop, separator)
    cells.push(cell)
    at = end + 1
    if (text[end] === separator && end < stop) continue
    if (text[end] === '\r' && text[end + 1] === '\n') at++
    if (cells.length > 1 || cells[0]?.value.trim() !== '') yield { cells, start: first, end }
    cells = []
    first = at
    if (end >= stop) return
  }
}

interface Found {
  readonly cell: Cell
  /** Offset of the separator or line end behind it. */
  readonly end: number
}

function bare(text: string, start: number, stop: number, separator: string): Found {
  let end = start
  while (end < stop && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
  return { cell: { value: text.slice(start, end), runs: end > start ? [{ start, end }] : [] }, end }
}

function inQuotes(text: string, { start, end: stop }: Span, separator: string): Found {
  const runs: Span[] = []
  let from = start + 1
  for (let at = from; ; ) {
    const quote = text.indexOf('"', at)
    if (quote < 0 || quote >= stop) return bare(text, start, stop, separator)
    if (text[quote + 1] === '"') {
      runs.push({ start: from, end: quote + 1 })
      from = quote + 2
      at = from
      continue
    }
    runs.push({ start: from, end: quote })
    const rest = bare(text, quote + 1, stop, separator)
    const value = runs.map((run) => text.slice(run.start, run.end)).join('')
    return { cell: { value, runs: runs.filter((run) => run.end > run.start) }, end: rest.end }
  }
}

/** The separator that parts the first lines of a table most evenly. */
export function separatorOf(text: string): string {
  const head = text.slice(0, 20_000)
  const scores = ['\t', ',', ';', '|'].map((separator): [string, number] => {
    const rows = [...rowsOf(head, separator, { start: 0, end: head.length })]
    const widths = rows.slice(0, 30).map(({ cells }) => cells.length)
    const most = Math.max(...widths, 1)
    const even = widths.filter((width) => width === widths[0]).length / Math.max(widths.length, 1)
    return [separator, most > 1 ? even * Math.min(widths[0] ?? 1, 4) : 0]
  })
  return scores.reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}

/** A value as a table in a text has it (RFC 4180). */
export function quoted(value: string): string {
  return /^"|[\t\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}
