import type { PhrasingContent } from 'mdast'
import { append, type Block } from '../../outline/block.ts'
import { chapterNumber } from '../../text/chapterNames.ts'
import { isKind } from '../../text/kinds.ts'
import { leadingLabel } from '../../text/label.ts'
import { asciiNumber, leadingNumber } from '../../text/numbering.ts'
import { blocksOf, dropStart, linesOf } from '../../text/phrasing.ts'
import { leadingQuestionNumber } from '../../text/questionNumber.ts'

/** A part of a list of answers, for a part of the paper. */
export interface SheetPart {
  /** Its number, as `partNumber` reads it. */
  readonly number: string | null
  readonly blocks: readonly Block[]
}

/** The number that a line gives a part of a paper: `Section B`, `Exercise 2`, `三、简答题`; null where it gives none. */
export function partNumber(text: string): string | null {
  const chapter = chapterNumber(text)
  if (chapter !== null) return String(chapter)
  const letter = /^\s*([A-H])[.)]\s+\p{L}{2}/u.exec(text)?.[1]
  if (letter !== undefined) return partOfLetter(letter)
  return (
    leadingQuestionNumber(text.trim())?.value ?? (isKind(text) ? (leadingNumber(text)?.value ?? null) : null)
  )
}

/** The blocks below each line that names a part or a kind of question, `Section A`, `一、选择题`; none where no line does. */
export function partsOfSheet(blocks: readonly Block[]): SheetPart[] {
  return cutAt(blocks, (text) => {
    const letter = lettered.exec(text)
    if (letter?.[1] !== undefined) return { length: letter[0].length, number: partOfLetter(letter[1]) }
    const number = counted.exec(text)
    if (number?.[1] !== undefined) return { length: number[0].length, number: asciiNumber(number[1]) }
    const length = nameLength(text, (name) => isKind(name) || isPart(name))
    return length === 0 ? null : { length, number: partNumber(text.slice(0, length)) }
  })
}

/** The blocks below each line that starts as questions with a number do, `Exercise 2: 1) … 2) …`; none where no line does. */
export function exercisesOf(blocks: readonly Block[]): SheetPart[] {
  return cutAt(blocks, (text, nodes) => {
    const found = leadingQuestionNumber(text)
    if (found !== null) return { length: found.length, number: found.value }
    const label = leadingLabel({ text, nodes })
    return label?.role === 'question' && label.number !== null ? label : null
  })
}

function partOfLetter(letter: string): string {
  return String(letter.charCodeAt(0) - 64)
}

/** `B. 3. peristalsis  4. the liver` */
const lettered = /^\s*([A-H])[.)]\s+(?=\d{1,3}\s*[.)、:-])/

/** `一、1-5：BCDBD` */
const counted = /^\s*([一二三四五六七八九十]{1,3})[、.．]\s*(?=\d|$)/

function isPart(name: string): boolean {
  return name.length <= longestName && chapterNumber(name) !== null
}

/** Longest line, in characters, that only names a part. */
const longestName = 40

/** How much of a line names a part: all of it, or what stands before a colon. */
function nameLength(text: string, names: (text: string) => boolean): number {
  const length = text.search(/[:：]/) + 1
  if (length > 0 && names(text.slice(0, length))) return length
  return names(text) ? text.length : 0
}

interface Cut {
  readonly length: number
  readonly number: string | null
}

/** The blocks behind each line whose start `cut` takes for the name of a part. */
function cutAt(
  blocks: readonly Block[],
  cut: (text: string, nodes: readonly PhrasingContent[]) => Cut | null,
): SheetPart[] {
  const parts: { readonly number: string | null; readonly blocks: Block[] }[] = []
  let before: Block[] = []
  for (const block of blocks) {
    if (block.type !== 'heading' && block.type !== 'paragraph') {
      before.push(block)
      continue
    }
    const lines = linesOf(block)
    let from = 0
    lines.forEach((line, index) => {
      const found = cut(line.text, line.nodes)
      if (found === null) return
      append(before, blocksOf(lines.slice(from, index)))
      before = []
      parts.push({ number: found.number, blocks: before })
      const nodes = dropStart(line.nodes, found.length)
      if (nodes.length > 0)
        append(before, blocksOf([{ ...line, nodes, text: line.text.slice(found.length) }]))
      from = index + 1
    })
    append(before, from === 0 ? [block] : blocksOf(lines.slice(from)))
  }
  return parts
}
