import type { Question } from '../../model/book.ts'
import type { Content } from '../../model/content.ts'
import { codeBeyond, pointsBeyond } from '../shared/beyond.ts'
import { beyondTitle } from '../shared/beyondTitle.ts'
import { contentHtml, type HtmlOptions, titleHtml } from '../shared/html/contentHtml.ts'
import { escapeText } from '../shared/html/escape.ts'
import type { PlainTitle } from '../shared/plainTitle.ts'
import { ownFacts } from '../shared/sharedTags.ts'
import type { Words } from '../shared/words.ts'

/** What the rendering of every question of a book shares. */
export interface Rendering {
  readonly words: Words
  /** `lang` attributes for the interface's own words where they are not in the book's language, else ''. */
  readonly spoken: string
  readonly html: Omit<HtmlOptions, 'idPrefix' | 'headingBase' | 'source'>
  /** Whether the article that a question stands in has to be named: there are several. */
  readonly nameSources: boolean
  readonly sharedTags: readonly string[]
  /** Titles of sections that are more than text, in XHTML, by id. */
  readonly sectionTitles: ReadonlyMap<string, string>
  /** Titles as text, for the contents. */
  readonly plainTitle: PlainTitle
}

/** A question in XHTML, without its heading and without the links between the two places that it stands in. */
export interface RenderedQuestion {
  /** Its title, to stand in a heading. */
  readonly title: string
  /** What it asks. */
  readonly front: string
  /** What it answers, or null where the article answers nothing. */
  readonly answer: string | null
  /** The same answer with ids of its own, for a second place in the book. */
  readonly answerAgain: string | null
  /** Where it was asked. */
  readonly sources: string
}

/** Renders one question; headings inside its texts begin at `level`. */
export async function renderQuestion(
  question: Question,
  level: number,
  shared: Rendering,
): Promise<RenderedQuestion> {
  const write = writer(question, level, shared)
  const answer = await answerOf(question, level, write, shared, 'a')
  // Only footnotes have ids; without one, both places can show the same text.
  const silent = writer(question, level, { ...shared, html: { ...shared.html, report: () => undefined } })
  const again = / id="/.test(answer) ? await answerOf(question, level, silent, shared, 'r') : answer
  return {
    title: await titleHtml(question, optionsOf(question, 't', level, shared)),
    front: await frontOf(question, write, shared),
    answer: answer === '' ? null : answer,
    answerAgain: again === '' ? null : again,
    sources: sourcesOf(question, shared),
  }
}

/** Renders a text of the question; `part` keeps its ids apart from those of the question's other texts. */
type Write = (content: Content | null, part: string) => Promise<string>

function writer(question: Question, headingBase: number, shared: Rendering): Write {
  return async (content, part) =>
    content === null ? '' : contentHtml(content, optionsOf(question, part, headingBase, shared))
}

function optionsOf(
  { identity, occurrences }: Question,
  part: string,
  headingBase: number,
  { html }: Rendering,
): HtmlOptions {
  const source = occurrences[0]?.source
  return {
    ...html,
    idPrefix: `${part}-${identity.id}-`,
    headingBase,
    ...(source === undefined ? {} : { source }),
  }
}

async function frontOf(
  question: Question,
  write: Write,
  { words, spoken, sharedTags }: Rendering,
): Promise<string> {
  const { kind, options, hint } = question
  const about = [...(kind === 'open' ? [] : [words.kinds[kind]]), ...ownFacts(question, sharedTags, words)]
  const meta = about.length === 0 ? '' : `<p class="meta">${about.map(escapeText).join(' · ')}</p>\n`
  const asked = await write(beyondTitle(question), 'p')
  let list = ''
  for (const [index, { key, content }] of options.entries()) {
    const text = inLine(await write(content, `o${index}`))
    list += `<li><span class="key">${escapeText(key)}.</span> ${text}</li>\n`
  }
  const choices = list === '' ? '' : `<ul class="options">\n${list}</ul>\n`
  const help =
    hint === null
      ? ''
      : `<details class="hint"><summary${spoken}>${escapeText(words.hint)}</summary>\n${await write(hint, 'h')}</details>\n`
  return meta + asked + choices + help
}

async function answerOf(
  question: Question,
  level: number,
  write: Write,
  shared: Rendering,
  part: string,
): Promise<string> {
  const { words, spoken } = shared
  const correct = question.options.filter((option) => option.correct === true)
  let html = ''
  if (correct.length > 0) {
    const texts = await Promise.all(
      correct.map(async ({ content }, index) => inLine(await write(content, `${part}o${index}`))),
    )
    const keys = correct
      .map(({ key }, index) => `<li><span class="key">${escapeText(key)}.</span> ${texts[index]}</li>\n`)
      .join('')
    html += `${heading(words.correctAnswer, level, spoken)}<ul class="options">\n${keys}</ul>\n`
  }
  html += await write(question.answer, part)
  html += pointList(question, words)
  if (question.explanation !== null) {
    const title = html === '' ? '' : heading(words.explanation, level, spoken)
    html += title + (await write(question.explanation, `${part}e`))
  }
  for (const { lang, value } of codeBeyond(question))
    html += await write([{ type: 'code', lang, value }], part)
  return html
}

/** Names a part of the answer: a heading like those of the article's own inside it. */
function heading(text: string, level: number, attributes: string): string {
  return `<h${level} class="label"${attributes}>${escapeText(text)}</h${level}>\n`
}

function pointList(question: Question, words: Words): string {
  const items = pointsBeyond(question).map(({ label, term, text }) => {
    const name = [label, term].filter((part) => part !== null).map(escapeText)
    const named = name.length === 0 ? '' : `<strong>${name.join(' · ')}</strong>${escapeText(words.colon)}`
    return `<li>${named}${escapeText(text)}</li>\n`
  })
  return items.length === 0 ? '' : `<ul class="points">\n${items.join('')}</ul>\n`
}

/** Every place that asks it, and the other words that it was asked in. */
function sourcesOf(question: Question, { words, spoken, nameSources }: Rendering): string {
  const places = question.occurrences.map(({ source, lines }) => {
    const range = words.lines(lines[0], lines[1])
    return nameSources ? `${source} ${range}` : range
  })
  const titles = new Set(question.occurrences.map(({ title }) => title.trim()))
  titles.delete(question.title.trim())
  const line = (name: string, texts: readonly string[]): string =>
    `<p class="source"><span${spoken}>${escapeText(name + words.colon)}</span>${texts.map(escapeText).join(escapeText(words.comma))}</p>\n`
  const also = titles.size === 0 ? '' : line(words.alsoAskedAs, [...titles])
  return also + line(words.source, places)
}

/** A single paragraph without its tags, to stand in a line; anything longer as it is. */
function inLine(html: string): string {
  const alone = html.startsWith('<p>') && html.endsWith('</p>\n') && !html.includes('<p>', 1)
  return alone ? html.slice('<p>'.length, -'</p>\n'.length) : html
}
