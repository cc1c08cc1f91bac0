import type { Entry } from '../../entry/entry.ts'
import { type Block, isCounted } from '../../outline/block.ts'
import { isPartOfPaper } from '../../text/kinds.ts'
import { textOf } from '../../text/phrasing.ts'
import type { Candidates } from '../reading/candidates.ts'
import { areNamed, areTerms } from './definedTerms.ts'
import { fewestItems, itemsOf, longestTopic } from './items.ts'

/** `一、简答题`, and what counts parts over questions that count on. */
export function isPaperPart({ heading }: Candidates['region']): boolean {
  return heading?.data?.outline === 'part' || isPartOfPaper(textOf(heading?.children ?? []))
}

/**
 * The items of the lists that are all of a region but a line that leads in, or to each, where most items ask; those of no list
 * where it has more.
 */
export function listed(candidates: Candidates, holds: boolean): readonly Entry[] {
  const { region } = candidates
  const [paragraphs, counting] = [
    countingOn(candidates, 'numbered paragraph'),
    countingOn(candidates, 'list item'),
  ]
  // What a list that is whole starts before are parts of its items.
  if (startOf(paragraphs) < startOf(counting)) return paragraphs
  if (isPaperPart(region)) {
    const terms = wholly(candidates, 'term')
    if (terms.length > 0) return terms
  }
  const blocks = region.blocks.filter(({ type }) => type !== 'thematicBreak')
  const from = blocks.findIndex(({ type }) => type === 'list')
  const behind = blocks.slice(Math.max(0, from))
  const leads = behind.filter((block, index) => isLead(block) && behind[index + 1]?.type === 'list')
  const lists = holds ? blocks.slice(0, 1) : behind.filter((block) => !leads.includes(block))
  if (from < 0 || from > 2 || !lists.every(({ type }) => type === 'list' || type === 'code')) return counting
  const items = itemsOf(candidates)
  const goesOn = isPaperPart(region)
  const counted = lists.every(
    (block) =>
      block.type === 'code' || isCounted(block) || (goesOn && block.type === 'list' && block.ordered),
  )
  const asking = items.filter(({ head }) => head.asking !== null).length
  const asked = leads.length > 0 ? asking * 2 >= items.length : asking > 0
  const plain = items.every(({ head }) => head.text.length <= 300)
  return plain &&
    !isPreface(items, candidates) &&
    ((counted && leads.length === 0) || asked || areTerms(items) || (goesOn && areNamed(items)))
    ? items
    : []
}

function startOf([first]: readonly Entry[]): number {
  return first?.first ?? Number.POSITIVE_INFINITY
}

/** A line that leads to a list: whose questions they are, `> @ann: mine were`. */
function isLead(block: Block): boolean {
  const [only, ...more] = block.type === 'blockquote' ? block.children : [block]
  if (only?.type !== 'paragraph' || more.length > 0) return false
  const text = textOf(only.children)
  return text.length <= longestLead && !text.includes('\n')
}

/** Longest line, in characters, that only leads to a list. */
const longestLead = 120

/** Whether a list most of whose items ask nothing stands above headings over questions: what the reader should know. */
function isPreface(items: readonly Entry[], { children }: Candidates): boolean {
  const asked = items.filter(({ head }) => head.asking !== null).length
  const below = children.flatMap(({ below: read }) => read.flatMap(({ segments }) => segments))
  const marked = below.filter(({ entry }) => entry?.head.asking === 'mark').length
  return asked * 2 < items.length && marked >= fewestItems
}

/** Numbered items or paragraphs, each with what stands below it, that count on to the end of a region. */
function countingOn({ below, region }: Candidates, name: string): readonly Entry[] {
  const { segments = [] } = below.find(({ convention }) => convention.name === name) ?? {}
  const first = segments.findIndex(({ entry }) => entry)
  const lead = segments.slice(0, first).flatMap(({ loose = [] }) => loose)
  const entries = segments.slice(first).flatMap(({ entry }) => entry ?? [])
  const behind = segments.at(-1)?.loose ?? []
  const said = behind.filter(({ type }) => type !== 'thematicBreak').length
  const isPart = isPaperPart(region)
  const closes = said <= mostBehind && entries.length > (isPart ? 1 : mostBehind)
  const isWhole =
    lead.length <= 2 && entries.length === segments.length - first - (behind.length > 0 && closes ? 1 : 0)
  const start = Number(entries[0]?.head.number)
  const counts = start > 0 && entries.every(({ head }, at) => Number(head.number) === start + at)
  const names = entries.every(({ head }) => head.text.length <= longestTopic || head.asking !== null)
  return isWhole && counts && names ? entries : []
}

/** Most blocks behind numbered items that only close a report: `All in all, a nice talk.` */
const mostBehind = 2

/** The candidates of a convention that leaves nothing of a region. */
function wholly({ below }: Candidates, name: string): readonly Entry[] {
  const { segments = [] } = below.find(({ convention }) => convention.name === name) ?? {}
  return segments.every(({ entry }) => entry) ? segments.flatMap(({ entry }) => entry ?? []) : []
}
