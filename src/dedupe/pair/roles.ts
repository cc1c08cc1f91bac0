import type { Frame } from '../frame/frame.ts'
import { perFrame } from '../frame/perFrame.ts'
import { isBinder } from '../lexicon/binding.ts'
import { isTellingVerb } from '../lexicon/markKinds.ts'
import type { Mark } from '../lexicon/marks.ts'
import type { Alignment, Piece } from './align.ts'

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
    apart(deniedDeeds(a), deniedDeeds(b)) ||
    isSetOff(named(0, 'THAN'), named(1, 'THAN'))
  )
}

/** The binding word that says what a name is to the question: the one before it, or after it where those follow. */
function roleOf(frame: Frame, { unit }: Piece): Mark | undefined {
  const { focus, postposed } = frame
  // What is set off is bound as the other is, too: `rather than with`, 가상 머신이 아니라.
  if (setOff(frame).has(unit)) return 'THAN'
  const binds = (mark: Mark): boolean => isBinder(mark) && mark !== 'THAN'
  return postposed ? focus[unit]?.after.find(binds) : focus[unit]?.before.findLast(binds)
}

/** The units that are set off against others: the first behind `than` that both do not have, 选 A 而不选 B. */
const setOff = perFrame(({ focus, postposed }: Frame): ReadonlySet<number> => {
  const step = postposed ? -1 : 1
  const isSaidTwice = (text: string): boolean => focus.filter((unit) => unit.text === text).length > 1
  const found = focus.flatMap((unit, at) => {
    if (!(postposed ? unit.after : unit.before).includes('THAN')) return []
    let told = at
    for (let next = focus[told]; next !== undefined && isSaidTwice(next.text); next = focus[told])
      told += step
    return [focus[told] === undefined ? at : told]
  })
  return new Set(found)
})

/** What is denied to be done: `test it and not deploy it`. */
const deniedDeeds = perFrame(({ focus }: Frame): ReadonlySet<string> => {
  const gaps = [...focus.map(({ before }) => before), focus.at(-1)?.after ?? []]
  const found = gaps.map((marks) => (marks.includes('NOT') ? marks.slice(marks.indexOf('NOT')) : []))
  return new Set(found.flatMap((marks) => marks.find(isTellingVerb) ?? []))
})

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
