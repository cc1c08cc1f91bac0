import type { Question } from '../../../model/book.ts'
import { codeBeyond } from '../../shared/beyond.ts'
import { codeSlabs } from '../blocks/code.ts'
import type { Slab } from '../flow/slab.ts'
import type { Frame, Setting } from '../setting.ts'
import {
  headed,
  labelled,
  optionSlabs,
  pointSlabs,
  promptSlabs,
  type QuestionFrame,
  smallSlabs,
  textPart,
  titleSlabs,
} from './parts.ts'

/** A question of the study handout, with all that is known of its answer. */
export function handoutSlabs(question: Question, frame: QuestionFrame, setting: Setting): Slab[] {
  const { words } = setting
  const asked = [
    ...promptSlabs(question, frame, setting),
    ...optionSlabs(question, frame, setting),
    ...labelled(words.hint, textPart(question.hint, part(frame, 'h'), setting), frame, setting),
  ]
  const answer = answerSlabs(question, frame, setting)
  const answered =
    answer.length === 0
      ? smallSlabs(words.noAnswer, frame, setting, 4)
      : labelled(words.answer, answer, frame, setting)
  const explanation = textPart(question.explanation, part(frame, 'e'), setting)
  const body = [
    ...asked,
    ...(answer.length === 0 && explanation.length > 0 ? [] : answered),
    ...labelled(words.explanation, explanation, frame, setting),
    ...alsoAsked(question, frame, setting),
  ]
  return headed([...titleSlabs(question, frame, setting), ...aboutSlabs(question, frame, setting)], body)
}

/** The right options, the answer, and what repeats of the question add to it. */
function answerSlabs(question: Question, frame: Frame, setting: Setting): Slab[] {
  const options = question.options.filter(({ correct }) => correct === true)
  return [
    ...optionSlabs({ options }, part(frame, 'c'), setting),
    ...textPart(question.answer, part(frame, 'a'), setting),
    ...pointSlabs(question, frame, setting),
    ...codeBeyond(question).flatMap((code) => codeSlabs({ type: 'code', ...code }, frame, setting)),
  ]
}

/** Kind, tags, how often it is asked. */
function aboutSlabs({ kind, tags, occurrences }: Question, frame: Frame, setting: Setting): Slab[] {
  const { words } = setting
  const about = [
    ...(kind === 'open' ? [] : [words.kinds[kind]]),
    ...tags,
    ...(occurrences.length > 1 ? [words.askedTimes(occurrences.length)] : []),
  ]
  return about.length === 0 ? [] : smallSlabs(about.join(' · '), frame, setting)
}

/** The other wordings under which the question was found. */
function alsoAsked({ title, occurrences }: Question, frame: Frame, setting: Setting): Slab[] {
  const others = [...new Set(occurrences.map((place) => place.title))].filter((other) => other !== title)
  if (others.length === 0) return []
  const { alsoAskedAs, colon } = setting.words
  return smallSlabs(`${alsoAskedAs}${colon}${others.join(' / ')}`, frame, setting, frame.size * 0.7)
}

function part(frame: Frame, name: string): Frame {
  return { ...frame, prefix: `${frame.prefix}${name}` }
}
