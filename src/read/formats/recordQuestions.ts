import type { Pair, YAMLMap } from 'yaml'
import { isMap, isPair, isScalar, isSeq } from '../yaml.ts'
import { offersNamed } from './columns.ts'
import { type Keyed, keyReader } from './optionKeys.ts'
import { type Passage, type QuizAnswer, type QuizQuestion, textOf } from './quiz.ts'
import { type Field, fieldsOf, itemsOf, labelIn, passageIn, type Role, verdictIn } from './recordFields.ts'
import type { RecordList } from './recordLists.ts'
import { cutFront, type Scribe } from './scribe.ts'

/** A question before its key is read. */
interface Read {
  readonly fields: readonly Field[]
  readonly options: readonly QuizAnswer[]
  readonly labels: readonly string[]
  readonly answers: readonly Passage[]
}

/** The questions of each list; what their keys count from is told by all of them together. */
export function questionsOf(
  lists: readonly RecordList[],
  scribe: Scribe,
): readonly (readonly QuizQuestion[])[] {
  const read = lists.map(({ items, shapes }) =>
    items.map((item) => (isMap(item) ? readOf(fieldsOf(item as YAMLMap, shapes), scribe) : item)),
  )
  const keys = keyReader(
    read.flat().flatMap((one) => (isRead(one) ? [keyedOf(one)] : [])),
    0,
  )
  return read.map((list) =>
    list.map((one) => (isRead(one) ? questionOf(one, keys(keyedOf(one)), scribe) : pairOf(one, scribe))),
  )
}

function isRead(one: unknown): one is Read {
  return !isSeq(one) && !isPair(one)
}

const none: QuizQuestion = { kind: 'essay', stem: [], answers: [], matches: [], feedback: [], model: [] }

function pairOf(pair: unknown, scribe: Scribe): QuizQuestion {
  const [front, back] = isPair(pair) ? [pair.key, pair.value] : itemsOf(pair)
  return { ...none, stem: scribe.lines(front), model: scribe.passage(back) }
}

function keyedOf({ options, answers }: Read): Keyed {
  return { options: options.map(({ text }) => textOf(text)), answer: answers.map(textOf).join('; ') }
}

function readOf(given: readonly Field[], scribe: Scribe): Read {
  const all = withReasons(given)
  const lists = offeredIn(all)
  const fields = all.filter((field) => !lists.includes(field))
  const single = fields.filter(({ role, value }) => role === 'option' && passageIn(value) !== null)
  const wrong = fields.filter(({ role }) => role === 'wrong').flatMap(({ value }) => itemsOf(value))
  const offered = [...lists.flatMap(({ value }) => itemsOf(value)), ...single.map(({ value }) => value)]
  const options = withoutLetters(offered.map((one) => optionOf(one, scribe)))
  const answers = passagesOf(fields, 'answer', scribe)
  const sorted =
    wrong.length === 0
      ? []
      : [...wrong.map((one) => scribe.passage(one)), ...answers].sort((a, b) =>
          textOf(a) < textOf(b) ? -1 : 1,
        )
  return {
    fields,
    options: [...options, ...sorted.map((text) => ({ text, fraction: 0, feedback: [] }))],
    labels: [...lists.flatMap(({ value }) => labelsOf(value)), ...single.map(({ key }) => key.slice(-1))],
    answers,
  }
}

/** Options without the letters that each begins with, `A. 60` beside `B. 80`; the writer sets its own. */
function withoutLetters(options: readonly QuizAnswer[]): readonly QuizAnswer[] {
  const lengths = options.map(({ text }, at) => {
    const [start, letter = ''] = /^[(（]?([A-Ha-h])[.)）:、．][ \t]*(?=\S)/.exec(textOf(text)) ?? []
    return start !== undefined && letter.toUpperCase().charCodeAt(0) === 65 + at ? start.length : 0
  })
  if (lengths.includes(0)) return options
  return options.map((option, at) => ({ ...option, text: cutFront(option.text, lengths[at] ?? 0) }))
}

/** Of several answers beside options, `"correct": 2` and `"solution": "…"`, a sentence is the reason of what is called. */
function withReasons(all: readonly Field[]): readonly Field[] {
  const keys = all.filter(
    (field) => field.role === 'answer' && isScalar(field.value) && calls(field.value.value),
  )
  if (keys.length !== 1 || !all.some(({ role }) => role === 'offers' || role === 'option')) return all
  return all.map((field) =>
    field.role === 'answer' && !keys.includes(field) && isScalar(field.value)
      ? { ...field, role: 'explanation' }
      : field,
  )
}

/** A position or a letter. */
function calls(value: unknown): boolean {
  return (
    typeof value === 'number' || (typeof value === 'string' && /^(?:[A-Ha-h]|\d{1,2})$/.test(value.trim()))
  )
}

/** The lists of what may be chosen; `answers` is one where it tells itself what is right, or another field does. */
function offeredIn(all: readonly Field[]): readonly Field[] {
  const lists = all.filter(({ value }) => isSeq(value) || isMap(value))
  const offers = lists.filter(({ role }) => role === 'offers')
  if (offers.length > 0) return offers
  const answers = lists.filter(({ key, role }) => role === 'answer' && offersNamed(key))
  const tells =
    itemsOf(answers[0]?.value).some((item) => verdictIn(item) !== null) ||
    all.some((field) => field.role === 'answer' && !answers.includes(field))
  return answers.length === 1 && tells ? answers : []
}

/** The keys of options that stand in a map, `{"a": "…", "b": "…"}`, or that each has as a field. */
function labelsOf(value: unknown): readonly string[] {
  if (isMap(value)) return (value.items as Pair[]).map(({ key }) => String(isScalar(key) ? key.value : key))
  return itemsOf(value).map(labelIn)
}

function optionOf(value: unknown, scribe: Scribe): QuizAnswer {
  const told = isMap(value) ? passagesOf(fieldsOf(value as YAMLMap), 'explanation', scribe)[0] : undefined
  return {
    text: scribe.passage(value),
    fraction: verdictIn(value) === true ? 100 : 0,
    feedback: told ?? [],
  }
}

function passagesOf(fields: readonly Field[], wanted: Role, scribe: Scribe): readonly Passage[] {
  return fields
    .filter(({ role }) => role === wanted)
    .flatMap(({ value }) => itemsOf(value).map((one) => scribe.passage(one)))
}

function questionOf(
  { fields, options, labels, answers }: Read,
  keys: readonly number[],
  scribe: Scribe,
): QuizQuestion {
  const first = fields.findIndex(({ role, value }) => role === 'question' && passageIn(value) !== null)
  const rest = fields.filter(
    ({ role, value }, at) =>
      (role === 'question' && at > first) ||
      (role === 'other' && isScalar(value) && typeof value.value === 'string'),
  )
  const called = labels.map((label) => label.toLowerCase())
  const named = answers.map((answer) => called.indexOf(textOf(answer).toLowerCase()))
  const right = named.length > 0 && named.every((index) => index >= 0) ? named : keys
  const common = {
    ...none,
    stem: [...scribe.lines(fields[first]?.value), ...rest.map(({ value }) => scribe.passage(value))],
    feedback: passagesOf(fields, 'explanation', scribe),
    hint: passagesOf(fields, 'hint', scribe)[0] ?? [],
    tags: passagesOf(fields, 'tags', scribe),
  }
  if (options.length > 1) {
    const keyed = options.map((one, at) => (right.includes(at) ? { ...one, fraction: 100 } : one))
    // An answer that calls none of the options is still what the file says.
    const said = keyed.some(({ fraction }) => fraction > 0) ? [] : answers
    return { ...common, kind: 'choice', answers: keyed, feedback: [...said, ...common.feedback] }
  }
  const given = answers.length > 0 ? answers : options.map(({ text }) => text)
  const isVerdict = given.length === 1 && /^(?:true|false)$/i.test(textOf(given[0] ?? []))
  return {
    ...common,
    kind: isVerdict ? 'true-false' : 'short',
    answers: given.map((text) => ({ text: isVerdict ? verdictOf(text) : text, fraction: 100, feedback: [] })),
  }
}

function verdictOf(passage: Passage): Passage {
  const word = textOf(passage).toLowerCase()
  return [{ text: word.charAt(0).toUpperCase() + word.slice(1), place: passage[0]?.place ?? 0, kept: false }]
}
