import type { Question } from '../../../model/book.ts'
import type { Diagnostic } from '../../../model/diagnostic.ts'
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
    const trial = triedIn(setting)
    // Most lists that are too wide show it at their start, which saves setting thousands of entries for nothing.
    const start = questions.slice(0, fewest)
    if (keySlabs(start, list, first, trial.setting).length > start.length) continue
    const slabs = keySlabs(questions, list, first, trial.setting)
    if (slabs.length > questions.length) continue
    trial.tell()
    const shifts = Array.from({ length: columns }, (_, column) => (frame.rtl ? -aside : aside) * column)
    return { slabs, shifts, row: null }
  }
  return null
}

/** A setting whose findings are told only where what was set in it is kept. */
function triedIn(setting: Setting): { readonly setting: Setting; readonly tell: () => void } {
  const found: Diagnostic[] = []
  const report = (diagnostic: Diagnostic): void => void found.push(diagnostic)
  const toldFormulas = new Set(setting.toldFormulas)
  return {
    setting: { ...setting, report, toldFormulas },
    tell: () => {
      for (const formula of toldFormulas) setting.toldFormulas.add(formula)
      for (const diagnostic of found) setting.report(diagnostic)
    },
  }
}
