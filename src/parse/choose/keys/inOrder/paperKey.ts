import { plainText } from '../../../../model/text.ts'
import type { Entry } from '../../../entry/entry.ts'
import { optionsOf } from '../../../entry/options/options.ts'
import type { Block } from '../../../outline/block.ts'
import { asking } from '../../../text/asks.ts'
import { leadingLabel } from '../../../text/label.ts'
import { dropStart, linesOf, textOf } from '../../../text/phrasing.ts'
import type { Given } from '../../reading/given.ts'
import { named } from '../sheetItems.ts'
import type { Asked, InOrder, KeyInOrder } from './answerInOrder.ts'
import { keyInOrder } from './inOrder.ts'
import type { PaperParts } from './paperParts.ts'

/** The key to a paper: its blocks, and the parts of the paper that it is for. */
export interface PaperKey {
  readonly blocks: readonly Block[]
  readonly parts: PaperParts
  /** It explains answers that are known. */
  readonly isProse?: boolean
  /** The line of the first question that it is for, where those before it have their answers. */
  readonly from?: number
  readonly given: readonly Given[]
}

/** Shares, in tenths, of the questions that a key answers: below a line that names answers alone, and below any that may. */
const [least, leastLoose] = [6, 7]

/** Fewest answers of a key. */
const fewest = 2

/** A key, where it ends, and how many questions it answers. */
export interface FoundKey {
  readonly key: PaperKey
  /** Index of the block behind it. */
  readonly end: number
  readonly answered: number
  /** It calls questions by their names. */
  readonly isCalled?: boolean
}

/**
 * The key to questions that blocks are, told by the order of its numbers; null where they are none. `isLoose` where nothing but
 * a word or the count says so.
 */
export function paperKeyAt(
  blocks: readonly Block[],
  questions: readonly Entry[],
  {
    parts,
    isLoose,
    isBeside,
  }: { readonly parts: PaperParts; readonly isLoose: boolean; readonly isBeside: boolean },
): FoundKey | null {
  const asked = questions.map(askedOf)
  const found = keyInOrder(blocks, asked, { parts, isBeside })
  if (found === null) return null
  const places = found.given.flatMap((one) => one.asked ?? [])
  const answered = places.length
  const share = isLoose ? leastLoose : least
  const isOfMost = answered * 10 >= asked.length * share || answersOpen(places, questions, share)
  if (answered < fewest || !isOfMost || areQuestions(found.given)) return null
  if (isLoose && !isHeld(found, questions)) return null
  const key = { blocks: blocks.slice(0, found.end), parts, given: found.given.map(givenOf) }
  return { key, end: found.end, answered, isCalled: found.called > 0 }
}

/** Fewest questions without an answer that a key is for where all others have theirs. */
const fewestOpen = 4

/** Whether a key answers most of the questions that have no answer yet, and hardly any other. */
function answersOpen(places: readonly number[], questions: readonly Entry[], share: number): boolean {
  const open = new Set(questions.flatMap((entry, at) => (isSettled(entry) ? [] : [at])))
  const own = places.filter((place) => open.has(place)).length
  return open.size >= fewestOpen && own * 10 >= open.size * share && own * 10 >= places.length * leastLoose
}

/** Whether a question has its answer below it, or the right one of its options marked. */
function isSettled({ survey, body }: Entry): boolean {
  if (survey.answered || !survey.options) return survey.answered
  return optionsOf(body)?.options.some(({ marked }) => marked === true) ?? false
}

/**
 * Explanations of the answers of questions, in the order of their numbers; null where blocks are none. `isLoose` where the line
 * above names them among other words: then they are of most questions, or of chosen ones.
 */
export function explanationsAt(
  blocks: readonly Block[],
  questions: readonly Entry[],
  { parts, isLoose }: { readonly parts: PaperParts; readonly isLoose: boolean },
): FoundKey | null {
  const found = keyInOrder(blocks, questions.map(askedOf), { parts, isProse: true })
  if (found === null || areQuestions(found.given)) return null
  const places = found.given.flatMap(({ asked, blocks }) =>
    asked === null || blocks.length === 0 ? [] : [asked],
  )
  const isFromStart = places.every((place, at) => place === at)
  const isHeld = !isFromStart || places.length * 10 >= questions.length * leastLoose
  if (places.length < (isLoose ? fewest : 1) || (isLoose && !isHeld)) return null
  const key = {
    blocks: blocks.slice(0, found.end),
    parts,
    isProse: true,
    given: found.given.map(givenOf),
  }
  return { key, end: found.end, answered: places.length }
}

/** The answer of each question that a key has one for. */
export function answersOf(
  { blocks, parts, isProse = false }: Omit<PaperKey, 'given'>,
  questions: readonly Entry[],
): [Entry, Given][] {
  const found = keyInOrder(blocks, questions.map(askedOf), { parts, isProse })
  return (found?.given ?? []).flatMap((one): [Entry, Given][] => {
    const entry = one.asked === null ? undefined : questions[one.asked]
    const given = isProse ? { ...one, blocks: withoutLabel(one.blocks) } : one
    return entry === undefined || one.blocks.length === 0 ? [] : [[entry, givenOf(given)]]
  })
}

/** An explanation without the label that says that it is one. */
function withoutLabel([first, ...more]: readonly Block[]): readonly Block[] {
  if (first?.type !== 'paragraph') return first === undefined ? [] : [first, ...more]
  const [line] = linesOf(first)
  const label = line === undefined ? null : leadingLabel(line)
  if (label?.role !== 'explanation') return [first, ...more]
  return [{ ...first, children: dropStart(first.children, label.length) }, ...more]
}

function askedOf(entry: Entry): Asked {
  return { number: entry.head.number, line: entry.first, isSettled: isSettled(entry) }
}

function givenOf({ number, blocks }: InOrder): Given {
  const [first] = blocks
  const [line] = first?.type === 'paragraph' ? linesOf(first) : []
  // `A - because …`: the letter of an option, that is a label elsewhere.
  const isKeyed = line !== undefined && leadingLabel(line)?.name === 'a'
  return { number, blocks, ...(isKeyed ? { keyed: named(blocks) } : {}) }
}

/**
 * Whether a key speaks for itself: parts or rows come again, or it starts with the first question, or the first that has no
 * answer, and reaches the last.
 */
function isHeld({ given, parts, rows }: KeyInOrder, questions: readonly Entry[]): boolean {
  const [first, last] = [
    given.find(({ asked }) => asked !== null),
    given.findLast(({ asked }) => asked !== null),
  ]
  if (parts > 0 || rows > 0) return true
  const starts = first?.asked === 0 || first?.asked === questions.findIndex((entry) => !isSettled(entry))
  return starts && last?.asked === questions.length - 1
}

/** Whether most answers ask something themselves, leave a blank, or offer answers. */
function areQuestions(given: readonly InOrder[]): boolean {
  const asked = given.filter(({ blocks }) => {
    const [first] = blocks
    const isAsked = first?.type === 'paragraph' && asking(textOf(first.children)) !== null
    return isAsked || /_{3,}|[(（]\s*[)）]/.test(plainText(blocks)) || optionsOf(blocks) !== null
  })
  return asked.length * 2 > given.length
}
