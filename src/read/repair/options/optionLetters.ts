import type { Edit } from '../edits.ts'
import type { Line, Lines } from '../lines.ts'

/** A capital, and what a word or a number starts behind a space, or a word of a script that the letter is no part of. */
const bare =
  /^(\s*(?:[-*+]\s+)?)([A-H])(?=[ \t\u3000]+[\p{L}\p{N}"'“‘(（《「$`]|(?!\p{Script=Latin})\p{L})(?!\s+[A-H]\s*$)/u

/** Longest line, in UTF-16 units, that holds all answers. */
const longest = 300

/** Fewest lines whose letters run on. */
const fewest = 3

/** Fewest where other runs of the same text are longer: `A True`, `B False`. */
const fewestBeside = 2

/** A capital by itself before text, in a line. */
const within = /(?<=^|[ \t\u3000])([A-H])(?=[ \t\u3000]+(?![A-H](?![\p{L}\p{N}]))\S|[《「“（(])/gu

/** The same at the start of a line. */
const atStart = /^\s*[A-H][ \t\u3000《「“(（]/

/** Fewest runs of several answers in a line. */
const fewestPacked = 2

interface Lettered {
  readonly line: Line
  readonly end: number
}

/**
 * `A text`, `B text`, `C text` in lines one below the other, blank ones aside, or all in one, `A 24 B 28 C 30`, where the article
 * has several such: answers to choose from, whose letters get a dot.
 */
export function optionLetters({ lines }: Lines): Edit[] {
  const all = packedRuns(lines)
  const known = new Set(all.length >= fewestPacked ? all.flat().map(({ line }) => line) : [])
  const runs = runsOf(lines.filter((line) => !known.has(line)))
  const least = runs.some((run) => run.length >= fewest) ? fewestBeside : fewest
  return [...runs.filter((run) => run.length >= least), ...(known.size > 0 ? all : [])]
    .flat()
    .sort((a, b) => a.line.start + a.end - (b.line.start + b.end))
    .map(({ line, end }) => ({
      start: line.start + end,
      end: line.start + end,
      text: '.',
      message: `letter of an answer to choose from without a mark: \`${line.text.trim().slice(0, 40)}\``,
    }))
}

/** Letters that run on through a line or a few, at least three, of which one line has several and none has anything else. */
function packedRuns(lines: readonly Line[]): Lettered[][] {
  const runs: Lettered[][] = []
  let run: Lettered[] = []
  for (const line of lines) {
    const mayStart = !line.code && line.text.length <= longest && atStart.test(line.text)
    const found = mayStart ? [...line.text.trimEnd().matchAll(within)] : []
    const isStart = found[0] !== undefined && line.text.slice(0, found[0].index).trim() === ''
    const from = found[0]?.[1] === 'A' ? 0 : run.length
    if (!isStart || !found.every(([, letter], at) => letter === 'ABCDEFGH'[from + at])) {
      run = []
      continue
    }
    if (from === 0) {
      run = []
      runs.push(run)
    }
    for (const { index } of found) run.push({ line, end: index + 1 })
  }
  return runs.filter((one) => one.length >= fewest && new Set(one.map(({ line }) => line)).size < one.length)
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
