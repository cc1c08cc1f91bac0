import type { Section } from '../../model/book.ts'
import { escapeText } from '../shared/html/escape.ts'
import { type Chapter, type Entry, fileOf } from './chapters.ts'
import type { Page } from './page.ts'
import type { Placed } from './place.ts'
import type { Rendering } from './renderQuestion.ts'

/** What a chapter is called: as its outermost section, numbered where that was cut into several files. */
export function chapterTitle(chapter: Chapter, { plainTitle }: Pick<Rendering, 'plainTitle'>): string {
  const section = chapter.entries[0]?.path[0]
  const title = section === undefined ? '' : plainTitle(section)
  return chapter.part === 1 ? title : `${title} (${chapter.part})`
}

/** The ids that links lead to. */
export const anchors = {
  section: ({ id }: Section): string => `s-${id}`,
  question: ({ question }: Placed): string => `q-${question.identity.id}`,
  answer: ({ question }: Placed): string => `a-${question.identity.id}`,
}

/**
 * The questions of a chapter. An answer can be reached in two ways: by a link to the answers at the end of the book,
 * which every reader can follow, and in place, folded; a reader without `<details>` would show that open, and so the
 * style sheet keeps it away from readers too old to know it.
 */
export function questionsPage(chapter: Chapter<Entry>, rendering: Rendering): Page {
  const { words, spoken, html, sectionTitles } = rendering
  const target = fileOf(chapter, 'answers')
  const body = withHeadings(chapter, null, sectionTitles, (entry, level) => {
    const { question, front, answerAgain } = entry
    const end =
      answerAgain === null
        ? `<p class="no-answer"${spoken}>${escapeText(words.noAnswer)}</p>\n`
        : `<details class="answer"><summary${spoken}>${escapeText(words.showAnswer)}</summary>\n${answerAgain}</details>\n` +
          `<p class="link"><a href="${target}#${anchors.answer(entry)}"${spoken}>${escapeText(words.toAnswer)} ${question.number}</a></p>\n`
    return `<section class="question" id="${anchors.question(entry)}">\n${heading(entry, level, html.direction)}${front}${end}</section>\n`
  })
  return {
    title: chapterTitle(chapter, rendering),
    type: 'bodymatter',
    body: `<section epub:type="qna" role="doc-qna">\n${body}</section>\n`,
  }
}

/** The answers of a chapter, each with a link back to its question. */
export function answersPage(chapter: Chapter<Entry>, rendering: Rendering): Page {
  const { words, spoken, html, sectionTitles } = rendering
  const target = fileOf(chapter, 'questions')
  const body = withHeadings(chapter, words.referenceAnswer, sectionTitles, (entry, level) => {
    const { question, answer, sources } = entry
    const text = answer ?? `<p class="no-answer"${spoken}>${escapeText(words.noAnswer)}</p>\n`
    const back = `<p class="link"><a role="doc-backlink" href="${target}#${anchors.question(entry)}"${spoken}>${escapeText(words.backToQuestion)} ${question.number}</a></p>\n`
    return `<section class="solution" id="${anchors.answer(entry)}">\n${heading(entry, level, html.direction)}${text}${sources}${back}</section>\n`
  })
  const title = `${words.referenceAnswer}${words.colon}${chapterTitle(chapter, rendering)}`
  return { title, type: 'backmatter', body: `<section class="answers">\n${body}</section>\n` }
}

/** Number and title; in a text from right to left a title keeps its own way and its number the right-hand side. */
function heading({ question, title }: Entry, level: number, direction: 'ltr' | 'rtl' = 'ltr'): string {
  const text = direction === 'rtl' ? `<bdi>${title}</bdi>` : title
  return `<h${level}><span class="number">${question.number}.</span> ${text}</h${level}>\n`
}

/** The level of the heading of a question in its file. */
export function questionLevel(path: readonly Section[]): number {
  return Math.min(6, path.length + 1)
}

/**
 * Entries below the headings of their sections; one that goes on from the file before has its headings again. `part`
 * names what the file is in the book, null where it is the book itself: there the headings can be linked to.
 */
function withHeadings(
  chapter: Chapter<Entry>,
  part: string | null,
  titles: Rendering['sectionTitles'],
  render: (entry: Entry, level: number) => string,
): string {
  const titleOf = ({ id, title }: Section): string => titles.get(id) ?? escapeText(title)
  const outer = (chapter.entries[0]?.above ?? []).map(titleOf)
  const above = part === null ? outer : [escapeText(part), ...outer]
  let html = above.length === 0 ? '' : `<p class="above">${above.join(' · ')}</p>\n`
  let open: readonly Section[] = []
  for (const entry of chapter.entries) {
    const kept = entry.path.findIndex((section, depth) => section.id !== open[depth]?.id)
    const fresh = kept === -1 ? [] : entry.path.slice(kept)
    fresh.forEach((section, index) => {
      const depth = (kept === -1 ? 0 : kept) + index
      const count = depth === 0 && chapter.part > 1 ? ` (${chapter.part})` : ''
      const level = Math.min(5, depth + 1)
      const id = part === null ? ` id="${anchors.section(section)}"` : ''
      html += `<h${level}${id}>${titleOf(section)}${count}</h${level}>\n`
    })
    open = entry.path
    html += render(entry, questionLevel(entry.path))
  }
  return html
}
