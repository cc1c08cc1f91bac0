import type { RstLine } from './lines.ts'

const adornment = /^([!-/:-@[-`{-~])\1+$/

/** A title with the line under it, and over it. */
export interface Title {
  readonly line: RstLine
  /** The mark of its lines, twice where there are two: what has the same is on the same level. */
  readonly style: string
  /** Lines that it takes. */
  readonly size: number
}

/** The title that starts with a line; null where none does. */
export function titleAt(text: string, lines: readonly RstLine[], at: number): Title | null {
  const [first, second, third] = [lines[at], lines[at + 1], lines[at + 2]]
  if (first === undefined || second === undefined || first.column > 0) return null
  const over = markOf(text, first)
  if (over === null)
    return isUnder(text, first, second) ? { line: first, style: markOf(text, second) ?? '', size: 2 } : null
  const isFramed =
    third !== undefined &&
    second.to > second.from &&
    over === markOf(text, third) &&
    isUnder(text, second, third)
  return isFramed ? { line: second, style: over + over, size: 3 } : null
}

/** Whether a line parts what is above from what is below. */
export function isTransition(text: string, line: RstLine): boolean {
  return markOf(text, line) !== null && line.to - line.from >= 4
}

/** Docutils takes a line that is shorter than its title where it has four marks ("Title underline too short"). */
function isUnder(text: string, title: RstLine, line: RstLine): boolean {
  const [width, wanted] = [line.to - line.from, title.to - title.from]
  const mark = markOf(text, line)
  return mark !== null && line.column === 0 && wanted > 0 && width >= Math.min(wanted, mark === '.' ? 5 : 4)
}

function markOf(text: string, line: RstLine): string | null {
  const own = text.slice(line.from, line.to)
  return own === '..' || own === '::' ? null : (adornment.exec(own)?.[1] ?? null)
}
