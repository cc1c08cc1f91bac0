import type { Table, TableCell, TableRow } from 'mdast'
import type { Sheet } from '../file/sheet.ts'
import { ornament, type Tag, tag } from '../file/tag.ts'
import { heightOf } from '../flow/columns.ts'
import { kept, type Slab, spaced } from '../flow/slab.ts'
import { type Frame, type Setting, startStrip } from '../setting.ts'
import { isText, type TextPiece } from '../text/pieces.ts'
import { Shaped, shape } from '../text/shape.ts'
import { columnWidths, leastWidth } from './columns.ts'
import type { Notes } from './footnotes.ts'
import { inlinePieces } from './inline.ts'
import { shapedSlabs } from './textSlabs.ts'

/** Space above and below the text of a cell. */
const paddingY = 3.5

/** Space beside the text of a cell: less in a table of many columns. */
function paddingOf({ children }: Table, { width }: Frame): number {
  return Math.min(6, width / 8 / columnsOf(children))
}

function columnsOf(rows: readonly TableRow[]): number {
  return rows.reduce((most, { children }) => Math.max(most, children.length), 1)
}

/** A row taller than this may be cut between its lines. Points. */
const tallRow = 160

/** A table that is no taller stays on one page. Points. */
const tallestKept = 250

type Align = 'left' | 'center' | 'right'

/** A row whose cells are measured. */
interface Row {
  readonly cells: readonly Cell[]
  readonly heading: boolean
}

interface Cell {
  readonly shaped: readonly Shaped[]
  readonly tag: Tag
  readonly align: Align
}

/** A table whose columns are as wide as their content asks; its head is repeated on every page that it reaches. */
export function tableSlabs(node: Table, frame: Frame, setting: Setting, notes: Notes): Slab[] {
  const table = tag('Table', frame.tag)
  const { head, body, size } = fittingRows(node, table, frame, setting, notes)
  const widths = columnWidths(shapedCells({ head, body }), frame.width, 2 * paddingOf(node, frame))
  const grid = {
    ...startStrip(
      frame,
      widths.reduce((sum, width) => sum + width, 0),
    ),
    rtl: frame.rtl,
    padding: paddingOf(node, frame),
    widths,
    leading: size * Math.min(1.5, setting.leading),
    rule: setting.theme.color.line,
  }
  const headSlabs = head === null ? [] : rowSlabs(head, grid).map((slab) => ({ ...slab, keep: true }))
  const repeated = head === null ? [] : rowSlabs(asArtifact(head), grid)
  const bodySlabs = body.flatMap((row) => rowSlabs(row, grid).map((slab) => ({ ...slab, head: repeated })))
  const all = spaced([...headSlabs, ...bodySlabs], frame.size * 0.7)
  return heightOf(all, false) > tallestKept ? all : kept(all, all.length - 1)
}

interface Rows {
  readonly head: Row | null
  readonly body: readonly Row[]
}

/** Smallest letters of a table that is too wide, beside those of any other. */
const smallest = 0.72

/** The rows, in smaller letters where the words of all columns do not fit side by side. */
function fittingRows(
  node: Table,
  table: Tag,
  frame: Frame,
  setting: Setting,
  notes: Notes,
): Rows & { size: number } {
  const usual = setting.theme.table * (frame.size / setting.theme.size)
  const rows = measureRows(node, table, { ...frame, size: usual }, setting, notes)
  const padding = 2 * paddingOf(node, frame)
  const least = leastWidth(shapedCells(rows), frame.width, padding)
  if (least <= frame.width) return { ...rows, size: usual }
  const around = padding * columnsOf(node.children)
  const size = usual * Math.max(smallest, (frame.width - around) / (least - around))
  return { ...measureRows(node, table, { ...frame, size }, setting, notes), size }
}

function measureRows(node: Table, table: Tag, frame: Frame, setting: Setting, notes: Notes): Rows {
  const [first, ...rest] = node.children
  // Pictures and formulas of a cell fit its share of the table.
  const share = frame.width / columnsOf(node.children) - 2 * paddingOf(node, frame)
  const inner: Frame = { ...frame, width: share }
  const headed = first?.children.some(({ children }) => children.length > 0) === true
  return {
    head: headed && first !== undefined ? measure(first, true, table, node, inner, setting, notes) : null,
    body: rest.map((row) => measure(row, false, table, node, inner, setting, notes)),
  }
}

function shapedCells({ head, body }: Rows): (readonly Shaped[])[][] {
  return [...(head === null ? [] : [head]), ...body].map(({ cells }) => cells.map(({ shaped }) => shaped))
}

/** Where the columns of a table are. */
interface Grid {
  readonly x: number
  readonly width: number
  readonly rtl: boolean
  /** Beside the text of a cell. */
  readonly padding: number
  readonly widths: readonly number[]
  readonly leading: number
  readonly rule: string
}

function measure(
  row: TableRow,
  heading: boolean,
  table: Tag,
  { align }: Table,
  frame: Frame,
  setting: Setting,
  notes: Notes,
): Row {
  const element = tag('TR', table)
  const cells = row.children.map((cell, column) =>
    measureCell(
      cell,
      heading,
      element,
      align?.[column] ?? (frame.rtl ? 'right' : 'left'),
      frame,
      setting,
      notes,
    ),
  )
  return { cells, heading }
}

function measureCell(
  cell: TableCell,
  heading: boolean,
  row: Tag,
  align: Align,
  frame: Frame,
  setting: Setting,
  notes: Notes,
): Cell {
  const element = heading ? tag('TH', row, { attributes: { O: 'Table', Scope: 'Column' } }) : tag('TD', row)
  const { color } = setting.theme
  const style = {
    font: heading ? ('bold' as const) : ('regular' as const),
    size: frame.size,
    color: color.ink,
  }
  const scope = { setting, frame, style, tag: null, paragraph: element, link: null, notes }
  return { shaped: shape(inlinePieces(cell.children, scope), setting.fonts), tag: element, align }
}

/** A repeated head is no content of its own. */
function asArtifact(row: Row): Row {
  const cells = row.cells.map((cell) => ({ ...cell, tag: ornament, shaped: cell.shaped.map(untagged) }))
  return { ...row, cells }
}

function untagged(at: Shaped): Shaped {
  if (!isText(at.piece)) return at
  return Object.assign(new Shaped(0, null, at.piece, 0, 'other', false), at, { piece: plainOf(at.piece) })
}

const plainPieces = new WeakMap<TextPiece, TextPiece>()

/** The same piece for the same piece: runs are found by it. */
function plainOf(piece: TextPiece): TextPiece {
  const known = plainPieces.get(piece) ?? { ...piece, tag: null, link: null }
  plainPieces.set(piece, known)
  return known
}

/** A row as one slab, or as one a line where it is too tall for that. */
function rowSlabs({ cells, heading }: Row, grid: Grid): Slab[] {
  let before = 0
  const columns = cells.map(({ shaped, tag: own, align }, column) => {
    const width = grid.widths[column] ?? 0
    const x = grid.rtl ? grid.x + grid.width - before - width : grid.x + before
    const area = { x: x + grid.padding, width: width - 2 * grid.padding }
    before += width
    const lines = shapedSlabs(shaped, area, own, { before: 0, leading: grid.leading, align })
    return { lines, tag: own }
  })
  const count = Math.max(1, ...columns.map(({ lines }) => lines.length))
  const heights = Array.from({ length: count }, (_, line) =>
    Math.max(grid.leading, ...columns.map(({ lines }) => lines[line]?.height ?? 0)),
  )
  const whole = heights.reduce((sum, height) => sum + height, 0)
  const bands = whole > tallRow ? heights.map((_, line) => [line, line + 1]) : [[0, count]]
  return bands.map(([from = 0, to = 0]) => {
    const [top, bottom] = [from === 0 ? paddingY : 0, to === count ? paddingY : 0]
    const height = heights.slice(from, to).reduce((sum, line) => sum + line, 0)
    return {
      height: top + height + bottom,
      before: 0,
      keep: false,
      paint: (sheet, y) => {
        if (from === 0) paintRule(sheet, grid, y, heading)
        for (const { lines, tag: own } of columns) paintLines(sheet, lines, own, heights, from, to, y + top)
        if (to === count) paintRule(sheet, grid, y + top + height + bottom, heading)
      },
    }
  })
}

function paintLines(
  sheet: Sheet,
  lines: readonly Slab[],
  own: Tag,
  heights: readonly number[],
  from: number,
  to: number,
  top: number,
): void {
  if (own !== ornament && from === 0) sheet.reserve(own)
  let y = top
  for (let line = from; line < to; line++) {
    lines[line]?.paint(sheet, y)
    y += heights[line] ?? 0
  }
}

function paintRule(sheet: Sheet, { x, width, rule }: Grid, y: number, heading: boolean): void {
  const weight = heading ? 0.9 : 0.4
  sheet.artifact()
  sheet.rectangle(x, y - weight / 2, width, weight, rule)
}
