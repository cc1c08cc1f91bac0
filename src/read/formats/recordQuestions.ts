import type { Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import { isMap, isScalar, isSeq } from '../yaml.ts'
import { type Column, columnName, columnNamed } from './columns.ts'
import { keyReader } from './optionKeys.ts'
import { type Passage, type QuizAnswer, type QuizQuestion, textOf } from './quiz.ts'

/** Names of lists of what a question offers. */
const offers =
  /^(?:options?|choices?|answers?|alternatives?|answeroptions|possibleanswers|responses|选项|選項|選択肢|보기|선택지|варианты|вариантыответа|ответы|opciones|opções|opcoes|respuestas|respostas|alternativas|optionen|antworten|antwortmöglichkeiten|réponses|reponses|propositions|choix|opzioni|risposte|opties|antwoorden|odpowiedzi|seçenekler|cevaplar|şıklar|lựachọn|pilihan|jawaban|ตัวเลือก|विकल्प|خيارات|الخيارات)$/u

/** Names of what tells that an option is right, and of its text. */
const rightKey =
  /^(?:is)?(?:correct|right|true|answer|correctanswer|righta?nswer|richtig|correcta|correta|juste|верно|правильный|正确|正確|정답)$/u
const textKey =
  /^(?:text|option|value|answer|choice|content|title|name|description|body|html|内容|文本|texto|antwort)$/u
const labelKey = /^(?:key|id|label|letter|index)$/u

/** Names of lists of questions are no names of groups. */
const groupKey =
  /^(?:title|name|category|section|topic|chapter|subject|标题|名称|章节|分类|название|titulo|título|titre|titel|kategorie)$/u

/** The fields of a map by what they hold. */
function fieldsOf(
  map: YAMLMap,
): readonly { readonly key: string; readonly column: Column; readonly value: unknown }[] {
  return (map.items as Pair[]).map(({ key, value }) => {
    const name = String(isScalar(key) ? key.value : key)
    return { key: columnName(name), column: columnNamed(name), value }
  })
}

function isQuestion(node: unknown): boolean {
  if (!isMap(node)) return false
  const fields = fieldsOf(node as YAMLMap)
  const asks = fields.some(({ column, value }) => column === 'question' && passageIn(value) !== null)
  return (
    asks &&
    fields.some(
      ({ key, column }) =>
        column === 'answer' || column === 'option' || column === 'wrong' || offers.test(key),
    )
  )
}

/** Fewest questions, and pairs, that make a list one of them. */
const [fewestRecords, fewestPairs] = [2, 3]

/** Whether nearly all items of a list are questions with their answers or what they offer. */
export function isRecordList({ items }: YAMLSeq): boolean {
  return items.length >= fewestRecords && items.filter(isQuestion).length * 10 >= items.length * 8
}

/** Whether all items of a list are pairs of texts: `["Katze", "cat"]`. */
export function isPairList({ items }: YAMLSeq): boolean {
  return (
    items.length >= fewestPairs &&
    items.every(
      (item) =>
        isSeq(item) &&
        item.items.length === 2 &&
        item.items.every((one) => isScalar(one) && typeof one.value === 'string'),
    )
  )
}

/** What a map calls the list of questions in it. */
export function nameOfGroup(map: YAMLMap): string | null {
  const named = fieldsOf(map).find(
    ({ key, value }) => groupKey.test(key) && isScalar(value) && typeof value.value === 'string',
  )
  return named === undefined ? null : String((named.value as Scalar).value)
}

/** The scalar that holds a text: itself, or the text of a map, `{"text": "…"}`. */
function passageIn(value: unknown): Scalar | null {
  if (isScalar(value)) return value.value === null ? null : (value as Scalar)
  if (!isMap(value)) return null
  const text = fieldsOf(value as YAMLMap).find(
    ({ key, column, value: inner }) => (textKey.test(key) || column === 'question') && isScalar(inner),
  )
  return text === undefined ? null : (text.value as Scalar)
}

/** A question before its key is read. */
interface Read {
  readonly fields: ReturnType<typeof fieldsOf>
  readonly options: readonly QuizAnswer[]
  readonly labels: readonly string[]
  readonly answers: readonly Passage[]
}

/** The questions of a list; `from` is where in the text its places count from. */
export function questionsOf(list: YAMLSeq, text: string, from: number): readonly QuizQuestion[] {
  const scribe = new Scribe(text, from)
  if (isPairList(list)) return list.items.map((item) => pairOf(item as YAMLSeq, scribe))
  const read = list.items.filter(isMap).map((item) => readOf(item as YAMLMap, scribe))
  const keys = keyReader(read.map(keyedOf), 0)
  return read.map((one) => questionOf(one, keys(keyedOf(one)), scribe))
}

const none: QuizQuestion = { kind: 'essay', stem: [], answers: [], matches: [], feedback: [], model: [] }

function pairOf({ items: [front, back] }: YAMLSeq, scribe: Scribe): QuizQuestion {
  return { ...none, stem: scribe.lines(front), model: scribe.passage(back) }
}

function keyedOf({ options, answers }: Read): { options: readonly string[]; answer: string } {
  return { options: options.map(({ text }) => textOf(text)), answer: answers.map(textOf).join('; ') }
}

function readOf(map: YAMLMap, scribe: Scribe): Read {
  const all = fieldsOf(map)
  const offered = all.filter(({ key, value }) => offers.test(key) && (isSeq(value) || isMap(value)))
  const isOffer =
    offered.some(({ column }) => column !== 'answer') ||
    isKeyed(offered[0]?.value) ||
    all.some(({ column, value }) => column === 'answer' && isScalar(value))
  const lists = isOffer
    ? offered.filter(({ column }, _, { length }) => length === 1 || column !== 'answer')
    : []
  const fields = all.filter((field) => !lists.includes(field))
  const single = fields.filter(({ column, value }) => column === 'option' && passageIn(value) !== null)
  const wrong = fields.filter(({ column }) => column === 'wrong').flatMap(({ value }) => itemsOf(value))
  const answers = fields
    .filter(({ column }) => column === 'answer')
    .flatMap(({ value }) => itemsOf(value).map((one) => scribe.passage(one)))
  const options = [
    ...lists.flatMap(({ value }) => itemsOf(value).map((one) => optionOf(one, scribe))),
    ...single.map(({ value }) => optionOf(value, scribe)),
  ]
  const sorted =
    wrong.length === 0
      ? []
      : [...wrong.map((one) => scribe.passage(one)), ...answers].sort((a, b) =>
          textOf(a) < textOf(b) ? -1 : 1,
        )
  return {
    fields,
    options: [...options, ...sorted.map((text) => ({ text, fraction: 0, feedback: [] }))],
    labels: lists.flatMap(({ value }) => labelsOf(value)),
    answers,
  }
}

/** Whether options say of themselves which is right. */
function isKeyed(value: unknown): boolean {
  return itemsOf(value).some(
    (item) => isMap(item) && fieldsOf(item as YAMLMap).some(({ key }) => rightKey.test(key)),
  )
}

function itemsOf(value: unknown): readonly unknown[] {
  if (isSeq(value)) return value.items
  if (isMap(value))
    return passageIn(value) === null ? (value.items as Pair[]).map((pair) => pair.value) : [value]
  return isScalar(value) && value.value !== null ? [value] : []
}

/** The keys of options that stand in a map, `{"a": "…", "b": "…"}`, or that each has as a field. */
function labelsOf(value: unknown): readonly string[] {
  if (isMap(value)) return (value.items as Pair[]).map(({ key }) => String(isScalar(key) ? key.value : key))
  return itemsOf(value).map((item) => {
    const label = isMap(item) ? fieldsOf(item as YAMLMap).find(({ key }) => labelKey.test(key))?.value : null
    return isScalar(label) ? String(label.value) : ''
  })
}

function optionOf(value: unknown, scribe: Scribe): QuizAnswer {
  const fields = isMap(value) ? fieldsOf(value as YAMLMap) : []
  const right = fields.find(
    ({ key, value: told }) => rightKey.test(key) && isScalar(told) && typeof told.value !== 'string',
  )
  const told = fields.find(({ column }) => column === 'explanation')?.value
  const isRight = isScalar(right?.value) && (right.value.value === true || right.value.value === 1)
  return {
    text: scribe.passage(value),
    fraction: isRight ? 100 : 0,
    feedback: told === undefined ? [] : scribe.passage(told),
  }
}

function questionOf(
  { fields, options, labels, answers }: Read,
  keys: readonly number[],
  scribe: Scribe,
): QuizQuestion {
  const passages = (column: Column): Passage[] =>
    fields
      .filter((field) => field.column === column)
      .flatMap(({ value }) => itemsOf(value).map((one) => scribe.passage(one)))
  const asked = fields.find(({ column }) => column === 'question')?.value
  const rest = fields.filter(
    ({ column, value }, at) =>
      (column === 'question' && at > fields.findIndex((one) => one.column === 'question')) ||
      (column === 'other' && typeof (isScalar(value) ? value.value : null) === 'string'),
  )
  const named = answers.map((answer) => labels.indexOf(textOf(answer)))
  const right = named.length > 0 && named.every((index) => index >= 0) ? named : keys
  const common = {
    ...none,
    stem: [...scribe.lines(asked), ...rest.map(({ value }) => scribe.passage(value))],
    feedback: passages('explanation'),
    hint: passages('hint')[0] ?? [],
    tags: passages('tags'),
  }
  if (options.length > 1)
    return {
      ...common,
      kind: 'choice',
      answers: options.map((one, at) => (right.includes(at) ? { ...one, fraction: 100 } : one)),
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

/** Takes texts out of the file with their places. */
class Scribe {
  readonly #text: string
  readonly #from: number

  constructor(text: string, from: number) {
    this.#text = text
    this.#from = from
  }

  /** The text of a value; characters that stand in the file as they are keep their place. */
  passage(value: unknown): Passage {
    const scalar = passageIn(value)
    if (scalar === null) return []
    const text = String(scalar.value).trim()
    const [start, end] = [this.#from + (scalar.range?.[0] ?? 0), this.#from + (scalar.range?.[1] ?? 0)]
    const at = text === '' ? -1 : this.#text.slice(start, end).indexOf(text)
    return [{ text, place: at < 0 ? start : start + at, kept: at >= 0 }]
  }

  /** The first line of a value, and the others. */
  lines(value: unknown): readonly Passage[] {
    const [piece] = this.passage(value)
    const end = piece?.text.indexOf('\n') ?? -1
    if (piece === undefined) return []
    if (end < 0) return [[piece]]
    const rest = {
      ...piece,
      text: piece.text.slice(end + 1),
      place: piece.place + (piece.kept ? end + 1 : 0),
    }
    return [[{ ...piece, text: piece.text.slice(0, end) }], [rest]]
  }
}
