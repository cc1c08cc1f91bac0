import { plainPieces } from '../blocks/inline.ts'
import { labelSlabs } from '../question/parts.ts'
import { textSlabs } from '../blocks/textSlabs.ts'
import type { Sheet } from '../file/sheet.ts'
import { type Tag, tag } from '../file/tag.ts'
import type { Slab } from '../flow/slab.ts'
import type { Frame, Setting } from '../setting.ts'

/** A line of the table of contents. */
export interface ContentsEntry {
  /** Named place that it leads to. */
  readonly name: string
  readonly title: string
  /** Number of the question; null for a section. */
  readonly number: number | null
  readonly depth: number
}

/** The table of contents: places are kept for its lines, which are painted when the pages are known. */
export interface Contents {
  readonly slabs: readonly Slab[]
  readonly paint: (pageOf: (name: string) => number) => void
}

/** Width kept for the page numbers, in points. */
const pageColumn = 30

/** Sets the entries. The element `parent` gets a TOC. */
export function contents(entries: readonly ContentsEntry[], frame: Frame, setting: Setting): Contents {
  const toc = tag('TOC', frame.tag)
  const places: PlacedEntry[] = []
  const slabs = entries.map((entry): Slab => {
    const link = tag('Link', tag('Reference', tag('TOCI', toc)))
    const lines = entryLines(entry, link, frame, setting)
    return {
      height: lines.reduce((sum, { height }) => sum + height, 0),
      before: entry.number === null ? frame.size * 0.7 : 1,
      keep: entry.number === null,
      paint: (sheet, y) => {
        sheet.reserve(link)
        places.push({ sheet, y, lines, entry, link })
      },
    }
  })
  const paint = (pageOf: (name: string) => number): void => {
    for (const place of places) paintEntry(place, pageOf(place.entry.name), frame, setting)
  }
  return { slabs: [...labelSlabs(setting.words.contents, frame, setting), ...slabs], paint }
}

/** An entry where it stands. */
interface PlacedEntry {
  readonly sheet: Sheet
  readonly y: number
  readonly lines: readonly Slab[]
  readonly entry: ContentsEntry
  readonly link: Tag
}

function entryLines(
  { title, number, depth }: ContentsEntry,
  link: Tag,
  frame: Frame,
  setting: Setting,
): Slab[] {
  const { theme } = setting
  const section = number === null
  const indent = Math.min(depth, 4) * 12
  const style = {
    font: section ? ('bold' as const) : ('regular' as const),
    size: theme.size * 0.95,
    color: theme.color.text,
  }
  const column = section ? 0 : theme.gutter
  const area = { x: frame.x + indent + column, width: frame.width - indent - column - pageColumn }
  const text = { before: 0, leading: style.size * 1.62, align: 'left' as const, together: true }
  const lines = textSlabs(plainPieces(title, style, setting), area, link, text, setting)
  if (number === null) return lines
  const mark = plainPieces(String(number), { ...style, color: theme.color.accent }, setting)
  const [numberLine] = textSlabs(mark, { x: frame.x + indent, width: column }, link, text, setting)
  const [first, ...rest] = lines
  if (first === undefined || numberLine === undefined) return lines
  return [{ ...first, paint: (sheet, y) => (numberLine.paint(sheet, y), first.paint(sheet, y)) }, ...rest]
}

function paintEntry(
  { sheet, y, lines, entry, link }: PlacedEntry,
  page: number,
  frame: Frame,
  setting: Setting,
): void {
  let at = y
  for (const line of lines) {
    line.paint(sheet, at)
    at += line.height
  }
  const last = lines.at(-1)
  const top = at - (last?.height ?? 0)
  const { theme } = setting
  const style = { font: 'regular' as const, size: theme.size * 0.95, color: theme.color.muted }
  const pieces = plainPieces(String(page), style, setting)
  const text = { before: 0, leading: last?.height ?? style.size, align: 'right' as const }
  const [number] = textSlabs(
    pieces,
    { x: frame.x + frame.width - pageColumn, width: pageColumn },
    link,
    text,
    setting,
  )
  number?.paint(sheet, top)
  const says = `${entry.number === null ? '' : `${entry.number} `}${entry.title}, ${setting.words.page(page)}`
  sheet.link(link, [frame.x, y, frame.width, at - y], { name: entry.name }, says)
}
