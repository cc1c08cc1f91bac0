import type { Question } from '../../../model/book.ts'
import type { Tag } from '../file/tag.ts'
import { keySlabs } from '../question/key.ts'
import type { Frame, Setting } from '../setting.ts'
import { isLargePrint } from '../theme.ts'
import type { Passage } from './passages.ts'

/** Fewer entries than these stay below one another. */
const fewest = 4

/** Space between two columns, in points. */
const gap = 18

/** Entries of an answer key in the most columns, up to four, that leave each on one line; null where there are none, and in large print. */
export function keyColumns(
  questions: readonly Question[],
  list: Tag,
  frame: Frame,
  setting: Setting,
): Omit<Passage, 'head' | 'placed'> | null {
  if (questions.length < fewest || isLargePrint(setting.theme)) return null
  for (const columns of [4, 3, 2]) {
    const width = (frame.width - gap * (columns - 1)) / columns
    const aside = width + gap
    const first = { ...frame, x: frame.rtl ? frame.x + (columns - 1) * aside : frame.x, width }
    // Most lists that are too wide show it at their start, which saves setting thousands of entries for nothing.
    const start = questions.slice(0, fewest)
    if (keySlabs(start, list, first, setting).length > start.length) continue
    const slabs = keySlabs(questions, list, first, setting)
    if (slabs.length > questions.length) continue
    const shifts = Array.from({ length: columns }, (_, column) => (frame.rtl ? -aside : aside) * column)
    return { slabs, shifts, row: null }
  }
  return null
}
