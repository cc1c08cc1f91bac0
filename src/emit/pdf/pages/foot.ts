import type { Titled } from '../../../model/book.ts'
import { textSlabs } from '../blocks/textSlabs.ts'
import { titlePieces } from '../blocks/title.ts'
import type { Sheet } from '../file/sheet.ts'
import { ornament } from '../file/tag.ts'
import type { Slab } from '../flow/slab.ts'
import { mirrored, type Setting } from '../setting.ts'
import { columnFrame } from './frames.ts'
import type { Column } from './titleBlock.ts'

/** What the running lines of a page say. */
export interface Running {
  readonly left: Titled
  readonly right: Titled
}

/** In sizes of the letters. */
const lineHeight = 1.4

/** Paints the running head (not on the first page) and the page's number among all pages. */
export function paintRunning(
  sheet: Sheet,
  pages: number,
  head: Running,
  column: Column,
  height: number,
  setting: Setting,
): void {
  const { words, theme } = setting
  sheet.artifact('Pagination')
  if (sheet.number > 1) {
    const rule = theme.margin.top - 18
    const y = rule - 4 - theme.small * lineHeight
    line(sheet, head.left, 'left', y, column, setting)
    line(sheet, head.right, 'right', y, column, setting)
    sheet.rectangle(column.x, rule, column.width, 0.4, theme.color.line)
  }
  const foot = height - theme.margin.bottom + 22
  line(sheet, { title: words.pageOf(sheet.number, pages) }, 'center', foot, column, setting)
}

/** One line; of what does not fit, as much as does. */
function line(
  sheet: Sheet,
  titled: Titled,
  align: 'left' | 'right' | 'center',
  y: number,
  column: Column,
  setting: Setting,
): void {
  const { x, width } = column
  const { small, color } = setting.theme
  const frame = columnFrame(column, ornament, 1, setting)
  const style = { font: 'regular' as const, size: small, color: color.muted }
  const room =
    align === 'center' ? { x, width } : { x: align === 'left' ? x : x + width / 2, width: width / 2 - 6 }
  const area = align === 'right' ? { x: x + width / 2, width: width / 2 } : room
  const turned = mirrored(area, { x, width }, setting.rtl)
  const text = { before: 0, leading: small * lineHeight, align }
  const set = (title: Titled): Slab[] =>
    textSlabs(titlePieces(title, style, frame, setting), turned, ornament, text, setting)
  const [first, ...more] = set(titled)
  const whole = more.length === 0
  const [cut] = whole ? [] : set({ title: cutShort(setting.plainTitle(titled), (title) => set({ title })) })
  ;(whole ? first : cut)?.paint(sheet, y)
}

/** As much of a title as fits on one line with the dots that say that it goes on. */
function cutShort(title: string, set: (title: string) => readonly Slab[]): string {
  const letters = [...title]
  const dotted = (count: number): string =>
    `${letters
      .slice(0, count)
      .join('')
      .replace(/[\s\p{P}\p{S}]+$/u, '')}…`
  let fits = 0
  let over = letters.length
  while (over - fits > 1) {
    const middle = (fits + over) >> 1
    if (set(dotted(middle)).length === 1) fits = middle
    else over = middle
  }
  return dotted(fits)
}
