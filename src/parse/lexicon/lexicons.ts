import { ar } from './ar.ts'
import { de } from './de.ts'
import { el } from './el.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { he } from './he.ts'
import { hi } from './hi.ts'
import { id } from './id.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import type { Lexicon } from './lexicon.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { th } from './th.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'
import { vi } from './vi.ts'
import { zhHans } from './zhHans.ts'
import { zhHant } from './zhHant.ts'

/**
 * Every language that Drillpress knows words of. All are looked up at once: an article may mix languages, and labels
 * of two languages hardly ever mean different things. Where they do, the language that stands first wins.
 */
export const lexicons: readonly Lexicon[] = [
  en,
  zhHans,
  zhHant,
  ja,
  ko,
  ru,
  es,
  pt,
  fr,
  de,
  vi,
  hi,
  ar,
  uk,
  pl,
  tr,
  it,
  nl,
  id,
  el,
  he,
  th,
]
