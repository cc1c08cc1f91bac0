import { optionLetters } from '../../model/optionLetters.ts'
import { runs, startsRun } from './letters.ts'

/** The letters that a line of options runs through: `A. one  B. two`. */
export function lettersIn(line: string): string[] {
  return cutsOf(line, []).map(({ letter }) => letter)
}

const inline = new RegExp(
  `(?<=^|[\\s;；,，?？。：:])(?:[(（]([${optionLetters}])[)）]|([${optionLetters}])[.．、)）](?!\\p{L}\\.)|([①②③④⑤⑥⑦⑧㉠-㉧㉮-㉳㋐-㋕]|[アイウエオカキク](?=\\s)))\\s*`,
  'gu',
)

/** What every letter in a line has, with what stands before it. */
const mayHoldLetters = new RegExp(
  `(?:^|[\\s;；,，?？。：:(（])[${optionLetters}][.．、)）]|[①②③④⑤⑥⑦⑧㉠-㉧㉮-㉳㋐-㋕]|[アイウエオカキク]\\s`,
)

/** A longer line, in UTF-16 units, is no line of options. */
const longest = 20_000

/** Where the letters of the options in a line start and end, those that go on from some in lines above. */
export function cutsOf(
  text: string,
  had: readonly string[],
): { letter: string; start: number; end: number }[] {
  const cuts: { letter: string; start: number; end: number }[] = []
  if (text.length > longest || !mayHoldLetters.test(text)) return cuts
  /** Letters out of their order, `A.open → B.open → B.close`: names. */
  let others = 0
  for (const match of text.matchAll(inline)) {
    const letter = match[1] ?? match[2] ?? match[3] ?? ''
    const letters = [...had, ...cuts.map((cut) => cut.letter), letter]
    if (letters.length === 1 ? startsRun(letter) : runs(letters)) {
      cuts.push({ letter, start: match.index, end: match.index + match[0].length })
    } else if (cuts.length > 0) others++
  }
  return had.length + cuts.length >= 2 && others < cuts.length ? cuts : []
}
