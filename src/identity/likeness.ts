import { addTo } from '../model/collections.ts'
import type { Edge } from './assign.ts'
import type { Candidate } from './candidate.ts'
import type { Known } from './known.ts'
import { placesOf } from './places.ts'
import { hashesOf, sketchLikeness } from './sketch.ts'
import { compatible, likeness } from './titleEdges.ts'
import { titleLikeness } from './titleKey.ts'

/** With more entries than this under one piece of an answer the piece is a set phrase and finds nothing. */
const commonPiece = 30

/** A sketch of so few letters comes from an answer such as `B` or `True`, which is no evidence. */
const shortSketch = 32

/**
 * Pairs of a question and an entry that share no title: reworded questions. A pair needs evidence beside its words:
 * a neighbour that is the same, or an answer that is much the same.
 */
export function likenessEdges(
  candidates: readonly Candidate[],
  known: readonly Known[],
  ids: readonly (string | null)[],
  taken: ReadonlySet<string>,
): Edge[] {
  const place = placesOf(candidates, known, ids)
  const near = finder(known, taken)
  return candidates.flatMap((candidate, row) => {
    if (ids[row] !== null) return []
    return near(candidate, ids[row - 1] ?? null, ids[row + 1] ?? null).flatMap((column) => {
      const other = known[column]
      const score =
        other === undefined || !compatible(candidate, other)
          ? 0
          : likenessOf(candidate, other, place(row, column))
      return score === 0 ? [] : { row, column, score }
    })
  })
}

/**
 * Least likenesses, 0…1, of titles (by pairs of characters) and of answers (by sketches), at which a question is a remembered
 * one. They were chosen by sense, strict in one of the two where the other is weak. Moved by a fifth either way, the tests of
 * identities find a difference for one alone: with 0.7 for `anew` another question in the same place is taken for the old one.
 */
const least = {
  /** Of answers, without a neighbour that is the same. */
  alone: 0.6,
  reworded: { title: 0.5, says: 0.6 },
  rewordedMuch: { title: 0.35, says: 0.85 },
  sameTitle: 0.9,
  reworked: { title: 0.6, says: 0.25 },
  anew: 0.85,
} as const

/** What each likeness is worth in the score, of 1 in all; what was gone comes after what is there. */
const worth = { title: 0.5, says: 0.25, asks: 0.1, place: 0.15, retired: -0.1 } as const
/** The score of a pair that is known for what the score does not count; more than none. */
const leastScore = 0.01

/**
 * How surely a question is a remembered one, 0…1; 0 where the evidence does not do.
 *
 * - the words are half the same and the answer nearly, or the reverse: the question was reworded;
 * - the words and numbers are much the same, the place too, and the answer is not another: both were worked on;
 * - the words are others, but place and long answer are the same: the question was asked anew.
 *
 * A question that was gone is known again by the first alone: what stands in its place now may be its successor.
 */
function likenessOf(candidate: Candidate, { entry, keys }: Known, place: number): number {
  const says = sketchLikeness(candidate.says, entry.says)
  if (place === 0 && says < least.alone) return 0
  const title = Math.max(...keys.map((key) => titleLikeness(candidate.keys[0] ?? '', key)))
  // What shares a title and did not match by it is known to be another question.
  if (title === 1) return 0
  const told = candidate.says?.length === shortSketch && entry.says?.length === shortSketch
  const unanswered = candidate.says === null || entry.says === null
  const reworded =
    (title >= least.reworded.title && says >= least.reworded.says && (told || place > 0)) ||
    (title >= least.rewordedMuch.title && says >= least.rewordedMuch.says && told)
  const reworked =
    !entry.retired &&
    place > 0 &&
    ((title >= least.sameTitle && sameNumbers(candidate, keys)) ||
      (title >= least.reworked.title && (unanswered || says >= least.reworked.says)))
  const anew = !entry.retired && place > 0 && told && says >= least.anew
  if (!reworded && !reworked && !anew) return 0
  const asks = likeness(candidate.asks, entry.asks)
  const alike = worth.title * title + worth.says * says + worth.asks * asks + worth.place * place
  return Math.max(leastScore, alike + (entry.retired ? worth.retired : 0))
}

/** `What is new in HTTP/2?` is no rewording of `What is new in HTTP/1?`, however alike they look. */
function sameNumbers(candidate: Candidate, keys: readonly string[]): boolean {
  const own = numbersOf(candidate.keys[0] ?? '')
  return keys.some((key) => numbersOf(key) === own)
}

function numbersOf(key: string): string {
  return (key.match(/\d+/g) ?? []).join()
}

/** Gives a function that names the entries that a question may be: beside its neighbours, or with its answer. */
function finder(known: readonly Known[], taken: ReadonlySet<string>) {
  const columnOf = new Map(known.map(({ id }, column) => [id, column]))
  const followers = new Map<string | null, number[]>()
  const byPiece = new Map<number, number[]>()
  for (const [column, { id, entry }] of known.entries()) {
    if (taken.has(id)) continue
    addTo(followers, entry.after, column)
    for (const piece of hashesOf(entry.says ?? '')) addTo(byPiece, piece, column)
  }
  return (candidate: Candidate, before: string | null, behind: string | null): readonly number[] => {
    const leading = behind === null ? null : (known[columnOf.get(behind) ?? -1]?.entry.after ?? null)
    const leader = leading === null ? undefined : columnOf.get(leading)
    const answered = hashesOf(candidate.says ?? '').flatMap((piece) => {
      const columns = byPiece.get(piece) ?? []
      return columns.length > commonPiece ? [] : columns
    })
    const found = new Set([
      ...(followers.get(before) ?? []),
      ...(leader === undefined ? [] : [leader]),
      ...answered,
    ])
    return [...found].filter((column) => !taken.has(known[column]?.id ?? ''))
  }
}
