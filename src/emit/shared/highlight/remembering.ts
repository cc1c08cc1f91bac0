import type { Highlight, Token } from './highlight.ts'

/** Characters of code above which it stays plain: colours do not help who scrolls through a dump. */
const longest = 100_000

/** How many pieces of code of a language are remembered: every format colours the same ones. */
const mostRemembered = 500

/** The same highlighter, sparing very long code and remembering what it has seen. */
export function remembering(highlight: Highlight): Highlight {
  const remembered = new Map<string, readonly Token[]>()
  return (code) => {
    if (code.length > longest) return [{ text: code, kind: null }]
    const known = remembered.get(code)
    if (known !== undefined) return known
    const tokens = highlight(code)
    if (remembered.size < mostRemembered) remembered.set(code, tokens)
    return tokens
  }
}
