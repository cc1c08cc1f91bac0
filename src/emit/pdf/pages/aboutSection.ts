import type { Question, Titled } from '../../../model/book.ts'
import type { Tag } from '../file/tag.ts'
import { kept, type Slab } from '../flow/slab.ts'
import { says, sharedKind } from '../question/kind.ts'
import { totalOf } from '../question/marks.ts'
import { smallSlabs } from '../question/parts.ts'
import type { Setting } from '../setting.ts'
import { columnFrame } from './frames.ts'
import type { Variant } from './sections.ts'
import type { Column } from './titleBlock.ts'

/**
 * A small line above the questions of a section: the kind that all of them are of, where its heading does not say it,
 * and, in a version that has several sections, how many they are and what they are worth.
 */
export function aboutSection(
  questions: readonly Question[],
  titled: Titled | null,
  variant: Variant,
  column: Column,
  section: Tag,
  setting: Setting,
): Slab[] {
  if (variant === 'answers') return []
  const { version, words, marks, book } = setting
  const kind = sharedKind(questions, titled, variant, words)
  const word = kind === null ? '' : words.kinds[kind]
  const total = totalOf(questions, marks)
  const isPart = questions.length > 0 && questions.length < book.questions.length
  const counted = version !== null && variant === 'questions' && isPart
  const about = [
    ...(word === '' || says(titled?.title ?? '', word) ? [] : [word]),
    ...(counted ? [words.questionCount(questions.length)] : []),
    ...(counted && total !== null ? [words.marks(total)] : []),
  ]
  const frame = columnFrame(column, section, 2, setting)
  const slabs = about.length === 0 ? [] : smallSlabs(about.join(' · '), frame, setting, 2)
  return kept(slabs, slabs.length)
}
