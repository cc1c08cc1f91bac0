/** How the phrases of a lexicon are parted: words that stand without spaces by white space, others by commas. */
export type Writing = 'joined' | 'spaced'

/** A phrase with the braces in it, in which neither a space nor a comma ends it. */
const phrase: Readonly<Record<Writing, RegExp>> = {
  joined: /(?:[^\s{]|\{[^}]*\})+/g,
  spaced: /(?:[^,{]|\{[^}]*\})+/g,
}
/** A part of a phrase: alternatives in braces, or as it is. */
const part = /\{([^}]*)\}|[^{]+/g

/**
 * The phrases of a class of words. Alternatives stand in braces, as in a shell, and may be empty: `{please ,}{explain,
 * describe} {how,why}` are eight phrases.
 */
export function phrasesOf(list: string, writing: Writing): readonly string[] {
  const patterns = list.match(phrase[writing]) ?? []
  return patterns.map((text) => text.trim()).flatMap((text) => (text === '' ? [] : expanded(text)))
}

function expanded(pattern: string): readonly string[] {
  let phrases: readonly string[] = ['']
  for (const [plain, alternatives] of pattern.matchAll(part)) {
    const ends = alternatives?.split(',') ?? [plain]
    phrases = phrases.flatMap((begun) => ends.map((end) => begun + end))
  }
  return phrases
}
