import type { Edit } from '../edits.ts'
import { isBlank, type Line, type Lines } from '../lines.ts'
import { type Start, startsIn } from './partStarts.ts'

/** Fewest rows of a key, and most lines between the names of its columns and the first of them. */
const [fewest, farthest] = [3, 3]

/** What parts the columns of a printed table: two spaces or more, or a tab. */
const gap = /(?: {2,}|\t+)(?=\S)/g

/** A column: its name, and where it starts. */
interface Column {
  readonly name: string
  readonly start: number
}

/**
 * The key to a paper that is printed as a table, whose columns only spaces part, becomes one of Markdown, a row for each number:
 *
 *     Question   Answers                  Mark         | Question | Answers                          | Mark |
 *     4(a)       liver                       1    →    | 4(a)     | liver                            | 1    |
 *     4(b)       neutralises the acid;       1         | 4(b)     | neutralises the acid; splits fat | 1, 1 |
 *                splits fat                  1
 */
export function printedKeys({ lines }: Lines): Edit[] {
  const heads = lines.flatMap((line, at) => {
    const columns = line.code ? null : columnsOf(line.text)
    return columns === null ? [] : [{ at, columns }]
  })
  if (heads.length === 0) return []
  const starts = startsIn(lines)
  const isStart = new Set(starts.map((start) => start.at))
  let from = 0
  return heads.flatMap(({ at, columns }, index) => {
    if (!isStart.has(at + 1) && !isStart.has(at + 2) && !isStart.has(at + farthest)) return []
    const until = heads[index + 1]?.at ?? lines.length
    while ((starts[from]?.at ?? until) <= at) from++
    let to = from
    while ((starts[to]?.at ?? until) < until) to++
    const rows = starts.slice(from, to)
    return tableAt(lines, { at, columns, rows })
  })
}

/** The columns that a line names, two or more, without a digit; null where it names none. */
function columnsOf(text: string): readonly Column[] | null {
  if (text.length > 200 || /[\p{N}|:：.。?？!]/u.test(text) || !/^\s{0,3}\p{L}/u.test(text)) return null
  const starts = [text.search(/\S/), ...[...text.matchAll(gap)].map((found) => found.index + found[0].length)]
  const columns = starts.map((start, at) => ({ name: text.slice(start, starts[at + 1]).trim(), start }))
  const areNames = columns.every(({ name }) => name.length <= 30 && /\p{L}/u.test(name))
  return columns.length >= 2 && areNames ? columns : null
}

interface Found {
  readonly at: number
  readonly columns: readonly Column[]
  readonly rows: readonly Start[]
}

/** The edits that make a table of the rows below the names of its columns; none where those do not stand in the columns. */
function tableAt(lines: readonly Line[], { at, columns, rows }: Found): Edit[] {
  const body = columns[1]?.start ?? 0
  const own = rows.filter((row) => Math.abs(row.length - body) <= 1)
  const [first, last] = [own[0], own.at(-1)]
  if (first === undefined || last === undefined || own.length < fewest) return []
  if (first.at - at > farthest || own.length * 5 < rows.length * 4) return []
  const end = lastOf(lines, last.at, body)
  const byLine = new Map(own.map((row) => [row.at, row]))
  const table: { number: string; cells: string[][] }[] = []
  const edits: Edit[] = []
  const head = lines[at]
  for (let index = at + 1; index <= end; index++) {
    const line = lines[index]
    if (line === undefined || isBlank(line)) continue
    const row = byLine.get(index)
    const isMore = row === undefined && line.text.search(/\S/) >= body - 1
    if (!isMore) table.push({ number: row?.number ?? '', cells: columns.slice(1).map(() => []) })
    const cells =
      row || isMore
        ? cellsOf(line.text.slice(row?.length ?? 0).padStart(line.text.length), columns)
        : [line.text.trim()]
    for (const [column, cell] of cells.entries()) if (cell !== '') table.at(-1)?.cells[column]?.push(cell)
  }
  const start = head?.start ?? 0
  const stop = lines[end]
  const names = columns.map(({ name }) => name)
  const text = [
    rowOf(names),
    rowOf(names.map(() => '---')),
    ...table.map(({ number, cells }) => rowOf([number, ...cells.map(joined)])),
  ]
  const message = `a key of ${own.length} rows, whose columns only spaces part`
  edits.push({
    start,
    end: (stop?.start ?? 0) + (stop?.text.length ?? 0),
    text: `\n${text.join('\n')}\n`,
    message,
  })
  return edits
}

/** The last line that goes on in the row that starts in a line. */
function lastOf(lines: readonly Line[], at: number, body: number): number {
  let end = at
  for (let below = at + 1; below < lines.length; below++) {
    const line = lines[below]
    if (line === undefined || isBlank(line) || line.text.search(/\S/) < body - 1) break
    end = below
  }
  return end
}

/** What a line has in each column behind the first: a gap stands before what begins where the name of a column does. */
function cellsOf(text: string, columns: readonly Column[]): string[] {
  const cuts = columns.slice(1).map(({ start, name }, at, all) => {
    if (at === 0) return 0
    const to = at === all.length - 1 ? start + name.length + 1 : start + 1
    const found = [...text.matchAll(gap)].filter(
      ([whole]) => at === all.length - 1 || whole.length > 2 || whole.includes('\t'),
    )
    return (
      found.map((one) => one.index + one[0].length).find((place) => place >= start - 1 && place <= to) ?? -1
    )
  })
  return cuts.map((from, at) => {
    if (from < 0) return ''
    const next = cuts.slice(at + 1).find((place) => place > from)
    return text.slice(from, next).trim()
  })
}

/** The lines of a cell as one; numbers stay apart. */
function joined(cell: readonly string[]): string {
  return cell.join(cell.every((line) => /^[\d\s½–-]+$/.test(line)) ? ', ' : ' ')
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`
}
