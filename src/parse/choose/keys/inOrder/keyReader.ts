import { asking } from '../../../text/asks.ts'
import { isBold } from '../../../text/headLines.ts'
import { textOf } from '../../../text/phrasing.ts'
import { type Key, keysOf, mayHoldKeys } from '../keyText.ts'
import { nodesBetween } from '../nodesBetween.ts'
import type { Asked, KeyForm, KeyInOrder } from './answerInOrder.ts'
import { answersTo } from './answersTo.ts'
import { blocksOfLines, type FlatLine } from './flatLines.ts'
import { KeyAnswers } from './keyAnswers.ts'
import { keysInColumns } from './keyColumns.ts'
import { KeyLines } from './keyLines.ts'
import { isRow, keysInRow } from './keyRow.ts'
import { numbersOverKeys } from './numbersOverKeys.ts'
import type { PaperParts } from './paperParts.ts'
import { Place } from './place.ts'
import { narrow, type Token, tokensIn } from './tokens.ts'

/** Most lines of a title, and of notes, before the first answer. */
export const mostBefore = 6

/** Reads the lines of a key from the first to its end, and gives each answer to the question that is next by its number. */
export class KeyReader {
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
    const named = this.#part(line, { text, at })
    if (named !== null) return named
    if (this.#entries(line, { text, from: 0, at })) return 1
    const several = this.#isProse ? 0 : this.#several(at)
    if (several > 0) return several
    const first = this.#lines.startAt(at)
    if (first === null || this.#answers.found.length === 0 || !this.#place.isBeyond(first.number))
      return 'none'
    const mayStep = this.#isBracketed === false && first.isBracketed
    return mayStep && this.#answers.isStep(first.number) ? 'none' : 'stop'
  }

  /** What a line that names a part of the paper makes of the key; null where it names none, or one without questions before others. */
  #part(
    line: FlatLine,
    { text, at }: { readonly text: string; readonly at: number },
  ): 1 | 'none' | 'stop' | null {
    const part = this.#parts.named(line.text)
    if (part === null) return null
    const jumped = this.#place.goTo(part)
    if (jumped === 'back') return this.#answers.found.length > 0 ? 'stop' : 'none'
    if (jumped === 'none') {
      if (!part.isCounted || part.length < text.length) return null
      this.#answers.settle(line)
      return 1
    }
    this.#named++
    this.#isBracketed = null
    this.#answers.settle(line)
    const rest = text.slice(part.length)
    const isFound = this.#entries(line, { text, from: part.length, at })
    if (!isFound && rest.trim() !== '' && !this.#isProse) this.#row(line, rest)
    return 1
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
    return this.#numbered(found, line)
  }

  /** Keys with the numbers of their questions in a line, or in another from it on; false where no question has such a number. */
  #numbered(keys: readonly Key[], line: FlatLine, of = line): boolean {
    const taken = keys.flatMap(({ number, key }) => {
      const asked = this.#place.match(number, { isStart: true, isMarked: true })
      return asked === undefined ? [] : [{ asked, number, key }]
    })
    if (taken.length === 0) return false
    this.#answers.settle(line)
    this.#rows++
    for (const one of taken) this.#answers.key(of, one)
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
    const { keys, count } = keysInColumns(this.#lines.all, at)
    const [line, last] = [this.#lines.all[at], this.#lines.all[at + count - 1]]
    if (line === undefined || last === undefined || !this.#numbered(keys, line)) return 0
    this.#answers.end = last.block + 1
    return count
  }

  /** How many lines from one on are numbers over their keys. */
  #over(at: number): number {
    const [line, below] = [this.#lines.all[at], this.#lines.all[at + 1]]
    const pairs = line && below ? numbersOverKeys(narrow(line.text), narrow(below.text)) : null
    if (line === undefined || below === undefined || pairs === null) return 0
    if (!this.#numbered(pairs, line, below)) return 0
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
