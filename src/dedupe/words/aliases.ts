import { lexiconOf } from '../lexicon/lexicons.ts'
import type { Mark } from '../lexicon/marks.ts'
import { unsaid } from '../lexicon/smallWords.ts'
import { normalKey } from '../text/normalise.ts'
import { scan } from './scan.ts'

/** What may stand before a name that begins there: a word that asks, or says nothing. */
const opening: ReadonlySet<Mark> = new Set([
  'WHAT',
  'WHICH',
  'HOW',
  'WHY',
  'LIST',
  'EXPLAIN',
  'EMPTY',
  'PLEASE',
])

/**
 * Abbreviations that texts state themselves: `Retrieval-Augmented Generation (RAG)`, `什么是自然语言处理（NLP）`. In scripts
 * with initials the letters must fit the words before the bracket; in Han and kana the name is the unbroken run of
 * characters before it, and only where a word that asks, or nothing, stands before that.
 */
export function learnAliases(texts: readonly string[]): ReadonlyMap<string, string> {
  const learnt = new Map<string, string>()
  for (const text of texts) {
    if (!/[(（]/.test(text)) continue
    for (const [, before = '', short = ''] of normalKey(text).matchAll(
      /([^()]{2,80})\(([a-z][a-z0-9]{1,7})s?\)/g,
    )) {
      const name = initialled(before.trim(), short) ?? runBefore(before.trim())
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
    const initials = [name, name.filter((word) => !unsaid.has(word))].map((words) =>
      words.map((word) => word[0] ?? '').join(''),
    )
    if (initials.includes(short) && !unsaid.has(name[0] ?? '')) return name.join(' ')
  }
  return null
}

/** The name of four characters or more at the end of `before`, in a script without spaces. */
function runBefore(before: string): string | null {
  const lexicon = /[\p{Script=Han}\p{Script=Katakana}]$/u.test(before) ? lexiconOf(before, null) : null
  if (lexicon === null) return null
  const tokens = scan(lexicon.fold(before), lexicon)
  const last = tokens.findLast(({ type }) => type !== 'run')
  if (last !== undefined && (last.type !== 'mark' || !opening.has(last.mark))) return null
  const at = last === undefined ? 0 : tokens.lastIndexOf(last) + 1
  const name = tokens
    .slice(at)
    .map(({ surface }) => surface)
    .join('')
  return [...name].length >= 4 ? name : null
}
