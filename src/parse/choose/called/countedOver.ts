import type { Entry } from '../../entry/entry.ts'
import { type Candidates, counting, entriesOf } from '../reading/candidates.ts'
import { questionsIn, type Reading } from '../reading/reading.ts'

/** Fewest questions that count, and how many of them stand for one that is held in. */
const [fewest, share] = [4, 2]

/** What the count speaks for a candidate. */
const spoken = 2.5

/**
 * Lists that were left out as a whole though they go on to count the questions, from those before to those behind or to the
 * end: what stands there is asked as well, whatever it says. Each with the mark of it.
 *
 *     ## Part B      9. When …?  10. Who …?          ## Part C      11. The causes of the war.  12. Its end.
 */
export function countedOver(candidates: Candidates, readings: readonly Reading[]): ReadonlyMap<Entry, Entry> {
  const chosen = questionsIn(readings).flatMap(({ entry }) => (counts(entry) ? [entry] : []))
  if (chosen.length < fewest) return new Map()
  const places = new Set(chosen.map(({ first }) => first))
  const groups = new Set(chosen.map(({ group }) => group))
  const all = entriesOf(candidates)
    .filter(counts)
    .sort((a, b) => a.first - b.first)
  const isChosen = ({ first }: Entry): boolean => places.has(first)
  const held = heldIn(all, isChosen).filter(({ group }) => group > 0 && !groups.has(group))
  if (held.length * share > chosen.length) return new Map()
  return new Map(
    held.map((entry) => [
      entry,
      { ...entry, marks: entry.marks + spoken, spoken: (entry.spoken ?? 0) + spoken },
    ]),
  )
}

function counts({ convention, head }: Entry): boolean {
  return counting.has(convention) && head.number !== null && head.levels === 1
}

/**
 * Those of no question whose numbers come next, up to a question that counts on from them, or to the end; the end of a part,
 * too, below which questions count from 1 again, where several come before them.
 */
function heldIn(all: readonly Entry[], isChosen: (entry: Entry) => boolean): Entry[] {
  const held: Entry[] = []
  let pending: Entry[] = []
  let [last, line, before] = [0, 0, 0]
  for (const entry of all) {
    const number = Number(entry.head.number)
    const goesOn = number === last + 1 || (number === last && entry.first === line)
    if (isChosen(entry)) {
      const isNext = number === 1 && before >= fewest && pending.length * share <= before
      if (goesOn || isNext) held.push(...pending)
      pending = []
      before = goesOn && number > 1 ? before + 1 : 1
      last = number
      line = entry.first
    } else if (goesOn && last > 0) {
      pending.push(entry)
      last = number
      line = entry.first
    }
  }
  return [...held, ...pending]
}
