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
  const beside = mirrored({ x: column.x, width: column.width - widthOf(end) }, column, setting.rtl)
  const title = titleSlabs(beside, tag('H1', parent), setting)
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

/** Most lines that a title takes in large letters, and shares of their size that a longer one is set in. */
const [mostLines, smaller] = [3, [1, 0.8, 0.65]]

/** The title in the largest letters that leave it few lines, else in the smallest. */
function titleSlabs(area: Column, element: Tag, setting: Setting): Slab[] {
  const { theme, book } = setting
  let slabs: Slab[] = []
  for (const share of smaller) {
    const size = Math.max(theme.question, theme.title * share)
    const pieces = plainPieces(book.title, { font: 'bold', size, color: theme.color.ink }, setting)
    const line = { before: 0, leading: size * 1.35, align: 'left', together: true } as const
    slabs = textSlabs(pieces, area, element, line, setting)
    if (slabs.length <= mostLines) break
  }
  return slabs
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

/** Fields that are filled in by hand: name, date, score out of `total` where that is known. */
export function fieldSlab(column: Column, parent: Tag, setting: Setting, total: number | null): Slab {
  const { words, theme, rtl } = setting
  const element = tag('P', parent)
  const height = theme.size * 1.6
  const style = { font: 'regular', size: theme.size, color: theme.color.muted } as const
  const set = (text: string, room: Column, align: 'left' | 'right'): Slab | undefined => {
    const line = { before: 0, leading: height, align } as const
    return textSlabs(plainPieces(text, style, setting), room, element, line, setting)[0]
  }
  let start = column.x
  const fields = [words.name, words.date, words.score].map((word, index, all) => {
    const width = column.width * (fieldShares[index] ?? 0)
    const isLast = index === all.length - 1
    const room = mirrored({ x: start, width: width - (isLast ? 0 : 16) }, column, rtl)
    start += width
    const label = set(`${word}${words.colon}`, room, 'left')
    const end = isLast && total !== null ? set(`/ ${total}`, room, 'right') : undefined
    return { slabs: [label, end], line: between(label, end, room, rtl) }
  })
  return {
    height: height + theme.size * 0.6,
    before: 14,
    keep: true,
    paint: (sheet, y) => {
      for (const { slabs, line } of fields) {
        for (const slab of slabs) slab?.paint(sheet, y)
        sheet.artifact()
        sheet.rectangle(line[0], y + height - 2, line[1] - line[0], 0.6, theme.color['line-strong'])
      }
    },
  }
}

/** Space between words and the line to write on, in points. */
const lineGap = 6

/** Where a line to write on begins and ends: behind its label, before what stands at its end. */
function between(
  label: Slab | undefined,
  end: Slab | undefined,
  { x, width }: Column,
  rtl: boolean,
): readonly [left: number, right: number] {
  const [labelLeft, labelRight] = label?.span ?? [x + width, x]
  const [endLeft, endRight] = end?.span ?? [x + width + lineGap, x - lineGap]
  return rtl ? [endRight + lineGap, labelLeft - lineGap] : [labelRight + lineGap, endLeft - lineGap]
}

/** How the width is shared between name, date and score. */
const fieldShares = [0.5, 0.26, 0.24]
