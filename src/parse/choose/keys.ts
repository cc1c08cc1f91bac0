import type { Heading } from 'mdast'
import { plainText } from '../../model/text.ts'
import { append, type Block, firstLine } from '../outline/block.ts'
import { asking } from '../text/asks.ts'
import { leadingLabel } from '../text/label.ts'
import { leadingNumber } from '../text/numbering.ts'
import { textOf } from '../text/phrasing.ts'
import { flatLines } from './inOrder/flatLines.ts'
import { type PaperKey, paperKeyAt } from './inOrder/paperKey.ts'
import { type PaperParts, partsOfPapers } from './inOrder/paperParts.ts'
import { chapterEnd, type KeyStart, keyStartsIn, mostBlocks } from './keyStarts.ts'
import { type Question, questionsIn, type Reading } from './reading.ts'
import { byQuestion, type Given, keySheetOf, sheetOf } from './sheet.ts'
import { between, waiter } from './waiting.ts'

declare module 'mdast' {
  interface Data {
    /** Put in by the outline: the heading of a list of keys, the place where the article goes on behind it, a part of a paper. */
    outline?: 'sheet' | 'goes on' | 'part'
    /** On the heading of a list of keys: what it gives by the order of its numbers. */
    key?: PaperKey
  }
}

/**
 * Blocks in which each list of keys for the questions before it, wherever it stands, has a heading of its own:
 *
 *     1. … 2. …          Answers: 1-B, 2-A          3. … 4. …          Answers: 3-B, 4-D
 *
 * A list is one if its numbers are those of questions, as they were read at first, that have no answer yet. Below a heading
 * or a line alone that names answers, `Answers to the review questions`, they may be of any length. All blocks as they are
 * where none is.
 */
export function withKeyHeads(blocks: readonly Block[], readings: readonly Reading[]): readonly Block[] {
  const found = blocks.flatMap((block, at) => keyStartsIn(block, at, blocks))
  if (found.length === 0) return blocks
  const questions = questionsIn(readings)
  const waiting = waiter(questions)
  const all = between(questions)
  const headings = headingsOf(blocks)
  const partsIn = partsOfPapers(() => flatLines(blocks))
  const result: Block[] = []
  let from = 0
  let since = 0
  let failed = 0
  for (const [index, start] of found.entries()) {
    if (start.at < from) continue
    const heading = headings[start.at]
    const stop = stopOf(
      chapterEnd(blocks, start.at) ?? heading?.next ?? blocks.length,
      start,
      found[index + 1],
    )
    const open = waiting(since, start.line)
    const isTried = open.length >= 2 && failed < mostFailed
    const paper = isTried
      ? paperAt(
          blocks,
          { start, next: heading?.next, parts: partsIn(lineAt(blocks, from), start.line) },
          all(since, start.line),
        )
      : null
    if (isTried && paper === null) failed++
    const sheet = better(start.isLoose ? null : sheetAt(blocks, start, stop, open), paper)
    if (sheet === null) continue
    since = start.line
    append(result, [...blocks.slice(from, start.at), ...start.before])
    append(result, [headingOver(start, blocks, heading?.last ?? null, sheet.key), ...sheet.blocks])
    from = sheet.end
    const next = blocks[from]
    if (next !== undefined && next.type !== 'heading') result.push(goingOn(start, heading?.last ?? null))
  }
  return from === 0 ? blocks : [...result, ...blocks.slice(from)]
}

/** Most places that are looked at in vain, each over the whole article. */
const mostFailed = 24

/** Of each block the last heading before it, and the index of the next behind it. */
function headingsOf(blocks: readonly Block[]): { readonly last: Heading | null; readonly next: number }[] {
  let last: Heading | null = null
  const before = blocks.map((block) => {
    const found = last
    if (block.type === 'heading') last = block
    return found
  })
  let next = blocks.length
  const behind = new Int32Array(blocks.length)
  for (let at = blocks.length - 1; at >= 0; at--) {
    behind[at] = next
    if (blocks[at]?.type === 'heading') next = at
  }
  return before.map((heading, at) => ({ last: heading, next: behind[at] ?? blocks.length }))
}

/** Index of the block that a list of keys ends before at the latest: a heading, or where the next may start. */
function stopOf(end: number, start: KeyStart, next: KeyStart | undefined): number {
  const other = next !== undefined && next.label.length > 0 ? next.at : end
  return Math.min(end, Math.max(other, start.at + 1))
}

/** Blocks of a list of keys, the index behind them, and how many questions they answer. */
interface Sheet {
  readonly blocks: readonly Block[]
  readonly end: number
  readonly answered: number
  readonly key?: PaperKey
}

/** Fewest more that a key answers by its order than a table does by its columns. */
const mostVoid = 3

function better(one: Sheet | null, other: Sheet | null): Sheet | null {
  if (one === null || other === null) return one ?? other
  // A table has its own columns; what of it is no key answers nothing.
  const lead = one.blocks[0]?.type === 'table' ? mostVoid : 0
  return other.answered >= one.answered + lead ? other : one
}

/** The blocks of the longest list of keys from `start` on that speaks for the questions that wait. */
function sheetAt(
  blocks: readonly Block[],
  start: KeyStart,
  stop: number,
  waiting: readonly Question[],
): Sheet | null {
  if (waiting.length < 2) return null
  const isLine = start.isNamed && blocks[start.at]?.type !== 'heading'
  const shortest = start.rest.length > 0 ? start.at + 1 : start.at + 2
  const numbers = new Set(waiting.map(({ entry }) => entry.head.number))
  const ends = [stop]
  for (let end = Math.min(stop - 1, start.at + mostBlocks); end >= shortest; end--) ends.push(end)
  for (const end of ends) {
    if (end < shortest) continue
    const taken = [...start.rest, ...blocks.slice(start.at + 1, end)]
    const given = start.isNamed ? sheetOf(taken) : keySheetOf(taken)
    if (
      given !== null &&
      !areQuestions(given) &&
      speaksFor(given, waiting, numbers) &&
      (!isLine || byQuestion(taken) !== null || reachesLast(given, waiting))
    )
      return {
        blocks: taken,
        end,
        answered: Math.min(waiting.length, given.filter(({ number }) => numbers.has(number)).length),
      }
  }
  return null
}

/** Most blocks that a key takes, and more for each question: a list and the lines below it. */
const [most, mostEach] = [100, 6]

/** The line of the user's file that a block starts in. */
function lineAt(blocks: readonly Block[], at: number): number {
  const block = blocks[at]
  return block === undefined ? 0 : firstLine(block)
}

/** The longest key from `start` on whose numbers come in the order of the questions, which stand in parts. */
function paperAt(
  blocks: readonly Block[],
  {
    start,
    next,
    parts,
  }: { readonly start: KeyStart; readonly next: number | undefined; readonly parts: PaperParts },
  questions: readonly Question[],
): Sheet | null {
  const last = start.at + most + questions.length * mostEach
  const end = Math.min(last, chapterEnd(blocks, start.at) ?? next ?? blocks.length)
  const taken = [...start.rest, ...blocks.slice(start.at + 1, end)]
  const found = paperKeyAt(
    taken,
    questions.map(({ entry }) => entry),
    { parts, isLoose: start.isLoose ?? false },
  )
  return (
    found && {
      blocks: found.key.blocks,
      end: start.at + 1 + Math.max(0, found.end - start.rest.length),
      key: found.key,
      answered: found.answered,
    }
  )
}

/** Longest answer, in characters, of a list that does not end with the last question, and has no parts. */
const longestKey = 40

/** Whether answers of any length go up to the last question: a list that does not is that question's own answer. */
function reachesLast(given: readonly Given[], questions: readonly Question[]): boolean {
  const last = questions.at(-1)?.entry.head.number
  if (given.at(-1)?.number === last || (last === null && given.length === questions.length)) return true
  const inParts = new Set(given.map(({ part }) => part)).size > 1
  return (
    given.some(({ number }) => number === last) &&
    (inParts || given.every(({ blocks }) => plainText(blocks).length <= longestKey))
  )
}

/** Whether most items of a list ask something themselves, as `1. **What is a lock?**` does, and answer nothing. */
function areQuestions(given: readonly Given[]): boolean {
  const asked = given.filter(
    ({ blocks: [first] }) => first?.type === 'paragraph' && asking(textOf(first.children)) !== null,
  )
  return asked.length * 2 > given.length
}

function speaksFor(
  given: readonly Given[],
  questions: readonly Question[],
  numbers: ReadonlySet<string | null>,
): boolean {
  const known = given.filter(({ number }) => numbers.has(number)).length
  // Those of the last part may seem to go on in the list itself.
  const share = known === questions.length ? 5 : 7
  return (known >= 2 && known * 10 >= given.length * share) || given.length === questions.length
}

/** A heading beside the last one where that asks, below any other. */
function headingOver(
  start: KeyStart,
  blocks: readonly Block[],
  last: Heading | null,
  key: PaperKey | undefined,
): Heading {
  const own = blocks[start.at]
  const data = { outline: 'sheet' as const, ...(key ? { key } : {}) }
  if (own?.type === 'heading') return { ...own, data: { ...own.data, ...data } }
  return { ...inserted(start, last), children: [...start.label], data }
}

function goingOn(start: KeyStart, last: Heading | null): Heading {
  return { ...inserted(start, last), data: { outline: 'goes on' } }
}

function inserted({ line }: KeyStart, last: Heading | null): Heading {
  const depth = last === null ? 1 : asks(last) ? last.depth : Math.min(6, last.depth + 1)
  const point = { line, column: 1 }
  return {
    type: 'heading',
    depth: depth as Heading['depth'],
    children: [],
    position: { start: point, end: point },
  }
}

function asks(heading: Heading): boolean {
  const text = textOf(heading.children)
  const label = leadingLabel({ text, nodes: heading.children })
  return label?.role === 'question' || asking(text) !== null || leadingNumber(text) !== null
}
