import { decode } from '../decode.ts'
import { Draft } from './draft.ts'
import type { ReadFormat, SourceText } from './formats.ts'
import {
  type Passage,
  type Piece,
  type QuizAnswer,
  type QuizQuestion,
  textOf,
  writeCategory,
  writeQuestion,
} from './quiz.ts'

/** A quiz in Moodle's GIFT format (docs.moodle.org, "GIFT format"): questions with their answers in braces. */
export const readGift: ReadFormat = async (bytes, source) => giftText((await decode(bytes, source)).text)

/** {@link readGift} of text. */
export function giftText(original: string): SourceText {
  const draft = new Draft(original)
  for (const { start, end } of blocksOf(original)) writeBlock(draft, original, start, end)
  return { original, draft: draft.done(), markup: 'markdown', repairs: false, frontMatter: null }
}

/** Whether a text file holds GIFT: a block of it names its question, or has marked answers in braces. */
export function isGift(text: string): boolean {
  const head = text.slice(0, 20_000)
  return /^::[^:\n]+::/m.test(head) && /\{\s*(?:[=~#]|T(?:RUE)?\b|F(?:ALSE)?\b|\})/.test(head)
}

interface Span {
  readonly start: number
  readonly end: number
}

/** Blocks are parted by blank lines; a line that begins with `//` is a comment. */
function* blocksOf(text: string): Generator<Span> {
  let start = -1
  let end = 0
  for (let at = 0; at <= text.length; ) {
    const found = text.indexOf('\n', at)
    const stop = found < 0 ? text.length : found
    const line = text.slice(at, stop).trim()
    if (line === '' && start >= 0 && !isOpen(text, start, end)) {
      yield { start, end }
      start = -1
    } else if (line !== '' && !(start < 0 && line.startsWith('//'))) {
      if (start < 0) start = at
      end = stop
      if (line.startsWith('$CATEGORY:')) {
        yield { start, end }
        start = -1
      }
    }
    at = stop + 1
  }
  if (start >= 0) yield { start, end }
}

/** Whether the braces that a block opened are not closed yet, so that a blank line stands inside its answers. */
function isOpen(text: string, start: number, end: number): boolean {
  const open = unescaped(text, '{', start, end)
  return open >= 0 && unescaped(text, '}', open, end) < 0 && unescaped(text, '}', open, text.length) >= 0
}

/** Where a character stands that no backslash takes its meaning; -1 where it does not. */
function unescaped(text: string, wanted: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === wanted) return at
  }
  return -1
}

function writeBlock(draft: Draft, text: string, blockStart: number, end: number): void {
  const category = /^\s*\$CATEGORY:\s*(.*)$/.exec(text.slice(blockStart, end))
  if (category !== null) {
    const name = (category[1] ?? '')
      .split('/')
      .filter((part) => !/^(?:\$\w+\$|top)?$/.test(part.trim()))
      .at(-1)
    if (name !== undefined) writeCategory(draft, name.trim(), blockStart)
    return
  }
  const start = afterTitle(text, blockStart, end)
  const open = unescaped(text, '{', start, end)
  const close = open < 0 ? -1 : unescaped(text, '}', open, end)
  if (close < 0) {
    draft.put('\n\n', start)
    draft.keep(start, end)
    return
  }
  const answers = answersOf(text, open + 1, close)
  writeQuestion(draft, { ...answers, stem: stemOf(text, start, open, close + 1, end) })
}

/** Past `::name::` and `[html]`. */
function afterTitle(text: string, start: number, end: number): number {
  const block = text.slice(start, end)
  const [mark = ''] =
    /^\s*(?:::(?:[^:\\]|\\.|:(?!:))*::)?\s*(?:\[(?:html|moodle|plain|markdown)\])?\s*/.exec(block) ?? []
  return start + mark.length
}

/** The text around the braces; where more stands behind them, they are a blank to fill. */
function stemOf(text: string, start: number, open: number, behind: number, end: number): readonly Passage[] {
  const before = passageOf(text, start, open)
  const rest = passageOf(text, behind, end)
  if (textOf(rest).trim() === '') return linesOf(before)
  const space = (at: number): string => (/\s/.test(text[at] ?? '') ? ' ' : '')
  const blank = `${space(open - 1)}____${space(behind)}`
  return linesOf([...before, { text: blank, place: open, kept: false }, ...rest])
}

/** A stem whose author wrote line ends into it (`\n`): its first line, and the others. */
function linesOf(passage: Passage): readonly Passage[] {
  const lines: Piece[][] = [[]]
  for (const piece of passage) {
    if (piece.text === '\n' && !piece.kept) lines.push([])
    else lines.at(-1)?.push(piece)
  }
  const [first = [], ...more] = lines
  const body = more.flatMap((line, index) =>
    index === 0 ? line : [{ text: '\n', place: 0, kept: false }, ...line],
  )
  return [first, body]
}

type Answers = Omit<QuizQuestion, 'stem'>
const none: Answers = { kind: 'essay', answers: [], matches: [], feedback: [], model: [] }

function answersOf(text: string, from: number, to: number): Answers {
  const [start, end] = trimmed(text, from, to)
  const general = /(?<!\\)####/.exec(text.slice(start, end))
  const stop = general === null ? end : start + general.index
  const feedback = general === null ? [] : [passageOf(text, stop + 4, end)]
  const verdict = /^(T|TRUE|F|FALSE)\s*(?=#|$)/.exec(text.slice(start, stop).trim())
  if (verdict !== null) return { ...none, ...verdictOf(text, start, stop, verdict[1] ?? ''), feedback }
  if (text[start] === '#')
    return { ...none, kind: 'short', answers: numbersOf(text, start + 1, stop), feedback }
  const parts = partsOf(text, start, stop)
  const matches = parts.flatMap((part) => matchOf(text, part))
  if (parts.length > 0 && matches.length === parts.length)
    return { ...none, kind: 'matching', matches, feedback }
  const answers = parts.map((part) => answerOf(text, part))
  const offers = parts.some(({ mark }) => mark === '~')
  return { ...none, kind: offers ? 'choice' : answers.length > 0 ? 'short' : 'essay', answers, feedback }
}

function verdictOf(
  text: string,
  start: number,
  end: number,
  word: string,
): Pick<Answers, 'kind' | 'answers'> {
  const hash = unescaped(text, '#', start, end)
  // Feedback of a wrong answer stands first, of a right one second.
  const marks = hash < 0 ? [] : feedbackOf(text, hash, end)
  const answer = {
    text: [{ text: word.startsWith('T') ? 'True' : 'False', place: start, kept: false }],
    fraction: 100,
  }
  return { kind: 'true-false', answers: [{ ...answer, feedback: marks.flat() }] }
}

function feedbackOf(text: string, hash: number, end: number): readonly Passage[] {
  const passages: Passage[] = []
  for (let at = hash; at >= 0 && at < end; ) {
    const next = unescaped(text, '#', at + 1, end)
    passages.push(passageOf(text, at + 1, next < 0 ? end : next))
    at = next
  }
  return passages
}

interface Part extends Span {
  readonly mark: string
}

/** The answers of a block: each begins with `=` or `~`. */
function partsOf(text: string, start: number, end: number): readonly Part[] {
  const marks: number[] = []
  for (let at = start; at < end; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '=' || text[at] === '~') marks.push(at)
  }
  return marks.map((mark, index) => ({
    mark: text[mark] ?? '',
    start: mark + 1,
    end: marks[index + 1] ?? end,
  }))
}

function matchOf(text: string, { mark, start, end }: Part): readonly (readonly [Passage, Passage])[] {
  const arrow = text.slice(start, end).indexOf('->')
  if (mark !== '=' || arrow < 0) return []
  const hash = unescaped(text, '#', start + arrow, end)
  return [[passageOf(text, start, start + arrow), passageOf(text, start + arrow + 2, hash < 0 ? end : hash)]]
}

function answerOf(text: string, { mark, start, end }: Part): QuizAnswer {
  const weight = /^\s*%(-?\d+(?:\.\d+)?)%/.exec(text.slice(start, end))
  const from = start + (weight?.[0].length ?? 0)
  const hash = unescaped(text, '#', from, end)
  return {
    text: passageOf(text, from, hash < 0 ? end : hash),
    fraction: weight === null ? (mark === '=' ? 100 : 0) : Number(weight[1]),
    feedback: hash < 0 ? [] : passageOf(text, hash + 1, end),
  }
}

/** `1822:5` is 1822 and 5 more or less, `1..5` from 1 to 5; several begin with `=` each. */
function numbersOf(text: string, start: number, end: number): readonly QuizAnswer[] {
  const parts = partsOf(text, start, end)
  const all = parts.length > 0 ? parts : [{ mark: '=', start, end }]
  return all.map((part) => {
    const answer = answerOf(text, part)
    const [, value, tolerance] = /^\s*(.+?):(\S+)\s*$/.exec(textOf(answer.text)) ?? []
    if (value === undefined || tolerance === undefined) return answer
    const exact = Number(tolerance) === 0
    return {
      ...answer,
      text: [{ text: exact ? value : `${value} ± ${tolerance}`, place: part.start, kept: false }],
    }
  })
}

/** Text of the file without the white space around it; an escaped character is what it stands for, a line end a space. */
function passageOf(text: string, from: number, to: number): Passage {
  const [start, end] = trimmed(text, from, to)
  const pieces: Piece[] = []
  let kept = start
  const keepTo = (at: number): void => {
    if (at > kept) pieces.push({ text: text.slice(kept, at), place: kept, kept: true })
  }
  for (let at = start; at < end; at++) {
    const escaped = text[at] === '\\' && /[~=#{}:n]/.test(text[at + 1] ?? '') && at + 1 < end
    const [lineEnd = ''] =
      escaped || !/\s/.test(text[at] ?? '')
        ? []
        : (/^\s*\n\s*/.exec(text.slice(at, Math.min(end, at + 80))) ?? [])
    if (!escaped && lineEnd === '') continue
    keepTo(at)
    const stands = !escaped ? ' ' : text[at + 1] === 'n' ? '\n' : (text[at + 1] ?? '')
    pieces.push({ text: stands, place: at, kept: false })
    at += escaped ? 1 : lineEnd.length - 1
    kept = at + 1
  }
  keepTo(end)
  return pieces
}

function trimmed(text: string, from: number, to: number): [start: number, end: number] {
  let [start, end] = [from, to]
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  return [start, end]
}
