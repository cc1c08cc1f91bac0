import type { Option, Question } from '../../../model/book.ts'
import type { Slab } from '../flow/slab.ts'
import type { Setting } from '../setting.ts'
import {
  headed,
  optionSlabs,
  promptSlabs,
  type QuestionFrame,
  smallSlabs,
  titleSlabs,
  together,
} from './parts.ts'
import { spaceSlabs } from './space.ts'

/** A question of the question sheet: nothing of its answer, but room to write one. */
export function sheetSlabs(question: Question, frame: QuestionFrame, setting: Setting): Slab[] {
  const { kind } = question
  const about = kind === 'open' ? [] : smallSlabs(setting.words.kinds[kind], frame, setting)
  const options = tickable(question, setting)
  const body = [
    ...promptSlabs(question, frame, setting),
    ...optionSlabs({ options }, frame, setting, true),
    ...spaceSlabs(question, frame, setting),
  ]
  const slabs = headed([...titleSlabs(question, frame, setting), ...about], body)
  return options.length > 0 ? together(slabs) : slabs
}

/** A true-false question without options gets the two that it means. */
function tickable({ kind, options }: Question, { words }: Setting): readonly Option[] {
  if (kind !== 'true-false' || options.length > 0) return options
  return [words.true, words.false].map((text) => ({
    key: '',
    correct: null,
    content: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
  }))
}
