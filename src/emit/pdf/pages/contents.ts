import { plainPieces } from '../blocks/inline.ts'
import { textSlabs } from '../blocks/textSlabs.ts'
import { titlePieces } from '../blocks/title.ts'
import type { Sheet, Slot } from '../file/sheet.ts'
import { type Tag, tag } from '../file/tag.ts'
import { heightOf } from '../flow/columns.ts'
import { marked, type Slab } from '../flow/slab.ts'
import { labelSlabs } from '../question/parts.ts'
import { type Frame, mirrored, type Setting } from '../setting.ts'
import { isLargePrint, type Theme } from '../theme.ts'
import { twoColumns } from './columns.ts'
import type { ContentsEntry } from './contentsEntries.ts'

/** The table of contents: places are kept for its lines, which are painted when the pages are known. */
export interface Contents {
  readonly head: readonly Slab[]
  readonly slabs: readonly Slab[]
  /** How far from the first each of its columns stands; null where it has one. */
  readonly shifts: readonly number[] | null
  readonly paint: (pageOf: (name: string) => number) => void
}

/** Height that the contents find on the page where they begin, and on each further one, in points. */
interface Room {
  readonly first: number
  readonly further: number
}

type Strip = Pick<Frame, 'x' | 'width'>

/** Width kept for the page numbers, in points. */
const pageColumn = 30

/** Distances of the lines, in sizes of their letters; closer ones are taken where they save a page. */
const leadings = { airy: 1.62, close: 1.36 }

/**
 * Sets the entries. The element `parent` gets a TOC. Contents that need more than the page on which they begin stand
 * closer together, or in two columns, where that takes fewer pages.
 */
export function contents(
  entries: readonly ContentsEntry[],
  frame: Frame,
  room: Room,
  setting: Setting,
): Contents {
  const places: PlacedEntry[] = []
  const head = labelSlabs(setting.words.contents, frame, setting)
  const { first, shifts } = twoColumns(frame, frame.rtl)
  const tries = [
    { area: frame, leading: leadings.airy, shifts: null },
    { area: frame, leading: leadings.close, shifts: null },
    ...(isLargePrint(setting.theme)
      ? []
      : [{ area: { ...frame, ...first }, leading: leadings.airy, shifts }]),
  ].map((each) => {
    const slabs = entrySlabs(entries, each.area, each.leading, places, setting)
    const height = heightOf([...head, ...slabs], true)
    return { ...each, slabs, pages: pagesFor(height / (each.shifts?.length ?? 1), room) }
  })
  const [airy] = tries
  const best = tries.find(({ pages }) => pages === Math.min(...tries.map((each) => each.pages))) ?? airy
  const paint = (pageOf: (name: string) => number): void => {
    for (const place of places) {
      const { sheet, shift, slot, entry } = place
      slot.fill(() => {
        const { shift: later } = sheet
        sheet.shift = shift
        paintEntry(place, pageOf(entry.name), best?.area ?? frame, setting)
        sheet.shift = later
      })
    }
  }
  return { head, slabs: best?.slabs ?? [], shifts: best?.shifts ?? null, paint }
}

function pagesFor(height: number, { first, further }: Room): number {
  return height <= first ? 1 : 1 + Math.ceil((height - first) / further)
}

function entrySlabs(
  entries: readonly ContentsEntry[],
  frame: Frame,
  leading: number,
  places: PlacedEntry[],
  setting: Setting,
): Slab[] {
  const toc = tag('TOC', frame.tag)
  return entries.map((entry) => {
    const link = tag('Link', tag('Reference', tag('TOCI', toc)))
    const lines = entryLines(entry, link, frame, leading, setting)
    return {
      height: lines.reduce((sum, { height }) => sum + height, 0),
      before: entry.number === null ? frame.size * 0.7 : 1,
      keep: entry.number === null,
      paint: (sheet, y) => {
        places.push({ sheet, shift: sheet.shift, slot: sheet.slot(link), y, lines, entry, link })
      },
    }
  })
}

/** An entry where it stands. */
interface PlacedEntry {
  readonly sheet: Sheet
  readonly shift: number
  readonly slot: Slot
  readonly y: number
  readonly lines: readonly Slab[]
  readonly entry: ContentsEntry
  readonly link: Tag
}

function entryLines(
  { titled, more, number, depth }: ContentsEntry,
  link: Tag,
  frame: Frame,
  leading: number,
  setting: Setting,
): Slab[] {
  const { theme } = setting
  const section = number === null
  const indent = Math.min(depth, 4) * 12
  const style = {
    font: section ? ('bold' as const) : ('regular' as const),
    size: theme.size * 0.95,
    color: theme.color.ink,
  }
  const column = section ? 0 : theme.gutter
  const turned = (strip: Strip): Strip => mirrored(strip, frame, frame.rtl)
  const area = { x: frame.x + indent + column, width: frame.width - indent - column - pageColumn }
  const text = { before: 0, leading: style.size * leading, align: 'left' as const, together: true }
  const pieces = [
    ...titlePieces(titled, style, { ...frame, ...turned(area), tag: link }, setting),
    ...(more === null ? [] : plainPieces(`\u2002${more}`, { ...style, color: theme.color.muted }, setting)),
  ]
  const lines = textSlabs(pieces, turned(area), link, text, setting)
  if (number === null) return lines
  const mark = plainPieces(String(number), { ...style, color: theme.color.accent }, setting)
  const [numberLine] = textSlabs(mark, turned({ x: frame.x + indent, width: column }), link, text, setting)
  return marked(lines, numberLine)
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
  const column = mirrored({ x: frame.x + frame.width - pageColumn, width: pageColumn }, frame, frame.rtl)
  if (entry.number !== null && last?.span !== undefined) {
    const [left, right] = last.span
    const [from, to] = frame.rtl ? [column.x + pageColumn, left - 8] : [right + 8, column.x]
    paintLeader(sheet, from, to, top + (last.baseline ?? 0), theme)
  }
  const style = { font: 'regular' as const, size: theme.size * 0.95, color: theme.color.muted }
  const pieces = plainPieces(String(page), style, setting)
  const text = { before: 0, leading: style.size, align: 'right' as const }
  const [number] = textSlabs(pieces, column, link, text, setting)
  number?.paint(sheet, top + (last?.baseline ?? 0) - (number.baseline ?? 0))
  const said = [entry.number, setting.plainTitle(entry.titled), entry.more]
    .filter((part) => part !== null)
    .join(' ')
  const says = `${said}, ${setting.words.page(page)}`
  sheet.link(link, [frame.x, y, frame.width, at - y], { name: entry.name }, says)
}

/** Dots that lead the eye to the page number, on a grid that is the same for all lines. */
function paintLeader(sheet: Sheet, from: number, to: number, baseline: number, { color }: Theme): void {
  const pitch = 5
  sheet.artifact()
  for (let x = Math.ceil(from / pitch) * pitch; x < to; x += pitch)
    sheet.dot(x, baseline - 0.6, 0.45, color.line)
}
