import type { Code, Kind, Occurrence, Option, Point, Section, Titled } from './book.ts'
import type { Content } from './content.ts'

/** One place that asks a question, as the reader recovered it: before repeats are merged and ids are given. */
export interface Item extends Titled {
  readonly kind: Kind
  readonly prompt: Content | null
  readonly answer: Content | null
  readonly hint: Content | null
  readonly explanation: Content | null
  readonly points: readonly Point[]
  readonly options: readonly Option[]
  readonly code: readonly Code[]
  readonly tags: readonly string[]
  /** What the article says that it counts. */
  readonly marks?: number
  /** Id of the section it stands in, or null. */
  readonly section: string | null
  readonly occurrence: Occurrence
  /** Title of the article that it stands in; left out where that has none. */
  readonly article?: string
  /** Id that the author wrote, `{#id}` after the title; null in nearly every article. */
  readonly explicitId: string | null
}

/** Text that is no question, answer or section: introductions, link lists, debris. Kept so that nothing is lost. */
export interface LeftOut {
  readonly what: string
  readonly text: string
  readonly source: string
  readonly lines: readonly [first: number, last: number]
}

/** A convention that an article's questions are written in; `score` is the mean of the evidence for them. */
export interface StructureNote {
  readonly convention: string
  readonly questions: number
  /** First and last line that is read so. */
  readonly lines: readonly [first: number, last: number]
  readonly score: number
}

/** How an article was read: the conventions chosen, the most used first, and the best of those that were not. */
export interface Structure {
  readonly chosen: readonly StructureNote[]
  readonly runnerUp: Omit<StructureNote, 'lines'> | null
}

/** What one article gives. Section ids are unique over the book: the caller hands in a prefix. */
export interface ParsedArticle {
  /** The article's own title, or null. */
  readonly title: string | null
  readonly sections: readonly Section[]
  readonly items: readonly Item[]
  readonly leftOut: readonly LeftOut[]
  /** How the reading came about, for who wants it explained. */
  readonly structure?: Structure
}
