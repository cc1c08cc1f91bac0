import { spokenFor } from '../../shared/words.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { hi } from './hi.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import type { MergesWords } from './mergesWords.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { vi } from './vi.ts'
import { zhHans } from './zh-Hans.ts'
import { zhHant } from './zh-Hant.ts'

/** The sheet's words in every language of the interface. */
export const mergesWordLists = {
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
} as const satisfies Record<ReturnType<typeof spokenFor>, MergesWords>

/** The sheet's words for a book in `lang`. */
export function mergesWordsOf(lang: string): MergesWords {
  return mergesWordLists[spokenFor(lang)]
}
