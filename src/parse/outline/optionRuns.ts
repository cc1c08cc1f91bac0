import { optionLetters } from '../../model/optionLetters.ts'
import { leadingLabel } from '../text/label.ts'
import { follows, runs, startsRun } from '../text/letters.ts'
import { asciiNumber, leadingNumber } from '../text/numbering.ts'
import type { Line } from '../text/phrasing.ts'

/** The sign of an answer to choose from, where it stands in a line: `B．`, `(b)`, `②`, `2　`. */
export interface Sign {
  /** Which of the lines. */
  readonly line: number
  /** UTF-16 units of its line, with its mark and the space behind it. */
  readonly start: number
  readonly end: number
  /** The letter, or the digit in ASCII. */
  readonly letter: string
  /** Signs of one kind run on from each other: capitals, circled digits, digits in brackets. */
  readonly kind: string
  /** No mark stands behind it, only a gap before and behind. */
  readonly bare: boolean
}

/** Answers to choose from, one behind the other. */
export type Run = readonly Sign[]

/** Fewest and most answers of a question. */
const [fewest, most] = [2, 10]
/** Longest line, in UTF-16 units, that holds such. */
const longest = 4000

const digit = '[1-9１-９]'
const pattern = new RegExp(
  `[(（[]\\s?([${optionLetters}]|${digit})\\s?[)）\\]]\\s*|` +
    `([${optionLetters}]|${digit}(?=\\s?[.．、)）:：](?!\\d)))\\s?[.．、)）:：](?!\\p{L}\\.)\\s*|` +
    '([①-⑧ⓐ-ⓕ])\\s*|' +
    `([${optionLetters}])\\s?[-–](?=\\s)\\s*|` +
    `([${optionLetters}]|${digit})(?=[\\s\\u3000])\\s*`,
  'gu',
)

const seconds = 'BCDbcdＢＣＤБВГбвгイウエ나다라ㄴㄷㄹبجขคง乙丙βγΒΓבגखग'
/**
 * A line that may hold a sign behind another, or the second of all: circled, in brackets, with a mark or bare, each where such
 * may stand ({@link fits}).
 */
const second = new RegExp(
  `[②③④ⓑⓒⓓ]|[(（[]\\s?[${seconds}2-4２-４]\\s?[)）\\]]|` +
    `(?<![a-z])[${seconds}](?=\\s?[.．、)）:：])|(?<!\\S)[2-4２-４](?=\\s?[.．、)）:：])|` +
    `(?<=^\\s?|\\s{2}|[\\t\\u3000])[${seconds}2-4２-４](?=\\s|[-–]\\s)`,
  'u',
)

/** The runs of answers in lines that stand together, each from its first sign on; those of a labelled answer are none. */
export function runsIn(lines: readonly Line[]): Run[] {
  if (!lines.some(({ text }) => second.test(text))) return []
  const open = new Map<string, Sign[]>()
  const found: Run[] = []
  const close = (kind: string): void => {
    const run = open.get(kind)
    open.delete(kind)
    if (run !== undefined && isRun(run)) found.push(run)
  }
  let isAnswer = false
  lines.forEach((line, at) => {
    if (line.text.length > longest) return
    const signs = keyed.test(line.text) ? [] : signsIn(line.text, at)
    if (isCounted(line, signs)) {
      isAnswer = false
      for (const kind of [...open.keys()]) if (!/\d/.test(kind)) close(kind)
    }
    const role = leadingLabel(line)
    if (role !== null && role.name.length > 1 && (role.role === 'answer' || role.role === 'explanation'))
      isAnswer = true
    if (isAnswer) return
    for (const sign of signs) {
      const run = open.get(sign.kind)
      if (run !== undefined && goesOn(run, sign)) run.push(sign)
      else if (sign.letter === '1' || startsRun(sign.letter)) {
        close(sign.kind)
        open.set(sign.kind, [sign])
      }
    }
  })
  for (const kind of [...open.keys()]) close(kind)
  return found.sort(
    (a, b) => (a[0]?.line ?? 0) - (b[0]?.line ?? 0) || (a[0]?.start ?? 0) - (b[0]?.start ?? 0),
  )
}

/** A number and keys, which are all of a line: `14　②⑤` */
const keyed = /^\s*\d{1,3}[ \t\u3000]+[①-⑧ⓐ-ⓕ][①-⑧ⓐ-ⓕ\s,，、]*$/u

/** Whether a line counts on by a number that is no sign of an answer. */
function isCounted({ text }: Line, signs: readonly Sign[]): boolean {
  const [first] = signs
  if (keyed.test(text)) return true
  return (first === undefined || first.start > 0 || /\d/.test(first.letter)) && leadingNumber(text) !== null
}

function goesOn(run: readonly Sign[], sign: Sign): boolean {
  if (run.length >= most) return false
  if (/\d/.test(sign.letter)) return Number(sign.letter) === run.length + 1
  return runs([...run.map(({ letter }) => letter), sign.letter])
}

/** Three or more; two in one line from its start on: `A．正确　B．错误`. */
function isRun(run: readonly Sign[]): boolean {
  const [first, next] = run
  if (first === undefined || next === undefined || run.length < fewest) return false
  const isApart = run.some(({ line, start }, at) => at > 0 && start > 0 && run[at - 1]?.line !== line)
  if (isApart && !isPacked(run)) return false
  return run.length > 2 || (!first.bare && first.start === 0 && first.line === next.line)
}

/** Whether several answers stand in one line. */
export function isPacked(run: Run): boolean {
  return run.some(({ line }, at) => run[at - 1]?.line === line)
}

function signsIn(text: string, line: number): Sign[] {
  const indent = text.search(/\S/)
  const found = [...text.matchAll(pattern)].flatMap((match): Sign[] => {
    const [whole, bracketed, marked, circled, dashed, alone] = match
    const letter = bracketed ?? marked ?? circled ?? dashed ?? alone ?? ''
    const start = match.index <= indent ? 0 : match.index
    const bare = alone !== undefined
    const isGapped = bare || dashed !== undefined
    if (start > 0 && !fits(text, match.index, letter, bracketed !== undefined, isGapped)) return []
    const mark = bracketed !== undefined ? '(' : bare ? ' ' : whole.slice(1).trim().slice(0, 1)
    return [
      {
        line,
        start,
        end: match.index + whole.length,
        letter: asciiDigit(letter),
        kind: kindOf(letter, mark),
        bare,
      },
    ]
  })
  return found.filter((sign, at) => says(text, sign, found.slice(at + 1)))
}

function isNext(before: string, letter: string): boolean {
  return /\d/.test(letter) ? Number(letter) === Number(before) + 1 : follows(before, letter)
}

function asciiDigit(letter: string): string {
  return /\p{Nd}/u.test(letter) ? asciiNumber(letter) : letter
}

function kindOf(letter: string, mark: string): string {
  if (/\p{Nd}/u.test(letter)) return `1${mark === '．' ? '.' : mark === '）' ? ')' : mark}`
  if (/[①-⑧]/.test(letter)) return '①'
  if (!/\p{L}/u.test(letter)) return 'ⓐ'
  const script = scripts.findIndex((one) => one.test(letter))
  return `${script}${letter === letter.toLowerCase() ? 'a' : 'A'}${mark === ' ' ? ' ' : ''}`
}

const scripts = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Katakana}/u,
  /[ㄱ-ㅎ]/u,
  /\p{Script=Hangul}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Thai}/u,
]

/** Whether what stands before a sign within a line parts it from there. */
function fits(text: string, at: number, letter: string, isBracketed: boolean, isBare: boolean): boolean {
  const before = text.charAt(at - 1)
  if (isBare) return /(?:\s{2}|[\t\u3000])$/u.test(text.slice(Math.max(0, at - 2), at))
  if (/[①-⑧ⓐ-ⓕ]/.test(letter)) return true
  if (isBracketed) return !/[\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}]/u.test(before)
  if (/\p{Nd}/u.test(letter)) return /[\s\u3000]/u.test(before)
  if (/[\s\p{P}\p{S}]/u.test(before)) return !/[.．'’&/-]/.test(before) || /\s/.test(before)
  const isCapital = letter !== letter.toLowerCase()
  return (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(before) ||
    (isCapital && /[\p{Ll}\p{Nd}]/u.test(before))
  )
}

/** Whether something stands between a sign and the next of its kind in the line. */
function says(text: string, sign: Sign, later: readonly Sign[]): boolean {
  const next = later.find(({ kind, letter }) => kind === sign.kind && isNext(sign.letter, letter))
  const own = text.slice(sign.end, next?.start)
  return /[\p{L}\p{N}\p{S}]/u.test(own) || (next === undefined && own.trim() === '' && sign.kind === '①')
}
