import type { Question } from '../../model/book.ts'
import type { Content } from '../../model/content.ts'
import { nodeText, plainText } from '../../model/text.ts'
import { gapLine } from '../shared/gaps.ts'
import type { Fields } from './fields.ts'
import { deletion } from './pointsNote.ts'
import type { Rendering } from './rendering.ts'

/** Ends the guid of a cloze note: to Anki it is another note than the basic one, for it cannot change a note's type. */
export const clozeMark = 'C'

/** `（  ）`, `( )`, `[ ]`, `【 】`: a gap in a question that is known to have some. */
const gap = new RegExp(`${gapLine.source}|[（(][\\s\\u3000]*[)）]|\\[\\s+\\]|【[\\s\\u3000]*】`, 'gu')

/** Longer answers are texts, not words for a gap. */
const longestFill = 120

/** What a cloze note asks, and the template of each card: the number of its deletions less one. */
export interface Cloze {
  readonly fields: Fields
  readonly cards: readonly number[]
}

/**
 * The cloze note of a question with gaps. Those that the author marked as Anki does, `{{c1::word}}`, keep their
 * numbers; others are filled from the answer and are all on one card. Null where there is no gap, or not one answer
 * for each.
 */
export function clozeOf(question: Question, html: Rendering): Cloze | null {
  const { kind, options, title, answer } = question
  if ((kind !== 'cloze' && kind !== 'open') || options.length > 0) return null
  const marked = kind === 'cloze' ? markedCloze(question, html) : null
  if (marked !== null) return marked
  const pattern = kind === 'cloze' ? gap : gapLine
  const gaps = title.match(pattern)?.length ?? 0
  const fills = gaps === 0 ? null : (shown(answer, gaps) ?? listed(plainText(answer), gaps))
  if (fills === null) return null
  const texts = title.split(pattern).map((text) => html.text(text))
  const text = texts.reduce((before, after, index) => {
    return `${before}{{c1::${deletion(html.text(fills[index - 1] ?? ''))}}}${after}`
  })
  return { fields: { Question: text, Answer: '' }, cards: [0] }
}

/** `{{c2::word::hint}}` */
const mark = /\{\{c(\d{1,3})::((?:(?!\{\{|\}\})[\s\S])*)\}\}/

/** The title as the author marked it, with every other brace dead; an answer that only says it again is left out. */
function markedCloze({ title, marked = title, answer }: Question, html: Rendering): Cloze | null {
  const parts = marked.split(mark)
  if (parts.length === 1) return null
  const cards = new Set<number>()
  let text = html.text(parts[0] ?? '')
  for (let at = 1; at < parts.length; at += 3) {
    const number = Math.max(1, Number(parts[at]))
    cards.add(number - 1)
    text += `{{c${number}::${html.text(parts[at + 1] ?? '')}}}${html.text(parts[at + 2] ?? '')}`
  }
  const words = parts
    .filter((_, index) => index % 3 !== 1)
    .map((part, index) => (index % 2 === 1 ? part.split('::', 1)[0] : part))
  const repeated = plainText(answer).trim() === words.join('').trim()
  return {
    fields: { Question: text, ...(repeated ? { Answer: '' } : {}) },
    cards: [...cards].sort((a, b) => a - b),
  }
}

/** One text for each gap, from an answer that says the sentence again with what was missing in bold. */
function shown(answer: Content | null, gaps: number): readonly string[] | null {
  const [paragraph, ...others] = answer ?? []
  if (paragraph?.type !== 'paragraph' || others.length > 0) return null
  const bold = paragraph.children.filter(({ type }) => type === 'strong').map(nodeText)
  return bold.length === gaps && bold.length < paragraph.children.length ? bold : null
}

/** One text for each gap, from an answer that lists them on lines or between semicolons. */
function listed(answer: string, gaps: number): readonly string[] | null {
  const whole = answer.trim()
  if (whole === '' || whole.length > longestFill * gaps) return null
  const parts = gaps === 1 ? [whole] : whole.split(/[\n;；、,，]/u)
  const fills = parts.map((fill) => fill.trim()).filter((fill) => fill !== '')
  return fills.length === gaps && fills.every((fill) => !fill.includes('\n')) ? fills : null
}
