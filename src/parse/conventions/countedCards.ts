import type { Heading } from 'mdast'
import { type Block, firstLine, lastLine } from '../outline/block.ts'
import { namesComments } from '../text/comments.ts'
import { blocksOf, type Line, linesOf, textOf } from '../text/phrasing.ts'
import { namesRelated } from '../text/related.ts'
import { type Convention, Segments } from './convention.ts'

/** Fewest cards of a set, and most. */
const [fewest, most] = [5, 2000]

/** Longest line that tells how many cards there are, and longest front, in UTF-16 units. */
const [longestCount, longestFront] = [80, 200]

/** What tells it: `Terms in this set (24)`, `24 cards`, `1 / 24`, `24 / 24`. */
const count =
  /[(（]\s*(\p{Nd}{1,4})\s*[)）]\s*$|^\s*(\p{Nd}{1,4})\s?[\p{L}\p{M}]+\s*$|^\s*\p{Nd}{1,4}\s*\/\s*(\p{Nd}{1,4})\s*$|[:：]\s*(\p{Nd}{1,4})\s*$/u

/**
 * A set of cards as the page of an app shows it, below a line with their number: front and back in two lines, in two
 * paragraphs, or line by line without a gap. The number tells them from what else stands on the page.
 *
 *     Terms in this set (24)
 *
 *     osmosis
 *     diffusion of water through a membrane
 *
 *     diffusion
 *     …
 */
export const countedCards: Convention = {
  name: 'counted card',
  types: ['paragraph'],
  read(blocks, heading = null) {
    const segments = new Segments('counted card')
    const set = setIn(blocks, heading)
    const [from, to] = [set?.from ?? blocks.length, set?.to ?? blocks.length]
    segments.leave(...blocks.slice(0, from))
    for (const { front, back } of set?.cards ?? []) {
      segments.start('', front.nodes, front.number, 4)
      segments.add(...back)
    }
    segments.leave(...blocks.slice(to))
    return segments.done()
  },
}

interface Card {
  readonly front: Line
  readonly back: readonly Block[]
}

/** Cards and the blocks that they stand in. */
interface CardSet {
  readonly cards: readonly Card[]
  readonly from: number
  readonly to: number
}

function setIn(blocks: readonly Block[], heading: Heading | null): CardSet | null {
  for (const { number, behind } of countsIn(blocks, heading)) {
    const set =
      inParagraphs(blocks, behind, number) ??
      inTurn(blocks, behind, number) ??
      inLines(blocks, behind, number)
    if (set !== null) return set
  }
  return null
}

interface Count {
  readonly number: number
  /** The block behind it. */
  readonly behind: number
}

/** The numbers that short lines tell, the highest first. */
function countsIn(blocks: readonly Block[], heading: Heading | null): readonly Count[] {
  const above = heading === null ? [] : toldIn(textOf(heading.children))
  const told = blocks.flatMap((block, at) =>
    block.type === 'paragraph' && block.children.length <= 4
      ? toldIn(textOf(block.children)).map((number) => ({ number, behind: at + 1 }))
      : [],
  )
  return [...above.map((number) => ({ number, behind: 0 })), ...told].sort((a, b) => b.number - a.number)
}

function toldIn(text: string): readonly number[] {
  if (text.length > longestCount * 4 || !/\p{Nd}/u.test(text)) return []
  return text.split('\n').flatMap((line) => {
    const found =
      line.length <= longestCount
        ? count
            .exec(line)
            ?.slice(1)
            .find((group) => group !== undefined)
        : null
    const number = Number((found ?? '').replace(/\p{Nd}/gu, digit))
    return number >= fewest && number <= most && !countsOthers(line) ? [number] : []
  })
}

/** `Comments (12)`, `Related posts (6)`: what readers said, and other pages. */
function countsOthers(line: string): boolean {
  return namesRelated(line) || namesComments(line)
}

/** A digit of any script as one of ASCII: the digits of a script stand in a row that starts at a multiple of 10 from its zero. */
function digit(sign: string): string {
  let zero = sign.codePointAt(0) ?? 0
  const own = zero
  while (own - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return String((own - zero) % 10)
}

/** So many lines and buttons may stand between the number and the first card. */
const mostBetween = 4

/** Fronts over backs, a paragraph each: the row of nearly as many as the number says. */
function inParagraphs(blocks: readonly Block[], behind: number, number: number): CardSet | null {
  for (let from = behind; from < Math.min(behind + mostBetween, blocks.length); from++) {
    const cards: Card[] = []
    let to = from
    while (to < blocks.length && cards.length < number) {
      const next = cardAt(blocks, to)
      if (next === null) break
      cards.push(next.card)
      to += next.length
    }
    if (cards.length >= fewest && cards.length * 10 >= number * 9) return { cards, from, to }
  }
  return null
}

/** A paragraph of several lines, or of one with a list, a formula or code right below it. */
function cardAt(
  blocks: readonly Block[],
  at: number,
): { readonly card: Card; readonly length: number } | null {
  const block = blocks[at]
  const lines = block?.type === 'paragraph' ? linesOf(block) : []
  const [front, ...back] = lines
  if (block === undefined || front === undefined || !isFront(front)) return null
  let length = 1
  while (isRightBelow(blocks[at + length - 1], blocks[at + length])) length++
  const below = [...blocksOf(back), ...blocks.slice(at + 1, at + length)]
  return below.length === 0 ? null : { card: { front, back: below }, length }
}

function isFront({ text }: Line): boolean {
  return text.trim() !== '' && text.length <= longestFront
}

function isRightBelow(block: Block | undefined, next: Block | undefined): boolean {
  if (block === undefined || next === undefined || next.type === 'heading') return false
  return firstLine(next) === lastLine(block) + 1
}

/** Front and back in turn, a paragraph of one line each. */
function inTurn(blocks: readonly Block[], behind: number, number: number): CardSet | null {
  const size = number * 2
  const lines = blocks.slice(behind, behind + mostBetween + size).map((block) => {
    const own = block.type === 'paragraph' ? linesOf(block) : []
    return own.length === 1 ? own[0] : undefined
  })
  const start = startIn(lines, number)
  if (start < 0) return null
  const from = behind + start
  const cards = pairsOf(lines.slice(start, start + size) as Line[])
  return { cards, from, to: from + size }
}

/** Front and back in turn, line by line in one paragraph. */
function inLines(blocks: readonly Block[], behind: number, number: number): CardSet | null {
  for (let at = Math.max(0, behind - 1); at < Math.min(behind + mostBetween, blocks.length); at++) {
    const block = blocks[at]
    const lines = block?.type === 'paragraph' ? linesOf(block) : []
    const told = lines.findIndex(({ text }) => toldIn(text).includes(number))
    const own = lines.slice(told + 1)
    const start = own.length <= number * 2 + mostBetween ? startIn(own, number) : -1
    if (start >= 0) return { cards: pairsOf(own.slice(start, start + number * 2)), from: at, to: at + 1 }
  }
  return null
}

/** Where among lines so many pairs start, most of them with a back that is longer than its front; -1 where they do nowhere. */
function startIn(lines: readonly (Line | undefined)[], number: number): number {
  let best = { start: -1, longer: number * 0.7 }
  for (let start = 0; start < mostBetween && start + number * 2 <= lines.length; start++) {
    const own = lines.slice(start, start + number * 2)
    if (!own.every((line, at) => line !== undefined && (at % 2 === 1 || isFront(line)))) continue
    const longer = own.filter((line, at) => at % 2 === 0 && lengthOf(own[at + 1]) > lengthOf(line)).length
    if (longer > best.longer) best = { start, longer }
  }
  return best.start
}

function lengthOf(line: Line | undefined): number {
  return line?.text.length ?? 0
}

function pairsOf(lines: readonly Line[]): readonly Card[] {
  return lines.flatMap((front, at) => {
    const back = lines[at + 1]
    return at % 2 === 0 && back !== undefined ? [{ front, back: blocksOf([back]) }] : []
  })
}
