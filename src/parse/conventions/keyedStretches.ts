import { optionLetters } from '../../model/optionLetters.ts'
import { keysIn } from '../entry/key.ts'
import { type Block, firstLine } from '../outline/block.ts'
import { headLines } from '../text/headLines.ts'
import { leadingLabel } from '../text/label.ts'
import { leadingNumber } from '../text/numbering.ts'
import { blocksOf, type Line, linesOf, phrasingOf } from '../text/phrasing.ts'
import { type Convention, Segments } from './convention.ts'

/** Fewest stretches below one heading. */
const fewest = 3

/**
 * Paragraphs without numbers, and what belongs to them, up to a line that is the key of the answers that they offer; blank
 * lines may part any of them:
 *
 *     Which of these burns longest?
 *
 *     A. Birch
 *     B. Oak
 *
 *     Answer: B
 */
export const keyedStretches: Convention = {
  name: 'stretch and key',
  types: ['paragraph'],
  read(blocks) {
    const segments = new Segments('stretch and key')
    const stretches = stretchesOf(blocks)
    const keyed = stretches.filter(isQuestion)
    const isHabit = keyed.length >= fewest && keyed.length * 3 >= stretches.length * 2
    for (const stretch of stretches) {
      if (isHabit && isQuestion(stretch)) readStretch(stretch, segments)
      else segments.leave(...stretch)
    }
    return segments.done()
  },
}

/** Blocks up to each that ends with a key, and labelled ones behind it: `Explanation: …` */
function stretchesOf(blocks: readonly Block[]): Block[][] {
  const stretches: Block[][] = []
  let isOpen = false
  for (const block of blocks) {
    const last = stretches.at(-1)
    const [first] = block.type === 'paragraph' ? linesOf(block) : []
    if (last !== undefined && (isOpen || (first !== undefined && isNote(first)))) last.push(block)
    else stretches.push([block])
    isOpen = !(holdsKey(block) || (!isOpen && first !== undefined && isNote(first)))
  }
  return stretches
}

function isNote(line: Line): boolean {
  const label = leadingLabel(line)
  return label !== null && label.role !== 'question' && label.role !== 'answer' && label.name.length > 1
}

function holdsKey(block: Block): boolean {
  return block.type === 'paragraph' && linesOf(block).some(isKey)
}

/** `Answer: B`, `正确答案：AC` */
function isKey(line: Line): boolean {
  const label = leadingLabel(line)
  if (label?.role !== 'answer' || label.name.length < 2) return false
  const rest = line.text.slice(label.length)
  return mayStartKey.test(rest) && (keysIn(rest, known)?.keys.length ?? 0) > 0
}

/** What any key starts with. */
const mayStartKey = new RegExp(`^[^\\p{L}\\p{N}]{0,8}[${optionLetters}1-9]`, 'u')

const known = [...'ABCDEFGH']

/** Whether a stretch starts with a paragraph under no number or label, and offers answers above its key. */
function isQuestion(stretch: readonly Block[]): boolean {
  const [head] = stretch
  const [first] = head?.type === 'paragraph' ? linesOf(head) : []
  if (first === undefined || leadingLabel(first) !== null || leadingNumber(first.text) !== null) return false
  return stretch.some(holdsKey) && !isKey(first)
}

function readStretch(stretch: readonly Block[], segments: Segments): void {
  const [head, ...more] = stretch
  if (head?.type !== 'paragraph') return
  const lines = linesOf(head)
  const taken = headLines(lines, 0)
  segments.start('', phrasingOf(lines.slice(0, taken)), firstLine(head), 1)
  segments.add(...blocksOf(lines.slice(taken)), ...more)
}
