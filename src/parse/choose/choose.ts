import type { Segment } from '../conventions/convention.ts'
import { type Entry, isBare } from '../entry/entry.ts'
import type { Block } from '../outline/block.ts'
import { bodyOf, type Region } from '../outline/outline.ts'
import { fold } from '../text/fold.ts'
import { textOf } from '../text/phrasing.ts'
import { commentWords, isKind, nameOf } from '../text/words.ts'
import { withAppendix } from './appendix.ts'
import { calledQuestions } from './called.ts'
import { type Below, type Candidates, candidatesOf, entriesOf, replaced } from './candidates.ts'
import { type Families, familiesOf, type Insight, scoreIn } from './families.ts'
import { givenCards, secondThoughts } from './insights.ts'
import { withoutBrackets, withoutOwnLabels, withoutPrefixes } from './prefix.ts'
import { type Question, questionsIn, type Reading } from './reading.ts'
import { ownScore, threshold } from './score.ts'
import { sheetOf } from './sheet.ts'

/** The reading that was chosen, and the families that it was chosen from. */
export interface Choice {
  readonly readings: readonly Reading[]
  readonly families: Families
}

/** Chooses the most regular reading of an article; of a deck, each heading is a card. */
export function choose(root: Region, isDeck: boolean): Choice {
  const found = candidatesOf(root)
  const untagged = replaced(found, withoutBrackets(entriesOf(found)))
  const bare = replaced(untagged, withoutPrefixes(entriesOf(untagged)))
  const named = replaced(bare, withoutOwnLabels(entriesOf(bare)))
  const chosen = chooseFrom(replaced(named, calledQuestions(named, false)), isDeck)
  const below = calledQuestions(named, true)
  const places = new Set([...below.values()].filter(({ marks }) => marks > 0).map(({ first }) => first))
  const elsewhere = questionsIn(chosen.readings).some(({ entry }) => !places.has(entry.first))
  return places.size === 0 || elsewhere ? chosen : chooseFrom(replaced(named, below), isDeck)
}

function chooseFrom(candidates: Candidates, isDeck: boolean): Choice {
  const entries = entriesOf(candidates)
  const known = isDeck ? givenCards(entries) : new Map<string, Insight>()
  const families = familiesOf(entries, known)
  const readings = readRegion(candidates, families)
  const changes = secondThoughts(readings, families, entries)
  if (changes.size === 0) return { readings, families }
  const again = familiesOf(entries, new Map([...changes, ...known]))
  return { readings: readRegion(candidates, again), families: again }
}

/** A region below its heading: its own blocks, then each deeper region as a question or as a section. */
function readRegion(candidates: Candidates, families: Families, outermost = true): Reading[] {
  const own = readBlocks(candidates.region.blocks, candidates.below, families)
  const lone = outermost && candidates.children.length === 1
  const children = candidates.children.map((child) => ({
    child,
    reading: readChild(child, families, lone),
  }))
  const shapes = new Map<string, { all: number; asking: number }>()
  for (const { child, reading } of children) {
    const { all, asking } = shapes.get(shapeOf(child)) ?? { all: 0, asking: 0 }
    shapes.set(shapeOf(child), { all: all + 1, asking: asking + (reading.kind === 'question' ? 1 : 0) })
  }
  return [
    ...own,
    ...children.flatMap(({ child, reading }) => {
      const shape = shapes.get(shapeOf(child))
      const regular =
        reading.kind === 'section' &&
        shape !== undefined &&
        shape.asking >= fewest(child, reading) &&
        shape.asking >= (counts(child) ? shape.all * 0.5 : (shape.all - 1) * 0.6)
      return withOwnAppendix((regular ? asQuestion(child, families) : null) ?? reading, child, families)
    }),
  ]
}

/** A question without deeper headings, and what its answer goes over into. */
function withOwnAppendix(
  reading: Reading,
  { region, below, children }: Candidates,
  families: Families,
): readonly Reading[] {
  if (reading.kind !== 'question' || children.length > 0 || below.length === 0) return [reading]
  return withAppendix(reading, readBlocks(region.blocks, below, families))
}

/** So many siblings must ask; one less of numbered headings over nothing that asks, or over one question, its own task (`题目：…`). */
function fewest(child: Candidates, { parts }: Reading & { readonly kind: 'section' }): number {
  return counts(child) && questionsIn(parts).length <= 1 ? 2 : 3
}

function counts({ heading }: Candidates): boolean {
  return heading?.head.levels === 1
}

/** A heading whose siblings of the same shape are questions is one too, whatever is asked again below it. */
function asQuestion(child: Candidates, families: Families): Reading | null {
  const { heading } = child
  const score = heading ? scoreIn(heading, families) : 0
  return heading && score >= (counts(child) ? 1 : threshold)
    ? { kind: 'question', entry: heading, score }
    : null
}

function shapeOf({ region, heading }: Candidates): string {
  return `${region.depth} ${heading?.head.levels} ${heading?.head.role}`
}

function readChild(child: Candidates, families: Families, lone: boolean): Reading {
  const entry = child.heading
  const marked = child.region.heading?.data?.outline === 'sheet'
  const sheet = marked || (entry && isAnswers(entry)) ? sheetOf(bodyOf(child.region)) : null
  if (sheet) return { kind: 'sheet', region: child.region, answers: sheet }
  const { heading } = child.region
  if (heading !== null && commentWords.has(fold(textOf(heading.children)).replace(/\s*\d+$|^\d+\s*/gu, '')))
    return { kind: 'loose', blocks: [heading, ...bodyOf(child.region)], what: 'comments' }
  const parts = readRegion(child, families, lone)
  const section: Reading = { kind: 'section', region: child.region, parts }
  if (entry === null) return section
  const score = scoreIn(entry, families)
  if (score < threshold) return section
  return isUmbrella(entry, score, questionsIn(parts), families, lone)
    ? section
    : { kind: 'question', entry, score }
}

/**
 * Whether what is asked below a heading is more of a question than the heading. One that stands `lone` over the whole
 * article is its title, whatever it asks.
 */
function isUmbrella(
  entry: Entry,
  score: number,
  inner: readonly Question[],
  families: Families,
  lone: boolean,
): boolean {
  if (inner.length === 0) return false
  if (lone && inner.length > 1) return true
  if (inner.length > 1 && isKind(entry.head.label ?? '')) return true
  const family = families.get(entry.family)
  if (
    entry.head.asking === 'mark' &&
    (inner.length < 3 || (family && family.count > 2 && family.marked >= 0.5))
  )
    return false
  const mean = inner.reduce((sum, question) => sum + ownScore(question.entry), 0) / inner.length
  return mean > Math.max(ownScore(entry), Math.min(score, ownScore(entry) + 1)) + 0.5
}

/** `## Answers`, `## 参考答案`: a heading that names answers and no question. */
function isAnswers({ head }: Entry): boolean {
  const name = nameOf(head.text)
  return (
    (name?.role === 'answer' || name?.role === 'explanation' || head.role === 'answer') &&
    head.asking !== 'mark'
  )
}

/** The convention that explains a region's own blocks best. */
function readBlocks(blocks: readonly Block[], below: readonly Below[], families: Families): Reading[] {
  let best: { readonly value: number; readonly readings: readonly Reading[] } = { value: 0, readings: [] }
  for (const { segments } of below) {
    const scores = scoresOf(segments, families)
    const worth = segments.reduce(
      (sum, { entry }) => sum + (entry ? Math.max(0, (scores.get(entry) ?? 0) - threshold + 0.5) : 0),
      0,
    )
    const value = worth * counted(segments, scores)
    if (value > best.value) best = { value, readings: readingsOf(segments, scores) }
  }
  if (best.readings.some(({ kind }) => kind === 'question')) return [...best.readings]
  return blocks.length === 0 ? [] : [{ kind: 'loose', blocks }]
}

/** The share of its numbers that a reading whose numbers rise takes for questions: of 1, 2, 5 three in five; 1 of any other. */
function counted(segments: readonly Segment[], scores: ReadonlyMap<Entry, number>): number {
  const numbers = segments.flatMap(({ entry }) =>
    entry && (scores.get(entry) ?? 0) >= threshold && /^\d+$/.test(entry.head.number ?? '')
      ? [Number(entry.head.number)]
      : [],
  )
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
  const point = { line: first, column: 1 }
  const line: Block = { type: 'paragraph', children: [...head.nodes], position: { start: point, end: point } }
  return head.nodes.length === 0 ? [...body] : [line, ...body]
}

/**
 * Scores of the candidates of one region. Those that stand together in a list are judged together: where most ask, all
 * do; where none ends as the family does, none does. One alone, without an answer or options, needs more to be believed.
 */
function scoresOf(segments: readonly Segment[], families: Families): Map<Entry, number> {
  const entries = segments.flatMap(({ entry }) => (entry ? [entry] : []))
  const scores = new Map(entries.map((entry) => [entry, scoreIn(entry, families)]))
  const groups = new Map<number, Entry[]>()
  for (const entry of entries) {
    const group = groups.get(entry.group)
    if (group) group.push(entry)
    else groups.set(entry.group, [entry])
  }
  for (const [group, members] of groups) {
    const [only] = members
    if (group > 0) together(members, scores, families)
    else if (only && members.length === 1 && isBare(only) && !isAllOfIt(only, segments, families))
      scores.set(only, (scores.get(only) ?? 0) - 1.6)
  }
  return scores
}

/** A question that is all that stands below its heading, as it is below others: `## Post: analyst` over what was asked there. */
function isAllOfIt(entry: Entry, segments: readonly Segment[], families: Families): boolean {
  return segments.length === 1 && entry.survey.empty && (families.get(entry.family)?.count ?? 0) >= 3
}

function together(members: readonly Entry[], scores: Map<Entry, number>, families: Families): void {
  const good = members.filter((entry) => (scores.get(entry) ?? 0) >= threshold)
  const marked = members.filter(({ head }) => head.asking === 'mark')
  const usual = Math.max(0, ...members.map((entry) => families.get(entry.family)?.marked ?? 0))
  if (usual >= 0.7 && marked.length === 0 && members.length > 1 && members.every(isBare)) {
    for (const entry of members) scores.set(entry, 0)
  } else if (members.length > 2 && agree(members, good.length, families)) {
    const full = members.filter(({ survey }) => !survey.empty).length
    for (const entry of members) {
      const score = scores.get(entry) ?? 0
      const remark = full * 10 >= members.length * 7 && entry.survey.empty && entry.head.asking === null
      if (score > -1 && !entry.survey.links && !remark) scores.set(entry, Math.max(score, threshold))
    }
  }
}

/** Whether enough of those that stand together ask to say that all do. */
function agree(members: readonly Entry[], good: number, families: Families): boolean {
  if (good * 2 >= members.length) return true
  const listed = members.some(({ family }) => families.get(family)?.listed)
  return listed && (good * 4 >= members.length || members.every(({ head }) => head.asking !== null))
}
