import type { Question } from '../../../model/book.ts'
import { codeBeyond } from '../../shared/beyond.ts'
import { ownFacts } from '../../shared/sharedTags.ts'
import { codeSlabs } from '../blocks/code.ts'
import type { Slab } from '../flow/slab.ts'
import type { Frame, Setting } from '../setting.ts'
import { isSaid } from './kind.ts'
import { optionSlabs } from './options.ts'
import {
  headed,
  labelled,
  pointSlabs,
  promptSlabs,
  type QuestionFrame,
  smallSlabs,
  textPart,
  titleSlabs,
  together,
} from './parts.ts'

/** A question of the study handout, with all that is known of its answer. */
export function handoutSlabs(question: Question, frame: QuestionFrame, setting: Setting): Slab[] {
  const { words } = setting
  const options = optionSlabs(question, frame, setting)
  const asked = [...promptSlabs(question, frame, setting), ...options]
  const head = headed(
    [...titleSlabs(question, frame, setting), ...aboutSlabs(question, frame, setting)],
    asked,
  )
  const body = [
    ...labelled(words.hint, textPart(question.hint, part(frame, 'h'), setting), frame, setting),
    ...answeredSlabs(question, frame, setting),
    ...alsoAsked(question, frame, setting),
  ]
  return asked.length === 0 ? headed(head, body) : [...(options.length > 0 ? together(head) : head), ...body]
}

/** The answer under its label, the explanation under its own; where there is neither, a word that says so. */
function answeredSlabs(question: Question, frame: Frame, setting: Setting): Slab[] {
  const { words } = setting
  const answer = answerSlabs(question, frame, setting)
  const explanation = textPart(question.explanation, part(frame, 'e'), setting)
  if (answer.length + explanation.length === 0) return smallSlabs(words.noAnswer, frame, setting, 4)
  return [
    ...labelled(words.answer, answer, frame, setting),
    ...labelled(words.explanation, explanation, frame, setting),
  ]
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
function aboutSlabs(question: Question, frame: QuestionFrame, setting: Setting): Slab[] {
  const { words, sharedTags } = setting
  const { kind, occurrences } = question
  const about = [
    ...(frame.kind === kind || !isSaid(question, 'handout') ? [] : [words.kinds[kind]]),
    ...ownFacts(question, sharedTags, words),
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
