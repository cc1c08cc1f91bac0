import { optionLetters, optionSeries } from '../../../model/optionLetters.ts'
import { leadingCode } from '../../text/code.ts'
import { letters } from '../../text/fold.ts'
import { holdsAnswers } from '../../text/names.ts'
import { oneSpaceInLines } from '../../text/oneSpace.ts'
import { plainVerdictWords, verdictWords } from '../../text/verdictWords.ts'

/** The key of one question, as a text of nothing but keys gives it. */
export interface Key {
  readonly number: string
  readonly key: string
}

const letter = `[${optionLetters}]`
const verdict = `[√×✓✗○]|${plainVerdictWords}`
/** What may stand between a number and its key: `1. B`, `1-B`, `1_B`, `1/B`. */
const behind = '[.．、:：)）=→>~_/|–—-]'
const pair = new RegExp(
  `((?<![\\p{L}\\p{N}])\\p{Lu}\\d{1,3}|\\d{1,3})[ºª°]?[^\\S\\n]*${behind}?[^\\S\\n]*(${letter}(?:[,，、،/&]? ?${letter}){0,5}|[√×✓✗]|${verdictWords})(?![\\p{L}\\p{M}\\p{N}])`,
  'gu',
)
/** A number and a digit with a mark between them, `3: 2`, `(3) 2`, `3. (2)`, `3: 2. |`. */
const digits =
  /(?<![\p{N}.,])((?<!\p{L})\p{Lu}\d{1,3}|\d{1,3})[^\S\n]*(?:[.．、:：)）=→⇒–—-][^\S\n]*[(（]?|[(（])([1-9])[)）]?(?:\.(?=[^\S\n]*(?:[|;,/·\n]|$))|(?![\p{L}\p{N}.,:：)）]))/gu
const rangeHead =
  /(?<!\d)[(（]?(\d{1,3})[)）]?\s*[-~–—～至到]\s*[(（]?(\d{1,3})[)）]?[题題]?\s*[.．、:：)）]?\s*/gu
const keyOfRange = new RegExp(`(?:${verdict}|${letter}|[1-9])`, 'gu')
const keysAtStart = new RegExp(`^(?:(?:${verdict}|${letter}|[1-9])[\\s,，、;；|/]*)+`, 'u')

const otherLetters = [...optionLetters].filter((one) => !/[a-z]/i.test(one)).join('')

/** A number before what starts a key and is no longer word, or two from and to; few texts have either. */
export const mayHoldKeys = new RegExp(
  `\\d[ºª°]?[^\\S\\n]*${behind}?[^\\S\\n]*[(（[]?(?:[A-Ja-j]{1,6}(?![A-Za-z])|[${otherLetters}√×✓✗○]|(?:${verdictWords})(?![A-Za-z]))|\\d\\s*[)）]?\\s*[-~–—～至到]\\s*[(（]?\\d|\\d[^\\S\\n]*[.．、:：)）=→⇒–—(（-]+[^\\S\\n]*[(（]?[1-9]`,
)

/** What a text of numbers and keys holds. */
export interface Keys {
  readonly found: readonly Key[]
  /** Most of the text is keys and their numbers, or most of its lines are. */
  readonly isAll: () => boolean
}

/** Reads the numbers and keys of a text with ASCII digits: `1. B  2. AC`, `1-5 BACDA`, `11~13 ABD AC BCD`, `1: 2, 2: 4`. */
export function keysOf(written: string): Keys {
  const text = withoutWords(withoutBrackets(oneSpaceInLines(written).replace(/\n{2,}/g, '\n')))
  const found: Key[] = []
  let covered = 0
  const rest = withoutRanges(text, (keys, taken) => {
    covered += letters(taken).length
    for (const key of keys) found.push(key)
  })
  for (const { number, key, whole } of pairsIn(rest)) {
    covered += letters(whole).length || 2
    found.push({ number: numberOf(number), key })
  }
  const said = found.length >= fewestBeforeNote ? (noteAtEnd.exec(text)?.[0] ?? '') : ''
  const isCovered = (): boolean =>
    covered >=
    (letters(text).length - letters(namesIn(text)).length - letters(said).length) *
      (found.length < fewestBeforeNote ? shareOfFew : share)
  return { found, isAll: () => isCovered() || areLines(text) }
}

/** The share of a text that its keys and their numbers are; of few nearly all, as they may be words: `1. de 12 a 20`. */
const [share, shareOfFew] = [0.7, 0.9]

/** What is said in brackets behind all keys, of a question that has none: `(6 cancelled)`. */
const noteAtEnd = /[(（[【][^()（）[\]【】\n]{1,80}[)）\]】]\s*[.。]?\s*$/u
/** Fewest keys of which such a note speaks. */
const fewestBeforeNote = 3

const bracketed = new RegExp(
  `(\\d)[^\\S\\n]*${behind}?[^\\S\\n]*[(（[][^\\S\\n]*(${letter}(?:[,，、،/&]? ?${letter}){0,5}|[√×✓✗])[^\\S\\n]*[)）\\]]`,
  'gu',
)

/** A text in which keys have no brackets of their own: `1 (b) – 2 (c)`. */
function withoutBrackets(text: string): string {
  return text.replace(bracketed, '$1: $2')
}

interface Pair extends Key {
  readonly whole: string
}

/** Numbers with letters, and with digits where those count on without a gap. */
function pairsIn(text: string): Pair[] {
  const found = [...text.matchAll(pair)].map((match) => ({ match, isDigit: false }))
  const numbered = [...text.matchAll(digits)].map((match) => ({ match, isDigit: true }))
  const taken = found.map(({ match }) => [match.index, match.index + match[0].length] as const)
  const free = numbered.filter(
    ({ match }) => !taken.some(([start, end]) => match.index < end && start < match.index + match[0].length),
  )
  const all = [...found, ...free].sort((a, b) => a.match.index - b.match.index)
  const pairs = all.map(({ match, isDigit }) => ({
    isDigit,
    number: match[1] ?? '',
    key: match[2] ?? '',
    whole: match[0],
  }))
  const counts = pairs.filter(({ number }, at) => {
    const own = Number(number.replace(/^\p{Lu}/u, ''))
    return own === 1 || at === 0 || own === Number((pairs[at - 1]?.number ?? '').replace(/^\p{Lu}/u, '')) + 1
  })
  return counts.length === pairs.length && pairs.length >= fewest
    ? pairs
    : pairs.filter(({ isDigit }) => !isDigit)
}

/** Fewest digits behind numbers that are keys. */
const fewest = 2

/** A text without its ranges, `1-5 BACDA`, each handed to `take`. */
function withoutRanges(text: string, take: (keys: readonly Key[], taken: string) => void): string {
  const heads = [...text.matchAll(rangeHead)]
  if (heads.length === 0) return text
  let rest = ''
  let from = 0
  heads.forEach((head, at) => {
    if (head.index < from) return
    const start = head.index + head[0].length
    const taken = keysAtStart.exec(text.slice(start, heads[at + 1]?.index))?.[0] ?? ''
    const [first, last] = [Number(head[1]), Number(head[2])]
    const found = last > first ? keysFor(taken, last - first + 1) : null
    if (found === null) return
    const end = start + found.length
    rest += `${text.slice(from, head.index)} `
    take(
      found.keys.map((key, index) => ({ number: String(first + index), key })),
      text.slice(head.index, end),
    )
    from = end
  })
  return rest + text.slice(from)
}

/** The keys for so many questions at the start of a text, one each or in groups that stand apart; null where they are not as many. */
function keysFor(
  text: string,
  count: number,
): { readonly keys: readonly string[]; readonly length: number } | null {
  const groups = [...text.matchAll(/[^\s,，、;；|/]+/gu)]
  const last = groups[count - 1]
  if (last !== undefined && groups.length >= count && text.slice(last.index + last[0].length).trim() === '')
    return { keys: groups.map(([group]) => group), length: last.index + last[0].length }
  const single = [...text.matchAll(keyOfRange)]
  const end = single[count - 1]
  if (end === undefined) return null
  const length = end.index + end[0].length
  const isWhole = single.length === count || /^[\s,，、;；|/]+\d/u.test(text.slice(length))
  return isWhole ? { keys: single.slice(0, count).map(([key]) => key), length } : null
}

const wordBeforeNumber = /(?<![\p{L}\p{N}])(\p{L}[\p{L}\p{M}]{0,11})\.?[^\S\n]*(?=[#№]?\d{1,3}(?!\d))/gu
/** The word before the first number of all, where no key can stand: `P 1: V; P 2: F`. */
const leadingWord = /^\s*(\p{L}[\p{L}\p{M}]{0,11})\.?[^\S\n]*[#№]?\d/u
/** Fewest numbers behind a word that make it one that numbers. */
const fewestWords = 3

/** Without the word that stands before one number after another: `問1 ウ　問2 イ`, `Câu 1: A; Câu 2: B`. */
function withoutWords(text: string): string {
  const times = new Map<string, number>()
  for (const [, word = ''] of text.matchAll(wordBeforeNumber)) times.set(word, (times.get(word) ?? 0) + 1)
  if (Math.max(0, ...times.values()) < fewestWords) return text
  const lead = leadingWord.exec(text)?.[1]
  return text.replace(wordBeforeNumber, (whole, word: string) => {
    const mayBeKey = isKey(word) && word !== lead
    return (times.get(word) ?? 0) >= fewestWords && !mayBeKey && !isCode(word) ? '' : whole
  })
}

/** Whether a letter numbers questions of the article, `R1`. */
function isCode(letter: string): boolean {
  return leadingCode(`${letter}1. -`) !== null
}

const onlyVerdict = new RegExp(`^(?:${verdict})$`, 'u')

/** Whether a word is a key: a verdict, or letters of options in their order, `ABCD`. */
function isKey(word: string): boolean {
  if (onlyVerdict.test(word)) return true
  return optionSeries.some((run) => {
    const places = [...word].map((one) => run.indexOf(one))
    return places.every((place, at) => place > (places[at - 1] ?? -1))
  })
}

/** What stands before the keys of a line and names them: `一、单选题：`, `Part II`. */
function namesIn(text: string): string {
  return text
    .split('\n')
    .map((one) => {
      const [first, ...more] = [...one.matchAll(pair), ...one.matchAll(digits)].sort(
        (a, b) => a.index - b.index,
      )
      const name = /^[^\n:：\d]{1,12}[:：]/u.exec(one)?.[0] ?? ''
      const title = /^[^\n:：\d]{1,60}[:：]/u.exec(one)?.[0] ?? ''
      if (more.length > 0 && holdsAnswers(title)) return title
      if (first === undefined || more.length === 0 || first.index > longestName) return name
      return one.slice(0, first.index)
    })
    .join('')
}

/** Longest name of a line of keys, in UTF-16 units. */
const longestName = 30

const line = new RegExp(`^\\s*(?:${pair.source})\\s*$`, 'u')

/** Whether most lines are a number and its key each, whatever the others say: `9 cancelled`. */
function areLines(text: string): boolean {
  const lines = text.split('\n')
  return lines.length > 2 && lines.filter((one) => line.test(one)).length * 5 >= lines.length * 4
}

/** A number without zeros before it, `01`, or a letter that numbers nothing: `Q1` where the questions are `1`. */
function numberOf(text: string): string {
  const number = leadingCode(`${text}. -`) === null ? text.replace(/^\p{Lu}/u, '') : text
  return number.replace(/^0+(?=\d)/, '')
}
