import type { Question, Titled } from '../../../model/book.ts'
import { plainText } from '../../../model/text.ts'
import { beyondTitle } from '../../shared/beyondTitle.ts'
import type { Group } from '../../shared/outline.ts'
import { questionName, sectionName } from '../flow/placeNames.ts'
import type { Setting } from '../setting.ts'

/** A line of the table of contents. */
export interface ContentsEntry {
  /** Named place that it leads to. */
  readonly name: string
  readonly titled: Titled
  /** How the question goes on, where others have the same title. */
  readonly more: string | null
  /** Number of the question; null for a section. */
  readonly number: number | null
  readonly depth: number
}

/** A book of more questions lists only its sections. */
const mostListed = 400

/** The lines that a book's contents have: its sections, and its questions where they are not too many. */
export function contentsEntries(groups: readonly Group[], { book, words }: Setting): ContentsEntry[] {
  const all = book.questions.length <= mostListed
  const entries: ContentsEntry[] = []
  const repeated = repeatedTitles(book.questions)
  let sections = 0
  const list = ({ section, questions, groups: inside }: Group, depth: number): void => {
    const titled = section ?? (groups.length > 1 ? { title: words.noSection } : null)
    const name = sectionName(++sections)
    if (titled !== null) entries.push({ name, titled, more: null, number: null, depth })
    const inner = titled === null ? depth : depth + 1
    for (const question of all ? questions : []) {
      const { number, title } = question
      const more = repeated.has(title) ? beginningOf(question) : null
      const name = questionName(number)
      entries.push({ name, titled: question, more, number, depth: Math.max(0, inner - 1) })
    }
    for (const child of inside) list(child, inner)
  }
  for (const group of groups) list(group, 0)
  return entries
}

function repeatedTitles(questions: readonly Question[]): ReadonlySet<string> {
  const seen = new Set<string>()
  return new Set(questions.flatMap(({ title }) => (seen.size === seen.add(title).size ? [title] : [])))
}

/** So much of a question's text tells it from others of its title, in characters. */
const longestBeginning = 42

/** How the text of a question goes on behind its title, or the first of its options; null where it has neither. */
function beginningOf(question: Question): string | null {
  const { options } = question
  const texts = [plainText(beyondTitle(question)), ...options.map(({ content }) => plainText(content))]
  const line =
    texts
      .find((text) => text.trim() !== '')
      ?.replace(/\s+/gu, ' ')
      .trim() ?? ''
  if (line === '') return null
  const letters = [...line]
  return letters.length > longestBeginning ? `${letters.slice(0, longestBeginning).join('').trim()}…` : line
}
