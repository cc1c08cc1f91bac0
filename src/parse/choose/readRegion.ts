import { bodyOf, type Region } from '../outline/outline.ts'
import { namesComments } from '../text/comments.ts'
import { callsQuestions } from '../text/kinds.ts'
import { textOf } from '../text/phrasing.ts'
import { namesRelated } from '../text/related.ts'
import { withAppendices } from './again/appendices.ts'
import { isContents } from './contents.ts'
import { answersBelow } from './keys/answersBelow.ts'
import { readBlocks } from './readBlocks.ts'
import { belowOf, type Candidates } from './reading/candidates.ts'
import { type Families, scoreIn } from './reading/families.ts'
import { questionsIn, type Reading } from './reading/reading.ts'
import { threshold } from './reading/score.ts'
import { isUmbrella } from './umbrella.ts'

/**
 * Share of the headings of one shape that must be questions for the others to be questions too: of such as count, and of
 * others, of which one may introduce or sum up. For such as count 0.6 loses the questions of one fixture and 0.4 changes none;
 * for others none changes with 0.48 or 0.72.
 */
const regular = { counted: 0.5, other: 0.6 }

/** A region below its heading: its own blocks, then each deeper region as a question or as a section. */
export function readRegion(candidates: Candidates, families: Families, outermost = true): Reading[] {
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
  return withAppendices(reading, region.blocks, below, (blocks, own = belowOf(blocks)) =>
    readBlocks(blocks, own, families),
  )
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

/** What a heading must have for itself where those of its shape are questions; less where it counts, or is called as they are. */
function fewestFor(child: Candidates): number {
  if (!counts(child)) return threshold
  return child.heading?.head.role === null ? 1 : 0
}

/** A heading whose siblings of the same shape are questions is one too, whatever is asked again below it. */
function asQuestion(child: Candidates, families: Families): Reading | null {
  const { heading } = child
  const score = heading ? scoreIn(heading, families) : 0
  return heading && score >= fewestFor(child) ? { kind: 'question', entry: heading, score } : null
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
  if (
    heading !== null &&
    (isContents(child.region) || (headsOthers(textOf(heading.children)) && pointsElsewhere(child.region)))
  )
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
