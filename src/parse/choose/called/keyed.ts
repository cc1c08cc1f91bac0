import type { Entry } from '../../entry/entry.ts'
import { answersBelow } from '../keys/answersBelow.ts'
import type { Candidates } from '../reading/candidates.ts'
import { counting } from '../reading/candidates.ts'

/** Fewest answers of a list that tell which candidates they are for. */
const fewest = 3

/** What an answer under its number speaks for a candidate. */
const spoken = 2.5

/**
 * Items and paragraphs under the numbers that a list of answers behind them counts, each with the mark of it, whatever they
 * say:
 *
 *     6. Actions speak louder than words.        11. Die Ursachen der Reformation
 *     Answers  …  6. 行动胜于言语。
 *
 * The last of them stands last, so that what is numbered above, as notes to the reader are, is none. Where headings or
 * labels count so, they are the questions, and what is numbered below them is no more than before.
 */
export function keyedQuestions(root: Candidates): ReadonlyMap<Entry, Entry> {
  const found = new Map<Entry, Entry>()
  let before = new Map<string, Entry[]>()
  const regions = new Map<Entry, Candidates>()
  const see = (convention: string, entry: Entry): void => {
    const { number, levels, role } = entry.head
    if (number === null || levels > 1 || (role !== null && role !== 'question')) return
    const name = counting.has(convention) ? 'counting' : convention
    const known = before.get(name)
    if (known) known.push(entry)
    else before.set(name, [entry])
  }
  const visit = (candidates: Candidates): void => {
    const given = answersBelow(candidates)
    if (given !== null) {
      for (const entry of mostOf(countedBy(given, before), regions))
        found.set(entry, { ...entry, marks: entry.marks + spoken, spoken: (entry.spoken ?? 0) + spoken })
      before = new Map()
      return
    }
    if (candidates.heading) see('heading', candidates.heading)
    for (const { convention, segments } of candidates.below)
      for (const { entry } of segments) {
        if (!entry) continue
        see(convention.name, entry)
        regions.set(entry, candidates)
      }
    for (const child of candidates.children) visit(child)
  }
  visit(root)
  return found
}

/** Of what two conventions read in one region, what that has which counts more. */
function mostOf(entries: readonly Entry[], regions: ReadonlyMap<Entry, Candidates>): readonly Entry[] {
  const times = new Map<Candidates | undefined, Map<string, number>>()
  for (const entry of entries) {
    const own = times.get(regions.get(entry)) ?? new Map<string, number>()
    own.set(entry.convention, (own.get(entry.convention) ?? 0) + 1)
    times.set(regions.get(entry), own)
  }
  return entries.filter((entry) => {
    const own = times.get(regions.get(entry)) ?? new Map<string, number>()
    return own.get(entry.convention) === Math.max(...own.values())
  })
}

function countedBy(
  given: readonly { readonly number: string }[],
  before: ReadonlyMap<string, readonly Entry[]>,
): readonly Entry[] {
  const numbers = given.map(({ number }) => number)
  const { counting: own = [], ...others } = Object.fromEntries(before)
  if (numbers.length < fewest || Object.values(others).some((entries) => chain(entries, numbers).length > 0))
    return []
  const alone = chain(aloneInLine(own), numbers)
  return alone.length > 0 ? alone : chain(own, numbers)
}

/** Those that share their line with no other number: `1 たか  2 わし  3 とび` are options first. */
function aloneInLine(entries: readonly Entry[]): readonly Entry[] {
  const numbers = new Map<number, Set<string | null>>()
  for (const { first, head } of entries)
    numbers.set(first, (numbers.get(first) ?? new Set()).add(head.number))
  return entries.filter(({ first }) => numbers.get(first)?.size === 1)
}

/** The entries under the numbers, the last first found from the end; none where more than one in ten numbers has none. */
function chain(entries: readonly Entry[], numbers: readonly string[]): readonly Entry[] {
  const sorted = [...entries].sort((a, b) => a.first - b.first)
  const places = new Map<string, number[]>()
  for (const [at, { head }] of sorted.entries()) {
    const known = places.get(head.number ?? '')
    if (known) known.push(at)
    else places.set(head.number ?? '', [at])
  }
  const found: Entry[] = []
  let [line, missing] = [Number.POSITIVE_INFINITY, 0]
  for (const number of [...numbers].reverse()) {
    const own = places.get(number) ?? []
    while (own.length > 0 && (sorted[own.at(-1) ?? 0]?.first ?? 0) >= line) own.pop()
    const last = sorted[own.at(-1) ?? -1]
    if (last === undefined) {
      missing++
      continue
    }
    line = last.first
    for (const at of own) if (sorted[at]?.first === line) found.push(sorted[at])
  }
  return missing * 10 > numbers.length ? [] : found
}
