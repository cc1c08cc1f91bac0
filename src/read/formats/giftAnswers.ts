import type { Span } from './formats.ts'
import { passageOf, trimmed, unescaped } from './giftText.ts'
import { type Passage, type QuizAnswer, type QuizQuestion, textOf } from './quiz.ts'

/** All of a question that stands in its braces. */
type Answers = Omit<QuizQuestion, 'stem'>
const none: Answers = { kind: 'essay', answers: [], matches: [], feedback: [], model: [] }

/** Reads what stands between the braces of a question. */
export function answersOf(text: string, from: number, to: number): Answers {
  const [start, end] = trimmed(text, from, to)
  const general = /(?<!\\)####/.exec(text.slice(start, end))
  const stop = general === null ? end : start + general.index
  const feedback = general === null ? [] : [passageOf(text, stop + 4, end)]
  const verdict = /^(T|TRUE|F|FALSE)\s*(?=#|$)/.exec(text.slice(start, stop).trim())
  if (verdict !== null) {
    const told = verdictOf(text, start, stop, verdict[1] ?? '')
    return { ...none, ...told, feedback: [...told.feedback, ...feedback] }
  }
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

/** `T#why not#why`: what is told to who chose wrongly, and to who chose rightly. */
function verdictOf(
  text: string,
  start: number,
  end: number,
  word: string,
): Omit<Answers, 'matches' | 'model'> {
  const hash = unescaped(text, '#', start, end)
  const [feedback = [], ...more] = hash < 0 ? [] : feedbackOf(text, hash, end)
  const verdict = [{ text: word.startsWith('T') ? 'True' : 'False', place: start, kept: false }]
  return { kind: 'true-false', answers: [{ text: verdict, fraction: 100, feedback }], feedback: more }
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
