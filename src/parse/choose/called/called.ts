import { groupBy } from '../../../model/collections.ts'
import type { Entry } from '../../entry/entry.ts'
import { type Block, firstLine, isCounted } from '../../outline/block.ts'
import { isListName } from '../../outline/outline.ts'
import { fold } from '../../text/fold.ts'
import { callsQuestions, isKind, isPartOfPaper } from '../../text/kinds.ts'
import { linesOf, textOf } from '../../text/phrasing.ts'
import { isNumberAlone } from '../../text/questionNumber.ts'
import { sectionWords } from '../../text/words.ts'
import type { Candidates } from '../reading/candidates.ts'
import { areNamed, areTerms, asTerm } from './definedTerms.ts'
import { exercisesIn } from './exercises.ts'
import { areFilled, asFilled } from './filledBlanks.ts'

/** Fewest items of a list that a heading alone makes questions. */
const fewest = 3

/** What a heading that calls what is below it questions speaks for each. */
const spoken = 2.5

/** What a heading of a part that never asks, `References`, takes from each. */
const denied = -3

/**
 * Candidates of lists that their heading calls questions, with the mark of it, whatever they say. The list is all that
 * stands below it. `below`, the deeper headings of one that calls so have such lists too. Lists under a heading that never
 * asks lose as much.
 *
 *     # Вопросы к экзамену            ## Билет № 1
 *     1. Понятие базы данных.         1. Закон Ома.
 *     2. Реляционная модель.          2. Сила Лоренца.
 */
export function calledQuestions(root: Candidates, below: boolean): ReadonlyMap<Entry, Entry> {
  const called = new Map<Entry, Entry>()
  const asked: Candidates[] = []
  const many = countOf(root, isHolder) >= 2
  const exercises = exercisesIn(root)
  const visit = (candidates: Candidates, above: boolean): void => {
    const text = nameOver(candidates.region)
    const exercise = exercises.get(candidates)
    const holds = exercise !== undefined || isHolder(candidates) || (many && isSigned(candidates))
    const isPart = isPaperPart(candidates.region)
    const calls = callsQuestions(text) || isPart || holds
    const never = sectionWords.has(fold(text))
    const apart = never || candidates.heading?.head.asking === 'mark'
    const isCalled = calls || (above && !apart)
    const own = never ? itemsOf(candidates) : isCalled ? listed(candidates, holds) : []
    const items = exercise ?? own
    const least = isKind(text) || isPart ? 1 : holds ? 2 : fewest
    if (never || items.length >= least) speak(items, never ? denied : spoken, called, isPart)
    speak(instructed(candidates), denied, called, false)
    if (items.length === 0) speak(announced(candidates), spoken, called, false)
    if (holds && candidates.heading) called.set(candidates.heading, { ...candidates.heading, marks: -6 })
    if (calls && !isPart && areAsked(items)) asked.push(candidates)
    for (const child of candidates.children) visit(child, below && !apart && (above || calls))
  }
  visit(root, false)
  for (const heading of lessonsBeside(root, asked)) called.set(heading, { ...heading, marks: -6 })
  return called
}

/** Whether so many items ask that the heading above them needs to say nothing. */
function areAsked(items: readonly Entry[]): boolean {
  return (
    items.length >= fewest && items.filter(({ head }) => head.asking === 'mark').length * 2 > items.length
  )
}

/**
 * The headings of a lesson that has the list of its questions in a part of its own, as `## Exam questions` at its end: they
 * tell, and ask at most here and there, with no label and no answers to choose from.
 */
function lessonsBeside(root: Candidates, asked: readonly Candidates[]): readonly Entry[] {
  if (asked.length === 0) return []
  const lists = asked.flatMap(({ heading }) => heading ?? [])
  const others: Entry[] = []
  const collect = (candidates: Candidates): void => {
    if (asked.includes(candidates)) return
    const { heading, children } = candidates
    if (heading && !children.some((child) => holdsAny(child, asked))) others.push(heading)
    for (const child of children) collect(child)
  }
  collect(root)
  const isLesson = others.every(
    ({ head, survey }) => head.role === null && !survey.options && !survey.answered,
  )
  const marked = others.filter(({ head }) => head.asking === 'mark').length
  return isLesson && others.length > 2 && marked * 2 < others.length ? [...lists, ...others] : []
}

function holdsAny(candidates: Candidates, wanted: readonly Candidates[]): boolean {
  return wanted.includes(candidates) || candidates.children.some((child) => holdsAny(child, wanted))
}

/** `一、简答题`, and what counts parts over questions that count on. */
function isPaperPart({ heading }: Candidates['region']): boolean {
  return heading?.data?.outline === 'part' || isPartOfPaper(textOf(heading?.children ?? []))
}

/** The heading of a region; above all headings the line that an article starts with, its title as plain text has it. */
function nameOver({ heading, blocks }: Candidates['region']): string {
  if (heading !== null) return textOf(heading.children)
  const [first] = blocks
  const [line, ...more] = first?.type === 'paragraph' ? linesOf(first) : []
  return line === undefined || more.length > 0 || blocks.length < fewest ? '' : line.text
}

/** The items of lists right below a line that heads what never asks: `**Instructions:**` */
function instructed(candidates: Candidates): readonly Entry[] {
  return itemsBelow(candidates, (line) => line.length <= 40 && sectionWords.has(fold(line)))
}

/** The items of lists right below a line that calls them questions, half of which ask: `Asked in every interview:` */
function announced(candidates: Candidates): readonly Entry[] {
  const items = itemsBelow(candidates, (line) => line.length <= longestTopic && callsQuestions(line))
  return [...groupBy(items, ({ group }) => group).values()]
    .filter((list) => list.length >= fewest && askedOf(list) * 2 >= list.length)
    .flat()
}

function askedOf(items: readonly Entry[]): number {
  return items.filter(({ head }) => head.asking !== null).length
}

/** The items of lists right below a line alone that `heads` them. */
function itemsBelow(candidates: Candidates, heads: (line: string) => boolean): readonly Entry[] {
  const { blocks } = candidates.region
  const lists = new Set(
    blocks.flatMap((block, index) => {
      const before = blocks[index - 1]
      const lines = block.type === 'list' && before?.type === 'paragraph' ? linesOf(before) : []
      return lines.length === 1 && heads(lines[0]?.text ?? '') ? [firstLine(block)] : []
    }),
  )
  return lists.size === 0 ? [] : itemsOf(candidates).filter(({ group }) => lists.has(group))
}

/** Lets a heading speak for the items below it; below zero, against those that do not end as questions do. */
function speak(items: readonly Entry[], weight: number, called: Map<Entry, Entry>, ofPaper: boolean): void {
  const read = areTerms(items)
    ? asTerm
    : ofPaper && areFilled(items)
      ? asFilled
      : ofPaper && areNamed(items)
        ? asTerm
        : (entry: Entry) => entry
  for (const entry of items)
    if (entry.head.text !== '' && (weight > 0 || entry.head.asking !== 'mark'))
      called.set(entry, { ...read(entry), marks: entry.marks + weight, spoken: weight })
}

/** `## Ticket 1`, `## 問題` over nothing but a numbered list. */
function isHolder({ region }: Candidates): boolean {
  const text = textOf(region.heading?.children ?? [])
  const [only, ...more] = region.blocks
  if (only === undefined || more.length > 0) return false
  return (isNumberAlone(text) && isCounted(only)) || isListName(text, only)
}

/** The last ticket of a paper, whose list goes over into what closes the paper: who signs it. */
function isSigned({ region }: Candidates): boolean {
  const [first, ...more] = region.blocks
  const text = textOf(region.heading?.children ?? [])
  return isNumberAlone(text) && isCounted(first) && more.every(({ type }) => type === 'paragraph')
}

function countOf(candidates: Candidates, test: (one: Candidates) => boolean): number {
  return candidates.children.reduce((sum, child) => sum + countOf(child, test), test(candidates) ? 1 : 0)
}

/**
 * The items of the lists that are all of a region but a line that leads in, or to each, where most items ask; those of no list
 * where it has more.
 */
function listed(candidates: Candidates, holds: boolean): readonly Entry[] {
  const { region } = candidates
  const [paragraphs, counting] = [
    countedThrough(candidates, 'numbered paragraph'),
    countedThrough(candidates, 'list item'),
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
  return only?.type === 'paragraph' && more.length === 0 && isLine(textOf(only.children))
}

function isLine(text: string): boolean {
  return text.length <= longestLead && !text.includes('\n')
}

/** Longest line, in characters, that only leads to a list. */
const longestLead = 120

/** Whether a list most of whose items ask nothing stands above headings over questions: what the reader should know. */
function isPreface(items: readonly Entry[], { children }: Candidates): boolean {
  const asked = items.filter(({ head }) => head.asking !== null).length
  const below = children.flatMap(({ below: read }) => read.flatMap(({ segments }) => segments))
  const marked = below.filter(({ entry }) => entry?.head.asking === 'mark').length
  return asked * 2 < items.length && marked >= fewest
}

/** Numbered items or paragraphs, each with what stands below it, that count on to the end of a region. */
function countedThrough({ below, region }: Candidates, name: string): readonly Entry[] {
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

/** Longest text, in characters, that names what is asked for without asking. */
export const longestTopic = 60

/** The candidates of a convention that leaves nothing of a region. */
function wholly({ below }: Candidates, name: string): readonly Entry[] {
  const { segments = [] } = below.find(({ convention }) => convention.name === name) ?? {}
  return segments.every(({ entry }) => entry) ? segments.flatMap(({ entry }) => entry ?? []) : []
}

function itemsOf({ below }: Candidates): readonly Entry[] {
  return below
    .filter(({ convention }) => convention.name === 'list item')
    .flatMap(({ segments }) => segments.flatMap(({ entry }) => entry ?? []))
}
