import type { Titled } from '../../../model/book.ts'
import { textSlabs } from '../blocks/textSlabs.ts'
import { titlePieces } from '../blocks/title.ts'
import type { Sheet } from '../file/sheet.ts'
import { ornament } from '../file/tag.ts'
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

/** One line; what does not fit is cut at the end of its first line. */
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
  const pieces = titlePieces(titled, { font: 'regular', size: small, color: color.muted }, frame, setting)
  const room =
    align === 'center' ? { x, width } : { x: align === 'left' ? x : x + width / 2, width: width / 2 - 6 }
  const area = align === 'right' ? { x: x + width / 2, width: width / 2 } : room
  const turned = mirrored(area, { x, width }, setting.rtl)
  const [first] = textSlabs(
    pieces,
    turned,
    ornament,
    { before: 0, leading: small * lineHeight, align },
    setting,
  )
  first?.paint(sheet, y)
}
