import type { Segment } from '../../conventions/convention.ts'
import type { Entry } from '../../entry/entry.ts'
import { endOf } from '../../entry/item.ts'
import { optionsOf } from '../../entry/options/options.ts'
import { survey } from '../../entry/survey.ts'
import type { Block } from '../../outline/block.ts'
import { leadingLabel } from '../../text/label.ts'
import { asciiNumber } from '../../text/numbering.ts'
import { blocksOf, type Line, linesOf, textOf } from '../../text/phrasing.ts'
import { type Candidates, counting } from '../reading/candidates.ts'
import { paragraphAt } from '../reading/rewritten.ts'

/**
 * Candidates that have what stands once above several of them: a case, or answers to choose from.
 *
 *     (10～12题共用题干) 患者，女 …          Questions 1–3        A. aspirin   B. heparin
 *     10. 该患者 …                          1. … 2. … 3. …
 *
 * A line above speaks for the questions whose first and last numbers it names; answers without such a line speak for all that
 * have none of their own, up to what stands between them.
 */
export function withShared(candidates: Candidates): Candidates {
  const heading = textOf(candidates.region.heading?.children ?? [])
  const below = candidates.below.map((one) =>
    counting.has(one.convention.name) ? { ...one, segments: shared(one.segments, heading) } : one,
  )
  const isSame = below.every((one, at) => one.segments === candidates.below[at]?.segments)
  const children = candidates.children.map(withShared)
  const areSame = children.every((child, at) => child === candidates.children[at])
  return isSame && areSame ? candidates : { ...candidates, below, children }
}

function shared(segments: readonly Segment[], heading: string): readonly Segment[] {
  const result: Segment[] = []
  let isChanged = false
  for (let at = 0; at < segments.length; at++) {
    const segment = segments[at]
    if (segment === undefined) continue
    const next = entriesFrom(segments, at + 1)
    const parts = partsBelow(segment, next, heading)
    if (parts.length > 0) {
      isChanged = true
      const stem = stemOf(segment).map(asStem)
      for (const entry of parts) result.push({ entry: below(entry, stem) })
      at += parts.length
      continue
    }
    const found = next.length > 1 ? above(segment, next) : null
    if (found === null) {
      result.push(segment)
      continue
    }
    isChanged = true
    for (const before of found.before) result.push(before)
    for (const entry of next.slice(0, found.count)) result.push({ entry: below(entry, found.blocks) })
    at += found.count
  }
  return isChanged ? result : segments
}

/** The candidates right behind each other from a segment on. */
function entriesFrom(segments: readonly Segment[], from: number): Entry[] {
  const found: Entry[] = []
  for (let at = from; found.length < most; at++) {
    const entry = segments[at]?.entry
    if (entry === undefined) break
    found.push(entry)
  }
  return found
}

/**
 * The next candidates that are parts of a question that says what they are about, `4(a)`, `4(b)` of `4`, also where its number
 * stands in the heading.
 */
function partsBelow({ entry, loose }: Segment, next: readonly Entry[], heading: string): readonly Entry[] {
  const above = next[0]?.head.number?.replace(/\(.*/, '') ?? ''
  const number = entry === undefined ? numbersIn(heading).find((one) => one === above) : entry.head.number
  if (!number || (loose !== undefined && !next[0]?.head.number?.includes('('))) return []
  const end = next.findIndex(({ head }) => !head.number?.startsWith(`${number}(`))
  return end < 0 ? next : next.slice(0, end)
}

function numbersIn(text: string): readonly string[] {
  return text.match(/(?<![\p{L}\d.,])\d{1,2}(?![\p{L}\d.,]\d)/gu) ?? []
}

function asStem(block: Block): Block {
  return { ...block, data: { ...block.data, stem: true } } as Block
}

/** What a question says above its parts. */
function stemOf({ entry, loose }: Segment): readonly Block[] {
  if (entry === undefined) return loose
  const { head, first, body } = entry
  return head.nodes.length === 0 ? body : [paragraphAt(head.nodes, first), ...body]
}

/** Most questions that share something. */
const most = 20

interface Shared {
  /** The segment without it. */
  readonly before: readonly Segment[]
  readonly blocks: readonly Block[]
  /** How many questions it is for. */
  readonly count: number
}

function above(segment: Segment, next: readonly Entry[]): Shared | null {
  const { entry, loose } = segment
  const blocks = entry === undefined ? loose : entry.body
  const named = rangeIn(blocks, next)
  if (named !== null && isShared(named, next)) {
    const rest = blocks.slice(0, named.at).concat(named.before)
    const before = entry === undefined ? asLoose(rest) : [{ entry: withBody(entry, rest) }]
    return { before, blocks: named.blocks, count: named.count }
  }
  if (entry !== undefined) return null
  const own = next.findIndex(({ survey }) => survey.options || survey.answered)
  const count = own < 0 ? next.length : own
  const at = blocks.findLastIndex(({ type }) => type === 'paragraph' || type === 'list')
  const areShared = count > 1 && at === blocks.length - 1 && optionsOf(blocks.slice(at)) !== null
  return areShared ? { before: asLoose(blocks.slice(0, at)), blocks: blocks.slice(at), count } : null
}

/** Whether a line that names questions stands over more than itself, and they or it have answers to choose from. */
function isShared({ blocks, count }: Named, next: readonly Entry[]): boolean {
  const [first] = blocks
  const own = first?.type === 'paragraph' ? linesOf(first).length : 1
  if (blocks.length === 1 && own === 1) return false
  return next.slice(0, count).every(({ survey }) => survey.options) || optionsOf(blocks) !== null
}

function asLoose(blocks: readonly Block[]): Segment[] {
  return blocks.length === 0 ? [] : [{ loose: blocks }]
}

interface Named extends Pick<Shared, 'blocks' | 'count'> {
  /** Index of the block that names the questions, and its lines before that. */
  readonly at: number
  readonly before: readonly Block[]
}

/** Longest line, in UTF-16 units, that names questions by their numbers. */
const longest = 200
const two = /(?<![\d.,])(\p{Nd}{1,3})[^\p{Nd}\n]{1,8}(\p{Nd}{1,3})(?![\d.,])/gu

/** Where a line names the first of the next candidates and a later one, and what stands from there on. */
function rangeIn(blocks: readonly Block[], next: readonly Entry[]): Named | null {
  const numbers = next.map(({ head }) => head.number)
  const first = numbers[0]
  if (first === null || first === undefined) return null
  for (let at = blocks.length - 1; at >= 0; at--) {
    const block = blocks[at]
    if (block?.type !== 'paragraph' && block?.type !== 'heading') continue
    const lines = linesOf(block)
    const index = lines.findLastIndex(({ text }) => lastNamed(text, numbers) > 0)
    if (index < 0 || lines.slice(0, index + 1).some(isAnswer)) continue
    const count = lastNamed(lines[index]?.text ?? '', numbers) + 1
    const own = index === 0 ? [block] : blocksOf(lines.slice(index))
    return { at, before: blocksOf(lines.slice(0, index)), blocks: [...own, ...blocks.slice(at + 1)], count }
  }
  return null
}

/** What is said in answer to the question above names others at most: `【解析】min{9,11}=9`. */
function isAnswer(line: Line): boolean {
  const role = leadingLabel(line)?.role
  return role === 'answer' || role === 'explanation'
}

/** Index of the last number that a line names together with the first; 0 where it names none. */
function lastNamed(text: string, numbers: readonly (string | null)[]): number {
  if (text.length > longest) return 0
  for (const [, from = '', to = ''] of text.matchAll(two)) {
    const last = asciiNumber(from) === numbers[0] ? numbers.indexOf(asciiNumber(to)) : 0
    if (last > 0) return last
  }
  return 0
}

function below(entry: Entry, blocks: readonly Block[]): Entry {
  return withBody(entry, [...blocks, ...entry.body])
}

function withBody(entry: Entry, body: readonly Block[]): Entry {
  return { ...entry, body, last: Math.max(entry.first, endOf(entry.first, body)), survey: survey(body) }
}
