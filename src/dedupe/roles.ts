import type { Alignment, Piece } from './align.ts'
import { isBinder } from './binding.ts'
import type { Frame } from './frame.ts'
import type { Mark } from './lexicon/marks.ts'

/** One question goes to (or from) what the other comes from (or goes to), or to another of the things that both name. */
export function rolesExchanged(a: Frame, b: Frame, shared: Alignment['shared']): boolean {
  const named = (side: 0 | 1, role: Mark): ReadonlySet<string> => {
    const frame = side === 0 ? a : b
    return new Set(
      shared
        .map((pair) => pair[side])
        .filter((piece) => roleOf(frame, piece) === role)
        .map(({ text }) => text),
    )
  }
  const [from, to, within] = [named(0, 'FROM'), named(0, 'TO'), named(0, 'IN')]
  const [fromB, toB, withinB] = [named(1, 'FROM'), named(1, 'TO'), named(1, 'IN')]
  // A name that goes both ways within one question (from Python 2 to Python 3) tells nothing.
  if (meets(from, to) || meets(fromB, toB)) return false
  return (
    meets(from, toB) ||
    meets(to, fromB) ||
    meets(from, withinB) ||
    meets(within, fromB) ||
    apart(to, toB) ||
    apart(from, fromB) ||
    apart(named(0, 'NOT'), named(1, 'NOT')) ||
    isSetOff(named(0, 'THAN'), named(1, 'THAN'))
  )
}

/** The binding word that says what a name is to the question: the one before it, or after it where those follow. */
function roleOf({ focus, postposed }: Frame, { unit }: Piece): Mark | undefined {
  const { before = [], after = [] } = focus[unit] ?? {}
  const marks = postposed ? after : before
  // What is set off is bound as the other is, too: `rather than with`, 가상 머신이 아니라.
  if (marks.includes('THAN')) return 'THAN'
  return postposed ? marks.find(isBinder) : marks.findLast(isBinder)
}

function meets(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  return [...x].some((text) => y.has(text))
}

/** `A rather than B`: the other question names another thing there, or nothing, as `A and B` does. */
function isSetOff(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  return x.size + y.size > 0 && !meets(x, y)
}

function apart(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  return x.size > 0 && y.size > 0 && !meets(x, y)
}
