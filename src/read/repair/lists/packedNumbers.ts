import type { Edit } from '../edits.ts'
import type { Line, Lines } from '../lines.ts'

/** A number with its mark, at the start of a line or behind white space. */
const counted = /(?<=^|\s)([1-9])[.)．](?!\d)\s*(?=\S)/gu
const atStart = /^\s*[1-9][.)．]/u
/** A key, not an answer to choose from. */
const key = /^[A-Za-zА-Яа-я\d√×][\s.,;]*$/u

/** Fewest runs that tell a habit, and fewest and most answers of a question. */
const [fewestRuns, fewest, most] = [2, 3, 8]

interface Counted {
  readonly line: Line
  readonly start: number
  readonly end: number
  readonly number: number
}

/**
 * Answers to choose from under numbers, several in a line: Markdown takes the first of a line for an item of a list. They get
 * brackets.
 *
 *     1. oil　2. tar　3. ice　4. salt     →     (1) oil　(2) tar　(3) ice　(4) salt
 *
 * Only where most such runs are as long, or one has a line of its own and wide gaps, and not where they are a list of keys,
 * `1. B  2. D  3. A`.
 */
export function packedNumbers({ lines }: Lines): Edit[] {
  const runs = runsOf(lines)
  const times = new Map<number, number>()
  for (const { length } of runs) times.set(length, (times.get(length) ?? 0) + 1)
  const usual = Math.max(0, ...times.values())
  const isHabit = usual >= fewestRuns && usual * 5 >= runs.length * 3
  return (isHabit ? runs : runs.filter((run) => isSure(lines, run)))
    .flat()
    .map(({ line, start, end, number }): Edit => {
      const message = `number of an answer to choose from, \`${line.text.slice(start, end + 12).trim()}\`, amid a line`
      return { start: line.start + start, end: line.start + end, text: `(${number}) `, message }
    })
}

/** Whether a run is all of one line, parted by wide gaps, right below a line of text. */
function isSure(lines: readonly Line[], run: readonly Counted[]): boolean {
  const [first] = run
  const above = lines[first === undefined ? 0 : lines.indexOf(first.line) - 1]
  if (first === undefined || above === undefined || above.code || !/\p{L}/u.test(above.text)) return false
  const areBeside = run.every(({ line, start }) => {
    const before = line.text.slice(0, start)
    return line === first.line && (before.trim() === '' || /(?:\u3000|\t| {2})$/.test(before))
  })
  return areBeside && !atStart.test(above.text)
}

function runsOf(lines: readonly Line[]): Counted[][] {
  const runs: Counted[][] = []
  let run: Counted[] = []
  const close = (): void => {
    if (run.length >= fewest && run.length <= most) runs.push(run)
    run = []
  }
  for (const line of lines) {
    if (!line.code && line.text.trim() === '') continue
    const found = line.code || line.text.length > longest ? [] : countedIn(line)
    const [first] = found
    const isStart = first?.number === 1 && found.length > 1
    const goesOn = run.length > 0 && first?.number === run.length + 1
    if (!goesOn) close()
    if (isStart || goesOn) for (const one of found) run.push(one)
  }
  close()
  return runs
}

/** Longest line, in UTF-16 units, that holds several answers. */
const longest = 400

/** The numbers of a line that counts on from its start; none where it does not, or counts keys. */
function countedIn(line: Line): Counted[] {
  if (!atStart.test(line.text)) return []
  const indent = line.text.search(/\S/)
  const matches = [...line.text.matchAll(counted)]
  const first = matches[0]
  if (first === undefined || first.index !== indent) return []
  const found = matches.filter((match, at) => Number(match[1]) === Number(first[1]) + at)
  const texts = found.map((match, at) => line.text.slice(match.index + match[0].length, found[at + 1]?.index))
  if (found.length < matches.length || texts.every((text) => key.test(text))) return []
  return found.map((match) => ({
    line,
    start: match.index,
    end: match.index + match[0].length,
    number: Number(match[1]),
  }))
}
