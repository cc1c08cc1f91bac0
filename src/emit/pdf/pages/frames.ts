import type { Question } from '../../../model/book.ts'
import type { Tag } from '../file/tag.ts'
import { questionName } from '../flow/placeNames.ts'
import type { Frame, Setting } from '../setting.ts'
import type { Column } from './titleBlock.ts'

/** A column as a frame of text. */
export function columnFrame(
  { x, width }: Column,
  element: Tag,
  heading: number,
  { theme, rtl }: Setting,
  source: string | null = null,
  prefix = 'n',
): Frame {
  const { size, color } = theme
  return { x, width, tag: element, size, color: color.ink, heading, source, rtl, depth: 0, prefix }
}

/** The part of a column beside the numbers of questions. */
export function questionFrame(
  { number, occurrences }: Question,
  { x, width }: Column,
  element: Tag,
  heading: number,
  setting: Setting,
): Frame {
  const { gutter } = setting.theme
  const beside = { x: setting.rtl ? x : x + gutter, width: width - gutter }
  const source = occurrences[0]?.source ?? null
  return columnFrame(beside, element, heading, setting, source, questionName(number))
}
