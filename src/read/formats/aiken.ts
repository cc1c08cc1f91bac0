import type { Inset, Span } from './formats.ts'
import { type Passage, type QuizQuestion, writeQuestion } from './quiz.ts'

/** Fewest questions, one behind the other, that are a quiz within a text. */
const fewest = 2

/**
 * Moodle's Aiken format (docs.moodle.org, "Aiken format"), up to the first line that is none of it: a question, its answers under
 * capitals, and the key.
 */
export const aiken: Inset = {
  endOf(text, within) {
    let [count, end] = [0, -1]
    for (const question of questionsIn(text, within)) {
      count++
      end = question.end
    }
    return count < fewest ? -1 : end
  },
  write(draft, text, stretch, depth) {
    for (const { stem, offers, key } of questionsIn(text, stretch)) {
      const answers = offers.map(({ letter, span }) => ({
        text: kept(text, span),
        fraction: letter === key ? 100 : 0,
        feedback: [],
      }))
      const title = stem.flatMap((line, at): Passage => {
        const space = { text: ' ', place: line.start, kept: false }
        return [...(at === 0 ? [] : [space]), ...kept(text, line)]
      })
      writeQuestion(draft, { ...plain, stem: [title], answers }, depth)
    }
  },
}

const plain: Omit<QuizQuestion, 'stem' | 'answers'> = { kind: 'choice', matches: [], feedback: [], model: [] }

/** A question, its answers and its key; empty where the line of the key has none. */
interface Asked {
  readonly stem: readonly Span[]
  readonly offers: readonly { readonly letter: string; readonly span: Span }[]
  readonly key: string
  /** Behind the line of the key. */
  readonly end: number
}

const offer = /^\s*([A-Z])[.)][ \t]+(?=\S)/
const keyed = /^\s*ANSWER:[ \t]*([A-Z]?)\s*$/

/** The questions from the start of a stretch on; none from the first line on that fits in none. */
function* questionsIn(text: string, { start, end }: Span): Generator<Asked> {
  let stem: Span[] = []
  let offers: Asked['offers'][number][] = []
  let isApart = false
  for (let at = start; at < end; ) {
    const found = text.indexOf('\n', at)
    const stop = found < 0 ? end : Math.min(found, end)
    const line = text.slice(at, stop)
    const [before, letter] = offer.exec(line) ?? []
    const key = keyed.exec(line)?.[1]
    if (line.trim() === '') isApart = true
    else if (key !== undefined) {
      if (offers.length < 2 || (key !== '' && !offers.some((one) => one.letter === key))) return
      yield { stem, offers, key, end: stop }
      ;[stem, offers] = [[], []]
    } else if (letter === undefined || before === undefined) {
      // A question in several lines has no gap, and nothing stands between its answers.
      if (offers.length > 0 || (stem.length > 0 && isApart)) return
      stem.push({ start: at, end: stop })
    } else if (stem.length > 0 && letter === 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[offers.length])
      offers.push({ letter, span: { start: at + before.length, end: stop } })
    else return
    if (line.trim() !== '') isApart = false
    at = stop + 1
  }
}

/** Characters of the file without the white space around them. */
function kept(text: string, { start, end }: Span): Passage {
  const line = text.slice(start, end)
  const from = start + line.search(/\S/)
  return [{ text: line.trim(), place: from, kept: true }]
}
