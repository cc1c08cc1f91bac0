import type { Book, Option, Point, Question, Section } from '../../model/book.ts'
import type { Content } from '../../model/content.ts'
import { plainText } from '../../model/text.ts'
import { codeBeyond, pointsBeyond } from '../shared/beyond.ts'
import { beyondTitle } from '../shared/beyondTitle.ts'
import { escapeText } from '../shared/html/escape.ts'
import { briefly } from './briefly.ts'
import { type FieldName, fieldNames } from './noteTypes.ts'
import type { Rendering } from './rendering.ts'

/** What a card says, by field; a field that is not there is empty. */
export type Fields = Partial<Record<FieldName, string>>

/** Sets a question as the fields of a basic note. */
export async function fieldsOf(
  question: Question,
  path: readonly Section[],
  book: Book,
  html: Rendering,
): Promise<Fields> {
  const asked = beyondTitle(question)
  const explanation = await explanationOf(question, html)
  const beyond =
    pointList(pointsBeyond(question), html) + (await html.content(codeBlocks(question), question, 'c'))
  const { answer, more } = await answerOf(question, beyond, html)
  const said = answer + explanation
  return {
    Question: await html.title(question),
    Prompt: await html.content(asked, question, 'p'),
    Choices: await choicesOf(question, html),
    Hint:
      question.hint === null
        ? ''
        : folded('hint', html.words.hint, await html.content(question.hint, question, 'h')),
    Answer: said === '' ? `<p class="none">${escapeText(html.words.noAnswer)}</p>` : answer,
    More: more,
    Explanation: explanation,
    Path: (await Promise.all(path.map((section) => html.sectionTitle(section)))).join(' › '),
    Source: sourceOf(question, book, html),
    QID: question.identity.id,
    Lang: escapeText(book.lang),
    Direction: html.direction,
  }
}

/** Fields in the order of the note type, in the one form that Anki would bring them into itself. */
export function fieldList(fields: Fields): readonly string[] {
  return fieldNames.map((name) => (fields[name] ?? '').normalize('NFC').replace(controls, ''))
}

/** Anki parts fields by U+001F and drops control characters but tab and line feed. */
const controls = /[^\P{Cc}\t\n]/gu

/**
 * The right options, then the answer: whole where it is short, else its gist with the whole of it folded. `beyond` is
 * what repeats of the question brought in, and belongs to the whole.
 */
async function answerOf(
  question: Question,
  beyond: string,
  html: Rendering,
): Promise<{ answer: string; more: string }> {
  const right = await correctOptions(question, html)
  if (question.answer === null) return { answer: right + beyond, more: '' }
  const whole = `${await html.content(question.answer, question, 'a')}\n${beyond}`.trim()
  const gist = briefly(question)
  if (gist === null) return { answer: right + whole, more: '' }
  const lead = await html.content(gist.lead, question, 'l')
  return {
    answer: right + lead + gistList(gist.points, html),
    more: folded('more', html.words.fullAnswer, whole),
  }
}

async function explanationOf(question: Question, html: Rendering): Promise<string> {
  if (question.explanation === null) return ''
  const label = `<p class="label">${escapeText(html.words.explanation)}</p>\n`
  return label + (await html.content(question.explanation, question, 'e'))
}

/** The options to be ticked before the card is turned; the style sheet says at once whether a tick is right. */
async function choicesOf(question: Question, html: Rendering): Promise<string> {
  const { options, kind, identity } = question
  if (options.length === 0) return ''
  const type = kind === 'multiple-choice' ? 'checkbox' : 'radio'
  const items: string[] = []
  for (const [index, option] of options.entries()) {
    const input = `<input type="${type}" name="${identity.id}">`
    const right = option.correct === null ? '' : ` class="${option.correct ? 'right' : 'wrong'}"`
    items.push(
      `<li${right}><label>${input}${await optionHtml(option, index, 'o', question, html)}</label></li>`,
    )
  }
  return `<ul class="choices">\n${items.join('\n')}\n</ul>`
}

async function correctOptions(question: Question, html: Rendering): Promise<string> {
  const items: string[] = []
  for (const [index, option] of question.options.entries()) {
    if (option.correct === true)
      items.push(`<li>${await optionHtml(option, index, 'r', question, html)}</li>`)
  }
  if (items.length === 0) return ''
  const label = `<p class="label">${escapeText(html.words.correctAnswer)}</p>\n`
  return `${label}<ul class="correct">\n${items.join('\n')}\n</ul>\n`
}

async function optionHtml(
  option: Option,
  index: number,
  part: string,
  question: Question,
  html: Rendering,
): Promise<string> {
  const text = await html.content(option.content, question, `${part}${index}`)
  return `<span class="key">${html.text(option.key)}</span><div class="text">${text}</div>`
}

/** The points of a long answer by name alone. */
function gistList(points: readonly Point[], html: Rendering): string {
  const items = points.map(({ label, term }) => `<li>${named(label, term, html)}</li>`)
  return items.length === 0 ? '' : `\n<ol class="gist">\n${items.join('\n')}\n</ol>`
}

/** Points that a repeat of the question brought in. */
function pointList(points: readonly Point[], html: Rendering): string {
  const items = points.map(({ label, term, text }) => {
    const name = named(label, term, html)
    return `<li>${name === '' ? '' : `<strong>${name}</strong>${escapeText(html.words.colon)}`}${html.text(text)}</li>`
  })
  return items.length === 0 ? '' : `<ul class="points">\n${items.join('\n')}\n</ul>\n`
}

function named(label: string | null, term: string | null, html: Rendering): string {
  const names = [label, term].filter((name) => name !== null).map((name) => html.text(name))
  return names.length < 2 ? (names[0] ?? '') : `${names[0]} <span class="term">${names[1]}</span>`
}

function codeBlocks(question: Question): Content | null {
  const blocks = codeBeyond(question).map(({ lang, value }) => ({ type: 'code' as const, lang, value }))
  return blocks.length === 0 ? null : blocks
}

/** The article, where there are several, and the other words that the question was asked in. */
function sourceOf({ occurrences, title }: Question, book: Book, html: Rendering): string {
  const sources = [...new Set(occurrences.map(({ source }) => source))]
  const name = book.sources.length > 1 ? sources.join(html.words.comma) : book.title
  const others = [...new Set(occurrences.map((place) => place.title.trim()))].filter(
    (other) => other !== title.trim(),
  )
  const also = html.words.alsoAskedAs + html.words.colon + others.join(html.words.comma)
  return (others.length === 0 ? '' : `${html.text(also)}<br>`) + html.text(name)
}

function folded(name: string, label: string, content: string): string {
  return `<details class="${name}"><summary>${escapeText(label)}</summary>\n${content}\n</details>`
}

/** Characters of a question's texts, without code: how much there is to remember. */
export function lengthOf(question: Question): number {
  const { answer, explanation } = question
  const prose = [answer, explanation].map((content) =>
    plainText(content?.filter(({ type }) => type !== 'code') ?? null),
  )
  return prose.join('').length
}
