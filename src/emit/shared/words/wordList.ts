import type { Kind } from '../../../model/book.ts'

/** A sentence with a number in it, `{n}`, by the plural category of the language (CLDR); `other` is always there. */
export type Counted = Readonly<{ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>>

/** Words of the interface in one language, as data. Places to fill in stand in braces: `{n}`, `{m}`. */
export interface WordList {
  readonly question: string
  readonly questions: string
  readonly answer: string
  readonly answers: string
  readonly referenceAnswer: string
  /** Unfolds the whole of an answer whose short form is shown. */
  readonly fullAnswer: string
  readonly options: string
  readonly correctAnswer: string
  readonly hint: string
  readonly explanation: string
  /** The points of an answer, as in key points; not marks. */
  readonly points: string
  readonly code: string
  readonly tags: string
  readonly kind: string
  readonly section: string
  /** Heading of the questions that stand in no section. */
  readonly noSection: string
  readonly contents: string
  readonly cover: string
  readonly notes: string
  readonly source: string
  readonly sources: string
  readonly alsoAskedAs: string
  /** Stands in the place of an answer that the article does not give. */
  readonly noAnswer: string
  readonly true: string
  readonly false: string
  readonly showAnswer: string
  readonly toAnswer: string
  readonly backToQuestion: string
  /** Titles of the three printed documents. */
  readonly handout: string
  readonly questionSheet: string
  readonly answerKey: string
  /** Fields that a reader fills in by hand. */
  readonly name: string
  readonly date: string
  readonly score: string
  readonly formula: string
  readonly image: string
  /** `{n}` of `{m}`. */
  readonly pageOf: string
  /** `{n}` first and `{m}` last line of a place in a file. */
  readonly lines: string
  readonly line: string
  readonly page: string
  readonly askedTimes: Counted
  readonly questionCount: Counted
  /** Marks that a question is worth. */
  readonly marks: Counted
  /** What tells one of several sheets of the same questions from the others; `{n}` is a letter. */
  readonly version: string
  /** Which question of the whole book a question of a sheet is. */
  readonly bookNumber: string
  readonly kinds: Readonly<Record<Kind, string>>
  /** What stands between a label and its text, and between the members of a list in a line. */
  readonly colon: string
  readonly comma: string
  /** A word in brackets right behind another, which `{n}` is. */
  readonly aside: string
  /** One paragraph for the metadata of a book: what was done for readers who do not see the page. */
  readonly accessibilitySummary: string
  readonly study: StudyWords
}

/** Words that only the study page says. */
export interface StudyWords {
  readonly list: string
  readonly cards: string
  readonly quiz: string
  readonly views: string
  readonly skip: string
  readonly search: string
  readonly clear: string
  readonly filters: string
  readonly state: string
  readonly all: string
  readonly new: string
  readonly learning: string
  readonly due: string
  readonly learned: string
  readonly found: Counted
  readonly nothingFound: string
  readonly expandAll: string
  readonly collapseAll: string
  readonly again: string
  readonly hard: string
  readonly good: string
  readonly easy: string
  readonly undo: string
  readonly undone: string
  readonly rate: string
  /** How many cards are left to do today, and what to do when none is. */
  readonly left: Counted
  readonly allDone: string
  readonly nextDue: string
  readonly learnMore: string
  readonly check: string
  readonly next: string
  readonly right: string
  readonly wrong: string
  readonly result: string
  readonly restart: string
  readonly noChoice: string
  readonly menu: string
  readonly print: string
  readonly printBoth: string
  readonly printQuestions: string
  readonly progress: string
  readonly exportProgress: string
  readonly importProgress: string
  readonly imported: Counted
  readonly importFailed: string
  readonly resetProgress: string
  readonly resetSure: string
  readonly notSaved: string
  readonly theme: string
  readonly themeAuto: string
  readonly themeLight: string
  readonly themeDark: string
  readonly keys: string
  readonly keyShow: string
  readonly keyRate: string
  readonly keyMove: string
}
