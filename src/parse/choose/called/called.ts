import type { Entry } from '../../entry/entry.ts'
import { isCounted } from '../../outline/block.ts'
import { isListName } from '../../outline/outline.ts'
import { fold } from '../../text/fold.ts'
import { callsQuestions, isKind, namesBlanks } from '../../text/kinds.ts'
import { linesOf, textOf } from '../../text/phrasing.ts'
import { isNumberAlone } from '../../text/questionNumber.ts'
import { sectionWords } from '../../text/words.ts'
import type { Candidates } from '../reading/candidates.ts'
import { areBracketed, withoutBracketed } from './bracketedBlanks.ts'
import { areNamed, areTerms, asTerm } from './definedTerms.ts'
import { exercisesIn } from './exercises.ts'
import { areFilled, asFilled } from './filledBlanks.ts'
import { fewestItems, itemsOf } from './items.ts'
import { announced, instructed } from './itemsBelow.ts'
import { askAlready, lessonsBeside } from './lessons.ts'
import { isPaperPart, listed } from './listed.ts'

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
    const least = isKind(text) || isPart ? 1 : holds ? 2 : fewestItems
    if (never || items.length >= least) speak(items, never ? denied : spoken, called, isPart ? text : null)
    speak(instructed(candidates), denied, called, null)
    if (items.length === 0) speak(announced(candidates), spoken, called, null)
    if (holds && candidates.heading) called.set(candidates.heading, { ...candidates.heading, marks: -6 })
    if (calls && !isPart && askAlready(items)) asked.push(candidates)
    for (const child of candidates.children) visit(child, below && !apart && (above || calls))
  }
  visit(root, false)
  for (const heading of lessonsBeside(root, asked)) called.set(heading, { ...heading, marks: -6 })
  return called
}

/** The heading of a region; above all headings the line that an article starts with, its title as plain text has it. */
function nameOver({ heading, blocks }: Candidates['region']): string {
  if (heading !== null) return textOf(heading.children)
  const [first] = blocks
  const [line, ...more] = first?.type === 'paragraph' ? linesOf(first) : []
  return line === undefined || more.length > 0 || blocks.length < fewestItems ? '' : line.text
}

/**
 * Lets a heading speak for the items below it; below zero, against those that do not end as questions do.
 *
 * @param part The heading of a part of a paper; null of others.
 */
function speak(
  items: readonly Entry[],
  weight: number,
  called: Map<Entry, Entry>,
  part: string | null,
): void {
  const read = readAs(items, part)
  for (const entry of items)
    if (entry.head.text !== '' && (weight > 0 || entry.head.asking !== 'mark'))
      called.set(entry, { ...read(entry), marks: entry.marks + weight, spoken: weight })
}

/** How the items below a heading are read: as terms, as sentences with their gaps filled, or as they stand. */
function readAs(items: readonly Entry[], part: string | null): (entry: Entry) => Entry {
  if (areTerms(items)) return asTerm
  if (part !== null && areFilled(items)) return asFilled
  if (part !== null && namesBlanks(part) && areBracketed(items)) return withoutBracketed
  return part !== null && areNamed(items) ? asTerm : (entry) => entry
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
