import type { Heading } from 'mdast'
import { append, type Block, firstLine, lastLine } from '../../outline/block.ts'
import { asking } from '../../text/asks.ts'
import { leadingLabel } from '../../text/label.ts'
import { leadingNumber } from '../../text/numbering.ts'
import { textOf } from '../../text/phrasing.ts'
import { type Question, questionsIn, type Reading } from '../reading/reading.ts'
import { leftBy } from './answers.ts'
import { explanationStart, partedAtExplanations } from './explanationStarts.ts'
import type { PaperKey } from './inOrder/paperKey.ts'
import { partsOfPapers } from './inOrder/paperParts.ts'
import { better, explainedAt, lastOpenAt, paperAt, type Sheet, sheetAt } from './keySheets.ts'
import { chapterEnd, type KeyStart, keyStartsIn } from './keyStarts.ts'
import { withKeysBelow } from './keysOnTop.ts'
import { withoutOwnLabels } from './ownLabels.ts'
import { sheetOf } from './sheet.ts'
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
export function withKeyHeads(given: readonly Block[], readings: readonly Reading[]): readonly Block[] {
  const questions = questionsIn(readings)
  const blocks = partedAtExplanations(withKeysBelow(given, questions))
  const all = between(questions)
  const { found, explaining, nextKey } = startsOf(blocks, all)
  if (found.length === 0) return given
  const waiting = waiter(questions)
  const headings = headingsOf(blocks)
  const partsIn = partsOfPapers(blocks)
  const result: Block[] = []
  let from = 0
  let since = 0
  let failed = 0
  let key: Key | null = null
  let left: readonly Question[] = []
  let told = 0
  for (const [index, start] of found.entries()) {
    if (start.at < from) continue
    const { last = null, next = blocks.length } = headings[start.at] ?? {}
    const isForRest = !start.explains && left.length > 1 && all(told, start.line).length === 0
    const open = isForRest ? left : waiting(since, start.line)
    const asked = isForRest ? left : all(since, start.line)
    const isFailed = failed >= mostFailed || asked.length > mostAsked
    let isPaper = false
    const look = (end: number): Sheet | null => {
      const place = { start, end, parts: partsIn(lineAt(blocks, from), start.line) }
      if (start.explains) return explainedAt(blocks, place, asked.length > 0 ? asked : (key?.told ?? []))
      const paper = isFailed
        ? null
        : (lastOpenAt(blocks, place, open, asked) ?? paperAt(blocks, place, asked))
      isPaper ||= paper !== null
      const stop = stopOf(end, start, nextKey[index])
      return better(start.isLoose ? null : sheetAt(blocks, start, stop, open), paper)
    }
    const isTried = start.explains
      ? open.length === 0 && !isFailed && (asked.length === 0 || explaining.length === 1)
      : open.length >= 2
    const behind = start.explains ? undefined : explaining.find(({ at }) => at > start.at)
    const sheet = isTried ? upToExplanations(look, chapterEnd(blocks, start.at) ?? next, behind) : null
    if (isTried && !isPaper && !(start.explains && sheet)) failed++
    if (sheet === null) continue
    if (!start.explains) left = leftOf(sheet, open)
    since = start.line
    told = lastLine(blocks[sheet.end - 1] ?? {})
    append(result, [...blocks.slice(from, start.at), ...start.before])
    const around: Heading | null = start.explains && key ? key.around : last
    const over = headingOver(start, blocks, around, sheet.key)
    if (!start.explains) key = { told: asked, depth: over.depth, around }
    const depth = key && key.depth < over.depth ? key.depth : over.depth
    from = sheet.end
    const following = blocks[from]
    append(result, [{ ...over, depth: apartFrom(following, depth) }, ...sheet.blocks])
    if (following !== undefined && following.type !== 'heading') result.push(goingOn(start, around))
  }
  return from === 0 ? given : [...result, ...blocks.slice(from)]
}

/** The questions that a list of keys leaves without an answer. */
function leftOf({ blocks, key }: Sheet, open: readonly Question[]): readonly Question[] {
  const left = new Set(
    leftBy(
      key ? [] : (sheetOf(blocks) ?? []),
      key,
      open.map(({ entry }) => entry),
    ),
  )
  return open.filter(({ entry }) => left.has(entry))
}

/** A depth from which a heading behind a list of keys is none of its parts. */
function apartFrom(following: Block | undefined, depth: Heading['depth']): Heading['depth'] {
  return following?.type === 'heading' && following.depth > depth ? following.depth : depth
}

/** The list of keys that was found last: what it is for, and how deep its heading is below which one. */
interface Key {
  readonly told: readonly Question[]
  readonly depth: Heading['depth']
  readonly around: Heading | null
}

/** Where keys may start, and explanations of them; many are the labels of an answer each. */
function startsOf(blocks: readonly Block[], asked: ReturnType<typeof between>): Starts {
  const named = blocks.flatMap((block, at) => {
    const own = explanationStart(block, at, blocks)
    return own === null ? keyStartsIn(block, at, blocks) : [...keyStartsIn(block, at, blocks), own]
  })
  const all = withoutOwnLabels(named, asked)
  const several = all.filter(({ explains }) => explains)
  const explaining = several.length > mostExplanations ? [] : several
  const found = explaining.length === several.length ? all : all.filter(({ explains }) => !explains)
  const nextKey: (KeyStart | undefined)[] = []
  for (let at = found.length - 1, next: KeyStart | undefined; at >= 0; at--) {
    nextKey[at] = next
    if (!found[at]?.explains) next = found[at]
  }
  return { found, explaining, nextKey }
}

interface Starts {
  readonly found: readonly KeyStart[]
  readonly explaining: readonly KeyStart[]
  /** Of each, where the next key may start. */
  readonly nextKey: readonly (KeyStart | undefined)[]
}

/** Most lists of explanations of an article. */
const mostExplanations = 24

/** What is found up to an end, or only up to explanations that start before it, where that answers as much. */
function upToExplanations(
  look: (end: number) => Sheet | null,
  end: number,
  next: KeyStart | undefined,
): Sheet | null {
  const whole = look(end)
  if (whole === null || next === undefined || next.at >= whole.end) return whole
  const shorter = look(next.at)
  return shorter !== null && shorter.answered >= whole.answered ? shorter : whole
}

/** Most questions of papers whose key is read by the order of their numbers, which have three digits. */
const mostAsked = 2000

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

/** The line of the user's file that a block starts in. */
function lineAt(blocks: readonly Block[], at: number): number {
  const block = blocks[at]
  return block === undefined ? 0 : firstLine(block)
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
