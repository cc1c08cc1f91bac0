/** A question with what it offers and what it says is right. */
export interface Keyed {
  readonly options: readonly string[]
  readonly answer: string
}

const positions = /^\d{1,2}(?:\s*[,;/&]\s*\d{1,2})*$/

/**
 * Tells which options the answers of a file name, by position from 0: `2,4`, `B`, or an option as it stands. What counts
 * them is told by all questions together; where that leaves it open, the first is `first`.
 */
export function keyReader(all: readonly Keyed[], first: 0 | 1): (one: Keyed) => readonly number[] {
  const keyed = all.filter(({ options, answer }) => options.length > 1 && numbersIn(answer) !== null)
  const numbers = keyed.map(({ answer }) => numbersIn(answer))
  const counts =
    keyed.some(({ options, answer }) => !options.includes(answer)) &&
    numbers.every((list, at) => list?.every((n) => n <= (keyed[at]?.options.length ?? 0)))
  const zero = numbers.some((list) => list?.includes(0))
  const last = numbers.some((list, at) => list?.includes(keyed[at]?.options.length ?? -1))
  const base = zero ? 0 : last ? 1 : first
  return (one) => {
    const list = counts ? numbersIn(one.answer) : null
    return list === null ? namedIn(one) : list.map((n) => n - base)
  }
}

function numbersIn(answer: string): readonly number[] | null {
  return positions.test(answer.trim()) ? answer.split(/[,;/&]/).map(Number) : null
}

/** The options that an answer repeats or calls by letter. */
function namedIn({ options, answer }: Keyed): readonly number[] {
  const plain = options.map(folded)
  const whole = plain.indexOf(folded(answer))
  if (whole >= 0) return [whole]
  const parts = answer.split(/[|;,\n]/).map(folded)
  const named = parts.map((part) => plain.indexOf(part))
  if (named.every((index) => index >= 0)) return named
  const letters = /^(?:[A-H](?:\s*[,;/&]?\s*(?=[A-H]|$))){1,8}$/i.test(answer.trim()) ? answer : ''
  const lettered = [...letters.toUpperCase().matchAll(/[A-H]/g)].map(([letter]) => letter.charCodeAt(0) - 65)
  return lettered.every((index) => index < options.length) ? lettered : []
}

function folded(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase()
}
