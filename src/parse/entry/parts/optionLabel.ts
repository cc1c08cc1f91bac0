import { boxAt } from '../../text/box.ts'
import type { Label } from '../../text/label.ts'
import { follows, leadingLetter } from '../../text/letters.ts'
import { lettersIn } from '../../text/lettersIn.ts'
import { nameOf } from '../../text/names.ts'
import type { Line } from '../../text/phrasing.ts'

/**
 * `A. …` is an option where `B. …` stands beside it, in its own line behind a gap or in another, behind a box too,
 * not the label of an answer; `ج) …` is one between `ب` and `د`. `Option 2: …` tells one of several ways, and parts nothing.
 */
export function isOption(
  lines: readonly Line[],
  index: number,
  label: Label,
  beside: () => readonly Line[],
): boolean {
  if (label.name.length > 1) return label.role === 'options' && label.number !== null
  const text = lines[index]?.text ?? ''
  if (isAcronym(text, () => near(lines, index, beside))) return true
  if (boxAt(text) !== null) return true
  const letter = leadingLetter(text)
  if (letter === null) return false
  const run = lettersIn(text)
  if (run.length > 2 || (run.length === 2 && /\S(?:\s{2,}|\u3000)\S/.test(text))) return true
  const last = run.at(-1) ?? letter.letter
  return near(lines, index, beside).some((text) => {
    const other = leadingLetter(text)
    return other !== null && (follows(last, other.letter) || follows(other.letter, letter.letter))
  })
}

function near(lines: readonly Line[], index: number, beside: () => readonly Line[]): string[] {
  const own = [...lines.slice(Math.max(0, index - 3), index), ...lines.slice(index + 1, index + 4)]
  return [...own, ...beside()].map(({ text }) => text)
}

/** A letter with its mark, and the first of the word that it may stand for: `R: Reach`, `S – Survey`. */
const initial = /^[^\p{L}\p{N}]{0,6}(\p{L})\s?([:：)）]|[-–—](?=\s))\s*(\p{L})?/u

/** Whether a text starts with the letter of its word, as others beside it do whose letters name no part: `A – Atomicity` over `C – Consistency`. */
function isAcronym(text: string, others: () => readonly string[]): boolean {
  return isInitialOfWord(text) && others().some((other) => isInitialOfWord(other) && isUnnamed(other, text))
}

function isInitialOfWord(text: string): boolean {
  const [, letter, , first] = initial.exec(text) ?? []
  return letter !== undefined && letter.toLowerCase() === first?.toLowerCase()
}

/** Whether a text starts with a letter that names no part, and the mark of another text. */
export function isUnnamed(text: string, like: string): boolean {
  const [, letter, mark] = initial.exec(text) ?? []
  return letter !== undefined && mark === initial.exec(like)?.[2] && nameOf(letter) === null
}
