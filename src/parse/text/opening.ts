/** One sign, or a name in brackets, with the space behind it. */
const part = /^\s*(?:(\p{S}|\p{Extended_Pictographic})\ufe0f?|([【[〔［])[^】\]〕］\n]{1,40}[】\]〕］])\s*/u

/** Signs that rate, full and empty ones. */
const star = /[★☆⭐🌟✩✭]/u

/**
 * The signs and brackets that a line starts with, each kind once: `★【` of `★★☆【Acme】Why is …`; empty of a line that starts with
 * a word, or has none.
 */
export function openingOf(text: string): string {
  const kinds = new Set<string>()
  let rest = text.slice(0, 120)
  for (let match = part.exec(rest); match !== null; match = part.exec(rest)) {
    kinds.add(match[2] ?? (star.test(match[1] ?? '') ? '★' : (match[1] ?? '')))
    rest = rest.slice(match[0].length)
  }
  return rest === '' ? '' : [...kinds].join('')
}
