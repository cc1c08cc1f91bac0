import { cellsOf, isWide } from './cells.ts'

/** A text of one side, and the parts of it that are to be seen, from and to. */
export interface Text {
  readonly text: string
  readonly marks?: readonly (readonly [from: number, to: number])[]
}

/** Narrower than this, two columns would be unreadable. */
const narrow = 60
const between = ' │ '

/**
 * Two lists of texts in columns, each text of the left beside that of the right, broken to `width` cells of a terminal; one
 * below the other where that is narrow. `paint` shows the marked parts.
 */
export function sideBySide(
  left: readonly Text[],
  right: readonly Text[],
  width: number,
  paint: (text: string) => string,
): string {
  if (width < narrow)
    return [...left, ...right]
      .flatMap((text) => wrapped(text, width).map((row) => painted(row, paint)))
      .join('\n')
  const column = Math.floor((width - between.length) / 2)
  return left
    .flatMap((text, index) => {
      const [as, bs] = [wrapped(text, column), wrapped(right[index] ?? { text: '' }, column)]
      return Array.from({ length: Math.max(as.length, bs.length) }, (_, at) => {
        const [a, b] = [as[at] ?? [], bs[at] ?? []]
        const space = ' '.repeat(
          Math.max(0, column - cellsOf(a.map(({ text: character }) => character).join(''))),
        )
        return `${painted(a, paint)}${space}${between}${painted(b, paint)}`.trimEnd()
      })
    })
    .join('\n')
}

/** What may not begin a line. */
const closing = /[，。、；：？！）」』》”’]/

interface Cell {
  readonly text: string
  readonly marked: boolean
}

/** The rows of a text: broken at a space or beside a wide character, else where it must be. */
function wrapped({ text, marks = [] }: Text, width: number): readonly (readonly Cell[])[] {
  let at = 0
  const cells = [...text].map((character): Cell => {
    const marked = marks.some(([from, to]) => from <= at && at < to)
    at += character.length
    return { text: character, marked }
  })
  const rows: (readonly Cell[])[] = []
  let row: Cell[] = []
  let taken = 0
  for (const cell of cells) {
    const own = cellsOf(cell.text)
    if (taken + own > width) {
      const cut = breakIn(row, cell)
      rows.push(withoutSpaceBehind(row.slice(0, cut)))
      row = row.slice(cut)
      while (row[0]?.text === ' ') row.shift()
      taken = cellsOf(row.map(({ text: character }) => character).join(''))
    }
    if (row.length === 0 && cell.text === ' ') continue
    row.push(cell)
    taken += own
  }
  return [...rows, row]
}

function withoutSpaceBehind(row: readonly Cell[]): readonly Cell[] {
  return row.slice(0, row.findLastIndex(({ text }) => text !== ' ') + 1)
}

/** How much of a row stays when `next` does not fit. */
function breakIn(row: readonly Cell[], next: Cell): number {
  if (closing.test(next.text) && row.length > 1) return row.length - 1
  if (next.text === ' ' || isWide(next.text)) return row.length
  const last = row.findLastIndex(({ text }) => text === ' ' || isWide(text))
  return last < 0 ? row.length : last + 1
}

function painted(row: readonly Cell[], paint: (text: string) => string): string {
  let line = ''
  for (let at = 0; at < row.length; ) {
    const marked = row[at]?.marked === true
    let end = at
    while (end < row.length && row[end]?.marked === marked) end++
    const text = row
      .slice(at, end)
      .map((cell) => cell.text)
      .join('')
    line += marked ? paint(text) : text
    at = end
  }
  return line
}
