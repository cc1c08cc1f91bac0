import type { Book, Kind } from '../../model/book.ts'
import type { PlainTitle } from '../shared/plainTitle.ts'
import type { StudyWords } from '../shared/words/wordList.ts'
import type { Words } from '../shared/words.ts'

/** What the page's script knows of a question beside its markup. */
export interface QuestionData {
  readonly id: string
  /** Tells the questions of one book from those of another, whose ids may be the same. */
  readonly guid: string
  readonly kind: Kind
  /** Id of the section it stands in, or null. */
  readonly section: string | null
  readonly tags: readonly string[]
  /**
   * Keys of the options that are right, of a statement to be judged `true` or `false`; empty where there is nothing to choose
   * or the article does not say.
   */
  readonly correct: readonly string[]
}

/** A section as the filter offers it. */
export interface SectionData {
  readonly id: string
  readonly title: string
  readonly parent: string | null
}

/** What the page's script is told, as JSON in the page. */
export interface PageData {
  readonly title: string
  /** Language of the interface, for plural forms and numbers. */
  readonly lang: string
  readonly words: StudyWords &
    Pick<Words, 'colon' | 'comma' | 'correctAnswer' | 'showAnswer' | 'noSection' | 'true' | 'false'>
  readonly kinds: Words['kinds']
  /** Traditional characters, each with its simplified one, that the search takes for the same: `體体國国`. */
  readonly variants: string
  readonly sections: readonly SectionData[]
  readonly questions: readonly QuestionData[]
}

/** The script's data of a book. */
export function pageData(book: Book, words: Words, variants: string, plainTitle: PlainTitle): PageData {
  const { colon, comma, correctAnswer, showAnswer, noSection, true: yes, false: no } = words
  return {
    title: book.title,
    lang: words.lang,
    words: { ...words.study, colon, comma, correctAnswer, showAnswer, noSection, true: yes, false: no },
    kinds: words.kinds,
    variants,
    sections: book.sections.map((section) => ({
      id: section.id,
      title: plainTitle(section),
      parent: section.parent,
    })),
    questions: book.questions.map(({ identity: { id, guid }, kind, section, tags, options, verdict }) => ({
      id,
      guid,
      kind,
      section,
      tags,
      correct:
        verdict === undefined
          ? options.filter(({ correct }) => correct === true).map(({ key }) => key)
          : [String(verdict)],
    })),
  }
}
