import { elsewhere } from '../lexicon/elsewhere.ts'
import { lexicons } from '../lexicon/lexicons.ts'
import { fold } from './fold.ts'

/** The words that `pick` takes of each language, each as a whole text. */
function setOf(pick: (lexicon: (typeof lexicons)[number]) => readonly string[]): ReadonlySet<string> {
  return new Set(
    lexicons.flatMap((lexicon) => pick(lexicon).map((word) => word.normalize('NFKC').toLowerCase())),
  )
}

/** Labels of what was answered, as they are where another gives the right answer. */
export const attemptWords: ReadonlySet<string> = new Set(
  lexicons.flatMap(({ attempts = [] }) => attempts.map((name) => fold(name))),
)
/** Labels of words that a short answer is made of. */
export const keyWords: ReadonlySet<string> = new Set(
  lexicons.flatMap(({ keywords = [] }) => keywords.map((name) => fold(name))),
)
/** Words of headings that never ask. */
export const sectionWords = setOf(({ sections }) => sections)
/** Words for a true statement. */
export const trueWords = setOf(({ truth }) => truth[0])
/** Words for a false statement. */
export const falseWords = setOf(({ truth }) => truth[1])
/** Words beside an option that say it is right. */
export const rightWords = setOf(({ right }) => right)
/** Labels of an answer to choose from that is not the right one. */
export const wrongNames: ReadonlySet<string> = new Set(
  lexicons.flatMap(({ wrong }) => wrong.map((name) => fold(name))),
)
/** What stands for an answer that is still to be written. */
export const pendingWords = setOf(({ pending }) => pending)
/** Headings over what readers of a page said of it. */
export const commentWords = setOf(({ comments }) => comments)
/** Words of difficulty. */
export const levelWords = setOf(({ levels }) => levels)
/** Units in which a paper says what a question counts: `marks`, `分`. */
export const pointWords: ReadonlySet<string> = new Set([
  ...setOf(({ points }) => points),
  ...elsewhere.flatMap(({ points = [] }) => points.map((word) => word.normalize('NFKC').toLowerCase())),
])
/** Names of kinds of questions. */
export const kindWords = setOf(({ kinds, blanks = [] }) => [...kinds, ...blanks])
/** What an option is called before its letter, the longest first. */
export const optionNames: readonly string[] = [
  ...new Set([...lexicons, ...elsewhere].flatMap((words) => words.optionNames ?? [])),
].sort((a, b) => b.length - a.length)
/** What forms say where there is nothing to say. */
export const nothingWords = setOf(({ nothing }) => nothing)
/** How closing paragraphs start. */
export const closingWords = setOf(({ closings }) => closings)

const several = lexicons.flatMap((lexicon) => lexicon.several)
const trueOrFalse = lexicons.flatMap((lexicon) => lexicon.trueOrFalse)

/** Whether a title or its tags say that several options are right; in lower case. */
export function saysSeveral(text: string): boolean {
  return several.some((word) => text.includes(word))
}

/** Whether a title or its tags say that a statement is to be judged; in lower case. */
export function saysTrueOrFalse(text: string): boolean {
  return trueOrFalse.some((word) => text.includes(word))
}
