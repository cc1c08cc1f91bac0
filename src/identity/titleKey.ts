import { bigrams, dice } from '../model/bigrams.ts'

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

/** How alike two keys are, 0…1: by their pairs of characters, which needs no words of a language; their ends count too. */
export function titleLikeness(a: string, b: string): number {
  return a === b ? 1 : dice(bigrams(` ${a} `), bigrams(` ${b} `))
}
