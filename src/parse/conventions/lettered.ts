import type { Heading, Paragraph } from 'mdast'
import type { Block } from '../outline/block.ts'
import { asking } from '../text/asks.ts'
import { headLines } from '../text/headLines.ts'
import { leadingLetter, runs } from '../text/letters.ts'
import { leadingNumber } from '../text/numbering.ts'
import { blocksOf, dropStart, linesOf, phrasingOf, textOf } from '../text/phrasing.ts'
import type { Segments } from './convention.ts'

/** The paragraph whose lines stand under letters from the first on and ask, most of them, half with a mark; null where none does. */
export function letteredLines(blocks: readonly Block[]): Paragraph | null {
  const found = blocks.filter((block) => block.type === 'paragraph').filter(areLetteredQuestions)
  return found.length === 1 ? (found[0] ?? null) : null
}

function areLetteredQuestions(paragraph: Paragraph): boolean {
  const lines = linesOf(paragraph)
  if (lines.length < 3 || !runs(lines.map(({ text }) => leadingLetter(text)?.letter ?? ''))) return false
  const forms = lines.map(({ text }) => asking(text.slice(leadingLetter(text)?.length ?? 0)))
  const marked = forms.filter((form) => form === 'mark').length
  const asked = forms.filter((form) => form !== null && form !== 'topic').length
  return marked * 2 >= lines.length && asked * 3 >= lines.length * 2
}

/** Lines under letters as lines under numbers. */
export function readLettered(paragraph: Paragraph, segments: Segments): void {
  linesOf(paragraph).forEach((line, index) => {
    const nodes = dropStart(line.nodes, leadingLetter(line.text)?.length ?? 0)
    segments.start('letter', [{ type: 'text', value: `${index + 1}. ` }, ...nodes], line.number)
  })
  segments.end()
}

function asks(heading: Heading | null | undefined): boolean {
  const text = textOf(heading?.children ?? [])
  return asking(text) !== null || leadingNumber(text) !== null
}

/**
 * Paragraphs under letters that run on from the first, half of which ask or stand over code, and half of which have something
 * below them: `a) Reverse a list.` None where a line above asks what they are to choose from.
 */
export function letteredTasks(
  blocks: readonly Block[],
  heading: Heading | null | undefined,
): readonly Block[] {
  if (asks(heading)) return []
  const found = blocks.flatMap((block, at) => {
    const letter = block.type === 'paragraph' ? leadingLetter(textOf(block.children)) : null
    return letter === null || block.type !== 'paragraph' ? [] : [{ block, at, letter: letter.letter }]
  })
  if (!runs(found.map(({ letter }) => letter))) return []
  const above = blocks[(found[0]?.at ?? 0) - 1]
  const lead = above?.type === 'paragraph' ? textOf(above.children) : ''
  if (asking(lead) !== null || /[:：]\s*$/u.test(lead)) return []
  const lettered = new Set<Block>(found.map(({ block }) => block))
  const below = found.map(({ at }) => blocks[at + 1])
  const told = below.filter((next) => next !== undefined && !lettered.has(next)).length
  const asked = found.filter(
    ({ block }, at) => below[at]?.type === 'code' || asking(bareText(block)) !== null,
  ).length
  return told * 2 >= found.length && asked * 2 >= found.length ? [...lettered] : []
}

function bareText(paragraph: Paragraph): string {
  const [line] = linesOf(paragraph)
  return line?.text.slice(leadingLetter(line.text)?.length ?? 0) ?? ''
}

/** A paragraph under a letter as one under a number. */
export function readTask(paragraph: Paragraph, index: number, segments: Segments): void {
  const lines = linesOf(paragraph)
  const [first] = lines
  if (first === undefined) return
  const taken = headLines(lines, 0)
  const nodes = dropStart(first.nodes, leadingLetter(first.text)?.length ?? 0)
  const head = phrasingOf([{ ...first, nodes }, ...lines.slice(1, taken)])
  segments.start('letter', [{ type: 'text', value: `${index + 1}. ` }, ...head], first.number, 1)
  segments.add(...blocksOf(lines.slice(taken)))
}
