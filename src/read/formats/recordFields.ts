import type { Pair, Scalar, YAMLMap } from 'yaml'
import { isMap, isScalar, isSeq } from '../yaml.ts'
import { type Column, columnName, columnNamed, offersNamed, plainName } from './columns.ts'

/** What a field of a question holds: what a column of a table may, or a list of what it offers. */
export type Role = Column | 'offers'

/** A field of a map, by what it holds. */
export interface Field {
  readonly key: string
  readonly role: Role
  readonly value: unknown
}

/** What fields of a name hold where that name says nothing, told by all questions of a list. */
export type Shapes = ReadonlyMap<string, Role>

/** The name of a field as the tables have it. */
export function keyOf({ key }: Pair): string {
  return columnName(String(isScalar(key) ? key.value : key))
}

/** The fields of a map by their names; what these leave open, by their shapes. */
export function fieldsOf(map: YAMLMap, shapes: Shapes = new Map()): readonly Field[] {
  const keys = (map.items as Pair[]).map(keyOf)
  return (map.items as Pair[]).map(({ value }, at) => {
    const key = keys[at] ?? ''
    // `a` alone names the answer; with a `b` beside it, an option.
    const named = key === 'a' && keys.includes('b') ? 'option' : roleNamed(key, value)
    return { key, role: shapes.get(key) ?? named, value }
  })
}

/** `answers` may name what is offered and what is right: `readOf` tells by the fields beside it. */
function roleNamed(key: string, value: unknown): Role {
  const column = columnNamed(key)
  return offersNamed(key) && (isSeq(value) || isMap(value)) && column !== 'answer' ? 'offers' : column
}

/** Names of the text of an option or a stem, of the key that calls it, and of what tells that it is right. */
const textKey =
  /^(?:text|option|value|answer|choice|content|title|name|label|description|body|html|内容|文本|内容文本|texto|texte|testo|tekst|tresc|antwort|odpowiedz|текст|metin|teks|텍스트|내용|テキスト|본문|نص|النص|पाठ)$/u
const labelKey = /^(?:key|id|label|letter|index|letra|lettre|buchstabe|litera|буква|字母)$/u
const rightKey =
  /^(?:is)?(?:correct|right|true|answer|correctanswer|rightanswer|valid|richtig|korrekt|correct[ao]|certa|juste|vrai|bonne|giust[ao]|corrett[ao]|vero|juist|poprawn[aey]|prawidlow[aey]|верно|верный|правильный|правильно|правильна|вірно|dogru|dogrumu|benar|dung|spravn[ae]|ratt|riktig|helyes|正确|正確|是否正确|정답|صحيح|सही)$/u

/** The scalar that holds a text: itself, or the text of a map, `{"text": "…"}`. */
export function passageIn(value: unknown): Scalar | null {
  if (isScalar(value)) return value.value === null ? null : (value as Scalar)
  if (!isMap(value)) return null
  const fields = fieldsOf(value as YAMLMap).filter((field) => isScalar(field.value))
  const named = fields.filter(({ key, role }) => textKey.test(plainName(key)) || role === 'question')
  const texts = fields.filter((field) => isText(field.value))
  const called = named.find(({ key }) => !labelKey.test(plainName(key))) ?? named[0]
  const text =
    called ?? (isOffer(value) ? texts.find(({ key }) => !labelKey.test(plainName(key))) : undefined)
  return text === undefined ? null : (text.value as Scalar)
}

function isText(value: unknown): boolean {
  return isScalar(value) && typeof value.value === 'string'
}

/** What a map with the text of an option says beside it of whether that is right; null where it says nothing. */
export function verdictIn(value: unknown): boolean | null {
  if (!isMap(value)) return null
  const told = fieldsOf(value as YAMLMap).filter((field) => isScalar(field.value) && !isText(field.value))
  const named = told.find(({ key }) => rightKey.test(plainName(key)))?.value
  const sole = told.filter((field) => typeof (field.value as Scalar).value === 'boolean')
  const verdict = isScalar(named)
    ? named.value
    : sole.length === 1
      ? (sole[0]?.value as Scalar | undefined)?.value
      : null
  return verdict === null || verdict === undefined ? null : verdict === true || verdict === 1
}

/** The key that a map with the text of an option has beside it. */
export function labelIn(value: unknown): string {
  const label = isMap(value)
    ? fieldsOf(value as YAMLMap).find(({ key }) => labelKey.test(plainName(key)))?.value
    : null
  return isScalar(label) ? String(label.value) : ''
}

/** An option with more about it: some scalars, one of which is a truth or a key. */
function isOffer(value: unknown): boolean {
  if (!isMap(value)) return false
  const fields = fieldsOf(value as YAMLMap)
  return (
    fields.length > 1 &&
    fields.every((field) => isScalar(field.value)) &&
    fields.some((field) => isText(field.value)) &&
    (labelIn(value) !== '' || fields.some(({ value: told }) => typeof (told as Scalar).value === 'boolean'))
  )
}

/** The items of a list, the values of a map, or the one scalar there is. */
export function itemsOf(value: unknown): readonly unknown[] {
  if (isSeq(value)) return value.items
  if (isMap(value))
    return passageIn(value) === null ? (value.items as Pair[]).map((pair) => pair.value) : [value]
  return isScalar(value) && value.value !== null ? [value] : []
}

/** Whether a value is a list, or a map by letters, of what may be chosen. */
export function isOffered(value: unknown): boolean {
  const items = isSeq(value) || isMap(value) ? itemsOf(value) : []
  return items.length > 1 && items.every((item) => isScalar(item) || isOffer(item))
}
