import { plainText } from '../../../model/text.ts'
import type { Entry } from '../../entry/entry.ts'
import type { Block } from '../../outline/block.ts'
import { asking } from '../../text/asks.ts'
import { textOf } from '../../text/phrasing.ts'
import type { Given } from '../reading/given.ts'
import type { Question } from '../reading/reading.ts'
import { explanationsAt, type FoundKey, type PaperKey, paperKeyAt } from './inOrder/paperKey.ts'
import type { PaperParts } from './inOrder/paperParts.ts'
import { type KeyStart, mostBlocks } from './keyStarts.ts'
import { byQuestion, keySheetOf, sheetOf } from './sheet.ts'

/** Blocks of a list of keys, the index behind them, and how many questions they answer. */
export interface Sheet {
  readonly blocks: readonly Block[]
  readonly end: number
  readonly answered: number
  readonly key?: PaperKey
  /** It calls questions by their names, so that other numbers in it count something else. */
  readonly isCalled?: boolean
}

/** Fewest more that a key answers by its order than a table does by its columns. */
const mostVoid = 3

/** The one of two that answers more; of a table rather what its columns say. */
export function better(one: Sheet | null, other: Sheet | null): Sheet | null {
  if (one === null || other === null) return one ?? other
  if (other.isCalled) return other
  // A table has its own columns; what of it is no key answers nothing.
  const lead = one.blocks[0]?.type === 'table' ? mostVoid : 0
  return other.answered >= one.answered + lead ? other : one
}

/** The blocks of the longest list of keys from `start` on that speaks for the questions that wait. */
export function sheetAt(
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

/** Where a key may be: from where to which block at most, and the parts of the paper before it. */
export interface KeyPlace {
  readonly start: KeyStart
  readonly end: number
  readonly parts: PaperParts
}

/** The longest key from `start` on whose numbers come in the order of the questions, which stand in parts. */
export function paperAt(
  blocks: readonly Block[],
  place: KeyPlace,
  questions: readonly Question[],
): Sheet | null {
  const { parts, start } = place
  const isLoose = start.isLoose ?? false
  const taken = takenAt(blocks, place, questions)
  return sheetOfKey(
    paperKeyAt(taken, entriesOf(questions), { parts, isLoose, isBeside: !start.isNamed }),
    place,
  )
}

/** The key from `start` on to the last questions that count from 1, which have no answers yet, each of them; null of any other. */
export function lastOpenAt(
  blocks: readonly Block[],
  place: KeyPlace,
  open: readonly Question[],
  questions: readonly Question[],
): Sheet | null {
  const last = questions.slice(questions.findLastIndex(({ entry }) => entry.head.number === '1'))
  const isOpen = last.length >= 2 && last.length < questions.length && last.every((one) => open.includes(one))
  const found = isOpen ? paperAt(blocks, place, last) : null
  const [first] = last
  const isOfAll = found?.answered === last.length && found.key?.given.length === last.length
  return found?.key && first && isOfAll ? { ...found, key: { ...found.key, from: first.entry.first } } : null
}

/** The explanations from `start` on of questions that have their keys. */
export function explainedAt(
  blocks: readonly Block[],
  place: KeyPlace,
  questions: readonly Question[],
): Sheet | null {
  const { parts } = place
  const isLoose = place.start.isLoose ?? false
  if (questions.length < fewestExplained) return null
  const taken = takenAt(blocks, place, questions)
  return sheetOfKey(explanationsAt(taken, entriesOf(questions), { parts, isLoose }), place)
}

/** Fewest questions that explanations apart from them are for. */
const fewestExplained = 3

function entriesOf(questions: readonly Question[]): Entry[] {
  return questions.map(({ entry }) => entry)
}

/** The blocks that a key may take, up to so many. */
function takenAt(
  blocks: readonly Block[],
  { start, end }: KeyPlace,
  questions: readonly Question[],
): readonly Block[] {
  const last = start.at + most + questions.length * mostEach
  return [...start.rest, ...blocks.slice(start.at + 1, Math.min(last, end))]
}

function sheetOfKey(found: FoundKey | null, { start }: KeyPlace): Sheet | null {
  return (
    found && {
      blocks: found.key.blocks,
      end: start.at + 1 + Math.max(0, found.end - start.rest.length),
      key: found.key,
      answered: found.answered,
      ...(found.isCalled ? { isCalled: true } : {}),
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
