import { chunksOf, heightOf } from '../flow/columns.ts'
import type { Flow } from '../flow/flow.ts'
import type { Slab } from '../flow/slab.ts'

/** What is placed at once: a question, or a run of them in columns, with the headings above. */
export interface Passage {
  readonly head: readonly Slab[]
  readonly slabs: readonly Slab[]
  /** How far from the first its columns stand; null where it has one. */
  readonly shifts: readonly number[] | null
  /** A row that may be repeated before the last slab, to give more room to write; null where there is none. */
  readonly row: Slab | null
  /** To be called when it stands. */
  readonly placed: () => void
}

/** A passage with the rows that it is given beyond its own. */
interface Held {
  readonly passage: Passage
  rows: number
}

/** So many rows at most an answer is given, in shares of what its question asks for. */
const mostGrown = 0.6

/**
 * Places passages one below the other. What a page has left because the next question does not fit becomes room to
 * write, evenly for all of its answers; the last page keeps what is left. Each is given as soon as it stands.
 */
export function* placePassages(passages: Iterable<Passage>, flow: Flow): Generator<Passage> {
  let held: Held[] = []
  let left = flow.room
  const settle = function* (): Generator<Passage> {
    for (const each of held) {
      place(each, flow)
      yield each.passage
    }
    held = []
    left = flow.room
  }
  const atTop = (): boolean => held.length === 0 && flow.filled === 0
  for (const passage of passages) {
    if (needs(passage, atTop()) > left && !atTop()) {
      grow(held, left)
      yield* settle()
      flow.breakPage()
      left = flow.room
    }
    const height = heightOf([...passage.head, ...passage.slabs], !atTop())
    held.push({ passage, rows: 0 })
    left -= height
    if (left < 0 || passage.shifts !== null) yield* settle()
  }
  yield* settle()
}

/** Height of what has to stand on the page on which a passage begins. */
function needs({ head, slabs }: Passage, atTop: boolean): number {
  return heightOf([...head, ...(chunksOf(slabs)[0] ?? [])], !atTop)
}

/** Shares out the height that is left, a row at a time. */
function grow(held: readonly Held[], left: number): void {
  let room = left
  for (let given = true; given; ) {
    given = false
    for (const each of held) {
      const { row, slabs } = each.passage
      if (row === null || row.height > room || each.rows + 1 > mostGrown * ownRows(slabs, row)) continue
      each.rows++
      room -= row.height
      given = true
    }
  }
}

function ownRows(slabs: readonly Slab[], row: Slab): number {
  return slabs.filter(({ height }) => height === row.height).length
}

function place({ passage, rows }: Held, flow: Flow): void {
  const { head, slabs, shifts, row } = passage
  if (shifts !== null) flow.placeColumns(head, slabs, shifts)
  else {
    const more = row === null ? [] : Array.from({ length: rows }, () => row)
    flow.place([...head, ...slabs.slice(0, -1), ...more, ...slabs.slice(-1)])
  }
}
