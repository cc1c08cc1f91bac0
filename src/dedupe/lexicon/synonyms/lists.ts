import { arabic } from './arabic.ts'
import { chinese } from './chinese.ts'
import { dutch } from './dutch.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { hindi } from './hindi.ts'
import { indonesian } from './indonesian.ts'
import { italian } from './italian.ts'
import { japanese } from './japanese.ts'
import { korean } from './korean.ts'
import { polish } from './polish.ts'
import { portuguese } from './portuguese.ts'
import { russian } from './russian.ts'
import { spanish } from './spanish.ts'
import { turkish } from './turkish.ts'
import { ukrainian } from './ukrainian.ts'
import { vietnamese } from './vietnamese.ts'

/** Words of each language that stand for each other, in the form of `synonyms.ts`. */
export const lists: Readonly<Record<string, string>> = {
  zh: chinese,
  en: english,
  ja: japanese,
  ko: korean,
  ru: russian,
  es: spanish,
  pt: portuguese,
  fr: french,
  de: german,
  vi: vietnamese,
  hi: hindi,
  ar: arabic,
  it: italian,
  nl: dutch,
  pl: polish,
  uk: ukrainian,
  tr: turkish,
  id: indonesian,
}
