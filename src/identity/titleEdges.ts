import { addTo } from '../model/collections.ts'
import type { Edge } from './assign.ts'
import type { Candidate } from './candidate.ts'
import type { Known } from './known.ts'
import { placesOf } from './places.ts'
import { sketchLikeness } from './sketch.ts'

/** With more pairs than this under one title only those of equal content, or else of equal rank, are weighed. */
const groupLimit = 2500

/**
 * Weights of what speaks for a pair that shares a title. A question still in use beats a retired one; of two that are
 * now one question the older wins; then the wording in use, equal content, the same prompt, answer, kind and place.
 */
const weight = {
  shared: 1,
  live: 64,
  older: 32,
  current: 16,
  content: 4,
  asks: 2,
  says: 1,
  kind: 0.5,
  place: 0.5,
}

/** A question and an entry, by their places. */
type Pair = Pick<Edge, 'row' | 'column'>

/** Pairs of unmatched questions and entries that share a title. */
export function titleEdges(
  candidates: readonly Candidate[],
  known: readonly Known[],
  ids: readonly (string | null)[],
  taken: ReadonlySet<string>,
): Edge[] {
  const places = placesOf(candidates, known, ids)
  const columns = group(known.map(({ id, keys }) => (taken.has(id) ? [] : keys)))
  const rows = group(candidates.map(({ keys }, row) => (ids[row] === null ? keys : [])))
  const pairs = new Map<string, Pair>()
  for (const [key, inRows] of rows) {
    for (const pair of pairsOf(inRows, columns.get(key) ?? [], candidates, known))
      pairs.set(`${pair.row} ${pair.column}`, pair)
  }
  const oldest = oldestOf([...pairs.values()], known)
  const crowded = crowdedKeys(candidates, known)
  return [...pairs.values()]
    .filter(({ row, column }) => compatible(candidates[row], known[column]))
    .filter(
      ({ row, column }) =>
        !crowded.has(candidates[row]?.keys[0] ?? '') || shownAgain(candidates[row], known[column]),
    )
    .map(({ row, column }) => ({
      row,
      column,
      score:
        scoreOf(candidates[row], known[column]) +
        weight.place * places(row, column) +
        (oldest.get(row) === known[column]?.entry.since ? weight.older : 0),
    }))
}

function scoreOf(candidate: Candidate | undefined, other: Known | undefined): number {
  if (candidate === undefined || other === undefined) return 0
  const { entry } = other
  return (
    weight.shared +
    (isLive(candidate, other) ? weight.live : 0) +
    (candidate.keys[0] === other.keys[0] ? weight.current : 0) +
    (candidate.content === entry.content ? weight.content : 0) +
    weight.asks * likeness(candidate.asks, entry.asks) +
    weight.says * likeness(candidate.says, entry.says) +
    (candidate.question.kind === entry.kind ? weight.kind : 0)
  )
}

/** Titles such as `What is the output?` that several questions have, now or before: alone they tell nothing. */
function crowdedKeys(candidates: readonly Candidate[], known: readonly Known[]): ReadonlySet<string> {
  const now = candidates.map(({ keys }) => keys[0] ?? '')
  const before = known.filter(({ entry }) => !entry.retired).map(({ keys }) => keys[0] ?? '')
  return new Set([...repeated(now), ...repeated(before)])
}

function repeated(keys: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return keys.filter((key) => seen.has(key) || !seen.add(key))
}

/** Whether a question shows or says much of what an entry did. */
function shownAgain(candidate: Candidate | undefined, other: Known | undefined): boolean {
  if (candidate === undefined || other === undefined) return false
  return (
    likeness(candidate.asks, other.entry.asks) >= 0.25 ||
    sketchLikeness(candidate.says, other.entry.says) >= 0.5
  )
}

/** In use, or taken in by another question and now asked by its own titles alone. */
function isLive(candidate: Candidate, { entry, keys }: Known): boolean {
  return !entry.retired || (entry.into !== null && candidate.keys.every((key) => keys.includes(key)))
}

/** Nothing on both sides is alike too. */
export function likeness(a: string | null, b: string | null): number {
  return a === null && b === null ? 1 : sketchLikeness(a, b)
}

/** Pairs under one title that are to be weighed; in a crowd those of equal content are settled first. */
function pairsOf(
  rows: readonly number[],
  columns: readonly number[],
  candidates: readonly Candidate[],
  known: readonly Known[],
): Pair[] {
  if (rows.length * columns.length <= groupLimit) return product(rows, columns)
  const byContent = new Map(columns.map((column) => [known[column]?.entry.content, column]))
  const equal = rows.flatMap((row) => {
    const column = byContent.get(candidates[row]?.content)
    return column === undefined ? [] : { row, column }
  })
  const usedRows = new Set(equal.map(({ row }) => row))
  const usedColumns = new Set(equal.map(({ column }) => column))
  const restRows = rows.filter((row) => !usedRows.has(row))
  const restColumns = columns.filter((column) => !usedColumns.has(column))
  if (restRows.length * restColumns.length <= groupLimit) return [...equal, ...product(restRows, restColumns)]
  const ranked = restRows.flatMap((row, rank) => product([row], restColumns.slice(rank, rank + 1)))
  return [...equal, ...ranked]
}

function product(rows: readonly number[], columns: readonly number[]): Pair[] {
  return rows.flatMap((row) => columns.map((column) => ({ row, column })))
}

/** False where the author gave the two different ids. */
export function compatible(candidate: Candidate | undefined, other: Known | undefined): boolean {
  const [theirs, ours] = [candidate?.explicit ?? [], other?.entry.explicit ?? []]
  return theirs.length === 0 || ours.length === 0 || theirs.some((id) => ours.includes(id))
}

/** For each question the age of the oldest entry in use that it shares a title with. */
function oldestOf(pairs: readonly Pair[], known: readonly Known[]): ReadonlyMap<number, number> {
  const oldest = new Map<number, number>()
  for (const { row, column } of pairs) {
    const entry = known[column]?.entry
    if (entry === undefined || entry.retired) continue
    oldest.set(row, Math.min(entry.since, oldest.get(row) ?? entry.since))
  }
  return oldest
}

function group(keys: readonly (readonly string[])[]): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  for (const [index, own] of keys.entries()) {
    for (const key of own) addTo(groups, key, index)
  }
  return groups
}
