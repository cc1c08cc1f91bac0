import type { Group } from '../../shared/outline.ts'
import { plainPieces } from '../blocks/inline.ts'
import { labelSlabs } from '../question/parts.ts'
import { textSlabs } from '../blocks/textSlabs.ts'
import type { Sheet, Slot } from '../file/sheet.ts'
import { type Tag, tag } from '../file/tag.ts'
import { marked, type Slab } from '../flow/slab.ts'
import { type Frame, mirrored, type Setting } from '../setting.ts'
import type { Theme } from '../theme.ts'
import { questionName, sectionName } from './places.ts'

/** A line of the table of contents. */
export interface ContentsEntry {
  /** Named place that it leads to. */
  readonly name: string
  readonly title: string
  /** Number of the question; null for a section. */
  readonly number: number | null
  readonly depth: number
}

/** A book of more questions lists only its sections. */
const mostListed = 400

/** The lines that a book's contents have: its sections, and its questions where they are not too many. */
export function contentsEntries(groups: readonly Group[], { book, words }: Setting): ContentsEntry[] {
  const all = book.questions.length <= mostListed
  const entries: ContentsEntry[] = []
  let sections = 0
  const list = ({ section, questions, groups: inside }: Group, depth: number): void => {
    const title = section?.title ?? (groups.length > 1 ? words.noSection : null)
    const name = sectionName(++sections)
    if (title !== null) entries.push({ name, title, number: null, depth })
    const inner = title === null ? depth : depth + 1
    for (const { number, title: asked } of all ? questions : [])
      entries.push({ name: questionName(number), title: asked, number, depth: Math.max(0, inner - 1) })
    for (const child of inside) list(child, inner)
  }
  for (const group of groups) list(group, 0)
  return entries
}

/** The table of contents: places are kept for its lines, which are painted when the pages are known. */
export interface Contents {
  readonly slabs: readonly Slab[]
  readonly paint: (pageOf: (name: string) => number) => void
}

type Strip = Pick<Frame, 'x' | 'width'>

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
        places.push({ sheet, slot: sheet.slot(), y, lines, entry, link })
      },
    }
  })
  const paint = (pageOf: (name: string) => number): void => {
    for (const place of places)
      place.slot.fill(() => paintEntry(place, pageOf(place.entry.name), frame, setting))
  }
  return { slabs: [...labelSlabs(setting.words.contents, frame, setting), ...slabs], paint }
}

/** An entry where it stands. */
interface PlacedEntry {
  readonly sheet: Sheet
  readonly slot: Slot
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
    color: theme.color.ink,
  }
  const column = section ? 0 : theme.gutter
  const turned = (strip: Strip): Strip => mirrored(strip, frame, frame.rtl)
  const area = { x: frame.x + indent + column, width: frame.width - indent - column - pageColumn }
  const text = { before: 0, leading: style.size * 1.62, align: 'left' as const, together: true }
  const lines = textSlabs(plainPieces(title, style, setting), turned(area), link, text, setting)
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
  const text = { before: 0, leading: last?.height ?? style.size, align: 'right' as const }
  const [number] = textSlabs(pieces, column, link, text, setting)
  number?.paint(sheet, top)
  const says = `${entry.number === null ? '' : `${entry.number} `}${entry.title}, ${setting.words.page(page)}`
  sheet.link(link, [frame.x, y, frame.width, at - y], { name: entry.name }, says)
}

/** Dots that lead the eye to the page number, on a grid that is the same for all lines. */
function paintLeader(sheet: Sheet, from: number, to: number, baseline: number, { color }: Theme): void {
  const pitch = 5
  sheet.artifact()
  for (let x = Math.ceil(from / pitch) * pitch; x < to; x += pitch)
    sheet.dot(x, baseline - 0.6, 0.45, color.line)
}
