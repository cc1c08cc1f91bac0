import type { PhrasingContent } from 'mdast'
import { groupBy } from '../../../model/collections.ts'
import { keyOf } from '../../../model/optionLetters.ts'
import type { Entry } from '../../entry/entry.ts'
import { keysIn } from '../../entry/key.ts'
import { optionsOf } from '../../entry/options/options.ts'
import { asDetails, type Block } from '../../outline/block.ts'
import { leadingLabel } from '../../text/label.ts'
import { leadingLetter } from '../../text/letters.ts'
import { cutsOf } from '../../text/lettersIn.ts'
import { widthOf } from '../../text/lineRoom.ts'
import { blocksOf, dropStart, type Line, linesOf, takeStart, textOf } from '../../text/phrasing.ts'
import { endsInWorth } from '../../text/tags.ts'
import type { ByFamily } from '../reading/byFamily.ts'
import { paragraphAt, rewritten } from '../reading/rewritten.ts'

/** Fewest questions that tell each custom, and the share of their like that has it. */
const [fewest, share] = [3, 0.6]

/** Brackets behind an answer to choose from, with a key or left open for one: `(B)`, `[A, C]`, `（　）`, `(答案：③)`. */
const keyBrackets = /[(（[【［]([^()（）[\]【】［］\n]{0,24})[)）\]】］]/gu

/** What a sentence that asks ends with, before brackets that hold its answer. */
const behindMark = /[?？؟;՞]["'”’」』]?\s*[(（[【［]\s*(?=[^\s()（）])/u

const closing: Readonly<Record<string, string>> = { '(': ')', '（': '）', '[': ']', '【': '】', '［': '］' }

/**
 * Candidates whose answers stand in brackets at their ends, as most of the article have them: the key behind the last of the
 * answers to choose from, `(A) ice (B) oil  (B)`, with what is said of it behind or below; the answer of one that offers none
 * behind its question mark, `Who wrote Emma? (Austen)`.
 */
export function withBracketAnswers(families: ByFamily): ReadonlyMap<Entry, Entry> {
  const all = [...families.values()].flat().filter(isOpen)
  const offering = all.filter(({ survey }) => survey.options)
  const keyed = offering.flatMap((entry) => keyedIn(entry) ?? [])
  const areKeyed = isCustom(keyed, offering) && keyed.some(({ key }) => key !== keyed[0]?.key)
  const asking = all.filter(({ survey, head }) => !survey.options && /[?？؟;՞]/u.test(head.text))
  const told = asking.flatMap((entry) => toldIn(entry) ?? [])
  const areTold =
    isCustom(told, asking, areKeyed ? 1 : fewest) &&
    new Set(told.map(({ text }) => text)).size === told.length
  // Brackets behind questions hold a source, a rank, a note as well; beside keys in brackets they answer.
  const mayTell = areTold && (areKeyed || told.every(({ entry }) => entry.survey.empty))
  const answered = [...(mayTell ? told : []), ...toldTogether(all)]
  return new Map([
    ...(areKeyed ? keyed.map((one) => [one.entry, withKey(one)] as const) : []),
    ...answered.map((one) => [one.entry, withAnswer(one)] as const),
  ])
}

/** Fewest words in brackets that say something, and how wide they are where no space parts words. */
const [fewestWords, leastWidth] = [3, 12]

/**
 * What brackets behind questions tell where others of the article have none: most of those that stand together have them, half
 * of which hold more than a name or a count. There they answer what ends with no question mark as well, `Name a spice. (clove)`
 */
function toldTogether(all: readonly Entry[]): readonly Told[] {
  const open = all.filter(({ survey }) => survey.empty)
  if (open.filter(({ head }) => /[)）\]】]\s*$/u.test(head.text)).length < fewest) return []
  return [...byGroup(open)].flatMap((together) => {
    const asking = together.filter(({ head }) => head.asking === 'mark')
    const told = asking.flatMap((entry) => toldIn(entry) ?? [])
    const full = told.filter(({ text }) => isFull(text)).length
    const distinct = new Set(told.map(({ text }) => text)).size
    if (!isCustom(told, asking) || full * 2 < told.length || distinct < told.length) return []
    const others = together.filter(({ head }) => head.asking !== 'mark')
    return [...told, ...others.flatMap((entry) => endedIn(entry) ?? [])]
  })
}

function byGroup(entries: readonly Entry[]): Iterable<readonly Entry[]> {
  return groupBy(entries, ({ family, group }) => `${family} ${group}`).values()
}

function isFull(text: string): boolean {
  const isSpaced = text.trim().split(/\s+/u).length >= fewestWords
  return (isSpaced || widthOf(text) >= leastWidth) && !/(?:19|20)\d{2}/u.test(text)
}

/** Whether no answer is labelled; the key `(A)` in a line of its own is no label. */
function isOpen({ survey: { answered, options, shape }, cloze }: Entry): boolean {
  return !cloze && (!answered || (options && shape === 'a'))
}

/** Several conventions read one place. */
function isCustom(
  found: readonly { readonly entry: Entry }[],
  like: readonly Entry[],
  least: number = fewest,
): boolean {
  const places = new Set(found.map(({ entry }) => entry.first)).size
  return places >= least && places >= new Set(like.map(({ first }) => first)).size * share
}

interface Keyed {
  readonly entry: Entry
  /** Empty where the brackets are. */
  readonly key: string
  /** The block and the line of the brackets, and where they stand in it. */
  readonly at: number
  readonly lines: readonly Line[]
  readonly line: number
  readonly start: number
  readonly end: number
}

function keyedIn(entry: Entry): Keyed | null {
  const options = optionsOf(entry.body)?.options ?? []
  const known = options.map(({ key }) => key)
  if (options.length < 2) return null
  const mayCount = options.some(({ own = '' }) => /\p{N}/u.test(own))
  const letters: string[] = []
  for (const [at, block] of entry.body.entries()) {
    if (block.type !== 'paragraph') continue
    const lines = linesOf(block)
    for (const [line, { text }] of lines.entries()) {
      const own = lettersAt(text, letters, known)
      letters.push(...own.letters)
      if (letters.length < known.length) continue
      const found = bracketsIn(text, own.end, known, mayCount)
      if (found !== null) return { entry, at, lines, line, ...found }
      if (own.end === 0) return null
    }
  }
  return null
}

/** The letters of answers to choose from in a line, as they go on from some above, and where the last ends; 0 without any. */
function lettersAt(
  text: string,
  had: readonly string[],
  known: readonly string[],
): { readonly letters: readonly string[]; readonly end: number } {
  const cuts = cutsOf(text, had)
  const last = cuts.at(-1)
  if (last !== undefined) return { letters: cuts.map(({ letter }) => letter), end: last.end }
  const first = leadingLetter(text)
  const isNext = first !== null && keyOf(first.letter) === known[had.length]
  return isNext ? { letters: [first.letter], end: first.length } : { letters: [], end: 0 }
}

/** The last brackets of a line with nothing but keys, or nothing, in them; at its start where it is no answer to choose from. */
function bracketsIn(
  text: string,
  from: number,
  known: readonly string[],
  mayCount: boolean,
): Pick<Keyed, 'key' | 'start' | 'end'> | null {
  const all = [...text.matchAll(keyBrackets)].filter(({ index }) => (from > 0 ? index >= from : index === 0))
  const found = all.flatMap(({ index, 0: whole, 1: inner = '' }) => {
    const key = keyOfBrackets(inner, known, mayCount)
    return key === null ? [] : [{ key, start: index, end: index + whole.length }]
  })
  return found.at(-1) ?? null
}

function keyOfBrackets(inner: string, known: readonly string[], mayCount: boolean): string | null {
  const nodes: PhrasingContent[] = [{ type: 'text', value: inner }]
  const label = leadingLabel({ text: inner, nodes })
  const key = inner.slice(label?.role === 'answer' && label.name.length > 1 ? label.length : 0).trim()
  if (key === '') return ''
  if (!/^(?:\p{L}|\p{N})(?:[\s,，、&/]{0,2}(?:\p{L}|\p{N})){0,7}$/u.test(key)) return null
  if (!mayCount && /\p{N}/u.test(key)) return null
  const named = keysIn(key, known)
  return named !== null && named.keys.length > 0 && named.wrong.length === 0 ? key : null
}

function withKey({ entry, key, at, lines, line, start, end }: Keyed): Entry {
  const own = lines[line] as Line
  const before = part(own, takeStart(own.nodes, start))
  const behind = part(own, dropStart(own.nodes, end))
  const said = [...blocksOf([...behind, ...lines.slice(line + 1)]), ...entry.body.slice(at + 1)]
  const answer = paragraphAt([{ type: 'text', value: key }], own.number)
  const body = [
    ...entry.body.slice(0, at),
    ...blocksOf([...lines.slice(0, line), ...before]),
    ...(key === '' ? [] : [asDetails(answer, 'Answer', [answer])]),
    ...(said[0] === undefined ? [] : explained(said)),
  ]
  return rewritten(entry, entry.head.nodes, body)
}

function part(line: Line, nodes: PhrasingContent[]): Line[] {
  const text = textOf(nodes)
  return text.trim() === '' ? [] : [{ ...line, nodes, text }]
}

/** What is said below a key explains it, unless a label says what it is. */
function explained(said: readonly Block[]): readonly Block[] {
  const [first] = said
  const [line] = first?.type === 'paragraph' ? linesOf(first) : []
  if (first === undefined || (line !== undefined && leadingLabel(line) !== null)) return said
  return [asDetails(first, 'Explanation', said)]
}

interface Told {
  readonly entry: Entry
  /** What the brackets hold. */
  readonly text: string
  /** Where the question ends, and what the brackets hold starts and ends, in the head. */
  readonly front: number
  readonly from: number
  readonly to: number
}

function toldIn(entry: Entry): Told | null {
  const text = textOf(entry.head.nodes)
  const match = behindMark.exec(text)
  if (match === null) return null
  const open = match[0].trimEnd().slice(-1)
  const from = match.index + match[0].length
  const to = closedAt(text, from, open)
  const front = match.index + match[0].trimEnd().length - 1
  return to <= from ? null : { entry, text: text.slice(from, to), front, from, to }
}

/** The brackets at the end of what has no question mark. */
function endedIn(entry: Entry): Told | null {
  const text = textOf(entry.head.nodes).trimEnd()
  const match = /(?<=\S)\s*[(（]([^()（）]{2,300})[)）][.。]?$/u.exec(text)
  if (match?.[1] === undefined || match.index < 2 || endsInWorth(text)) return null
  const from = match.index + match[0].search(/[(（]/u) + 1
  return { entry, text: match[1], front: match.index, from, to: from + match[1].length }
}

/** Where brackets that are open at a place are closed, others within them aside; -1 where they are not. */
function closedAt(text: string, from: number, open: string): number {
  let depth = 1
  for (let at = from; at < text.length; at++) {
    if (text[at] === open) depth++
    else if (text[at] === closing[open] && --depth === 0) return at
  }
  return -1
}

function withAnswer({ entry, front, from, to }: Told): Entry {
  const { nodes } = entry.head
  const behind = dropStart(nodes, to + 1)
  const answer = paragraphAt(takeStart(dropStart(nodes, from), to - from), entry.first)
  const more = textOf(behind).trim() === '' ? [] : [paragraphAt(behind, entry.first)]
  const body = [asDetails(answer, 'Answer', [answer, ...more]), ...entry.body]
  return rewritten(entry, takeStart(nodes, front), body)
}
