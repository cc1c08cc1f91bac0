/** Hidden words as notes mark them: `{{c2::word::hint}}`, or, where no note has that, `{word}`. */
const numbered = /\{\{c\d+::((?:(?!\}\}|::)[\s\S])*)(?:::((?:(?!\}\})[\s\S])*))?\}\}/g
const plain = /\{([^{}]+)\}/g

/** A stretch of a sentence with hidden words. */
export interface Stretch {
  readonly text: string
  readonly hidden: boolean
  /** What the author gives of a hidden word, or null. */
  readonly hint: string | null
}

/** The stretches of a sentence with hidden words, in order; one that is all shown where it hides none. */
export function stretchesOf(sentence: string): Stretch[] {
  const matches = [...sentence.matchAll(numbered)]
  const stretches: Stretch[] = []
  let from = 0
  for (const match of matches.length > 0 ? matches : sentence.matchAll(plain)) {
    if (match.index > from)
      stretches.push({ text: sentence.slice(from, match.index), hidden: false, hint: null })
    stretches.push({ text: match[1] ?? '', hidden: true, hint: match[2] ?? null })
    from = match.index + match[0].length
  }
  if (from < sentence.length) stretches.push({ text: sentence.slice(from), hidden: false, hint: null })
  return stretches
}

/** The sentence as it reads when nothing is hidden. */
export function revealed(sentence: string): string {
  return stretchesOf(sentence)
    .map(({ text }) => text)
    .join('')
}

/** The sentence with a gap for each hidden word, and the author's hint behind it: `____ (a number)`. */
export function gapped(sentence: string): string {
  return stretchesOf(sentence)
    .map(({ text, hidden, hint }) => (hidden ? `____${hint === null ? '' : ` (${hint})`}` : text))
    .join('')
}
