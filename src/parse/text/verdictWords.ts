import { optionLetters } from '../../model/optionLetters.ts'
import { anyOf } from './wordPattern.ts'
import { falseWords, trueWords } from './words.ts'

const words = [...new Set([...trueWords, ...falseWords])]
  .filter((word) => /^[\p{L}\p{M}’' ]+$/u.test(word))
  .sort((a, b) => b.length - a.length)

/** The source of a pattern for a word for true or false of any language, small or with a capital: `Falso`, `对`; a letter alone is a capital. */
export const verdictWords = anyOf(words.flatMap(written))

/** The same without words that options spell, as `да` may be д and а. */
export const plainVerdictWords = anyOf(
  words.filter((word) => [...word].some((sign) => !optionLetters.includes(sign))).flatMap(written),
)

function written(word: string): string[] {
  const [first = ''] = word
  const capital = first.toUpperCase() + word.slice(first.length)
  return capital === word || word === first ? [capital] : [capital, word]
}
