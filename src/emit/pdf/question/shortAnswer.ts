import type { FootnoteDefinition, Nodes } from 'mdast'
import type { Question } from '../../../model/book.ts'
import type { Content } from '../../../model/content.ts'
import { nodeText } from '../../../model/text.ts'
import { isEastAsian } from '../fonts/characters.ts'

type Block = Content[number]

/** How an answer begins, in whole blocks, and whether it goes on behind them. */
export interface ShortAnswer {
  readonly content: Content
  readonly cut: boolean
  /** Whether even so it is long. */
  readonly long: boolean
}

/** Length of an answer, of about three lines, that is printed whole; a Han character counts as two letters. */
const longestWhole = 320

/** Length that a formula of its own counts as. */
const formula = 60

/**
 * The short form of an answer: the whole of a short one, else its first block to be read and what that leads to: behind a
 * colon, before and after a formula. Of a task to write code, its first code goes with it, and so do the notes that are
 * referred to.
 */
export function shortAnswer({ answer, explanation, kind }: Question): ShortAnswer | null {
  const whole = answer ?? explanation
  if (whole === null) return null
  const blocks = whole.filter(({ type }) => type !== 'footnoteDefinition')
  const readable = blocks.filter(hasText)
  const chosen = readable.slice(0, endOf(readable))
  const code = readable.find(({ type }) => type === 'code')
  if (kind === 'coding' && code !== undefined && !chosen.includes(code)) chosen.push(code)
  const shown = chosen.length > 0 ? chosen : blocks.slice(0, 1)
  return {
    content: [...shown, ...notesIn(shown, whole)],
    cut: shown.length < blocks.length,
    long: lengthOf(shown) > longestWhole,
  }
}

/** How many of the blocks are printed. */
function endOf(blocks: readonly Block[]): number {
  if (lengthOf(blocks) <= longestWhole) return blocks.length
  const end = blocks.findIndex((block, index) => {
    const before = blocks[index - 1]
    if (before === undefined || leadsOn(before, block)) return false
    return (
      before.type !== 'math' ||
      block.type !== 'paragraph' ||
      lengthOf(blocks.slice(0, index + 1)) > longestWhole
    )
  })
  return end < 0 ? blocks.length : end
}

/** Whether a block begins what the next one is: a heading, a text that ends with a colon, a sentence before its formula. */
function leadsOn(block: Block, next: Block): boolean {
  if (block.type === 'heading') return true
  return (next.type === 'math' ? /[^.。!！?？]\s*$/ : /[:：]\s*$/).test(nodeText(block))
}

function lengthOf(blocks: readonly Block[]): number {
  let length = 0
  for (const block of blocks)
    if (block.type === 'math') length += formula
    else for (const letter of nodeText(block)) length += isEastAsian(letter.codePointAt(0) ?? 0) ? 2 : 1
  return length
}

/** Whether there is something to read in it: a rule or a picture alone has nothing. */
function hasText(node: Nodes): boolean {
  if (node.type === 'image') return false
  return 'children' in node ? node.children.some(hasText) : nodeText(node).trim() !== ''
}

/** The notes that blocks refer to. */
function notesIn(blocks: Content, whole: Content): FootnoteDefinition[] {
  const named = new Set(blocks.flatMap(referencesIn))
  return whole
    .filter((node) => node.type === 'footnoteDefinition')
    .filter(({ identifier }) => named.has(identifier))
}

function referencesIn(node: Nodes): string[] {
  if (node.type === 'footnoteReference') return [node.identifier]
  return 'children' in node ? node.children.flatMap(referencesIn) : []
}
