import type { ListItem, Paragraph } from 'mdast'
import { keyOf, optionLetters } from '../../model/optionLetters.ts'
import { endsAsking } from '../text/asks.ts'
import { boxAt } from '../text/box.ts'
import { leadingLabel } from '../text/label.ts'
import { bareLetter, leadingLetter } from '../text/letters.ts'
import { leadingNumber } from '../text/numbering.ts'
import { type Line, linesOf, paragraphOf } from '../text/phrasing.ts'
import type { Block } from './block.ts'

/** Fewest questions of an article that give a letter as their key. */
const fewest = 3
/** Fewest and most answers to choose from in lines without letters, and the longest of them, in characters. */
const [fewestLines, mostLines, longest] = [2, 6, 80]

/**
 * Blocks in which answers to choose from that stand without letters, a line each, between their question and the letter that
 * is their key have letters, where the article gives letters as keys again and again:
 *
 *     Which layer routes packets?
 *     Data link
 *     Network
 *     Answer: B
 */
export function withToldLetters(blocks: readonly Block[]): readonly Block[] {
  if (blocks.reduce((sum, block) => sum + keysIn(block), 0) < fewest) return blocks
  return blocks.map((block) => {
    if (block.type === 'paragraph') return told(block)
    if (block.type !== 'list') return block
    const children = block.children.map((item): ListItem => {
      const [first, ...more] = item.children
      const own = first?.type === 'paragraph' ? told(first) : first
      return own === undefined || own === first ? item : { ...item, children: [own, ...more] }
    })
    return children.every((item, at) => item === block.children[at]) ? block : { ...block, children }
  })
}

function keysIn(block: Block): number {
  if (block.type === 'list') return block.children.filter(({ children: [first] }) => holdsKey(first)).length
  return holdsKey(block) ? 1 : 0
}

function holdsKey(block: Block | ListItem['children'][number] | undefined): boolean {
  return block?.type === 'paragraph' && linesOf(block).some((line) => keyAt(line) !== null)
}

/** A letter by itself at the end, without which a line gives no key. */
const endsInLetter = new RegExp(`(?<![\\p{L}\\p{N}])[${optionLetters}][^\\p{L}\\p{N}]*$`, 'u')

/** The letter that a line gives as the key and nothing else: `Answer: B` */
function keyAt(line: Line): string | null {
  if (!endsInLetter.test(line.text)) return null
  const label = leadingLabel(line)
  if (label?.role !== 'answer' || label.name.length < 2) return null
  const letter = bareLetter(line.text.slice(label.length))
  return letter === null ? null : keyOf(letter)
}

function told(paragraph: Paragraph): Paragraph {
  const lines = linesOf(paragraph)
  const end = lines.length < fewestLines + 2 ? -1 : lines.findIndex((line) => keyAt(line) !== null)
  const key = end < 0 ? null : keyAt(lines[end] as Line)
  if (key === null) return paragraph
  const asked = lines.slice(0, end).findLastIndex(({ text }) => endsAsking(text) || /[:：]\s*$/u.test(text))
  const from = Math.max(0, asked) + 1
  const offered = lines.slice(from, end)
  const count = offered.length
  const isTold = key.charCodeAt(0) - 65 < count && count >= (asked < 0 ? fewestLines + 1 : fewestLines)
  if (!isTold || count > mostLines || !offered.every(isPlain)) return paragraph
  const lettered = lines.map((line, at) => (at >= from && at < end ? withLetter(line, at - from) : line))
  return { ...paragraph, children: paragraphOf(lettered)?.children ?? paragraph.children }
}

function isPlain(line: Line): boolean {
  const { text } = line
  if (text.trim() === '' || text.length > longest || boxAt(text) !== null) return false
  return leadingLetter(text) === null && leadingNumber(text) === null && leadingLabel(line) === null
}

function withLetter(line: Line, index: number): Line {
  const letter = `${String.fromCharCode(65 + index)}. `
  const position = line.nodes[0]?.position ? { position: line.nodes[0].position } : {}
  return {
    ...line,
    nodes: [{ type: 'text', value: letter, ...position }, ...line.nodes],
    text: letter + line.text,
  }
}
