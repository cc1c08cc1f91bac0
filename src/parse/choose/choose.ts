import type { Entry } from '../entry/entry.ts'
import type { Block } from '../outline/block.ts'
import { bodyOf, outline, type Region } from '../outline/outline.ts'
import { namesComments } from '../text/comments.ts'
import { textOf } from '../text/phrasing.ts'
import { namesRelated } from '../text/related.ts'
import { callsQuestions } from '../text/kinds.ts'
import { withAnswersBehind } from './answersBehind.ts'
import { answersBelow } from './answersBelow.ts'
import { mayHaveAppendix, withAppendix } from './appendix.ts'
import { withoutAskers, withoutMentions } from './askers.ts'
import { besideSections } from './besideSections.ts'
import { withBoldAnswers } from './boldAnswers.ts'
import { withBracketAnswers } from './bracketAnswers.ts'
import { byFamily } from './byFamily.ts'
import { withStretches } from './byItself.ts'
import { calledQuestions } from './called.ts'
import { calledDeck, calledTopics } from './calledTopics.ts'
import { type Below, belowOf, type Candidates, candidatesOf, entriesOf, replaced } from './candidates.ts'
import { withoutCaptions } from './captions.ts'
import { withCountedAnswers } from './countedAnswers.ts'
import { countedOver } from './countedOver.ts'
import { type Families, familiesOf, type Insight, scoreIn } from './families.ts'
import { withoutFieldHeads } from './fieldHeads.ts'
import { withoutInner } from './inner.ts'
import { givenCards, secondThoughts } from './insights.ts'
import { keyedQuestions } from './keyed.ts'
import { withoutLeadingKeys } from './leadingKeys.ts'
import { withLeads } from './leads.ts'
import { numberedProblems } from './numberedProblems.ts'
import {
  withoutBareNumbers,
  withoutBrackets,
  withoutLoneNumbers,
  withoutOwnLabels,
  withoutPrefixes,
  withoutSharedHeads,
  withoutSources,
} from './prefix.ts'
import { withPremises } from './premises.ts'
import { readBlocks } from './readBlocks.ts'
import { type Question, questionsIn, type Reading } from './reading.ts'
import { threshold } from './score.ts'
import { withShared } from './shared.ts'
import { withStrayAnswers } from './strayAnswers.ts'
import { withoutTallies } from './tallies.ts'
import { withoutTranslations } from './translations.ts'
import { isUmbrella } from './umbrella.ts'
import { withoutWorth } from './worth.ts'

/** The reading that was chosen, and the families that it was chosen from. */
export interface Choice {
  readonly readings: readonly Reading[]
  readonly families: Families
}

/** Customs of an article that all candidates of a family tell together; each sees what the ones before it left. */
const customs = [
  withAnswersBehind,
  withBracketAnswers,
  withoutLeadingKeys,
  withoutSources,
  withoutBrackets,
  withoutPrefixes,
  withoutCaptions,
  withoutBareNumbers,
  withoutLoneNumbers,
  withoutOwnLabels,
  withoutFieldHeads,
  withoutSharedHeads,
  withoutAskers,
  withoutMentions,
  withoutTallies,
  withBoldAnswers,
  withStrayAnswers,
  withoutWorth,
  withPremises,
  numberedProblems,
  withoutTranslations,
]

/** Chooses the most regular reading of an article, with the title that it has beside its headings; of a deck, each heading is a card. */
export function choose(root: Region, isDeck: boolean, title: string | null = null): Choice {
  const choice = chooseWhole(root, isDeck, title)
  if (isDeck || questionsIn(choice.readings).length === 0) return choice
  const alone = (blocks: readonly Block[]) => chooseWhole(outline(blocks), false, title).readings
  return { ...choice, readings: withStretches(choice.readings, alone) }
}

/** The most regular reading of all of an article. */
function chooseWhole(root: Region, isDeck: boolean, title: string | null): Choice {
  const found = withShared(candidatesOf(root))
  const told = afterCustoms(found)
  const named = replaced(told, calledTopics(told, title))
  const own = replaced(named, calledQuestions(named, false))
  const chosen = chooseAll(own, isDeck)
  const below = calledQuestions(named, true)
  const places = new Set([...below.values()].filter(({ marks }) => marks > 0).map(({ first }) => first))
  const elsewhere = questionsIn(chosen.readings).some(({ entry }) => !places.has(entry.first))
  const isOwn = places.size === 0 || elsewhere
  const choice = isOwn ? chosen : chooseAll(replaced(named, below), isDeck)
  if (questionsIn(choice.readings).length > 0) {
    const candidates = isOwn ? own : replaced(named, below)
    return isDeck ? choice : withBesides(candidates, choice)
  }
  return chooseFrom(replaced(named, calledDeck(named, title)), isDeck)
}

/** Most times that sections tell what is asked in those beside them. */
const mostTellings = 2

/** A reading, and once more with what its sections tell of those beside them. */
function withBesides(candidates: Candidates, choice: Choice): Choice {
  let [told, best] = [candidates, choice]
  for (let times = 0; times < mostTellings; times++) {
    const beside = besideSections(told, best.readings)
    if (beside.size === 0) break
    told = replaced(told, beside)
    best = chooseAll(told, false)
  }
  return best
}

/** The most regular reading, and once more with what the keys and the count of its questions hold in. */
function chooseAll(candidates: Candidates, isDeck: boolean): Choice {
  const keyed = replaced(candidates, keyedQuestions(candidates))
  const choice = chooseFrom(keyed, isDeck)
  const held = countedOver(keyed, choice.readings)
  return held.size === 0 ? choice : chooseFrom(replaced(keyed, held), isDeck)
}

/** The candidates as the customs of the article leave them. */
function afterCustoms(found: Candidates): Candidates {
  let told = found
  let families = byFamily(entriesOf(told))
  for (const custom of customs) {
    const changed = custom(families)
    if (changed.size === 0) continue
    told = replaced(told, changed)
    families = byFamily(entriesOf(told))
  }
  return told
}

function chooseFrom(found: Candidates, isDeck: boolean): Choice {
  const all = byFamily(entriesOf(found))
  const known = isDeck ? givenCards(all) : new Map<string, Insight>()
  const told = familiesOf(all, known)
  const inner = isDeck ? new Map<Entry, Entry>() : withoutInner(all, told)
  const candidates = replaced(found, inner)
  const members = inner.size === 0 ? all : byFamily(entriesOf(candidates))
  const families = inner.size === 0 ? told : familiesOf(members, known)
  const readings = readRegion(candidates, families)
  const changes = secondThoughts(readings, families, members)
  if (changes.size === 0) return { readings: withCountedAnswers(withLeads(readings)), families }
  const again = familiesOf(members, new Map([...changes, ...known]))
  return { readings: withCountedAnswers(withLeads(readRegion(candidates, again))), families: again }
}

/**
 * Share of the headings of one shape that must be questions for the others to be questions too: of such as count, and of
 * others, of which one may introduce or sum up. For such as count 0.6 loses the questions of one fixture and 0.4 changes none;
 * for others none changes with 0.48 or 0.72.
 */
const regular = { counted: 0.5, other: 0.6 }

/** A region below its heading: its own blocks, then each deeper region as a question or as a section. */
function readRegion(candidates: Candidates, families: Families, outermost = true): Reading[] {
  const own = readBlocks(candidates.region.blocks, candidates.below, families)
  const lone = outermost && candidates.children.length === 1
  const children = candidates.children.map((child) => ({
    child,
    reading: readChild(child, families, lone),
  }))
  const shapes = new Map<string, { all: number; asking: number; holding: number }>()
  for (const { child, reading } of children) {
    const { all, asking, holding } = shapes.get(shapeOf(child)) ?? { all: 0, asking: 0, holding: 0 }
    const holds = reading.kind === 'section' && questionsIn(reading.parts).length >= fewestHeld
    shapes.set(shapeOf(child), {
      all: all + 1,
      asking: asking + (reading.kind === 'question' ? 1 : 0),
      holding: holding + (holds ? 1 : 0),
    })
  }
  return [
    ...own,
    ...children.flatMap(({ child, reading }) => {
      const shape = shapes.get(shapeOf(child))
      const isRegular =
        reading.kind === 'section' &&
        child.region.heading?.data?.outline !== 'part' &&
        shape !== undefined &&
        shape.asking >= fewest(child, reading) &&
        shape.asking >= (counts(child) ? shape.all * regular.counted : (shape.all - 1) * regular.other)
      const isPart = reading.kind === 'question' && shape !== undefined && shape.holding * 2 >= shape.all
      const isLast = isPart && shape.holding > 1 && shape.holding + 1 >= shape.all
      const other = isRegular ? asQuestion(child, families) : isPart ? asPart(child, families, isLast) : null
      return withOwnAppendix(other ?? reading, child, families)
    }),
  ]
}

/** Fewest questions of a section that tell what its like are. */
const fewestHeld = 3

/**
 * A heading whose siblings are parts, with what is asked below it: a numbered one that asks nothing, another that ends with no
 * question mark. Where all others are parts, as few as two questions that count from 1 are enough, whatever a numbered one tells
 * to do with them. Null of any other.
 */
function asPart(child: Candidates, families: Families, isLast: boolean): Reading | null {
  const head = child.heading?.head
  if (head === undefined || head.role !== null) return null
  const tells = counts(child) && head.asking === 'tells' && isLast
  if (counts(child) ? head.asking !== null && !tells : head.asking === 'mark') return null
  const parts = readRegion(child, families, false)
  const held = questionsIn(parts)
  const counted = held.length > 1 && held.every(({ entry }, at) => entry.head.number === String(at + 1))
  const isPart = (held.length >= fewestHeld && !tells) || (counts(child) && isLast && counted)
  return isPart ? { kind: 'section', region: child.region, parts } : null
}

/** A question without deeper headings, and what its answer goes over into. */
function withOwnAppendix(
  reading: Reading,
  { region, below, children }: Candidates,
  families: Families,
): readonly Reading[] {
  if (reading.kind !== 'question' || children.length > 0 || below.length === 0) return [reading]
  if (!mayHaveAppendix(reading, region.blocks, below)) return [reading]
  return withAppendices(reading, region.blocks, below, families)
}

/**
 * What was parted in one convention is read again: the answer before it, and that of the last question, may go over in
 * another.
 */
function withAppendices(
  question: Question,
  blocks: readonly Block[],
  below: readonly Below[],
  families: Families,
): readonly Reading[] {
  const parts = withAppendix(question, readBlocks(blocks, below, families))
  if (parts.length === 1) return parts
  return parts.flatMap((part, index) => {
    if (part.kind !== 'question' || (index > 0 && index < parts.length - 1)) return [part]
    const { body } = part.entry
    return withAppendices(part, body, belowOf(body), families)
  })
}

/**
 * So many siblings must ask; one less of numbered headings over nothing that asks, or over one question, its own task
 * (`题目：…`).
 */
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
  const sheet = answersBelow(child)
  if (sheet) return { kind: 'sheet', region: child.region, answers: sheet }
  const { heading } = child.region
  if (heading !== null && namesComments(textOf(heading.children)))
    return { kind: 'loose', blocks: [heading, ...bodyOf(child.region)], what: 'comments' }
  if (heading !== null && headsOthers(textOf(heading.children)) && pointsElsewhere(child.region))
    return { kind: 'loose', blocks: [heading, ...bodyOf(child.region)], what: 'links' }
  const parts = readRegion(child, families, lone)
  const section: Reading = { kind: 'section', region: child.region, parts }
  if (entry === null || heading?.data?.outline === 'part') return section
  const score = scoreIn(entry, families)
  if (score < threshold) return section
  return isUmbrella(entry, score, questionsIn(parts), families, lone)
    ? section
    : { kind: 'question', entry, score }
}

function headsOthers(text: string): boolean {
  return namesRelated(text) && !callsQuestions(text)
}

/** Whether nothing but lists stands below a heading, with a line above each perhaps. */
function pointsElsewhere({ blocks, children }: Region): boolean {
  const lists = blocks.filter(({ type }) => type === 'list').length
  return children.length === 0 && lists > 0 && lists * 2 >= blocks.length
}
