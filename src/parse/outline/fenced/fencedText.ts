import type { Code } from 'mdast'
import { asking } from '../../text/asks.ts'
import { cardKind, cardStart } from '../../text/cardMarks.ts'
import { type Label, readLabel } from '../../text/label.ts'
import { leadingLetter, runs } from '../../text/letters.ts'
import { lettersIn } from '../../text/lettersIn.ts'
import { nameOf } from '../../text/names.ts'
import { textOf } from '../../text/phrasing.ts'
import type { Block } from '../block.ts'
import { blocksOfLines, type FencedLine, isProse, linesOfFence } from './fencedLines.ts'

/** What a fence is called that is meant to keep lines apart, and holds no program. */
const plain = /^(?:te?xt|plain(?:text)?)?$/i

/**
 * Blocks in which the text of a question with its options, options with their key, or whole questions with their answers,
 * fenced so that their lines stay apart or a plug-in finds them, is text:
 *
 *     ### Aufgabe 1        ```                         1. Quale porta usa HTTPS?        ```java
 *                          Welche Zahl fehlt?                                           Domanda 3:
 *                          a) 20                       ```                              Che cosa compila?
 *                          b) 21                       a) 80                            a) java
 *                          ```                         b) 443                           b) javac
 *                                                      Risposta: b                      {rispostaCorretta='b'}
 *                                                      ```                              ```
 *
 * A fence that is called an answer is labelled as one.
 */
export function withFencedText(blocks: readonly Block[]): readonly Block[] {
  const fences = fencesIn(blocks)
  if (fences.length === 0) return blocks
  const texts = new Map<Block, readonly Block[]>()
  for (const fence of [...named(fences), ...cards(fences), ...questions(fences, examplesIn(blocks))])
    if (!texts.has(fence.code)) texts.set(fence.code, fence.blocks)
  return texts.size === 0 ? blocks : rewritten(blocks, texts)
}

/** A fence and what it is as text. */
interface Text {
  readonly code: Code
  readonly blocks: readonly Block[]
}

function fencesIn(blocks: readonly Block[]): Code[] {
  return blocks.flatMap((block): Code[] => {
    if (block.type === 'code') return [block]
    if (block.type !== 'list') return []
    return block.children.flatMap((item) => fencesIn(item.children as Block[]))
  })
}

/** Fences below headings that ask, which are of the answer. */
function examplesIn(blocks: readonly Block[]): ReadonlySet<Block> {
  let isAsked = false
  const found = new Set<Block>()
  for (const block of blocks) {
    if (block.type === 'heading') isAsked = asking(textOf(block.children)) === 'mark'
    else if (isAsked) found.add(block)
  }
  return found
}

function rewritten(blocks: readonly Block[], texts: ReadonlyMap<Block, readonly Block[]>): Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    if (block.type !== 'list') return texts.get(block) ?? [block]
    const items = block.children.map((item) => {
      const children = rewritten(item.children as Block[], texts)
      const isSame =
        children.length === item.children.length && children.every((one, at) => one === item.children[at])
      return isSame ? item : { ...item, children: children as typeof item.children }
    })
    return items.every((item, at) => item === block.children[at]) ? [block] : [{ ...block, children: items }]
  })
}

/** Fewest fences alike. */
const fewest = 2

/** Fences called by a label of what answers, several alike: ```` ```answer ```` */
function named(fences: readonly Code[]): Text[] {
  const found = fences.filter(({ lang }) => answers(nameOf(lang ?? '')))
  if (found.length < fewest) return []
  return found.map((code) => {
    const lines = linesOfFence(code)
    const at = lines.findIndex(({ text }) => text.trim() !== '')
    const [first] = lines.slice(at)
    const label = `${code.lang}: `
    if (first === undefined) return { code, blocks: [] }
    if (!first.isCode)
      return {
        code,
        blocks: blocksOfLines([{ ...first, text: label + first.text.trim() }, ...lines.slice(at + 1)], {}),
      }
    const line = { number: first.number - 1, text: label, isCode: false }
    return { code, blocks: blocksOfLines([line, ...lines], {}) }
  })
}

/** Fences of cards that a plug-in copies to Anki. */
function cards(fences: readonly Code[]): Text[] {
  return fences.flatMap((code) => {
    const [first = '', next = ''] = code.value.split('\n').filter((text) => text.trim() !== '')
    if (!cardStart.test(first) || !cardKind.test(next)) return []
    const lines = linesOfFence(code).map(asText)
    return [{ code, blocks: blocksOfLines(lines, code) }]
  })
}

/** Fewest questions with their answers in fences that hold whatever else. */
const fewestAsked = 3

/** Fences with questions: those of no language that hold nothing but text, and those of any where most fences hold questions. */
function questions(fences: readonly Code[], examples: ReadonlySet<Block>): Text[] {
  const asked = fences.map((code) => {
    const lines = linesOfFence(code)
    return { code, lines, count: examples.has(code) ? 0 : askedIn(lines), offers: isOffer(code) }
  })
  const holding = asked.filter(({ count }) => count > 0)
  const areAll =
    holding.reduce((sum, { count }) => sum + count, 0) >= fewestAsked && holding.length * 2 > fences.length
  const offering = asked.filter(({ code, offers }) => offers && !examples.has(code)).length
  const areOffers = offering >= fewestAsked && offering * 2 > fences.length
  return asked.flatMap(({ code, lines, count, offers }) => {
    if (areAll && count > 0) return [{ code, blocks: blocksOfLines(lines, code) }]
    return offers && (areOffers || plain.test(code.lang ?? ''))
      ? [{ code, blocks: blocksOfLines(lines.map(asText), code) }]
      : []
  })
}

function asText(line: FencedLine): FencedLine {
  return { ...line, isCode: false }
}

/** How many questions a fence holds, each with its answer below it; 0 where it starts as a program does. */
function askedIn(lines: readonly FencedLine[]): number {
  const written = lines.filter(({ text }) => text.trim() !== '')
  if (written[0] === undefined || written[0].isCode) return 0
  let count = 0
  let isAsked = false
  let isShort = false
  for (const { text, isCode } of written) {
    const label = isCode ? null : labelOf(text)
    if (label?.role === 'question') isShort = label.name.length === 1
    if (isAsked && label?.role === 'answer' && (isShort || answers(label))) {
      count++
      isAsked = false
    } else isAsked ||= !isCode && (label?.role === 'question' || asking(text) !== null || counts(text))
  }
  return count
}

/** A line that only counts: `题库中第1题:`, `Bank item 12:` */
function counts(text: string): boolean {
  return /^\s*[^\p{Nd}\p{P}\p{S}]{2,24}\p{Nd}{1,4}\s?\p{L}{0,4}\s*[:：]\s*$/u.test(text)
}

/** What code with options has somewhere: a letter with its mark at the start of a word. */
const lettered = /(?:^|\s)[(（]?(?:\p{L}|[①-⑳])[.．、)）]/mu

/**
 * Code whose last lines are options, each in its line or several in one, below a line that has none or above
 * the label of what answers.
 */
function isOffer({ value }: Code): boolean {
  if (!lettered.test(value)) return false
  const all = value.split('\n').filter((line) => line.trim() !== '')
  const answered = all.findIndex((line) => answers(labelOf(line)))
  const lines = answered < 0 ? all : all.slice(0, answered)
  const letters = lines.map(lettersOf)
  const start = letters.findIndex((found) => found.length > 0)
  const offered = letters.slice(start)
  const isOffered = start >= 0 && offered.every((found) => found.length > 0) && runs(offered.flat())
  return (start > 0 || answered > 0) && isOffered && lines.slice(0, start).every(isProse)
}

/** The letters of the options in a line: one that it starts with, or at least two. */
function lettersOf(line: string): readonly string[] {
  const found = lettersIn(line)
  const first = leadingLetter(line)?.letter
  return found.length > 1 ? found : first === undefined ? [] : [first]
}

function labelOf(line: string): Label | null {
  return readLabel({ text: line, nodes: [{ type: 'text', value: line }] })
}

type Named = Pick<Label, 'role' | 'name'>

/** `Answer: b`, `【解析】…` */
function answers(label: Named | null): boolean {
  return label !== null && label.name.length > 1 && (label.role === 'answer' || label.role === 'explanation')
}
