import type { Pair, YAMLMap } from 'yaml'
import { isScalar, isSeq } from '../yaml.ts'
import { columnNamed } from './columns.ts'
import {
  fieldsOf,
  isOffered,
  itemsOf,
  keyOf,
  passageIn,
  type Role,
  type Shapes,
  verdictIn,
} from './recordFields.ts'

/** What a field of one name holds in all the maps of a list; null where a map has none of it. */
interface Row {
  readonly key: string
  readonly role: Role
  readonly values: readonly unknown[]
}

/** So few maps show no shape. */
const fewest = 3

/**
 * What fields hold whose names no table has, by the maps of a list together: a list to choose from, what names one of it by
 * position, letter or text, the text that is asked about it, what is told behind it.
 *
 *     {"luokka": "verkot", "kysyttävä": "Mikä on portti?", "tarjolla": ["53", "80"], "oik": 1, "miksi": "…"}
 */
export function shapesOf(maps: readonly YAMLMap[]): Shapes {
  const rows = maps.length < fewest ? [] : rowsOf(maps)
  const shapes = new Map<string, Role>()
  const has = (role: Role): boolean => rows.some((row) => row.role === role)
  const name = (row: Row | undefined, role: Role): void => {
    if (row !== undefined) shapes.set(row.key, role)
  }
  const letters = has('offers') || has('option') ? [] : lettered(rows)
  for (const row of letters) name(row, 'option')
  const choice = has('offers') || letters.length > 0 ? offeredBy(rows, has('answer')) : choiceIn(rows)
  if (choice?.offers.role === 'other') name(choice.offers, 'offers')
  if (choice?.key?.role === 'other') name(choice.key, 'answer')
  const free = rows.filter((row) => row.role === 'other' && !shapes.has(row.key) && areTexts(row))
  const opens = choice !== null || has('option') || has('wrong') || letters.length > 0
  const asked = has('question') ? undefined : opens ? asksAbout(free, choice, rows) : free.find(areAsked)
  name(asked, 'question')
  if (!opens && asked !== undefined && !has('answer'))
    name(
      free.find((row) => row !== asked && areSentences(row)),
      'answer',
    )
  if (shapes.size > 0 || has('question'))
    for (const row of free.filter((row) => !shapes.has(row.key)))
      if (isGroup(row)) name(row, 'tags')
      else if (opens && rows.indexOf(row) > rows.findIndex(isQuestion(shapes))) name(row, 'explanation')
  return shapes
}

function isQuestion(shapes: Shapes): (row: Row) => boolean {
  return ({ key, role }) => role === 'question' || shapes.get(key) === 'question'
}

function rowsOf(maps: readonly YAMLMap[]): readonly Row[] {
  const keys = new Set(maps.flatMap((map) => (map.items as Pair[]).map(keyOf)))
  const fields = maps.map((map) => new Map(fieldsOf(map).map((field) => [field.key, field])))
  return [...keys].map((key) => ({
    key,
    role: fields.map((map) => map.get(key)?.role).find((role) => role !== undefined) ?? 'other',
    values: fields.map((map) => map.get(key)?.value ?? null),
  }))
}

/** Nearly all: four of five. */
function nearlyAll({ values }: Row, test: (value: unknown, at: number) => boolean): boolean {
  return values.filter(test).length * 5 >= values.length * 4
}

interface Choice {
  readonly offers: Row
  readonly key: Row | undefined
}

/** What a list of options known by its name is keyed by. */
function offeredBy(rows: readonly Row[], isKeyed: boolean): Choice | null {
  const offers = rows.find(({ role }) => role === 'offers')
  if (offers === undefined) return null
  return { offers, key: isKeyed ? undefined : rows.find((row) => row.role === 'other' && keys(row, offers)) }
}

/** A list of options told by what calls one of them, or by what each says of itself. */
function choiceIn(rows: readonly Row[]): Choice | null {
  const lists = rows.filter(
    (row) => (row.role === 'other' || row.role === 'answer') && nearlyAll(row, isOffered),
  )
  for (const offers of lists) {
    if (nearlyAll(offers, (value) => itemsOf(value).some((item) => verdictIn(item) !== null)))
      return { offers, key: undefined }
    const others = rows.filter((row) => row !== offers && (row.role === 'answer' || row.role === 'other'))
    const key =
      others.find((row) => row.role === 'answer' && keys(row, offers)) ??
      others.find((row) => keys(row, offers))
    if (key !== undefined) return { offers, key }
  }
  return null
}

/** Whether the values of a row call an item of the lists beside them, and do not just count the rows. */
function keys(row: Row, offers: Row): boolean {
  const counts = row.values.every((value, at) => numberIn(value) === (numberIn(row.values[0]) ?? 0) + at)
  return !counts && nearlyAll(row, (value, at) => callsOne(value, itemsOf(offers.values[at])))
}

function numberIn(value: unknown): number | null {
  return isScalar(value) && typeof value.value === 'number' ? value.value : null
}

function callsOne(value: unknown, offered: readonly unknown[]): boolean {
  if (isSeq(value))
    return (
      value.items.length > 0 &&
      value.items.length <= offered.length &&
      value.items.every((item) => callsOne(item, offered))
    )
  const called = isScalar(value) ? value.value : null
  if (typeof called === 'number') return Number.isInteger(called) && called >= 0 && called <= offered.length
  if (typeof called !== 'string') return false
  if (/^[A-Ha-h1-8]$/.test(called)) return '12345678ABCDEFGHabcdefgh'.indexOf(called) % 8 < offered.length
  return offered.some((item) => String(passageIn(item)?.value ?? '').trim() === called.trim())
}

/** The text that is asked about options: the longest before them, or else behind. */
function asksAbout(free: readonly Row[], choice: Choice | null, rows: readonly Row[]): Row | undefined {
  const place = choice === null ? rows.length : rows.indexOf(choice.offers)
  const apart = free.filter((row) => new Set(row.values.map(textIn)).size * 5 >= row.values.length * 4)
  const before = apart.filter((row) => rows.indexOf(row) < place)
  const all = before.length > 0 ? before : apart
  return all.find(areAsked) ?? [...all].sort((a, b) => lengthOf(b) - lengthOf(a))[0]
}

function textIn(value: unknown): string {
  return isScalar(value) && typeof value.value === 'string' ? value.value : ''
}

function lengthOf({ values }: Row): number {
  return values.reduce<number>((sum, value) => sum + textIn(value).length, 0)
}

function areTexts(row: Row): boolean {
  return (
    row.values.some((value) => textIn(value) !== '') && row.values.every((value) => numberIn(value) === null)
  )
}

/** Most texts end as a question does. */
function areAsked({ values }: Row): boolean {
  return values.filter((value) => /[?？؟;]\s*$/u.test(textIn(value))).length * 5 >= values.length * 3
}

function areSentences(row: Row): boolean {
  return nearlyAll(row, (value) => textIn(value) !== '') && !isGroup(row)
}

/** Names of groups: few for many maps. */
function isGroup({ values }: Row): boolean {
  return new Set(values.map(textIn)).size * 3 <= values.length
}

/** Fields named by one word and a letter or digit that count on: `vaihtoehto_a`, `vaihtoehto_b`. */
function lettered(rows: readonly Row[]): readonly Row[] {
  const scalars = rows.filter(({ role, values }) => role === 'other' && values.every((one) => !isSeq(one)))
  const stems = [...new Set(scalars.map(({ key }) => key.slice(0, -1)))]
  const runs = stems
    .filter((stem) => stem !== '' && columnNamed(stem) === 'other')
    .map((stem) => scalars.filter(({ key }) => key.slice(0, -1) === stem))
    .filter((run) => countsOn(run.map(({ key }) => key.slice(-1)).join('')))
  return runs.length === 1 && rows.some(({ role }) => role === 'answer') ? (runs[0] ?? []) : []
}

function countsOn(ends: string): boolean {
  return ends.length > 1 && ('abcdefgh'.startsWith(ends) || '12345678'.startsWith(ends))
}
