import type { Question } from '../../../model/book.ts'
import type { Tag } from '../file/tag.ts'
import type { Frame, Setting } from '../setting.ts'
import { questionName } from './places.ts'
import type { Column } from './titleBlock.ts'

/** A column as a frame of text. */
export function columnFrame(column: Column, element: Tag, heading: number, setting: Setting): Frame {
  const { theme, rtl } = setting
  const own = { size: theme.size, color: theme.color.ink, rtl, depth: 0, prefix: 'n' }
  return { ...column, ...own, tag: element, heading, source: null }
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
  return { ...columnFrame(beside, element, heading, setting), source, prefix: questionName(number) }
}
