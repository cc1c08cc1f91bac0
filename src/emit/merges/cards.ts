import type { Against, Counterpart, Merge, Question, Review } from '../../model/book.ts'
import { escapeText } from '../shared/html/escape.ts'
import type { Writing } from './writing.ts'

/** A question that several places ask. */
export function mergeCard(
  { occurrences, rule, evidence, weakest, likeness }: Merge,
  asked: Question | undefined,
  writing: Writing,
): string {
  const title = asked?.title ?? ''
  return card([
    heading(title, [], asked, writing),
    writing.places(occurrences, title, occurrences.length > 2 ? weakest : []),
    writing.because(rule),
    writing.evidence(evidence, likeness),
  ])
}

/** Two questions that may be one. */
export function doubtCard(
  { a, b, rule, evidence }: Review,
  asked: ReadonlyMap<string, Question>,
  writing: Writing,
): string {
  const side = (id: string, names: readonly string[]): string => {
    const question = asked.get(id)
    const title = question?.title ?? id
    return heading(title, names, question, writing) + writing.places(question?.occurrences ?? [], title)
  }
  return card([
    sides(side(a, evidence.onlyA), side(b, evidence.onlyB)),
    writing.because(rule),
    writing.evidence(evidence, null),
  ])
}

/** A question of the book and that of an earlier bank. */
export function knownCard(
  { title, occurrences, bank, earlier, rule, evidence }: Counterpart,
  { banks }: Against,
  writing: Writing,
): string {
  const label = escapeText(writing.own.bank + writing.words.colon)
  const name = `<bdi>${escapeText(banks[bank]?.name ?? '')}</bdi>, <code>${escapeText(earlier.id)}</code>`
  return card([
    sides(
      heading(title, evidence.onlyA, undefined, writing) + writing.places(occurrences, title),
      `${heading(earlier.title, evidence.onlyB, undefined, writing)}<p class="where">${label}${name}</p>\n`,
    ),
    writing.because(rule),
    writing.evidence(evidence, null),
  ])
}

function heading(
  title: string,
  names: readonly string[],
  question: Question | undefined,
  writing: Writing,
): string {
  const number = question === undefined ? '' : `<span class="number">${question.number}</span> `
  return `<h3>${number}${writing.title(title, names)}</h3>\n`
}

function sides(a: string, b: string): string {
  return `<div class="sides">\n<div>\n${a}</div>\n<div>\n${b}</div>\n</div>\n`
}

function card(parts: readonly string[]): string {
  return `<article>\n${parts.join('')}</article>\n`
}
