import createHyphenator, { type Patterns } from 'hyphen'

/** Where a word may be parted: indices of the letters before which a hyphen may stand. */
export type Hyphenate = (word: string) => readonly number[]

/** Patterns by language, loaded for a book in that language alone; TeX's, as the package `hyphen` has them. */
const patterns: Readonly<Record<string, () => Promise<{ readonly default: Patterns }>>> = {
  bg: () => import('hyphen/patterns/bg.js'),
  ca: () => import('hyphen/patterns/ca.js'),
  cs: () => import('hyphen/patterns/cs.js'),
  da: () => import('hyphen/patterns/da.js'),
  de: () => import('hyphen/patterns/de-1996.js'),
  el: () => import('hyphen/patterns/el-monoton.js'),
  en: () => import('hyphen/patterns/en-us.js'),
  'en-gb': () => import('hyphen/patterns/en-gb.js'),
  es: () => import('hyphen/patterns/es.js'),
  fi: () => import('hyphen/patterns/fi.js'),
  fr: () => import('hyphen/patterns/fr.js'),
  hu: () => import('hyphen/patterns/hu.js'),
  it: () => import('hyphen/patterns/it.js'),
  nb: () => import('hyphen/patterns/nb.js'),
  nl: () => import('hyphen/patterns/nl.js'),
  pl: () => import('hyphen/patterns/pl.js'),
  pt: () => import('hyphen/patterns/pt.js'),
  ro: () => import('hyphen/patterns/ro.js'),
  ru: () => import('hyphen/patterns/ru.js'),
  sk: () => import('hyphen/patterns/sk.js'),
  sv: () => import('hyphen/patterns/sv.js'),
  tr: () => import('hyphen/patterns/tr.js'),
  uk: () => import('hyphen/patterns/uk.js'),
}

/** Shorter words are not parted. */
const shortest = 6

/** How the words of a language are parted, or null where we have no patterns for it. */
export async function loadHyphenate(lang: string): Promise<Hyphenate | null> {
  const tag = lang.toLowerCase()
  const load = patterns[tag] ?? patterns[tag.split('-')[0] ?? '']
  if (load === undefined) return null
  const hyphenator = createHyphenator((await load()).default, {
    hyphenChar: '\u00ad',
    minWordLength: shortest,
  })
  const known = new Map<string, readonly number[]>()
  return (word) => {
    if (word.length < shortest) return []
    const places = known.get(word) ?? placesOf(hyphenator(word))
    known.set(word, places)
    return places
  }
}

function placesOf(parted: string): number[] {
  const places: number[] = []
  let at = 0
  for (const part of parted.split('\u00ad').slice(0, -1)) {
    at += part.length
    places.push(at)
  }
  return places
}
