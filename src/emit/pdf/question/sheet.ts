import type { Option, Question } from '../../../model/book.ts'
import type { Slab } from '../flow/slab.ts'
import type { Setting } from '../setting.ts'
import { hasGap, withWideGaps } from './gaps.ts'
import { isSaid } from './kind.ts'
import { tickSlabs } from './options.ts'
import { headed, promptSlabs, type QuestionFrame, smallSlabs, titleSlabs, together } from './parts.ts'
import { spaceSlabs } from './space.ts'

/** A question of the question sheet: nothing of its answer, but room to write one. */
export function sheetSlabs(asked: Question, frame: QuestionFrame, setting: Setting): Slab[] {
  const question = withWideGaps(asked)
  const about = aboutSlabs(question, frame, setting)
  const options = tickable(question, setting)
  const body = [
    ...promptSlabs(question, frame, setting),
    ...tickSlabs(options, frame, setting),
    ...spaceSlabs(question, frame, setting),
  ]
  const slabs = headed([...titleSlabs(question, frame, setting), ...about], body)
  return together(slabs)
}

/** Its kind and its section, as far as no line above says them, and what it is worth. */
function aboutSlabs(question: Question, frame: QuestionFrame, setting: Setting): Slab[] {
  const { words, version, marks } = setting
  const { kind, number } = question
  const worth = marks.get(number)
  const section = version?.origins.get(number)?.section ?? null
  const about = [
    ...(frame.kind === kind || !isSaid(question, 'questions') ? [] : [words.kinds[kind]]),
    ...(section === null ? [] : [setting.plainTitle(section)]),
    ...(worth === undefined || worth.stated || worth.marks === frame.worth ? [] : [words.marks(worth.marks)]),
  ]
  return about.length === 0 ? [] : smallSlabs(about.join(' · '), frame, setting)
}

/** A true-false question without options gets the two that it means, unless it has brackets for its sign. */
function tickable(question: Question, { words }: Setting): readonly Option[] {
  const { kind, options } = question
  if (kind !== 'true-false' || options.length > 0 || hasGap(question)) return options
  return [words.true, words.false].map((text) => ({
    key: '',
    correct: null,
    content: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
  }))
}
