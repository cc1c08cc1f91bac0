import type { Edit } from '../edits.ts'
import type { Line, Lines } from '../lines.ts'

/** A number with its mark, and a letter with its own: neither within a word, a number or a decimal. */
const number = '(?<![\\d.．A-Za-z])(\\d{1,3})[.．、](?!\\d)'
const letter = '(?<!\\p{Script=Latin})([A-H])[.．、:：)）](?=\\s*\\S)'
const sign = new RegExp(`${number}|${letter}`, 'gu')

/** The second of several answers. */
const second = /B[.．、:：)）]/

/** A word that counts questions: `Câu 1:`, `Question 1.`, `第1题`. */
const word = /(?<![\p{L}\d])(\p{L}{1,10})\s?(\d{1,3})\s?(?:[:：.)]|题[:：.、]?)(?!\d)/gu

/** The signs of a line, with the word that counts its questions where one does. */
function signIn(text: string): RegExp {
  const last = new Map<string, number>()
  for (const [, name = '', digits] of text.matchAll(word))
    if (Number(digits) === (last.get(name) ?? 0) + 1) last.set(name, Number(digits))
  const [name, count] = [...last].reduce((best, next) => (next[1] > best[1] ? next : best), ['', 0])
  return count < fewest
    ? sign
    : new RegExp(`(?<!\\p{L})${name}\\s?(\\d{1,3})\\s?(?:[:：.)]|题[:：.、]?)|${letter}`, 'gu')
}

/** What a sentence, a key or a note ends with: behind it a question may start that offers nothing. */
const ended = /[。.!！?？;；)）\]】√×A-H]\s*$/u

/** The name of a part right before its first question: `二、判断题(每题1分,共10分)`. */
const part = /[一二三四五六七八九十]{1,3}、[\p{L}\p{M}]{2,16}\s*(?:[(（][^()（）]{0,80}[)）])?\s*$/u

/** Longest name of a part, in UTF-16 units. */
const longestPart = 120

/** A key behind a colon or a label in brackets. */
const key = /(?:[:：]\s*|【[^【】]{1,8}】\s*)[(（【[]?\s*(?:[A-H]{1,8}|[√×])(?![A-Za-z])[)）\]】]?/u

/** The label of what stands right behind a key: `。解析:`, `【解析】`. */
const behindKey = /^[。.;；,，]?\s*(?=[\p{L}\p{M}]{1,14}[:：]|【[^【】]{1,8}】)/u

/** Fewest questions with answers to choose from in all such lines, and in one. */
const [fewest, fewestInLine] = [3, 2]

/** Shortest line, in UTF-16 units, that holds several questions with their answers. */
const shortest = 60

interface Asked {
  readonly at: number
  readonly number: number
  readonly letters: number[]
}

interface RunOn {
  readonly line: Line
  readonly asked: readonly Asked[]
}

/**
 * Questions with their answers to choose from, one behind the other in a line, as the text of a document without its line
 * ends has them, get lines of their own.
 *
 *     1.…?A.oil B.tar C.ice Key:B Why:…2.…?A.…     →     1.…?
 *                                                        A.oil
 */
export function runOn({ lines }: Lines): Edit[] {
  const found = lines
    .filter(
      ({ code, text }) => !code && text.length >= shortest && second.test(text) && !/^\s*\||<\w/.test(text),
    )
    .map((line) => ({ line, asked: askedIn(line.text) }))
    .filter(({ asked }) => offering(asked).length >= fewestInLine)
  if (found.reduce((sum, { asked }) => sum + offering(asked).length, 0) < fewest) return []
  const label = labelOf(found)
  return found.flatMap(({ line, asked }) => broken(line, asked, label))
}

function offering(asked: readonly Asked[]): Asked[] {
  return asked.filter(({ letters }) => letters.length > 1)
}

/** What a line asks under numbers that count on, from 1 again at the start of a part. */
function askedIn(text: string): Asked[] {
  const asked: Asked[] = []
  for (const match of text.matchAll(signIn(text))) {
    const [, digits, letter] = match
    const last = asked.at(-1)
    if (letter !== undefined) {
      if (last !== undefined && letter === 'ABCDEFGH'[last.letters.length]) last.letters.push(match.index)
      continue
    }
    const number = Number(digits)
    const before = text.slice(Math.max(0, match.index - longestPart), match.index)
    const isNext = last !== undefined && number === last.number + 1 && last.letters.length !== 1
    const starts = last === undefined || (number === 1 && part.test(before))
    if (starts || (isNext && (last.letters.length > 1 || ended.test(before))))
      asked.push({ at: match.index, number, letters: [] })
  }
  return asked
}

/** What names the keys, before their colons: what all texts before one end with, or most. */
function labelOf(found: readonly RunOn[]): string {
  const ends = found.flatMap(({ line: { text }, asked }) => {
    const offers = offering(asked)
    return offers.flatMap(({ letters }, index) => {
      const tail = text.slice(letters.at(-1), offers[index + 1]?.at)
      const at = key.exec(tail)
      return at === null || at[0].startsWith('【') ? [] : [tail.slice(0, at.index)]
    })
  })
  const times = new Map<string, number>()
  for (const end of ends)
    for (let length = 1; length <= 8; length++) {
      const label = end.slice(-length)
      if (!/^[\p{L}\p{M} ]+$/u.test(label) || label.length < length) break
      times.set(label, (times.get(label) ?? 0) + 1)
    }
  const common = [...times].filter(([, count]) => count >= fewest && count * 5 >= ends.length * 4)
  return common.reduce((best, [label]) => (label.length > best.length ? label : best), '').trimStart()
}

function broken({ start, text }: Line, asked: readonly Asked[], label: string): Edit[] {
  const breaks = new Map<number, string>()
  const isBank = asked.some(({ letters }) => letters.length > 1)
  asked.forEach(({ at, letters }, index) => {
    const before = Math.max(0, at - longestPart)
    const name = part.exec(text.slice(before, at))
    if (name !== null) breaks.set(before + name.index, '\n\n')
    breaks.set(at, '\n\n')
    for (const letter of letters) breaks.set(letter, '\n')
    const from = letters.at(-1) ?? at
    const next = asked[index + 1]?.at ?? text.length
    if (!isBank) return
    for (const place of keyBreaks(text.slice(from, next), label)) breaks.set(from + place, '\n')
  })
  breaks.delete(0)
  return [...breaks]
    .sort(([a], [b]) => a - b)
    .map(([at, gap], index) => ({
      start: start + at,
      end: start + at,
      text: gap,
      message: index === 0 ? `${asked.length} questions one behind the other in a line` : null,
    }))
}

/** Where the label of a key stands in what follows the last answer, and the label right behind the key. */
function keyBreaks(tail: string, label: string): number[] {
  const found = key.exec(tail)
  if (found === null) return []
  const isBracket = found[0].startsWith('【')
  if (!isBracket && (label === '' || !tail.slice(0, found.index).endsWith(label))) return []
  const end = found.index + found[0].length
  const behind = behindKey.exec(tail.slice(end))
  return [
    isBracket ? found.index : found.index - label.length,
    ...(behind === null ? [] : [end + behind[0].length]),
  ]
}
