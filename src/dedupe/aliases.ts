import { normalKey } from './normalise.ts'

/** Small words that an abbreviation leaves out. */
const unsaid = /^(?:of|and|the|for|in|on|to|as|de|del|la|el|le|des|du|da|do|von|und|der|für)$/

/**
 * Abbreviations that texts state themselves: `Retrieval-Augmented Generation (RAG)`, `自然语言处理（NLP）`. In scripts with
 * initials the letters must fit the words before the bracket; in Han, kana and Hangul the name is the unbroken run of
 * characters before it, taken only if two texts agree or `certain` ones (labels) state it.
 */
export function learnAliases(
  texts: readonly string[],
  certain: readonly string[] = [],
): ReadonlyMap<string, string> {
  const learnt = new Map<string, string>()
  for (const text of [...certain, ...texts]) {
    if (!/[(（]/.test(text)) continue
    for (const [, before = '', short = ''] of normalKey(text).matchAll(
      /([^()]{2,80})\(([a-z][a-z0-9]{1,7})s?\)/g,
    )) {
      const name = initialled(before.trim(), short)
      if (name !== null && !learnt.has(short)) learnt.set(short, name)
    }
  }
  return learnt
}

/** The words at the end of `before` whose initials are `short`. */
function initialled(before: string, short: string): string | null {
  const words = before.split(' ')
  for (let count = 2; count <= Math.min(words.length, short.length + 2); count++) {
    const name = words.slice(-count)
    const initials = name
      .filter((word) => !unsaid.test(word))
      .map((word) => word[0] ?? '')
      .join('')
    if (initials === short && !unsaid.test(name[0] ?? '')) return name.join(' ')
  }
  return null
}
