import { fold } from '../text/fold.ts'
import { falseWords, saysTrueOrFalse, trueWords } from '../text/words.ts'

/** Fewest statements that a table judges, and fewest letters of most of them. */
const [fewest, fewestLetters] = [3, 8]

/** A column of statements and one that judges them. */
export interface Judged {
  readonly question: number
  readonly answer: number
}

/**
 * The columns of a table of statements, `| Statement | True / False |`, told by a head that names both verdicts over cells that
 * are nothing else; null of any other.
 */
export function judgedColumns(
  heads: readonly string[],
  texts: readonly (readonly string[])[],
): Judged | null {
  const answer = heads.findIndex((head, index) => {
    const initials = initialsOf(head)
    return initials !== null && (texts[index] ?? []).every((text) => isVerdict(text, initials))
  })
  const verdicts = texts[answer] ?? []
  if (verdicts.length < fewest) return null
  const long = texts.map((column) => column.filter((text) => lettersIn(text) >= fewestLetters).length)
  const question = long.indexOf(Math.max(...long))
  return (long[question] ?? 0) * 10 >= verdicts.length * 8 ? { question, answer } : null
}

/** The initials of the two verdicts that a head names, `True/False`, `V o F`, `正误`; null of any other head. */
function initialsOf(head: string): readonly string[] | null {
  const words = fold(head).split(/\s*[/／|・]\s*|\s+\p{L}{1,4}\s+/u)
  const pair = words.length === 1 && [...(words[0] ?? '')].length === 2 ? [...(words[0] ?? '')] : words
  const [one = '', other = ''] = pair
  const isPair = pair.length === 2 && ((isTrue(one) && isFalse(other)) || (isFalse(one) && isTrue(other)))
  if (isPair) return [one.charAt(0), other.charAt(0)]
  return signs.test(head) || saysTrueOrFalse(head.toLowerCase()) ? [] : null
}

/** `○×`, `✓ / ✗` */
const signs = /^\s*[○〇✓✔√]\s*[/／|・]?\s*[×✗✘╳]\s*$/u

function isVerdict(text: string, initials: readonly string[]): boolean {
  const word = fold(text)
  if (word === '') return /^\s*[○〇✓✔√×✗✘╳]\ufe0f?\s*$/u.test(text)
  return isTrue(word) || isFalse(word) || initials.includes(word)
}

function isTrue(word: string): boolean {
  return trueWords.has(word)
}

function isFalse(word: string): boolean {
  return falseWords.has(word)
}

/** Letters each of which says as much as two of an alphabet. */
const denseLetters = /[\p{Script=Han}\p{Script=Hangul}]/gu

function lettersIn(text: string): number {
  const letters = text.replace(/[^\p{L}]+/gu, '')
  return letters.length + (letters.match(denseLetters)?.length ?? 0)
}
