import { optionLetters, optionSeries } from '../../../model/optionLetters.ts'
import type { Edit } from '../edits.ts'
import { isBlank, type Line, type Lines } from '../lines.ts'

/**
 * A number, and what it numbers behind a space; only behind a wide one that may be a number as well: `17　500 mL …`. Letters
 * that have no case, and capitals, may stand right behind it: `1下列`, `2다음`, `3HTTP`.
 */
const bare =
  /^([ \t\u3000]*(\d{1,3}))(?:[ \t]+(?=["“‘「『《(（¿¡]?\p{L})|(?:[ \t]*[\u3000\t]|[ \t]{2,})[ \t\u3000]*(?=\S)|(?=["“‘「『《]?[\p{Lo}\p{Lu}]))/u

const firsts = optionSeries.map((run) => run.charAt(0)).join('')
/** The first of the answers to choose from, at the start of a line: `(A) …`, `a. …`, `① …`, `1．…`. */
const first = new RegExp(
  `^\\s*(?:[(（\\[【][${firsts}1][)）\\]】]|[${firsts}][.．、)）:：]|①|1[．、）])\\s*\\S`,
  'u',
)
const letter = new RegExp(`^\\s*(?:[(（\\[【]?[${optionLetters}\\d][.．、)）\\]】]|[①-⑳])`, 'u')

/** Fewest questions that count on, most lines of one before its answers, and how far a number may be from the one before. */
const [fewest, mostLines, farthest] = [3, 8, 4]

interface Start {
  readonly line: Line
  readonly at: number
  readonly number: number
  /** UTF-16 units of the line up to the end of the number. */
  readonly end: number
}

/**
 * Numbers without a mark that count the questions of a paper, each over its answers to choose from, get one:
 *
 *     1　下列何者為不成文法源？          1. 下列何者為不成文法源？
 *     　(A)習慣法　(B)法規命令     →     　(A)習慣法　(B)法規命令
 *     2　下列何者係行政處分？            2. 下列何者係行政處分？
 */
export function bareOverOptions({ lines }: Lines): Edit[] {
  const starts = lines.flatMap((line, at) => startOf(lines, line, at))
  if (starts.length < fewest) return []
  return runsOf(starts).flatMap((run) => (run.length < fewest ? [] : run.map(withMark)))
}

/** A line that starts with a number alone, over lines of which the first that a letter starts is a first answer. */
function startOf(lines: readonly Line[], line: Line, at: number): Start[] {
  const [, head, number] = line.code ? [] : (bare.exec(line.text) ?? [])
  if (head === undefined) return []
  let below = at + 1
  let text = 1
  while (text < mostLines && (lines[below]?.code || isText(lines, below))) if (!lines[below++]?.code) text++
  const next = lines[below]
  const isOver = next !== undefined && !next.code && first.test(next.text)
  return isOver ? [{ line, at, number: Number(number), end: head.length }] : []
}

/** Whether a line neither starts with a number or a letter nor ends a question, as two blank ones do. */
function isText(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  if (line === undefined || (isBlank(line) && isBlank(lines[at - 1]))) return false
  return !letter.test(line.text) && !bare.test(line.text)
}

/** Starts that count on; those of a paper that a page parts, and of notes on what went wrong in one, leave some out. */
function runsOf(starts: readonly Start[]): Start[][] {
  const runs: Start[][] = []
  for (const start of starts) {
    const before = runs.at(-1)?.at(-1)
    const step = before === undefined ? 0 : start.number - before.number
    if (step > 0 && step <= farthest) runs.at(-1)?.push(start)
    else runs.push([start])
  }
  return runs
}

function withMark({ line, end, number }: Start): Edit {
  const at = line.start + end
  const message = `number \`${number}\` of a question without its mark`
  return { start: at, end: at, text: /^[ \t]/.test(line.text.slice(end)) ? '.' : '. ', message }
}
