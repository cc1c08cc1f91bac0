/** Rows of different texts as numbers, row behind row: the same number is the same text. */
export interface Rows {
  readonly ids: Int32Array
  /** Where each row begins in {@link ids}, and where the last one ends. */
  readonly starts: Int32Array
  /** In how many rows each number stands. */
  readonly counts: Int32Array
}

/** The numbers of one row. */
export function rowOf({ ids, starts }: Rows, at: number): Int32Array {
  return ids.subarray(starts[at], starts[at + 1])
}

/** Numbers what each of some things holds, in the order in which the texts first come. */
export function numbered<One>(
  all: readonly One[],
  textsOf: (one: One, at: number) => readonly string[],
): Rows {
  const known = new Map<string, number>()
  const [ids, counts]: [number[], number[]] = [[], []]
  const starts = new Int32Array(all.length + 1)
  for (const [at, one] of all.entries()) {
    for (const text of textsOf(one, at)) {
      const id = known.get(text) ?? known.size
      if (id === known.size) known.set(text, id)
      counts[id] = (counts[id] ?? 0) + 1
      ids.push(id)
    }
    starts[at + 1] = ids.length
  }
  return { ids: Int32Array.from(ids), starts, counts: Int32Array.from(counts) }
}

/** The same rows with smaller numbers for rarer texts, each row the rarest first; of two as rare the one that came first. */
export function byRarity({ ids, starts, counts }: Rows): Rows {
  const order = Array.from(counts.keys()).sort((x, y) => (counts[x] ?? 0) - (counts[y] ?? 0) || x - y)
  const ranks = new Int32Array(order.length)
  for (const [rank, id] of order.entries()) ranks[id] = rank
  const ranked = {
    ids: ids.map((id) => ranks[id] ?? 0),
    starts,
    counts: counts.map((_, rank) => counts[order[rank] ?? 0] ?? 0),
  }
  for (let at = 0; at + 1 < starts.length; at++) rowOf(ranked, at).sort()
  return ranked
}

/** In which rows each number was entered so far. */
export class Holders {
  readonly #starts: Int32Array
  readonly #filled: Int32Array
  readonly #rows: Int32Array

  /** @param counts how often each number may be entered. */
  constructor(counts: Int32Array) {
    this.#starts = new Int32Array(counts.length)
    let total = 0
    for (const [id, count] of counts.entries()) {
      this.#starts[id] = total
      total += count
    }
    this.#filled = new Int32Array(counts.length)
    this.#rows = new Int32Array(total)
  }

  enter(id: number, row: number): void {
    const filled = this.#filled[id] ?? 0
    this.#rows[(this.#starts[id] ?? 0) + filled] = row
    this.#filled[id] = filled + 1
  }

  /** The rows of a number, in the order in which they were entered; none where they are more than `most`. */
  of(id: number, most: number): Int32Array {
    const [start, filled] = [this.#starts[id] ?? 0, this.#filled[id] ?? 0]
    return filled === 0 || filled > most ? noRows : this.#rows.subarray(start, start + filled)
  }
}

const noRows = new Int32Array(0)
