import { type Block, firstLine } from '../outline/block.ts'
import { asking } from '../text/asks.ts'
import { leadingCode } from '../text/code.ts'
import { leadingLabel } from '../text/label.ts'
import { widthOf } from '../text/lineRoom.ts'
import { leadingNumber } from '../text/numbering.ts'
import { blocksOf, type Line, linesOf } from '../text/phrasing.ts'
import { type Convention, Segments } from './convention.ts'

/** Fewest cards that make a set. */
const fewest = 4

/** Longest front of a card, in characters. */
const longest = 160

const mark = /[?？؟]["'”’」』)）*_\s]*$/

/** What a front that does not ask ends with: no sentence, and no line that goes on. */
const isPhrase = /[\p{L}\p{M}\p{N})）」』"'”’…]$|\.\.\.$/u

/**
 * Paragraphs of two lines or more, in a row, of which the first is the front of a card, as they are copied from an app; so
 * many fronts ask that those which only name something are fronts as well:
 *
 *     What does the liver make?
 *     bile
 *
 *     Function of the kidneys
 *     to filter the blood
 */
export const lineCards: Convention = {
  name: 'card of lines',
  read(blocks) {
    const segments = new Segments('card of lines')
    for (let at = 0; at < blocks.length; at++) {
      const cards = rowFrom(blocks, at)
      const end = at + Math.max(1, cards.length)
      if (!isSet(cards)) segments.leave(...blocks.slice(at, end))
      else
        for (const { block, front, back } of cards) {
          segments.start('', front.nodes, firstLine(block), 1)
          segments.add(...blocksOf(back))
          segments.end()
        }
      at = end - 1
    }
    return segments.done()
  },
}

interface Card {
  readonly block: Block
  readonly front: Line
  readonly back: readonly Line[]
}

/** The paragraphs from `at` on that may each be a card. */
function rowFrom(blocks: readonly Block[], at: number): readonly Card[] {
  const found: Card[] = []
  for (let next = at; next < blocks.length; next++) {
    const block = blocks[next]
    const card = block === undefined ? null : cardOf(block)
    if (card === null) break
    found.push(card)
  }
  return found
}

function cardOf(block: Block): Card | null {
  const [front, ...back] = block.type === 'paragraph' ? linesOf(block) : []
  if (front === undefined || back.length === 0) return null
  const text = front.text.trim()
  const isFront = text.length <= longest && (mark.test(text) || isPhrase.test(text))
  if (!isFront || back.some((line) => mark.test(line.text))) return null
  const isMarked = leadingLabel(front) !== null || leadingCode(text) !== null || leadingNumber(text) !== null
  return isMarked ? null : { block, front, back }
}

function isSet(cards: readonly Card[]): boolean {
  const marked = cards.filter(({ front }) => mark.test(front.text)).length
  const asked = cards.filter(({ front }) => mark.test(front.text) || asksInWords(front)).length
  return cards.length >= fewest && asked * 2 >= cards.length && marked < cards.length
}

/** Widest front that asks in words alone: wider ones are lines of prose. */
const widestInWords = 56

function asksInWords({ text }: Line): boolean {
  return widthOf(text.trim()) <= widestInWords && asking(text.trim()) === 'words'
}
