import { groupBy } from '../../model/collections.ts'
import type { Segment } from '../conventions/convention.ts'
import { type Entry, isBare } from '../entry/entry.ts'
import type { Block } from '../outline/block.ts'
import { endsAsking } from '../text/asks.ts'
import { textOf } from '../text/phrasing.ts'
import { type Families, scoreIn } from './reading/families.ts'
import { threshold } from './reading/score.ts'

/**
 * Scores of the candidates of one region. Those that stand together in a list are judged together: where most ask, all
 * do; where none ends as the family does, none does. One alone, without an answer or options, needs more to be believed.
 */
export function scoresOf(
  segments: readonly Segment[],
  families: Families,
  listAlone: boolean,
): Map<Entry, number> {
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
export function isListAlone(blocks: readonly Block[]): boolean {
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
 * or one with its answer where nearly all of its like ask so. Quotes need fewer of their like.
 */
function isUsual(entry: Entry, segments: readonly Segment[], families: Families): boolean {
  const { count = 0, marked = 0 } = families.get(entry.family) ?? {}
  if (segments.length > 1) return false
  const fewest = entry.survey.empty ? 3 : entry.convention === 'quote' ? 4 : 6
  return count >= fewest && (entry.survey.empty || (entry.head.asking === 'mark' && marked >= 0.8))
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
