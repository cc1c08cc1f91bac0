import type { Frame } from '../frame/frame.ts'
import { wordsOf } from './rewording.ts'

/** Words so short may be left out of an abbreviation: `Fundo de Garantia do Tempo de Serviço`, FGTS. */
const small = 3

/**
 * The words of a question whose first letters are those of an abbreviation of three letters or more, in a row, small words between
 * them; null where there are none: `bmi` for `how do you calculate body mass index`.
 */
export function spelledOut(abbreviation: string, frame: Frame): readonly string[] | null {
  if (!/^\p{L}{3,7}$/u.test(abbreviation)) return null
  const words = wordsOf(frame)
  for (let from = 0; from < words.length; from++) {
    const row = rowFrom(words, from, abbreviation)
    if (row !== null) return row
  }
  return null
}

function rowFrom(words: readonly string[], from: number, abbreviation: string): readonly string[] | null {
  const row: string[] = []
  for (const word of words.slice(from)) {
    if (word.startsWith(abbreviation[row.length] ?? ' ')) row.push(word)
    else if (row.length === 0 || word.length > small) return null
    if (row.length === abbreviation.length) return row
  }
  return null
}
