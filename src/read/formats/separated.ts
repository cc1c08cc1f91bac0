/** One value of a table in a text file. */
export interface Cell {
  /** The value, without quotes. */
  readonly value: string
  /** For each stretch of the value that stands in the file as it is: where it starts in the file, and its length. */
  readonly runs: readonly Run[]
}

/** Characters of the file from `start` to `end`. */
export interface Run {
  readonly start: number
  readonly end: number
}

/** Takes a table of separated values apart (RFC 4180): a value may stand in quotes, two of which are one inside. */
export function* rowsOf(text: string, separator: string, from = 0): Generator<Cell[]> {
  let row: Cell[] = []
  for (let at = from; at <= text.length; ) {
    const { cell, end } = text[at] === '"' ? quoted(text, at, separator) : bare(text, at, separator)
    row.push(cell)
    at = end + 1
    if (text[end] === separator) continue
    if (text[end] === '\r' && text[end + 1] === '\n') at++
    if (row.length > 1 || row[0]?.value !== '') yield row
    row = []
    if (end >= text.length) return
  }
}

interface Found {
  readonly cell: Cell
  /** Offset of the separator or line end behind it. */
  readonly end: number
}

function bare(text: string, start: number, separator: string): Found {
  let end = start
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
  return { cell: { value: text.slice(start, end), runs: end > start ? [{ start, end }] : [] }, end }
}

function quoted(text: string, start: number, separator: string): Found {
  const runs: Run[] = []
  let from = start + 1
  for (let at = from; ; ) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return bare(text, start, separator)
    if (text[quote + 1] === '"') {
      runs.push({ start: from, end: quote + 1 })
      from = quote + 2
      at = from
      continue
    }
    runs.push({ start: from, end: quote })
    const rest = bare(text, quote + 1, separator)
    const value = runs.map((run) => text.slice(run.start, run.end)).join('')
    return { cell: { value, runs: runs.filter((run) => run.end > run.start) }, end: rest.end }
  }
}

/** The separator that parts the first lines of a table most evenly. */
export function separatorOf(text: string, from = 0): string {
  const head = text.slice(from, from + 20_000)
  const scores = ['\t', ',', ';', '|'].map((separator): [string, number] => {
    const widths = [...rowsOf(head, separator)].slice(0, 30).map((row) => row.length)
    const most = Math.max(...widths, 1)
    const even = widths.filter((width) => width === widths[0]).length / Math.max(widths.length, 1)
    return [separator, most > 1 ? even * Math.min(widths[0] ?? 1, 4) : 0]
  })
  return scores.reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}
