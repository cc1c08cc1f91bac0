import type { Content } from './content.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { LeftOut } from './item.ts'
import type { JoiningRule } from './mergeRules.ts'

/** Version of the fields of a question bank; `schema/bank.schema.json` describes it. */
export const bankVersion = 1

/** What a question can ask its reader to do. */
export const kinds = ['open', 'coding', 'choice', 'multiple-choice', 'true-false', 'cloze'] as const

export type Kind = (typeof kinds)[number]

/** A file that the book was read from; `path` is relative to the book, with `/`. */
export interface Source {
  readonly path: string
  readonly sha256: string
}

/** What has a title. */
export interface Titled {
  /** Plain text, no numbering, label or markup; a formula is its LaTeX. */
  readonly title: string
  /** The title as the article sets it, one paragraph, where that holds formulas or code; its plain text is `title`. */
  readonly titleContent?: Content
}

/** A heading that groups questions; `depth` counts from 1, `parent` is the id of the section around it. */
export interface Section extends Titled {
  readonly id: string
  readonly depth: number
  readonly parent: string | null
}

/** One place that asks a question; `lines` are the first and the last line, from 1, of question and answer. */
export interface Occurrence {
  readonly source: string
  readonly title: string
  readonly lines: readonly [first: number, last: number]
}

/** One point of an answer's list: `label` as the article has it (`并行训练`), `term` its other name (`Distributed Training`). */
export interface Point {
  readonly label: string | null
  readonly term: string | null
  readonly text: string
  readonly sources: readonly Occurrence[]
}

/** One answer to choose from. `key` is its letter or number in the article, else `A`, `B` …; `correct` is null where the article does not say. */
export interface Option {
  readonly key: string
  readonly content: Content
  readonly correct: boolean | null
}

/** A code block, verbatim. `lang` is the fence's language or null. */
export interface Code {
  readonly lang: string | null
  readonly value: string
}

/** What review history hangs on; made by the ledger, the same for as long as the question lives. */
export interface Identity {
  /** Stable id, `[a-z0-9-]+`; also `Question.id`. */
  readonly id: string
  /** Anki's globally unique id of the note, base62. */
  readonly guid: string
  /** Anki's note id in milliseconds, never in the future; the card id follows from it. */
  readonly noteId: number
  /** When the content last changed, in seconds: Anki replaces a note only by one with a later `mod`. */
  readonly mod: number
  /** A number for each of `Question.points`, from 1, that stays that point's own when others come and go. */
  readonly points?: readonly number[]
}

/** One question, asked once, with all that was said about it; its title is the question as a reader would state it. */
export interface Question extends Titled {
  readonly identity: Identity
  /** 1…n, as printed in every format. */
  readonly number: number
  readonly kind: Kind
  /** Of a cloze question whose title has gaps for its hidden words: the title with the words, as the author marks them. */
  readonly marked?: string
  readonly prompt: Content | null
  readonly answer: Content | null
  readonly hint: Content | null
  readonly explanation: Content | null
  readonly points: readonly Point[]
  readonly options: readonly Option[]
  /** Of a statement to be judged, without options: whether its answer calls it true. Absent where it does not say. */
  readonly verdict?: boolean
  readonly code: readonly Code[]
  readonly tags: readonly string[]
  /** What its article says that it counts, by itself or with the others of its section. Absent where it does not say. */
  readonly marks?: number
  /** Id of the section it stands in, or null. */
  readonly section: string | null
  readonly occurrences: readonly Occurrence[]
}

/** The parts that two questions share and do not share, as the comparison saw them. */
export interface Evidence {
  readonly shared: readonly string[]
  readonly onlyA: readonly string[]
  readonly onlyB: readonly string[]
  readonly intent: 'same' | 'near' | 'conflict'
  readonly intentA: readonly string[]
  readonly intentB: readonly string[]
  readonly vetoes: readonly string[]
  /** How alike the answers are, 0…1, or null where one has none. */
  readonly answers: number | null
  /** Weight of what is shared over all weight, 0…1. */
  readonly score: number
  /** What the user's own scorer said, 0…1; only where that brought the pair here. */
  readonly scorer?: number
}

/** Why several places are one question. `evidence` is that of the weakest pair. */
export interface Merge {
  /** Id of the question. */
  readonly question: string
  readonly occurrences: readonly Occurrence[]
  readonly decision: 'merge'
  readonly rule: JoiningRule
  readonly evidence: Evidence
  /** The weakest pair, as indices into `occurrences`. */
  readonly weakest: readonly [number, number]
  /** How alike the two of it are written, 0…1. Decides nothing; the least alike are worth the first look. */
  readonly likeness: number
}

/** A pair of questions (by id) that a person should look at. */
export interface Review {
  readonly a: string
  readonly b: string
  readonly score: number
  readonly rule: JoiningRule
  readonly evidence: Evidence
}

/** A bank built earlier that a book was held against. */
export interface Bank {
  /** Name of its file, without the folder. */
  readonly name: string
  readonly title: string
  /** Of the file's bytes, hex. */
  readonly sha256: string
  /** How many it holds. */
  readonly questions: number
}

/** A question of the book, and the question of an earlier bank that it is or may be. A of the evidence is the book's. */
export interface Counterpart {
  /** Id of the book's question. */
  readonly question: string
  readonly title: string
  readonly occurrences: readonly Occurrence[]
  /** Index into {@link Against.banks}. */
  readonly bank: number
  /** The bank's question. */
  readonly earlier: { readonly id: string; readonly title: string }
  readonly decision: 'merge' | 'review'
  readonly score: number
  readonly rule: JoiningRule
  readonly evidence: Evidence
}

/** What of a book stands in banks built earlier. */
export interface Against {
  readonly banks: readonly Bank[]
  /** Ids of the questions that no bank has; some of them may stand in `review`. */
  readonly new: readonly string[]
  /** In document order; those that a build with `onlyNew` leaves out of the questions stand here too. */
  readonly known: readonly Counterpart[]
  /** Pairs that a person should look at, most alike first. */
  readonly review: readonly Counterpart[]
}

/** A picture of the article, read from the book's own folder. Width and height in CSS pixels, null if not known. */
export interface Asset {
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'image/svg+xml'
  readonly bytes: Uint8Array
  readonly width: number | null
  readonly height: number | null
}

/** A whole book, ready to be written. Everything a writer needs of the article is in here. */
export interface Book {
  readonly title: string
  /** BCP 47. */
  readonly lang: string
  readonly author: string | null
  readonly sources: readonly Source[]
  readonly sections: readonly Section[]
  readonly questions: readonly Question[]
  readonly merges: readonly Merge[]
  readonly review: readonly Review[]
  /** What of it is known from earlier banks; only where it was held against some. */
  readonly against?: Against
  /** What of the articles is no question, answer or section. */
  readonly leftOut: readonly LeftOut[]
  readonly diagnostics: readonly Diagnostic[]
  /** By the url that `image` nodes carry. */
  readonly assets: ReadonlyMap<string, Asset>
}
