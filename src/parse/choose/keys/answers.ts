import { plainText } from '../../../model/text.ts'
import type { Entry } from '../../entry/entry.ts'
import { holdsKey } from '../../entry/keyInStem.ts'
import { asDetails, type Block, firstLine } from '../../outline/block.ts'
import { bodyOf } from '../../outline/outline.ts'
import { fold } from '../../text/fold.ts'
import { textOf } from '../../text/phrasing.ts'
import type { Given } from '../reading/given.ts'
import type { Reading } from '../reading/reading.ts'
import { explanationsBeside } from './explanationsBeside.ts'
import { answersOf, type PaperKey } from './inOrder/paperKey.ts'
import { withNote } from './keyNotes.ts'
import { partNumber } from './sheetParts.ts'
import { withoutTitle } from './withoutTitle.ts'

/** Questions with their answers of lists, and what such a list answers that no question asks. */
export interface Answered {
  readonly entries: ReadonlyMap<Entry, Entry>
  readonly unmatched: readonly { readonly number: string; readonly line: number }[]
}

/**
 * Gives each question the answer that a list of answers further down has for it: by number, part by part where
 * numbers start again, or in order where both are as many. Each list speaks for the questions since the list before; one
 * with none since explains what that answers.
 */
export function withAnswers(readings: readonly Reading[]): Answered {
  const unmatched: { number: string; line: number }[] = []
  const answered = new Map<Entry, Entry>()
  let waiting: Entry[] = []
  let since: Entry[] = []
  let told: readonly Entry[] = []
  let left: readonly Entry[] = []
  const parts = new Map<Entry, Part>()
  const visit = (reading: Reading, part: Part | null): void => {
    if (reading.kind === 'question') {
      since.push(reading.entry)
      if (!reading.entry.survey.answered) waiting.push(reading.entry)
      if (part !== null) parts.set(reading.entry, part)
    } else if (reading.kind === 'section') {
      const name = textOf(reading.region.heading?.children ?? [])
      const number = partNumber(name) ?? part?.number ?? null
      const own = { number, names: [...(part?.names ?? []), fold(name)] }
      for (const inner of reading.parts) visit(inner, own)
    } else if (reading.kind === 'sheet') {
      const { answers, region } = reading
      const key = region.heading?.data?.key
      const rest = since.length === 0 && key?.isProse !== true ? forRest(left, answers, key) : null
      const explains = rest === null && (waiting.length === 0 || key?.isProse === true)
      if (!explains && rest === null) told = waiting
      else if (since.length > 0 && key?.isProse) told = since
      const all =
        rest ??
        (key
          ? inOrder(key, from(explains ? told : since, key), from(told, key))
          : (byPart(told, answers, parts) ?? matched(meant(told, answers), answers)))
      if (!explains) left = without(rest === null ? told : left, all)
      since = []
      const used = new Set(all.map(([, given]) => given.number))
      const line = firstLine(region.heading ?? bodyOf(region)[0] ?? {})
      for (const { number } of explains ? [] : answers)
        if (!used.has(number)) unmatched.push({ number, line })
      for (const [entry, given] of all)
        answered.set(entry, withAnswer(answered.get(entry) ?? entry, withNote(given, region), explains))
      for (const [entry, given] of explains ? [] : explanationsBeside(region, all))
        answered.set(entry, withAnswer(answered.get(entry) ?? entry, given, true))
      waiting = []
    }
  }
  for (const reading of readings) visit(reading, null)
  return { entries: answered, unmatched }
}

/** Fewest questions that a list before has left, and the share of them that another answers, in tenths. */
const [fewestLeft, leastLeft] = [2, 6]

/** What a list of answers gives the questions that the list before it has left, if each of its answers is for one of them. */
function forRest(
  left: readonly Entry[],
  answers: readonly Given[],
  key: PaperKey | undefined,
): [Entry, Given][] | null {
  if (left.length < fewestLeft) return null
  const count = key?.given.length ?? answers.length
  const found = key ? inOrder(key, left, left) : matched(meant(left, answers), answers)
  const isTheirs = found.length >= fewestLeft && found.length === count
  return isTheirs && found.length * 10 >= left.length * leastLeft ? found : null
}

/** The questions to which a list of answers gives none. */
function without(entries: readonly Entry[], all: readonly [Entry, Given][]): readonly Entry[] {
  const answered = new Set(all.map(([entry]) => entry))
  return entries.filter((entry) => !answered.has(entry))
}

/** The questions of `told` that a list of answers leaves for one behind it. */
export function leftBy(
  answers: readonly Given[],
  key: PaperKey | undefined,
  told: readonly Entry[],
): readonly Entry[] {
  return without(told, key ? inOrder(key, told, told) : matched(meant(told, answers), answers))
}

/** The questions that a key is for, of such as stand before it. */
function from(entries: readonly Entry[], { from = 0 }: PaperKey): readonly Entry[] {
  return entries.filter(({ first }) => first >= from)
}

/** What a key gives the questions that wait for it: by their own order where each of its answers has one, else among all before it. */
function inOrder(key: PaperKey, all: readonly Entry[], waiting: readonly Entry[]): [Entry, Given][] {
  const own = all.length > waiting.length ? answersOf(key, waiting) : []
  if (own.length > 0 && own.length === key.given.length) return own
  return answersOf(key, all).filter(([entry]) => waiting.includes(entry))
}

/** The part of a paper that a question stands in: its number, and what the headings around it are called. */
interface Part {
  readonly number: string | null
  readonly names: readonly string[]
}

/**
 * Each part of a list of answers for the questions of the part of the same number; null where they have no such parts, or
 * as many runs of numbers as there are of questions.
 */
function byPart(
  entries: readonly Entry[],
  answers: readonly Given[],
  parts: ReadonlyMap<Entry, Part>,
): [Entry, Given][] | null {
  const asRuns = runsOf(entries, numberIn).length === runsOf(answers, ({ number }) => number).length
  if (asRuns && entries.every((entry) => numberIn(entry) !== null)) return null
  const told = new Set(answers.map(({ part }) => part))
  const isIn = (entry: Entry, part: string | undefined): boolean => {
    const { number, names } = parts.get(entry) ?? { number: null, names: [] }
    return part !== undefined && (number === part || names.includes(part))
  }
  if (told.size < 2 || [...told].some((part) => !entries.some((entry) => isIn(entry, part)))) return null
  return [...told].flatMap((part) =>
    matched(
      entries.filter((entry) => isIn(entry, part)),
      answers.filter((answer) => answer.part === part),
    ),
  )
}

/** Letters alone speak for the questions that have options, where some have. */
function meant(entries: readonly Entry[], answers: readonly Given[]): readonly Entry[] {
  const chosen = entries.filter(({ survey }) => survey.options)
  const areKeys = answers.every(({ blocks }) => /^\p{L}$/u.test(plainText(blocks).trim()))
  return areKeys && chosen.length > 0 ? chosen : entries
}

function matched(entries: readonly Entry[], answers: readonly Given[]): [Entry, Given][] {
  const numbered = entries.every(({ head }) => head.number !== null)
  const numbers = countedAnew(entries)
  const numberOf = (entry: Entry): string | null => numbers.get(entry) ?? entry.head.number
  const asked = runsOf(entries, numberOf)
  const told = runsOf(answers, ({ number }) => number)
  if (numbered && asked.length === told.length)
    return asked.flatMap((run, index) => byNumber(run, told[index] ?? [], numberOf))
  const nearest = told.length === 1 ? nearestRun(asked, answers, numberOf) : null
  if (nearest !== null) return byNumber(nearest, answers, numberOf)
  if ((asked.length > 1 || !numbered) && entries.length === answers.length) {
    return entries.flatMap((entry, index): [Entry, Given][] => {
      const given = answers[index]
      return given ? [[entry, given]] : []
    })
  }
  return byNumber(ofFullestRun(asked, answers, numberOf) ?? entries, answers, numberOf)
}

/**
 * Of several stretches that count from 1 the one that has most numbers of a list of answers, four in five at least, and what
 * others number beyond it: none of the answers is for two. Null where two have as many, or the list has a number twice.
 */
function ofFullestRun(
  asked: readonly (readonly Entry[])[],
  answers: readonly Given[],
  numberOf: (entry: Entry) => string | null,
): readonly Entry[] | null {
  const told = new Set(answers.map(({ number }) => number))
  if (asked.length < 2 || told.size < answers.length) return null
  const known = asked.map((run) => run.filter((entry) => told.has(numberOf(entry) ?? '')).length)
  const most = Math.max(...known)
  if (most * 5 < told.size * 4 || known.indexOf(most) !== known.lastIndexOf(most)) return null
  const own = asked[known.indexOf(most)] ?? []
  const numbers = new Set(own.map(numberOf))
  return asked.flatMap((run) => (run === own ? run : run.filter((entry) => !numbers.has(numberOf(entry)))))
}

/** Of several stretches that count from 1 the last, if it has all numbers of one list of answers; null of any other. */
function nearestRun(
  asked: readonly (readonly Entry[])[],
  answers: readonly Given[],
  numberOf: (entry: Entry) => string | null,
): readonly Entry[] | null {
  const last = asked.at(-1) ?? []
  const numbers = new Set(last.map(numberOf))
  return asked.length > 1 && answers.every(({ number }) => numbers.has(number)) ? last : null
}

function numberIn({ head }: Entry): string | null {
  return head.number
}

/** The number that is meant where one stands twice and the next is missing: 10 of the second in 9, 9, 11. */
function countedAnew(entries: readonly Entry[]): ReadonlyMap<Entry, string> {
  return new Map(
    entries.flatMap((entry, at): [Entry, string][] => {
      const [before, number, next] = [entries[at - 1], entry, entries[at + 1]].map((one) =>
        Number(one?.head.number ?? Number.NaN),
      )
      const meant = Number(number) + 1
      return number === before && next === meant + 1 ? [[entry, String(meant)]] : []
    }),
  )
}

/** Stretches in which the numbers rise: each part of a paper counts from 1. */
function runsOf<T>(items: readonly T[], numberOf: (item: T) => string | null): T[][] {
  const runs: T[][] = []
  let before = Number.POSITIVE_INFINITY
  for (const item of items) {
    const [, digits, part = ''] = /^\p{Lu}?(\d+)(\(.*)?$/u.exec(numberOf(item) ?? '') ?? []
    const number = Number(digits)
    if (number < before || (number === before && part === '')) runs.push([])
    runs.at(-1)?.push(item)
    before = number
  }
  return runs
}

function byNumber(
  entries: readonly Entry[],
  answers: readonly Given[],
  numberOf: (entry: Entry) => string | null,
): [Entry, Given][] {
  const given = new Map(answers.map((answer) => [answer.number, answer]))
  return entries.flatMap((entry): [Entry, Given][] => {
    const number = numberOf(entry)
    const found = number === null ? undefined : given.get(number)
    return found ? [[entry, found]] : []
  })
}

function withAnswer(entry: Entry, given: Given, explains: boolean): Entry {
  const first = given.blocks[0]
  if (first === undefined) return entry
  // What is said of a question that has its key in its title explains it.
  const isKeyed = entry.survey.options && holdsKey(entry.head.text)
  const answer: Block = asDetails(
    first,
    explains || isKeyed ? 'Explanation' : 'Answer',
    (entry.survey.options && !explains ? given.keyed : null) ?? withoutTitle(entry, given.blocks),
  )
  return { ...entry, body: [...entry.body, answer], survey: { ...entry.survey, answered: true } }
}
