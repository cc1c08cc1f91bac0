import { type Entry, type Ledger, LedgerError, parseLedger } from './ledger.ts'

const ours = /^<{7}(?: .*)?$/
const base = /^\|{7}(?: .*)?$/
const middle = /^={7}$/
const theirs = /^>{7}(?: .*)?$/

/** True where a merge of two branches left its marks in the text. */
export function hasConflict(text: string): boolean {
  return text.split(/\r?\n/).some((line) => ours.test(line))
}

/**
 * Reads a ledger in which a merge left conflict marks: both sides are whole ledgers, and together they know every
 * question of either branch.
 *
 * @throws LedgerError where a side is no ledger.
 */
export function parseConflict(text: string): Ledger {
  const { left, right } = sides(text)
  return mergeLedgers(parseLedger(left), parseLedger(right))
}

/** Union of two branches' ledgers. No id is lost; where they differ, the later `mod` and every wording stay. */
function mergeLedgers(left: Ledger, right: Ledger): Ledger {
  const merged = new Map(left)
  for (const [id, entry] of right) {
    const other = merged.get(id)
    merged.set(id, other === undefined ? entry : mergeEntries(other, entry))
  }
  return merged
}

function mergeEntries(a: Entry, b: Entry): Entry {
  const newer = b.mod > a.mod ? b : a
  const retired = a.retired && b.retired
  return {
    ...newer,
    titles: [...new Set([...newer.titles, ...a.titles, ...b.titles])],
    points: [...new Set([...newer.points, ...a.points, ...b.points])],
    explicit: [...new Set([...a.explicit, ...b.explicit])],
    since: Math.min(a.since, b.since),
    retired,
    into: retired ? newer.into : null,
  }
}

/** The text of each branch: common lines are in both, those of a common ancestor (diff3 style) in none. */
function sides(text: string): { left: string; right: string } {
  const left: string[] = []
  const right: string[] = []
  let into: readonly string[][] = [left, right]
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const next = ours.test(line)
      ? [left]
      : base.test(line)
        ? []
        : middle.test(line)
          ? [right]
          : theirs.test(line)
            ? [left, right]
            : null
    if (next === null) for (const side of into) side.push(line)
    else if (next.length === 1 && next[0] === left && into.length !== 2) {
      throw new LedgerError('a conflict mark stands inside another', { line: index + 1 })
    } else into = next
  }
  if (into.length !== 2) throw new LedgerError('a conflict has no end mark')
  return { left: left.join('\n'), right: right.join('\n') }
}
