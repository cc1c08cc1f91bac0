import { optionLetters, optionSeries as series } from '../../model/optionLetters.ts'

const lettered = new RegExp(
  `^\\s*(?:[(（\\[]\\s*([${optionLetters}])\\s*[)）\\]]|([${optionLetters}])\\s*(?:[.．、)）:：]|-\\s|(?<=[ア-ク가-하甲乙丙丁戊己])\\s)|([①②③④⑤⑥⑦⑧ⓐⓑⓒⓓⓔⓕ㉠-㉧㉮-㉳㋐-㋕]))(?:[.:：、]|\\s+[.:：、](?=\\s))?\\s*`,
)

/** A letter at the start of a text. */
export interface Letter {
  readonly letter: string
  /** Characters that it takes with its mark. */
  readonly length: number
}

/** Reads the letter of an option: `A.`, `(b)`, `③`. */
export function leadingLetter(text: string): Letter | null {
  const match = lettered.exec(text)
  if (match === null) return null
  return { letter: match[1] ?? match[2] ?? match[3] ?? '', length: match[0].length }
}

/** Whether letters run from the first of a series on. */
export function runs(letters: readonly string[]): boolean {
  if (letters.length < 2) return false
  return series.some((letters0) => letters.every((letter, index) => letters0[index] === letter))
}

/** Whether two letters are of one series. */
export function areAlike(one: string, other: string): boolean {
  return series.some((run) => run.includes(one) && run.includes(other))
}

/** Fewest letters that are told out of their order. */
const fewestMixed = 3

/** Whether letters are the first of a series, in whatever order: `B`, `D`, `A`, `C`. */
export function mixes(letters: readonly string[]): boolean {
  if (letters.length < fewestMixed || new Set(letters).size < letters.length) return false
  return series.some((run) => letters.every((letter) => run.slice(0, letters.length).includes(letter)))
}

/** Whether a letter comes right after another in a series. */
export function follows(before: string, letter: string): boolean {
  return series.some((run) => run.includes(before + letter))
}

/** Whether a letter is the first of a series. */
export function startsRun(letter: string): boolean {
  return series.some((run) => run[0] === letter)
}

/** A letter that is a text by itself, with or without its mark: `B`, `B.`; null of any other text. */
export function bareLetter(text: string): string | null {
  const bare = text.trim().replace(/[.)、]$/, '')
  return bare.length === 1 && optionLetters.includes(bare) ? bare : null
}
