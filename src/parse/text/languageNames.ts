import { lexicons } from '../lexicon/lexicons.ts'
import { fold } from './fold.ts'

/** Languages that people learn from lists of words, BCP 47. */
const learned =
  'ar bg ca cs cy da de el en eo es et eu fa fi fr ga gl he hi hr hu id is it ja ko la lt lv mk nb nl pl pt ro ru sk sl sq sr sv sw th tr uk ur vi zh'.split(
    ' ',
  )

let names: ReadonlySet<string> | null = null

/** Whether a text is the name of a language, in that language or in one that is known: `Español`, `Englisch`, `日本語`. */
export function isLanguageName(text: string): boolean {
  if (text.length > 30) return false
  names ??= readNames()
  return names.has(fold(text))
}

function readNames(): ReadonlySet<string> {
  const found = new Set<string>()
  const locales = new Set([...lexicons.map(({ lang }) => lang), ...learned])
  for (const locale of locales) {
    const inLocale = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' })
    for (const code of learned) {
      const name = inLocale.of(code)
      if (name !== undefined) found.add(fold(name))
    }
  }
  return found
}
