/** A line of a text: where its first and behind its last visible character stand; both the same in a blank one. */
export interface RstLine {
  readonly from: number
  readonly to: number
  /** Of its first visible character, counted from 0, tabs to the next eighth. */
  readonly column: number
}

/** The lines of a text. */
export function rstLines(text: string): RstLine[] {
  const lines: RstLine[] = []
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    lines.push(lineBetween(text, start, end))
    start = end + 1
  }
  return lines
}

function lineBetween(text: string, start: number, end: number): RstLine {
  let [from, column] = [start, 0]
  while (from < end && (text[from] === ' ' || text[from] === '\t')) {
    column = text[from] === '\t' ? column + 8 - (column % 8) : column + 1
    from += 1
  }
  let to = end
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1
  return to === from ? { from, to, column: 0 } : { from, to, column }
}

/** Whether nothing is to be seen on a line. */
export function isBlank(line: RstLine | undefined): boolean {
  return line === undefined || line.from === line.to
}

/** Behind which line the block ends that is indented more than a column; blank lines at its end are none of it. */
export function indentedEnd(lines: readonly RstLine[], start: number, column: number): number {
  let end = start
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined || isBlank(line)) continue
    if (line.column <= column) break
    end = at + 1
  }
  return end
}

/** The least column of the lines that are not blank. */
export function leastColumn(lines: readonly RstLine[]): number {
  const seen = lines.filter((line) => !isBlank(line))
  return seen.reduce((least, { column }) => Math.min(least, column), Number.POSITIVE_INFINITY)
}
