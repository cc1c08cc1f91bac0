import type { Edit } from '../edits.ts'
import type { Line, Lines } from '../lines.ts'

const start = /^(\s*(\d{1,3})([.．、)）]))(\d?)/
/** Numbers within a line that go on to count, `1．×  2．√`. */
const inside = /(?<![\d.．])(\d{1,3})[.．、](?!\d)/g

/** A line that starts with a number and its mark. */
interface Counted {
  readonly line: Line
  readonly at: number
  /** The number and its mark. */
  readonly head: string
  readonly mark: string
  readonly number: number
  /** The last number that the line counts up to. */
  readonly last: number
  /** A digit stands right behind the mark. */
  readonly isGlued: boolean
}

/**
 * Numbers that look like the whole part of a decimal, for what they number starts with a digit: the count and the starts of
 * the lines tell that they are none, and a space is put behind their marks, whatever mark the others have. Sections, `4.1`
 * and `4.2`, do not count on.
 *
 *     1．热胀冷缩        11．最本质的特征是
 *     2．100  0        12.1840年以后
 *     3．不变           13、标志是
 */
export function gluedDigits({ lines }: Lines): Edit[] {
  const found = lines.flatMap(countedOf)
  if (!found.some(({ isGlued }) => isGlued)) return []
  const glued = ['.', '．'].flatMap((mark) => {
    const all = runsOf(found.filter((one) => one.mark === mark))
    return all.flatMap((run, index) => gluedIn(run, lines, all[index + 1]?.[0]?.number))
  })
  return [...new Set([...glued, ...runsOf(found).flatMap(amidOthers)])]
    .sort((a, b) => a.line.start - b.line.start)
    .map(({ line, head }) => {
      const at = line.start + head.length
      return { start: at, end: at, text: ' ', message: `number \`${head.trim()}\` right before a digit` }
    })
}

function countedOf(line: Line, at: number): Counted[] {
  const [, head, digits, mark, behind] = line.code ? [] : (start.exec(line.text) ?? [])
  if (head === undefined || mark === undefined) return []
  const number = Number(digits)
  let last = number
  for (const [, other] of line.text.slice(head.length).matchAll(inside))
    if (Number(other) === last + 1) last++
  return [{ line, at, head, mark, number, last, isGlued: behind !== '' }]
}

/** Most lines between two that count on. */
const farthest = 40

function runsOf(found: readonly Counted[]): Counted[][] {
  const runs: Counted[][] = []
  for (const one of found) {
    const before = runs.at(-1)?.at(-1)
    const goesOn = before !== undefined && one.number === before.last + 1 && one.at - before.at <= farthest
    if (goesOn) runs.at(-1)?.push(one)
    else runs.push([one])
  }
  return runs
}

/** Fewest lines that count on, and how many of them without a digit behind the number. */
const [fewest, fewestPlain] = [3, 2]

/** The lines of a run whose number stands before a digit; the first and the last only right beside their neighbours. */
function gluedIn(run: readonly Counted[], lines: readonly Line[], next: number | undefined): Counted[] {
  const plain = run.filter(({ isGlued }) => !isGlued).length
  if (run.length < fewest || plain < fewestPlain) return []
  return run.filter((one, index) => {
    if (!one.isGlued) return false
    const [before, behind] = [run[index - 1], run[index + 1]]
    if (before === undefined) return one.number === 1 && behind !== undefined && areBeside(one, behind, lines)
    return behind !== undefined || (one.number !== next && areBeside(before, one, lines))
  })
}

/** The lines of a run, whatever their marks, whose number stands before a digit, between two before none. */
function amidOthers(run: readonly Counted[]): Counted[] {
  const isPlain = (one: Counted | undefined): boolean => one !== undefined && !one.isGlued
  return run.filter(
    ({ isGlued, mark }, at) =>
      isGlued && (mark === '.' || mark === '．') && isPlain(run[at - 1]) && isPlain(run[at + 1]),
  )
}

function areBeside(one: Counted, other: Counted, lines: readonly Line[]): boolean {
  return lines.slice(one.at + 1, other.at).every(({ text }) => text.trim() === '')
}
