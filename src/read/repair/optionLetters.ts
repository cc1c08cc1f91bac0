import type { Edit } from './edits.ts'
import type { Line, Lines } from './lines.ts'

/** A capital, and what a word or a number starts behind a space, or a word of a script that the letter is no part of. */
const bare =
  /^(\s*(?:[-*+]\s+)?)([A-H])(?=[ \t\u3000]+[\p{L}\p{N}"'“‘(（《「$`]|(?!\p{Script=Latin})\p{L})(?!\s+[A-H]\s*$)/u

/** Fewest lines whose letters run on. */
const fewest = 3

/** Fewest where other runs of the same text are longer: `A True`, `B False`. */
const fewestBeside = 2

interface Lettered {
  readonly line: Line
  readonly end: number
}

/** `A text`, `B text`, `C text` in lines one below the other, blank ones aside: answers to choose from, whose letters get a dot. */
export function optionLetters({ lines }: Lines): Edit[] {
  const runs = runsOf(lines)
  const least = runs.some((run) => run.length >= fewest) ? fewestBeside : fewest
  return runs
    .filter((run) => run.length >= least)
    .flat()
    .map(({ line, end }) => ({
      start: line.start + end,
      end: line.start + end,
      text: '.',
      message: `letter of an answer to choose from without a mark: \`${line.text.trim().slice(0, 40)}\``,
    }))
}

/** Lines under letters that run on from A. */
function runsOf(lines: readonly Line[]): Lettered[][] {
  const runs: Lettered[][] = []
  let run: Lettered[] = []
  for (const line of lines) {
    if (!line.code && line.text.trim() === '') continue
    const match = line.code ? null : bare.exec(line.text)
    const [whole = '', , letter = ''] = match ?? []
    if (letter !== 'ABCDEFGH'[run.length]) run = []
    if (letter === '' || letter !== 'ABCDEFGH'[run.length]) continue
    if (run.length === 0) runs.push(run)
    run.push({ line, end: whole.length })
  }
  return runs
}
