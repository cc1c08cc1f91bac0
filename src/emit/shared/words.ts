import { ar } from './words/ar.ts'
import { counted, fill } from './words/counted.ts'
import { de } from './words/de.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'
import { hi } from './words/hi.ts'
import { ja } from './words/ja.ts'
import { ko } from './words/ko.ts'
import { pt } from './words/pt.ts'
import { ru } from './words/ru.ts'
import { vi } from './words/vi.ts'
import type { WordList } from './words/wordList.ts'
import { zhHans } from './words/zh-Hans.ts'
import { zhHant } from './words/zh-Hant.ts'

/** The interface's words by language tag; a new language is one file and one line. */
export const wordLists = {
  ar,
  de,
  en,
  es,
  fr,
  hi,
  ja,
  ko,
  pt,
  ru,
  vi,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
} as const satisfies Record<string, WordList>

type Spoken = keyof typeof wordLists

/** Words of the interface in one language, with the sentences that a number or two go into. */
export interface Words
  extends Omit<
    WordList,
    | 'pageOf'
    | 'page'
    | 'lines'
    | 'askedTimes'
    | 'questionCount'
    | 'marks'
    | 'version'
    | 'bookNumber'
    | 'aside'
  > {
  /** Tag of the language that these words are of, which is not the book's where that one is not spoken here. */
  readonly lang: string
  /** `Page 2 of 7`. */
  readonly pageOf: (page: number, pages: number) => string
  /** `page 7`. */
  readonly page: (page: number) => string
  /** `lines 3–9`, or `line 3` where it is one. */
  readonly lines: (first: number, last: number) => string
  /** `Asked 3 times`. */
  readonly askedTimes: (times: number) => string
  /** `28 questions`. */
  readonly questionCount: (questions: number) => string
  /** `5 marks`. */
  readonly marks: (marks: number) => string
  /** `Version A`. */
  readonly version: (mark: string) => string
  /** `no. 17 in the book`. */
  readonly bookNumber: (number: number) => string
  /** ` (TLB)`, to stand right behind another word. */
  readonly aside: (word: string) => string
}

/**
 * Words of the interface for a book in `lang`: those of the exact tag, else of its language in its script, else of
 * its language, else English. `zh-TW` is thereby `zh-Hant`, `zh` is `zh-Hans`, `pt-BR` is `pt`.
 */
export function wordsOf(lang: string): Words {
  const spoken = spokenFor(lang)
  const list = wordLists[spoken]
  return {
    ...list,
    lang: spoken,
    pageOf: (n, m) => fill(list.pageOf, { n, m }),
    page: (n) => fill(list.page, { n }),
    lines: (n, m) => (n === m ? fill(list.line, { n }) : fill(list.lines, { n, m })),
    askedTimes: (n) => counted(list.askedTimes, n, spoken),
    questionCount: (n) => counted(list.questionCount, n, spoken),
    marks: (n) => counted(list.marks, n, spoken),
    version: (n) => fill(list.version, { n }),
    bookNumber: (n) => fill(list.bookNumber, { n }),
    aside: (n) => fill(list.aside, { n }),
  }
}

/** Which of our languages to speak to a reader of `lang`. */
export function spokenFor(lang: string): Spoken {
  return chainOf(lang).find(isSpoken) ?? 'en'
}

function isSpoken(tag: string): tag is Spoken {
  return Object.hasOwn(wordLists, tag)
}

/** `zh-TW` → `zh-TW`, `zh-Hant`, `zh`; a malformed tag has itself alone. */
function chainOf(lang: string): string[] {
  try {
    const { language, script } = new Intl.Locale(lang).maximize()
    return [lang, `${language}-${script}`, language]
  } catch {
    return [lang]
  }
}
