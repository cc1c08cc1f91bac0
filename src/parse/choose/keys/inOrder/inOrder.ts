import type { Block } from '../../../outline/block.ts'
import { asking } from '../../../text/asks.ts'
import { isBold } from '../../../text/headLines.ts'
import { textOf } from '../../../text/phrasing.ts'
import { leadingQuestionNumber } from '../../../text/questionNumber.ts'
import { keysOf, mayHoldKeys } from '../keyText.ts'
import { nodesBetween } from '../nodesBetween.ts'
import { answersTo } from './answersTo.ts'
import { blocksOfLines, type FlatLine, flatLines } from './flatLines.ts'
import { KeyAnswers } from './keyAnswers.ts'
import { keysInColumns } from './keyColumns.ts'
import { KeyLines } from './keyLines.ts'
import { isRow, keysInRow } from './keyRow.ts'
import { numbersOverKeys } from './numbersOverKeys.ts'
import { numeralKey } from './numeralKey.ts'
import type { PaperParts } from './paperParts.ts'
import { Place } from './place.ts'
import { narrow, type Token, tokensIn } from './tokens.ts'

/** A question that a key may speak for: its number, as the article has it, and its line in the user's file. */
export interface Asked {
  readonly number: string | null
  readonly line: number
  /** It has its answer already, so that a key may pass it over. */
  readonly isSettled?: boolean
}

/** An answer of a key. */
export interface InOrder {
  /** Index of its question; null of one that counts on where no question was found. */
  readonly asked: number | null
  readonly number: string
  readonly blocks: readonly Block[]
}

/** What a key gives, and where it ends. */
export interface KeyInOrder {
  readonly given: readonly InOrder[]
  /** Index of the block behind it. */
  readonly end: number
  /** It has a part of the paper, a row of keys, or numbers that count from the start again. */
  readonly parts: number
  readonly rows: number
  /** Questions that lines alone name, what stands below which answers them. */
  readonly called: number
}

/** The parts of the paper that a key is for, and whether it explains in prose, where no number within a line starts an answer. */
export interface KeyForm {
  readonly parts: PaperParts
  readonly isProse?: boolean
  /** It begins beside what names it, without a title or notes of its own. */
  readonly isBeside?: boolean
}

/** Most lines of a title, and of notes, before the first answer. */
const mostBefore = 6

/**
 * Reads blocks as the key to questions that stand before them: their numbers in their order, each at the start of a line or
 * several in one, under the titles of the parts again. What follows a number is the answer, up to the next.
 *
 *     一、选择题      1.C  2.A  3.D          Part II   22. lava   22b. subduction          IV – 17) Because …
 */
export function keyInOrder(
  blocks: readonly Block[],
  asked: readonly Asked[],
  { parts, isProse = false, isBeside = false }: KeyForm,
): KeyInOrder | null {
  const numerals = isProse ? null : numeralKey(flatLines(blocks), asked)
  if (numerals !== null) return numerals
  if (!mayStart(blocks, isBeside ? 1 : mostBefore + 1, parts)) return null
  return new Reader(flatLines(blocks), asked, { parts, isProse }).read()
}

/** Whether one of the first lines, at most `most`, holds a number, a row of keys or the name of a part: no key is without any. */
function mayStart(blocks: readonly Block[], most: number, parts: PaperParts): boolean {
  return flatLines(blocks, most)
    .slice(0, most)
    .some(
      ({ text, whole }) =>
        whole === null &&
        (/\p{N}/u.test(text) ||
          isRow(text) ||
          leadingQuestionNumber(text) !== null ||
          parts.named(text) !== null),
    )
}

class Reader {
  readonly #lines: KeyLines
  readonly #answers = new KeyAnswers()
  readonly #parts: PaperParts
  readonly #isProse: boolean
  readonly #place: Place
  /** Whether the numbers of the part stand in brackets, as steps of an answer may where they do not. */
  #isBracketed: boolean | null = null
  #named = 0
  #rows = 0
  #called = 0

  constructor(
    lines: readonly FlatLine[],
    asked: readonly Asked[],
    { parts, isProse }: Pick<Required<KeyForm>, 'parts' | 'isProse'>,
  ) {
    this.#lines = new KeyLines(lines, parts)
    this.#parts = parts
    this.#isProse = isProse
    this.#place = new Place(asked)
  }

  read(): KeyInOrder | null {
    let isStopped = false
    let at = 0
    for (; at < this.#lines.all.length; at++) {
      const line = this.#lines.all[at]
      if (line === undefined) break
      const taken = this.#take(line, at)
      if (taken === 'stop') {
        isStopped = true
        break
      }
      if (taken === 'none') this.#answers.pending.push(line)
      else at += taken - 1
      const isBefore = this.#answers.found.length === 0
      if (isBefore && (this.#answers.pending.length > mostBefore || this.#lines.startAt(at))) return null
    }
    this.#answers.close({ isStopped, isProse: this.#isProse })
    return {
      given: this.#answers.found.map(({ asked, number, lines }) => ({
        asked,
        number,
        blocks: blocksOfLines(lines),
      })),
      end: this.#answers.end,
      parts: this.#named,
      rows: this.#rows,
      called: this.#called,
    }
  }

  /** How many lines were taken from one on; `none` where it goes on what stands before, `stop` where the key has ended. */
  #take(line: FlatLine, at: number): number | 'none' | 'stop' {
    if (line.whole !== null)
      return line.whole.type === 'thematicBreak' && (this.#place.isDone || this.#isProse) ? 'stop' : 'none'
    const text = narrow(line.text)
    if (!this.#isProse && this.#answerTo(line, at)) return 1
    const over = this.#isProse ? 0 : this.#over(at) || this.#columns(at)
    if (over > 0) return over
    if (this.#place.isDone && this.#lines.startAt(at) && mayAsk(text)) return 'stop'
    const part = this.#parts.named(line.text)
    if (part !== null) {
      const jumped = this.#place.goTo(part)
      if (jumped === 'back') return this.#answers.found.length > 0 ? 'stop' : 'none'
      if (jumped === 'none' && part.isCounted && part.length >= text.length) {
        this.#answers.settle(line)
        return 1
      }
      if (jumped === 'there') {
        this.#named++
        this.#isBracketed = null
        this.#answers.settle(line)
        const rest = text.slice(part.length)
        this.#entries(line, { text, from: part.length, at }) ||
          (rest.trim() !== '' && !this.#isProse && this.#row(line, rest))
        return 1
      }
    }
    if (this.#entries(line, { text, from: 0, at })) return 1
    const several = this.#isProse ? 0 : this.#several(at)
    if (several > 0) return several
    const first = this.#lines.startAt(at)
    if (first === null || this.#answers.found.length === 0 || !this.#place.isBeyond(first.number))
      return 'none'
    const mayStep = this.#isBracketed === false && first.isBracketed
    return mayStep && this.#answers.isStep(first.number) ? 'none' : 'stop'
  }

  /** A line that names the question which what stands below it answers. */
  #answerTo(line: FlatLine, at: number): boolean {
    const number = isTitle(line, [this.#lines.all[at - 1], this.#lines.all[at + 1]])
      ? answersTo(line.text)
      : null
    const asked = number === null ? undefined : this.#place.match(number, { isStart: true, isMarked: true })
    if (number === null || asked === undefined) return false
    this.#answers.settle(line)
    this.#called++
    this.#answers.found.push({ asked, number, lines: [], isKey: false })
    return true
  }

  /** The answers whose numbers a line has from a place on; false where it has none. */
  #entries(
    line: FlatLine,
    { text, from, at }: { readonly text: string; readonly from: number; readonly at: number },
  ): boolean {
    const rest = text.slice(from)
    if (!this.#isProse && this.#keys(line, rest)) return true
    const tokens = this.#isProse ? this.#lines.startsOf(rest) : tokensIn(rest)
    const taken: { readonly token: Token; readonly asked: number | null }[] = []
    for (const token of tokens) {
      const before = rest.slice(taken.at(-1)?.token.end ?? 0, token.index)
      const isFirst = taken.length === 0
      if (isFirst && before.trim() !== '') return false
      if (!isFirst && !this.#lines.isNext(before, token, at)) continue
      if (token.isGlued && Number(token.number) !== Number(taken.at(-1)?.token.number) + 1) continue
      if (this.#isBracketed !== null && this.#isBracketed !== token.isBracketed) {
        if (isFirst) return false
        continue
      }
      const asked = this.#place.match(token.number, { isStart: isFirst, isMarked: token.isMarked })
      if (asked === undefined) {
        if (isFirst) return false
        continue
      }
      taken.push({ token, asked })
      this.#isBracketed = token.isBracketed
    }
    if (taken.length === 0) return false
    this.#answers.settle(line)
    if (taken.length > 1) this.#rows++
    for (const [index, { token, asked }] of taken.entries()) {
      const start = from + token.end
      const end = from + (taken[index + 1]?.token.index ?? rest.length)
      const nodes = nodesBetween(line.nodes, start, end)
      const lines = nodes.length === 0 ? [] : [{ ...line, nodes, text: textOf(nodes) }]
      this.#answers.found.push({ asked, number: token.number, lines, isKey: false })
    }
    return true
  }

  /** Numbers and keys, `1-5 BACDA`, `1.C 2.A`. */
  #keys(line: FlatLine, text: string): boolean {
    if (!mayHoldKeys.test(text)) return false
    const { found, isAll } = keysOf(text)
    if (found.length < 2 || !isAll()) return false
    const taken = found.flatMap(({ number, key }) => {
      const asked = this.#place.match(number, { isStart: true, isMarked: true })
      return asked === undefined ? [] : [{ asked, number, key }]
    })
    if (taken.length === 0) return false
    this.#answers.settle(line)
    this.#rows++
    for (const { asked, number, key } of taken) this.#answers.key(line, { asked, number, key })
    return true
  }

  /** Keys in order for all questions of the part that are left. */
  #row(line: FlatLine, text: string): boolean {
    const left = this.#place.left()
    const keys = left.length < 2 ? null : keysInRow(text, left.length)
    if (keys === null) return false
    this.#answers.settle(line)
    this.#rows++
    for (const [at, key] of keys.entries()) {
      const asked = left[at] ?? null
      this.#answers.key(line, { asked, number: this.#place.numberOf(asked), key })
    }
    this.#place.pass(left.length)
    return true
  }

  /** How many lines from one on are a row of keys in order, or numbers over their keys. */
  #several(at: number): number {
    const line = this.#lines.all[at]
    if (line === undefined) return 0
    let rows = ''
    for (let end = at; end < this.#lines.all.length; end++) {
      const next = this.#lines.all[end]
      if (next === undefined || !isRow(next.text)) return 0
      rows += ` ${next.text}`
      if (this.#row(line, rows)) return end - at + 1
    }
    return 0
  }

  /** How many lines from one on are keys that count down columns. */
  #columns(at: number): number {
    const line = this.#lines.all[at]
    const { keys, count } = keysInColumns(this.#lines.all, at)
    const taken = keys.flatMap(({ number, key }) => {
      const asked = this.#place.match(number, { isStart: true, isMarked: true })
      return asked === undefined ? [] : [{ asked, number, key }]
    })
    const last = this.#lines.all[at + count - 1]
    if (line === undefined || last === undefined || taken.length === 0) return 0
    this.#answers.settle(line)
    this.#rows++
    for (const entry of taken) this.#answers.key(line, entry)
    this.#answers.end = last.block + 1
    return count
  }

  /** How many lines from one on are numbers over their keys. */
  #over(at: number): number {
    const [line, below] = [this.#lines.all[at], this.#lines.all[at + 1]]
    const pairs = line && below ? numbersOverKeys(narrow(line.text), narrow(below.text)) : null
    if (line === undefined || below === undefined || pairs === null) return 0
    const taken = pairs.flatMap(({ number, key }) => {
      const asked = this.#place.match(number, { isStart: true, isMarked: true })
      return asked === undefined ? [] : [{ asked, number, key }]
    })
    if (taken.length === 0) return 0
    this.#answers.settle(line)
    this.#rows++
    for (const entry of taken) this.#answers.key(below, entry)
    this.#answers.end = below.block + 1
    return 2
  }
}

/** Whether a line asks, or leaves a blank. */
function mayAsk(text: string): boolean {
  return asking(text) !== null || /_{3,}|[(]\s*[)]/.test(text)
}

/** Whether a line is all of its paragraph, or stands in bold. */
function isTitle(line: FlatLine, beside: readonly (FlatLine | undefined)[]): boolean {
  return isBold(line) || !beside.some((other) => other?.paragraph === line.paragraph)
}
