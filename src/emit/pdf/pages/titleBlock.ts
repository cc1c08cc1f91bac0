import { plainPieces } from '../blocks/inline.ts'
import { textSlabs } from '../blocks/textSlabs.ts'
import { type Tag, tag } from '../file/tag.ts'
import type { Slab } from '../flow/slab.ts'
import { mirrored, type Setting } from '../setting.ts'

/** The column of the page, without the gutter. */
export interface Column {
  readonly x: number
  readonly width: number
}

/** Title of the book with a mark at the end of its line, what this document is, and a line below. */
export function titleBlock(
  subtitle: readonly string[],
  mark: string | null,
  column: Column,
  parent: Tag,
  setting: Setting,
): Slab[] {
  const { theme, book } = setting
  const { color } = theme
  const end = mark === null ? undefined : markSlab(mark, column, parent, setting)
  const title = textSlabs(
    plainPieces(book.title, { font: 'bold', size: theme.title, color: color.ink }, setting),
    mirrored({ x: column.x, width: column.width - widthOf(end) }, column, setting.rtl),
    tag('H1', parent),
    { before: 0, leading: theme.title * 1.35, align: 'left', together: true },
    setting,
  )
  const about = [...subtitle, ...(book.author === null ? [] : [book.author])].join(' · ')
  const sub = textSlabs(
    plainPieces(about, { font: 'regular', size: theme.size, color: color.muted }, setting),
    column,
    tag('P', parent),
    { before: 6, leading: theme.size * 1.5, align: 'left' },
    setting,
  )
  const rule: Slab = {
    height: 1.6,
    before: 10,
    keep: false,
    paint: (sheet, y) => {
      sheet.artifact()
      sheet.rectangle(column.x, y, column.width, 1.6, color.accent)
    },
  }
  return [...ended(title, end), ...sub, rule].map((slab) => ({ ...slab, keep: true }))
}

/** The mark at the end of the line; of one that is too long for half of the line, its beginning. */
function markSlab(mark: string, column: Column, parent: Tag, setting: Setting): Slab | undefined {
  const { theme, rtl } = setting
  const width = column.width / 2
  const area = mirrored({ x: column.x + width, width }, column, rtl)
  const style = { font: 'bold', size: theme.section, color: theme.color.accent } as const
  const line = { before: 0, leading: theme.title * 1.35, align: 'right', together: true } as const
  return textSlabs(plainPieces(mark, style, setting), area, tag('P', parent), line, setting)[0]
}

/** Space between the title and the mark at its end, in points. */
const markGap = 14

function widthOf(mark: Slab | undefined): number {
  const [left, right] = mark?.span ?? [0, -markGap]
  return right - left + markGap
}

/** A line with another at its end, on one baseline. */
function ended(lines: readonly Slab[], mark: Slab | undefined): readonly Slab[] {
  const [first, ...rest] = lines
  if (first === undefined || mark === undefined) return mark === undefined ? lines : [mark]
  const drop = (first.baseline ?? 0) - (mark.baseline ?? 0)
  const paint: Slab['paint'] = (sheet, y) => {
    first.paint(sheet, y)
    mark.paint(sheet, y + drop)
  }
  return [{ ...first, paint }, ...rest]
}

/** Fields that are filled in by hand: name, date, score. */
export function fieldSlab(column: Column, parent: Tag, setting: Setting): Slab {
  const { words, theme, rtl } = setting
  const element = tag('P', parent)
  const height = theme.size * 1.6
  const style = { font: 'regular', size: theme.size, color: theme.color.muted } as const
  let start = column.x
  const fields = [words.name, words.date, words.score].map((word, index) => {
    const width = column.width * (fieldShares[index] ?? 0)
    const room = mirrored({ x: start, width: width - (index < fieldShares.length - 1 ? 16 : 0) }, column, rtl)
    start += width
    const pieces = plainPieces(`${word}${words.colon}`, style, setting)
    const [slab] = textSlabs(pieces, room, element, { before: 0, leading: height, align: 'left' }, setting)
    const [left, right] = slab?.span ?? [room.x, room.x]
    const line = rtl ? ([room.x, left - 6] as const) : ([right + 6, room.x + room.width] as const)
    return { slab, line }
  })
  return {
    height,
    before: 14,
    keep: true,
    paint: (sheet, y) => {
      for (const { slab, line } of fields) {
        slab?.paint(sheet, y)
        sheet.artifact()
        sheet.rectangle(line[0], y + height - 2, line[1] - line[0], 0.6, theme.color['line-strong'])
      }
    },
  }
}

/** How the width is shared between name, date and score. */
const fieldShares = [0.5, 0.28, 0.22]
