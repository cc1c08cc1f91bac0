import type { Book, Merge } from '../../model/book.ts'
import type { Emit } from '../emitter.ts'
import { templateSource } from '../shared/design.ts'
import { isEastAsian } from '../shared/eastAsian.ts'
import { escapeText } from '../shared/html/escape.ts'
import { policy } from '../shared/page/policy.ts'
import { fillTemplate } from '../shared/page/template.ts'
import { themeCss } from '../shared/page/themeCss.ts'
import { loadTheme } from '../shared/theme.ts'
import { counted } from '../shared/words/counted.ts'
import { doubtCard, knownCard, mergeCard } from './cards.ts'
import { Writing } from './writing.ts'

/** What to type to decide a pair. */
const command = 'drillpress review'

/**
 * Writes the sheet of what was merged: every merged question with its places and their wording, the least sure first;
 * then the pairs in doubt, and what earlier banks have. One file without a script, that needs no other and opens no
 * connection.
 */
export const emit: Emit = async (book, options, { resource }) => {
  const text = async (name: string): Promise<string> => new TextDecoder().decode(await resource(name))
  const [template, css] = await Promise.all([
    text('templates/merges/merges.html'),
    text('templates/merges/merges.css'),
  ])
  const writing = new Writing(book)
  const style = `\n${themeCss(await loadTheme(options, resource), isEastAsian(book.lang))}${css}`
  const sections = sectionsOf(book, writing).filter(({ cards }) => cards.length > 0)
  const page = fillTemplate(
    template,
    {
      lang: book.lang,
      title: book.title,
      interfaceLang: writing.words.lang,
      interfaceDir: writing.direction,
      policy: policy(style, []),
      style,
      words: writing.own,
      summary: summary(book, writing),
      contents: contents(sections),
      sections:
        sections.map(sectionHtml).join('') || `<p class="note">${escapeText(writing.own.nothing)}</p>\n`,
    },
    templateSource('templates/merges/merges.html', options),
    ['sections'],
  )
  return [{ suffix: '.html', bytes: new TextEncoder().encode(page) }]
}

interface SheetSection {
  readonly id: string
  readonly title: string
  /** HTML. */
  readonly note: string
  readonly cards: readonly string[]
}

function sectionsOf(book: Book, writing: Writing): readonly SheetSection[] {
  const { own } = writing
  const { against } = book
  const asked = new Map(book.questions.map((question) => [question.identity.id, question]))
  const note = escapeText(own.doubtNote).replace('{command}', `<code>${command}</code>`)
  const merges = [...book.merges].sort(lessSure)
  return [
    {
      id: 'merged',
      title: own.merged,
      note: escapeText(own.mergedNote),
      cards: merges.map((merge) => mergeCard(merge, asked.get(merge.question), writing)),
    },
    {
      id: 'doubt',
      title: own.doubt,
      note,
      cards: book.review.map((pair) => doubtCard(pair, asked, writing)),
    },
    {
      id: 'known',
      title: own.known,
      note: '',
      cards: against?.known.map((pair) => knownCard(pair, against, writing)) ?? [],
    },
    {
      id: 'maybe-known',
      title: own.maybeKnown,
      note,
      cards: against?.review.map((pair) => knownCard(pair, against, writing)) ?? [],
    },
  ]
}

/** What was concluded before what is written alike, and last what a person decided; of a kind, the least alike first. */
function lessSure(x: Merge, y: Merge): number {
  const rank = ({ rule }: Merge): number => (rule === 'must' ? 2 : rule === 'same-words' ? 1 : 0)
  return rank(x) - rank(y) || x.evidence.score - y.evidence.score || x.likeness - y.likeness
}

function summary({ questions }: Book, { words, own }: Writing): string {
  const places = questions.reduce((sum, { occurrences }) => sum + occurrences.length, 0)
  const arrow = words.lang === 'ar' ? '←' : '→'
  return `${counted(own.places, places, words.lang)} ${arrow} ${words.questionCount(questions.length)}`
}

function contents(sections: readonly SheetSection[]): string {
  if (sections.length < 2) return ''
  const links = sections.map(
    ({ id, title, cards }) => `<li><a href="#${id}">${escapeText(title)} (${cards.length})</a></li>\n`,
  )
  return `<nav>\n<ul>\n${links.join('')}</ul>\n</nav>\n`
}

function sectionHtml({ id, title, note, cards }: SheetSection): string {
  const about = note === '' ? '' : `<p class="note">${note}</p>\n`
  return `<section aria-labelledby="${id}">\n<h2 id="${id}">${escapeText(title)} (${cards.length})</h2>\n${about}${cards.join('')}</section>\n`
}
