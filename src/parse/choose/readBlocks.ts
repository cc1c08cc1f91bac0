import { groupBy } from '../../model/collections.ts'
import type { Segment } from '../conventions/convention.ts'
import { type Entry, isBare } from '../entry/entry.ts'
import { type Block, linesTaken } from '../outline/block.ts'
import { endsAsking } from '../text/asks.ts'
import { textOf } from '../text/phrasing.ts'
import { type Below, belowOf } from './candidates.ts'
import { type Families, scoreIn } from './families.ts'
import { cutAtOtherHabits, isSure } from './otherHabit.ts'
import { questionsIn, type Reading } from './reading.ts'
import { paragraphAt } from './rewritten.ts'
import { ownScore, threshold } from './score.ts'
import { apartAtRules } from './apartAtRules.ts'
import { topicOver } from './topicOver.ts'

/** The convention that explains a region's own blocks best. */
export function readBlocks(blocks: readonly Block[], below: readonly Below[], families: Families): Reading[] {
  let best: Reckoned = { value: 0, readings: [] }
  for (const { segments } of below) {
    const scores = scoresOf(segments, families, isListAlone(blocks))
    const worth = segments.reduce(
      (sum, { entry }) => sum + (entry ? Math.max(0, (scores.get(entry) ?? 0) - threshold + 0.5) : 0),
      0,
    )
    const found: Reckoned = {
      value: worth * counted(segments, scores),
      readings: readingsOf(segments, scores),
    }
    if (found.value > 0 && (holds(found, best) || (found.value > best.value && !holds(best, found))))
      best = found
  }
  const again = (rest: readonly Block[], own: readonly Below[] = belowOf(rest)): Reading[] =>
    readBlocks(rest, own, families)
  if (best.readings.some(({ kind }) => kind === 'question')) {
    const apart = apartAtRules(best.readings, blocks, { below, families }, again)
    return cutAtOtherHabits(apart, below, families, again)
      .flatMap((reading) => topicOver(reading, again))
      .flatMap((reading) => askedBeside(reading, below, families))
  }
  return blocks.length === 0 ? [] : [{ kind: 'loose', blocks }]
}

/** What a convention makes of blocks, and what that is worth. */
interface Reckoned {
  readonly value: number
  readonly readings: readonly Reading[]
}

/** What a question that another reading leaves out must have for itself: its number and a mark, or options. */
const surely = 4

/** Whether one reading has all questions of another, at least two, and more that are sure. */
function holds(one: Reckoned, other: Reckoned): boolean {
  const own = new Map(questionsIn(one.readings).map(({ entry }) => [entry.first, entry]))
  const places = questionsIn(other.readings).map(({ entry }) => entry.first)
  if (places.length < 2 || own.size <= places.length || !places.every((first) => own.delete(first)))
    return false
  return [...own.values()].every((entry) => ownScore(entry) >= surely)
}

/** Fewest questions in another convention that stand beside those of the best, and fewest of such as are sure. */
const [fewestBeside, fewestSure] = [3, 2]

/**
 * What the best convention leaves out, read in another where that asks throughout: a list behind folds, labelled questions
 * below a line in bold.
 */
function askedBeside(reading: Reading, below: readonly Below[], families: Families): readonly Reading[] {
  if (reading.kind !== 'loose') return [reading]
  const isListed = reading.blocks.some(({ type }) => type === 'list')
  if (!isListed && !holdsSure(reading.blocks, below)) return [reading]
  const again = readBlocks(reading.blocks, belowOf(reading.blocks), families)
  const entries = again.flatMap((one) => (one.kind === 'question' ? [one.entry] : []))
  const areSure = entries.length >= fewestSure && entries.every(isSure)
  return areSure || (isListed && askThroughout(entries)) ? again : [reading]
}

function askThroughout(entries: readonly Entry[]): boolean {
  const marked = entries.filter(({ head }) => head.asking === 'mark').length
  const asks = entries.every(({ head }) => head.asking !== null) && marked * 2 >= entries.length
  const areFull =
    marked === entries.length && entries.every(({ survey }) => survey.options || survey.answered)
  return asks && entries.length >= (areFull ? fewestSure : fewestBeside)
}

/** Whether a convention has several sure questions among blocks. */
function holdsSure(blocks: readonly Block[], below: readonly Below[]): boolean {
  const taken = linesTaken(blocks)
  if (taken === null) return false
  const [from, to] = taken
  return below.some(({ segments }) => {
    const sure = segments.filter(
      ({ entry }) => entry && entry.first >= from && entry.first <= to && isSure(entry),
    )
    return sure.length >= fewestSure
  })
}

/** `3`, `A3` */
const counting = /^\p{Lu}?(\d+)$/u

/** The share of its numbers that a reading whose numbers rise takes for questions: of 1, 2, 5 three in five; 1 of any other. */
function counted(segments: readonly Segment[], scores: ReadonlyMap<Entry, number>): number {
  const numbers = segments.flatMap(({ entry }) => {
    const number =
      entry && (scores.get(entry) ?? 0) >= threshold ? counting.exec(entry.head.number ?? '') : null
    return number === null ? [] : [Number(number[1])]
  })
  const [first = 0] = numbers
  const last = numbers.at(-1) ?? 0
  const rises = numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0))
  return numbers.length < 3 || !rises ? 1 : numbers.length / (last - first + 1)
}

function readingsOf(segments: readonly Segment[], scores: ReadonlyMap<Entry, number>): Reading[] {
  return segments.map((segment): Reading => {
    if (segment.entry === undefined) return { kind: 'loose', blocks: segment.loose }
    const score = scores.get(segment.entry) ?? 0
    return score >= threshold
      ? { kind: 'question', entry: segment.entry, score }
      : { kind: 'loose', blocks: blocksOfEntry(segment.entry) }
  })
}

/** An entry that asks nothing, as blocks again. */
function blocksOfEntry({ head, body, first }: Entry): Block[] {
  return head.nodes.length === 0 ? [...body] : [paragraphAt(head.nodes, first), ...body]
}

/**
 * Scores of the candidates of one region. Those that stand together in a list are judged together: where most ask, all
 * do; where none ends as the family does, none does. One alone, without an answer or options, needs more to be believed.
 */
function scoresOf(segments: readonly Segment[], families: Families, listAlone: boolean): Map<Entry, number> {
  const entries = segments.flatMap(({ entry }) => (entry ? [entry] : []))
  const scores = new Map(entries.map((entry) => [entry, scoreIn(entry, families)]))
  for (const [group, members] of groupBy(entries, (entry) => entry.group)) {
    const [only] = members
    if (group > 0 && listAlone && allAsk(members)) lift(members, scores)
    else if (group > 0) together(members, scores, families)
    else if (only && members.length === 1 && isBare(only) && !isUsual(only, segments, families))
      scores.set(only, (scores.get(only) ?? 0) - 1.6)
  }
  return scores
}

/** Whether blocks, up to a rule, are lists, and at most one short line that leads to them. */
function isListAlone(blocks: readonly Block[]): boolean {
  const rule = blocks.findIndex(({ type }, index) => index > 0 && type === 'thematicBreak')
  const [first, ...rest] = rule < 0 ? blocks : blocks.slice(0, rule)
  const isLead = first?.type === 'paragraph' && textOf(first.children).length <= longestLead
  return (first?.type === 'list' || isLead) && rest.every(({ type }) => type === 'list')
}

/** Longest line, in characters, that only leads to a list. */
const longestLead = 120

/** Whether three or more bare items ask, each of them, and half of them as questions do. */
function allAsk(members: readonly Entry[]): boolean {
  const asked = members.filter(({ head }) => head.asking === 'mark' || head.asking === 'words').length
  const all = members.every((entry) => isBare(entry) && entry.head.asking !== null && !isAside(entry))
  return members.length >= 3 && all && asked * 2 >= members.length
}

function lift(members: readonly Entry[], scores: Map<Entry, number>): void {
  for (const entry of members) {
    const score = scores.get(entry) ?? 0
    if (score > -1 && !entry.survey.links) scores.set(entry, Math.max(score, threshold))
  }
}

/**
 * A question that is all that stands below its heading, as it is below others: `## Post: analyst` over what was asked there,
 * or one with its answer where nearly all of its like ask so.
 */
function isUsual(entry: Entry, segments: readonly Segment[], families: Families): boolean {
  const { count = 0, marked = 0 } = families.get(entry.family) ?? {}
  if (segments.length > 1) return false
  return entry.survey.empty ? count >= 3 : entry.head.asking === 'mark' && count >= 6 && marked >= 0.8
}

function together(members: readonly Entry[], scores: Map<Entry, number>, families: Families): void {
  const good = members.filter((entry) => (scores.get(entry) ?? 0) >= threshold)
  const marked = members.filter(({ head }) => head.asking === 'mark')
  const usual = Math.max(0, ...members.map((entry) => families.get(entry.family)?.marked ?? 0))
  if (usual >= 0.7 && marked.length === 0 && members.length > 1 && members.every(isBare)) {
    for (const entry of members) scores.set(entry, 0)
  } else if (good.length > 0 && good.length * 2 <= members.length && good.every(isAside)) {
    for (const entry of good) scores.set(entry, 0)
  } else if (isAdvice(members, families)) {
    for (const entry of members) if (isQuiet(entry)) scores.set(entry, 0)
  } else if (members.length > 2 && agree(members, good.length, families)) {
    const full = members.filter(({ survey }) => !survey.empty).length
    for (const entry of members) {
      const score = scores.get(entry) ?? 0
      const remark = full * 10 >= members.length * 7 && entry.survey.empty && entry.head.asking === null
      if (score > -1 && !entry.survey.links && !remark) scores.set(entry, Math.max(score, threshold))
    }
  }
}

/** Whether bare items most of which do not ask stand together, though many of their like have something below. */
function isAdvice(members: readonly Entry[], families: Families): boolean {
  const [first] = members
  const family = first && families.get(first.family)
  const quiet = members.filter(isQuiet).length
  return (
    members.length > 1 &&
    members.every((entry) => isBare(entry) && entry.survey.empty) &&
    quiet * 2 >= members.length &&
    family !== undefined &&
    !family.listed &&
    family.full >= 0.3
  )
}

function isQuiet(entry: Entry): boolean {
  return isAside(entry) || (entry.head.asking === null && entry.head.tags.length === 0)
}

/** `Is it there? Then mend it.`: a question that goes on, among items that do not ask. */
function isAside(entry: Entry): boolean {
  return isBare(entry) && entry.survey.empty && entry.head.asking === 'mark' && !endsAsking(entry.head.text)
}

/** Whether enough of those that stand together ask to say that all do. */
function agree(members: readonly Entry[], good: number, families: Families): boolean {
  if (good * 2 >= members.length) return true
  const told = members.every(({ head }) => head.asking !== null || head.tags.length > 0)
  if (told && good * 3 >= members.length) return true
  const listed = members.some(({ family }) => families.get(family)?.listed)
  return listed && (good * 4 >= members.length || members.every(({ head }) => head.asking !== null))
}
