import type { PhrasingContent } from 'mdast'
import type { Block } from '../../outline/block.ts'
import { leadingLetter, runs } from '../../text/letters.ts'
import { blocksOf, dropStart, type Line, linesOf, textOf } from '../../text/phrasing.ts'
import type { Given } from '../reading/given.ts'
import { nodesBetween } from './nodesBetween.ts'

/**
 * Answers that count on in the lines of paragraphs, several in one or each in its own, or under letters from the first on;
 * null where they do not count so:
 *
 *     1) was 2) had gone — 3) did          1 because · 2 so          a. By bicycle.
 */
export function countedIn(blocks: readonly Block[]): Given[] | null {
  const paragraphs = blocks.filter((block) => block.type === 'paragraph')
  if (paragraphs.length === 0) return null
  const lines = paragraphs.flatMap((paragraph) => linesOf(paragraph))
  return numberedIn(lines) ?? letteredIn(lines)
}

/** A mark of the part that answers are for, before the first of its numbers: `【1】`, `Part A:`, `第一部分：`. */
const partMark =
  /^\s*(?:[【[［(（〔][^【】[\]［］()（）〔〕]{1,12}[】\]］)）〕]|[\p{L}\p{N} ]{1,16}[:：])\s*$/u

/**
 * Answers that count on through paragraphs, several in a line, also from one part to the next; null where a paragraph starts
 * with none, or all stand in lines of their own:
 *
 *     【1】(1) 冠位十二階　(2) 小野妹子
 *     【2】(3) 平城京
 */
export function countedThrough(blocks: readonly Block[]): Given[] | null {
  const found: { readonly number: string; readonly lines: Line[] }[] = []
  let isPacked = false
  for (const block of blocks) {
    if (block.type !== 'paragraph') return null
    for (const [at, line] of linesOf(block).entries()) {
      if (line.text.length > longest) return null
      const taken = countOn(line.text, found.at(-1)?.number)
      const before = line.text.slice(0, taken[0]?.index ?? 0)
      if (taken.length === 0 || !(before.trim() === '' || partMark.test(before))) {
        if (at === 0) return null
        found.at(-1)?.lines.push(line)
        continue
      }
      isPacked ||= taken.length > 1
      for (const held of heldIn(line, taken)) found.push(held)
    }
  }
  return !isPacked ? null : found.map(({ number, lines }) => ({ number, blocks: blocksOf(lines) }))
}

/** The numbers in a line that count on from the last. */
function countOn(text: string, last: string | undefined): RegExpExecArray[] {
  const starts = startsIn(text)
  let next = last === undefined ? Number(starts[0]?.[1]) : Number(last) + 1
  return starts.filter((match) => Number(match[1]) === next && next++ > 0)
}

/** The answers of a line, each up to the next number. */
function heldIn(line: Line, taken: readonly RegExpExecArray[]) {
  return taken.map((match, at) => {
    const from = match.index + match[0].length
    const nodes = nodesBetween(line.nodes, from, taken[at + 1]?.index ?? line.text.length)
    return { number: match[1] ?? '', lines: [{ ...line, nodes, text: textOf(nodes) }] }
  })
}

/** Longest line, in UTF-16 units, that is looked through for numbers. */
const longest = 4000

/** A number with its mark, or alone behind a sign that parts. */
const token = /(?<![\p{L}\p{N}.,])[(（]?(\d{1,2})(?:[.)）、:：](?!\d)|．|(?=\s))\s*/gu

function numberedIn(lines: readonly Line[]): Given[] | null {
  if (lines.some(({ text }) => text.length > longest)) return null
  const found: { readonly number: string; readonly lines: Line[] }[] = []
  for (const line of lines) {
    const taken = countOn(line.text, found.at(-1)?.number)
    const [first] = taken
    if (first === undefined || line.text.slice(0, first.index).trim() !== '') {
      const last = found.at(-1)
      if (last === undefined) return null
      last.lines.push(line)
      continue
    }
    for (const held of heldIn(line, taken)) found.push(held)
  }
  return found.length < 2 ? null : found.map(({ number, lines }) => ({ number, blocks: blocksOf(lines) }))
}

/** Where numbers stand in a line that may start an answer each; behind a sentence only where the first has no mark either. */
function startsIn(text: string): RegExpExecArray[] {
  const found = [...text.matchAll(token)]
  const parting = isMarked(found[0]) ? /[-–—·•;；,，|/]$/u : /[-–—·•;；,，|/.。]$/u
  return found.filter((match) => {
    const before = text.slice(0, match.index).trimEnd()
    return isMarked(match) || before === '' || parting.test(before)
  })
}

function isMarked(match: RegExpExecArray | undefined): boolean {
  return match !== undefined && /[.．)）、:：]\s*$/u.test(match[0])
}

/**
 * The answers of one line that goes on to count, `11. lungs  12. the heart`; itself alone where other numbers stand in it, or
 * where it does not count on to the `next` answer.
 */
export function countedOn(
  nodes: readonly PhrasingContent[],
  number: string,
  next: string | undefined,
): { readonly number: string; readonly nodes: readonly PhrasingContent[] }[] {
  const text = textOf(nodes)
  const starts = text.length > longest ? [] : startsIn(text)
  const isCount = starts.every((match, at) => Number(match[1]) === Number(number) + at + 1)
  const isWhole = next === undefined || Number(next) === Number(number) + starts.length + 1
  if (starts.length === 0 || starts[0]?.index === 0 || !isCount || !isWhole) return [{ number, nodes }]
  return [{ number, nodes: nodesBetween(nodes, 0, starts[0]?.index ?? 0) }].concat(
    starts.map((match, at) => ({
      number: match[1] ?? '',
      nodes: nodesBetween(nodes, match.index + match[0].length, starts[at + 1]?.index ?? text.length),
    })),
  )
}

function letteredIn(lines: readonly Line[]): Given[] | null {
  const letters = lines.map(({ text }) => leadingLetter(text))
  const starts = letters.flatMap((letter, index) => (letter === null ? [] : [{ letter, index }]))
  if (starts[0]?.index !== 0 || !runs(starts.map(({ letter }) => letter.letter))) return null
  return starts.map(({ letter, index }, at): Given => {
    const [first, ...more] = lines.slice(index, starts[at + 1]?.index)
    const own = first && {
      ...first,
      nodes: dropStart(first.nodes, letter.length),
      text: first.text.slice(letter.length),
    }
    return { number: String(at + 1), blocks: own ? blocksOf([own, ...more]) : [] }
  })
}
