import type { List, Paragraph } from 'mdast'
import { addTo } from '../../model/collections.ts'
import { asking } from '../text/asks.ts'
import { fold } from '../text/fold.ts'
import { leadingLabel } from '../text/label.ts'
import { nameOf } from '../text/names.ts'
import { leadingNumber } from '../text/numbering.ts'
import { type Line, linesOf, textOf } from '../text/phrasing.ts'
import type { Block } from './block.ts'
import { type Renamed, withLabels } from './translate.ts'

const named = /^\s*([\p{L}\p{M}][\p{L}\p{M} '’]{1,17}?)\s*[:：]\s*(?=\S)/u

/** Fewest answers behind a name, the share of them right below what asks, and that of those that say something of their own. */
const [fewest, share, ownShare] = [4, 0.8, 0.9]

/** Fewest letters, on the average, of what answers; what is shorter says where or how often something was asked. */
const fewestLetters = 12

/** A line that starts with a name before a colon. */
interface Named {
  readonly paragraph: Paragraph
  readonly line: number
  readonly length: number
  /** What is right above is numbered or asks. */
  readonly isBelow: boolean
  readonly rest: string
}

/**
 * Blocks in which a name of the article's own that stands before most answers, right below questions without a name, is a
 * word that is known; where answers have no name that is known already:
 *
 *     1. What is a lock?
 *     What I said: A guard that lets one in at a time.
 */
export function withAnswerNames(blocks: readonly Block[]): readonly Block[] {
  const byName = new Map<string, Named[]>()
  let known = 0
  for (const { paragraph, above } of paragraphsIn(blocks)) {
    let before = above
    for (const [line, one] of linesOf(paragraph).entries()) {
      if (leadingLabel(one)?.role === 'answer' && ++known >= fewest) return blocks
      const found = nameIn(one)
      if (found !== null)
        addTo(byName, found.name, { paragraph, line, ...found, isBelow: isQuestion(before, line, above) })
      before = one.text
    }
  }
  const [answers] = [...byName.values()].filter(areAnswers).sort((a, b) => b.length - a.length)
  return answers === undefined ? blocks : renamedIn(blocks, byParagraph(answers))
}

/** Stands above the first line of an item, which its number makes a question. */
const numbered = null

/** All paragraphs, those of items too, each with the line above it. */
function* paragraphsIn(
  blocks: readonly Block[],
  first: string | null = '',
): Generator<{ readonly paragraph: Paragraph; readonly above: string | null }> {
  let above = first
  for (const block of blocks) {
    if (block.type === 'list') {
      for (const item of block.children)
        yield* paragraphsIn(item.children as Block[], block.ordered ? numbered : '')
      above = ''
    } else if (block.type === 'paragraph') {
      yield { paragraph: block, above }
      above = linesOf(block).at(-1)?.text ?? ''
    } else above = block.type === 'heading' ? textOf(block.children) : ''
  }
}

function isQuestion(before: string | null, line: number, above: string | null): boolean {
  if (above === numbered && line <= 1) return line === 1
  return before !== null && before !== '' && (leadingNumber(before) !== null || asking(before) !== null)
}

function nameIn(line: Line): (Pick<Named, 'length' | 'rest'> & { readonly name: string }) | null {
  const match = named.exec(line.text.slice(0, 24))
  if (match?.[1] === undefined || nameOf(match[1]) !== null || leadingLabel(line) !== null) return null
  return { name: fold(match[1]), length: match[0].length, rest: line.text.slice(match[0].length) }
}

function areAnswers(found: readonly Named[]): boolean {
  const below = found.filter(({ isBelow }) => isBelow).length
  const length = found.reduce((sum, { rest }) => sum + rest.replace(/[^\p{L}\p{N}]/gu, '').length, 0)
  const own = new Set(found.map(({ rest }) => rest)).size
  return (
    below >= fewest &&
    below >= found.length * share &&
    own >= found.length * ownShare &&
    length >= found.length * fewestLetters &&
    !found.some(({ rest }) => /https?:/.test(rest))
  )
}

type Lines = ReadonlyMap<Paragraph, ReadonlyMap<number, Renamed>>

function byParagraph(answers: readonly Named[]): Lines {
  const found = new Map<Paragraph, Map<number, Renamed>>()
  for (const { paragraph, line, length } of answers) {
    const lines = found.get(paragraph) ?? new Map<number, Renamed>()
    found.set(paragraph, lines.set(line, { start: { number: null, length }, word: 'Answer' }))
  }
  return found
}

function renamedIn(blocks: readonly Block[], lines: Lines): readonly Block[] {
  return blocks.map((block): Block => {
    if (block.type === 'paragraph') return withLabels(block, lines.get(block))
    if (block.type !== 'list') return block
    const children = block.children.map((item) => ({
      ...item,
      children: renamedIn(item.children as Block[], lines),
    }))
    return { ...block, children } as List
  })
}
