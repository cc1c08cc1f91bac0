import { assign, type Edge } from './assign.ts'
import type { Candidate } from './candidate.ts'
import { type Known, knownOf } from './known.ts'
import type { Ledger } from './ledger.ts'
import { likenessEdges } from './likeness.ts'
import { titleEdges } from './titleEdges.ts'

/** Which question is which remembered one. */
export interface Matching {
  /** Id for each question; null for a new one. */
  readonly ids: readonly (string | null)[]
  /** New questions that could have been one of several, or were nearly as like another: index and ids. */
  readonly ambiguous: ReadonlyMap<number, readonly string[]>
}

/** An exchange that would fit nearly as well as the best assignment makes it a guess. */
const margin = 0.08

/**
 * Recognises questions: by the author's id, then by title, then by likeness together with place or answer. Within a
 * step the assignment is the best over all questions; a guess is none, so that no card gets another's reviews.
 */
export function match(candidates: readonly Candidate[], ledger: Ledger): Matching {
  const known = knownOf(ledger)
  const ids: (string | null)[] = candidates.map(() => null)
  const taken = new Set<string>()
  const take = (edges: readonly Edge[]): void => {
    for (const { row, column } of edges) {
      const id = known[column]?.id
      if (id === undefined) continue
      ids[row] = id
      taken.add(id)
    }
  }
  take(explicitEdges(candidates, known))
  take(assign(titleEdges(candidates, known, ids, taken)))
  const ambiguous = new Map<number, readonly string[]>()
  for (;;) {
    const edges = likenessEdges(candidates, known, ids, taken)
    const { sure, guesses } = certain(assign(edges), edges)
    for (const { row, column } of guesses) {
      const near = edges.filter((edge) => edge.row === row || edge.column === column)
      ambiguous.set(row, [...new Set(near.map((edge) => known[edge.column]?.id ?? ''))])
    }
    if (sure.length === 0) break
    take(sure)
    for (const { row } of sure) ambiguous.delete(row)
  }
  return { ids, ambiguous }
}

/** The author's id finds the entry that had it, or the entry whose own id it is; the first place that has it wins. */
function explicitEdges(candidates: readonly Candidate[], known: readonly Known[]): Edge[] {
  const byId = new Map<string, number>()
  for (const [column, { id, entry }] of known.entries()) {
    byId.set(id, column)
    for (const explicit of entry.explicit) byId.set(`#${explicit}`, column)
  }
  const used = new Set<number>()
  return candidates.flatMap(({ explicit }, row) => {
    for (const id of explicit) {
      const column = byId.get(`#${id}`) ?? byId.get(id)
      if (column === undefined || used.has(column)) continue
      used.add(column)
      return { row, column, score: 1 }
    }
    return []
  })
}

/** Parts an assignment into pairs that no single exchange comes near to, and guesses. */
function certain(chosen: readonly Edge[], edges: readonly Edge[]): { sure: Edge[]; guesses: Edge[] } {
  const ofRow = new Map(chosen.map((edge) => [edge.row, edge]))
  const ofColumn = new Map(chosen.map((edge) => [edge.column, edge]))
  const scores = new Map(edges.map(({ row, column, score }) => [`${row} ${column}`, score]))
  const scoreOf = (row?: number, column?: number): number => scores.get(`${row} ${column}`) ?? 0
  const guessed = new Set<Edge>()
  for (const { row, column, score } of edges) {
    const here = ofRow.get(row)
    const there = ofColumn.get(column)
    if (here === there) continue
    const kept = (here?.score ?? 0) + (there?.score ?? 0)
    const exchanged = score + scoreOf(there?.row, here?.column)
    if (kept - exchanged >= margin) continue
    if (here !== undefined) guessed.add(here)
    if (there !== undefined) guessed.add(there)
  }
  return { sure: chosen.filter((edge) => !guessed.has(edge)), guesses: [...guessed] }
}
