/** `1. `, `(3) `, `Q3: `, `问题3：`, `第 3 题、` before a title. */
const numbering =
  /^(?:(?:question|q|问题|問題|题目|題目|第)\s*)?[([]?\d{1,4}\s*(?:题|題|問)?\s*[.:)\]、](?!\d)\s*/u

/** Marks of a sentence, not of a name: `C#`, `C++`, `%` and `&` stay. */
const sentenceMarks = /[\s.,;:?!'"()[\]{}<>《》〈〉「」『』【】。、，；：？！…“”‘’·~_-]/gu

/**
 * A title as it is compared with another: width, case, numbering, spaces and sentence marks do not count.
 *
 *     `3. 什么是 LLM？` and `什么是LLM` → `什么是llm`
 */
export function titleKey(title: string): string {
  const folded = title.normalize('NFKC').toLowerCase().trim()
  const bare = folded.replace(numbering, '')
  const kept = (bare === '' ? folded : bare).replace(inner, keepInner).replace(sentenceMarks, '')
  return restored(kept === '' ? folded : kept)
}

/** A point, hyphen or `!=` that is part of a name or number: `node.js`, `3.5`, `co-op`, `!=`. */
const inner = /(?<=[\p{L}\p{N}])[.-](?=[\p{L}\p{N}])|!(?==)/gu
const stand = { '.': '\u0001', '-': '\u0002', '!': '\u0003' } as const

function keepInner(mark: string): string {
  return stand[mark as keyof typeof stand]
}

function restored(text: string): string {
  return text.replaceAll(stand['.'], '.').replaceAll(stand['-'], '-').replaceAll(stand['!'], '!')
}

/** How alike two keys are, 0…1: Dice's coefficient of their pairs of characters, which needs no words of a language. */
export function titleLikeness(a: string, b: string): number {
  if (a === b) return 1
  const left = pairs(a)
  const right = pairs(b)
  let shared = 0
  for (const [pair, count] of left) shared += Math.min(count, right.get(pair) ?? 0)
  const all = sum(left) + sum(right)
  return all === 0 ? 0 : (2 * shared) / all
}

function pairs(text: string): Map<string, number> {
  const found = new Map<string, number>()
  const characters = [...` ${text} `]
  for (let at = 1; at < characters.length; at++) {
    const pair = `${characters[at - 1]}${characters[at]}`
    found.set(pair, (found.get(pair) ?? 0) + 1)
  }
  return found
}

function sum(counts: ReadonlyMap<string, number>): number {
  let total = 0
  for (const count of counts.values()) total += count
  return total
}
