import type { Occurrence, Question } from '../../model/book.ts'
import type { Content } from '../../model/content.ts'
import { plainText } from '../../model/text.ts'
import { beyondTitle } from '../shared/beyondTitle.ts'
import { ownDirection } from '../shared/direction.ts'
import { escapeAttribute, escapeText } from '../shared/html/escape.ts'
import { ownFacts } from '../shared/sharedTags.ts'
import type { Writing } from './writing.ts'

/** One question: heading, prompt and options in sight; hint, answer and places behind a button each. */
export async function questionHtml(question: Question, level: number, writing: Writing): Promise<string> {
  const id = escapeAttribute(question.identity.id)
  const parts = [
    await heading(question, level, writing),
    facts(question, writing),
    await prompt(question, level, writing),
    await options(question, level, writing),
    await hint(question, level, writing),
    await answer(question, level, writing),
    places(question, writing),
  ]
  return `<article class="question" id="${id}" aria-labelledby="${id}-title">\n${parts.join('')}</article>\n`
}

async function heading(question: Question, level: number, writing: Writing): Promise<string> {
  const { identity, number, title } = question
  const id = escapeAttribute(identity.id)
  const mark = `<a class="number" href="#${id}">${number}</a>`
  return `<h${level} class="title" id="${id}-title">${mark} <span${ownDirection(title, writing.direction)}>${await writing.title(question)}</span></h${level}>\n`
}

/** Tags as a list of labels; nothing where there are none. */
export function factsHtml(tags: readonly string[], before: readonly string[] = []): string {
  const items = [...before, ...tags.map((tag) => `<li class="tag">${escapeText(tag)}</li>`)]
  return items.length === 0 ? '' : `<ul class="facts">${items.join('')}</ul>\n`
}

/** Kind and tags of its own; an open question is what a reader expects and goes unsaid. */
function facts(question: Question, { words, spoken, sharedTags }: Writing): string {
  const { kind } = question
  return factsHtml(
    ownFacts(question, sharedTags, words),
    kind === 'open' ? [] : [`<li class="kind"${spoken}>${escapeText(words.kinds[kind])}</li>`],
  )
}

/** A prompt that only says the title again is left out. */
async function prompt(question: Question, level: number, writing: Writing): Promise<string> {
  const asked = beyondTitle(question)
  if (asked === null) return ''
  return `<div class="content prompt">${await writing.content(asked, question, 'p', level + 1)}</div>\n`
}

async function options(question: Question, level: number, writing: Writing): Promise<string> {
  if (question.options.length === 0) return ''
  const items: string[] = []
  for (const [index, { key, content }] of question.options.entries()) {
    const html = await writing.content(content, question, `o${index + 1}`, level + 1)
    const letter = escapeText(key)
    items.push(
      `<li data-key="${escapeAttribute(key)}"><span class="key">${letter}</span><div class="content">${html}</div></li>\n`,
    )
  }
  return `<ol class="options">\n${items.join('')}</ol>\n`
}

async function hint(question: Question, level: number, writing: Writing): Promise<string> {
  if (question.hint === null) return ''
  const { words } = writing
  return disclosure(
    'hint',
    words.hint,
    `<div class="content">${await writing.content(question.hint, question, 'h', level + 1)}</div>`,
    writing,
  )
}

/** What stands behind the answer's button: right options, answer, explanation, or that the article has none. */
async function answer(question: Question, level: number, writing: Writing): Promise<string> {
  const { words, spoken } = writing
  const right = question.options.filter(({ correct }) => correct === true).map(({ key }) => key)
  const parts: string[] = []
  if (right.length > 0) {
    const keys = right.map((key) => `<b>${escapeText(key)}</b>`).join(escapeText(words.comma))
    parts.push(`<p class="correct"${spoken}>${escapeText(words.correctAnswer + words.colon)}${keys}</p>\n`)
  }
  const part = async (content: Content, name: string): Promise<string> =>
    `<div class="content">${await writing.content(content, question, name, level + 1)}</div>\n`
  if (question.answer !== null && !says(question.answer, right)) parts.push(await part(question.answer, 'a'))
  if (question.explanation !== null) {
    const label = `<p class="label"${spoken}>${escapeText(words.explanation)}</p>\n`
    parts.push((parts.length > 0 ? label : '') + (await part(question.explanation, 'e')))
  }
  if (parts.length === 0) parts.push(`<p class="none"${spoken}>${escapeText(words.noAnswer)}</p>\n`)
  return disclosure('answer', words.answer, parts.join(''), writing)
}

/** Whether an answer says no more than the letters of the right options. */
function says(answer: Content, right: readonly string[]): boolean {
  if (right.length === 0) return false
  const letters = plainText(answer).replace(/[^\p{L}\p{N}]+/gu, '')
  return letters.toUpperCase() === right.join('').toUpperCase()
}

/** Every place that asks the question, with the words it is asked in where they differ from the title. */
function places({ occurrences, title }: Question, writing: Writing): string {
  const items = occurrences.map((place) => `<li>${placeHtml(place, title, writing)}</li>`)
  const { words } = writing
  const label = occurrences.length > 1 ? words.askedTimes(occurrences.length) : words.source
  return items.length === 0 ? '' : disclosure('places', label, `<ul>${items.join('')}</ul>`, writing)
}

function placeHtml(
  { source, title, lines: [first, last] }: Occurrence,
  own: string,
  writing: Writing,
): string {
  const { words, spoken } = writing
  const asked = title === own ? '' : `<q>${escapeText(title)}</q> `
  const lines = `<span${spoken}>${escapeText(words.lines(first, last))}</span>`
  return `${asked}<cite>${escapeText(source)}</cite> ${lines}`
}

function disclosure(name: string, label: string, html: string, { spoken }: Writing): string {
  return `<details class="${name}"><summary${spoken}>${escapeText(label)}</summary>\n${html}</details>\n`
}
