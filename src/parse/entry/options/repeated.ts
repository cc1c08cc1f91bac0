import { keyOf } from '../../../model/optionLetters.ts'
import { plainText } from '../../../model/text.ts'
import type { Block } from '../../outline/block.ts'
import { letters as lettersOf } from '../../text/fold.ts'
import { leadingLetter } from '../../text/letters.ts'
import { linesOf, paragraphOf } from '../../text/phrasing.ts'
import { blockOf } from './found.ts'
import type { RawOption } from './marked.ts'

/** What stands right below options and repeats some of them, line by line. */
export interface Repeated {
  /** Keys of the options that are repeated: they are right. */
  readonly keys: readonly string[]
  readonly answer: readonly Block[]
  readonly rest: readonly Block[]
}

/**
 * The options that the lines right below all of them repeat, fewer than there are; null where they do not.
 *
 *     a. Flour
 *     b. Stone
 *     a. Flour
 */
export function repeatedBelow(options: readonly RawOption[], below: readonly Block[]): Repeated | null {
  const [first, ...rest] = below
  if (first?.type !== 'paragraph') return null
  const texts = options.map(({ key, content }) => ({ key, text: lettersOf(plainText(content)) }))
  const lines = linesOf(first)
  const named: string[] = []
  for (const { text } of lines) {
    const key = optionIn(text, texts)
    if (key === null) break
    named.push(key)
  }
  const answer = paragraphOf(lines.slice(0, named.length))
  const isSome = named.length > 0 && named.length < options.length && new Set(named).size === named.length
  if (!isSome || answer === null) return null
  return { keys: named, answer: [answer], rest: [...blockOf(lines.slice(named.length)), ...rest] }
}

/** The key of the option whose text a line is, under its letter or without one. */
function optionIn(
  line: string,
  texts: readonly { readonly key: string; readonly text: string }[],
): string | null {
  const letter = leadingLetter(line)
  const bare = lettersOf(line.slice(letter?.length ?? 0))
  const found = texts.filter(
    ({ key, text }) => text !== '' && text === bare && (letter === null || keyOf(letter.letter) === key),
  )
  return found.length === 1 ? (found[0]?.key ?? null) : null
}
