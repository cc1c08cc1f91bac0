import type { Mark } from './marks.ts'

/** What a phrase of the lexicon says: its class, or the name that it stands for. */
export interface Entry {
  readonly mark: Mark | null
  readonly name: string | null
}

/** A step over one code unit while the tree grows. */
interface Growing {
  readonly next: Map<number, Growing>
  entry: Entry | null
  last: Entry | null
  ending: Growing | null
}

/** Where a phrase stands: anywhere, only where a question begins, only where it ends. */
export interface Place {
  readonly atStart: boolean
  readonly atEnd: boolean
}

/** Gathers phrases; of two that are alike the first counts, see {@link kept}. */
export class GrowingTree {
  private readonly root = grown()
  private readonly start = grown()

  /** @param parts what stands before, between and behind any endings of a word: `['optim', ' a thing']`. */
  plant(parts: readonly string[], { atStart, atEnd }: Place, entry: Entry): void {
    let at = atStart ? this.start : this.root
    for (const [index, part] of parts.entries()) {
      if (index > 0) {
        at.ending ??= grown()
        at = at.ending
      }
      for (let unit = 0; unit < part.length; unit++) {
        const code = part.charCodeAt(unit)
        const found = at.next.get(code) ?? grown()
        at.next.set(code, found)
        at = found
      }
    }
    if (at === this.root || at === this.start) return
    if (atEnd) at.last = kept(at.last, entry)
    else at.entry = kept(at.entry, entry)
  }

  finish(): PhraseTree {
    return new PhraseTree(flattened([this.root, this.start]))
  }
}

/** Of two alike the first; what is only known to be no mark gives way to a name. */
function kept(first: Entry | null, other: Entry): Entry {
  return first === null || (first.mark === 'CONTENT' && other.name !== null) ? other : first
}

function grown(): Growing {
  return { next: new Map(), entry: null, last: null, ending: null }
}

/** Where no phrase goes on. */
export const nowhere = -1

/** Steps that no character makes, by code units that are none: over any ending of the word, to where the question ends. */
const anyEnding = 0xfffe
const atLast = 0xffff

/**
 * The phrases of a lexicon, laid out flat: nodes are numbered by their distance from the root, so that step `n` leads to node
 * `n + 2` (two are roots), and the steps of a node stand beside each other. As one object a node the trees of ten languages
 * fill tens of megabytes, and each step waits for memory.
 */
export interface FlatTree {
  /** What the phrases say. */
  readonly entries: readonly Entry[]
  /** By node: the number of the entry that ends there, plus one; 0 where none ends. */
  readonly saying: Uint16Array
  /** By node: the first of its steps; one more, behind the last. */
  readonly first: Uint32Array
  /** By step: its code unit, in rising order within a node. */
  readonly codes: Uint16Array
}

const roots = 2

function flattened(start: readonly [Growing, Growing]): FlatTree {
  const nodes: Growing[] = [...start]
  const first: number[] = []
  const codes: number[] = []
  // Grows while it is walked.
  for (const node of nodes) {
    first.push(codes.length)
    for (const [code, next] of stepsOf(node)) {
      codes.push(code)
      nodes.push(next)
    }
  }
  first.push(codes.length)
  const entries = [...new Set(nodes.flatMap(({ entry }) => entry ?? []))]
  const numbers = new Map(entries.map((entry, at) => [entry, at + 1]))
  return {
    entries,
    saying: Uint16Array.from(nodes, ({ entry }) => (entry === null ? 0 : (numbers.get(entry) ?? 0))),
    first: Uint32Array.from(first),
    codes: Uint16Array.from(codes),
  }
}

function stepsOf({ next, ending, last }: Growing): readonly (readonly [code: number, node: Growing])[] {
  const steps = [...next].sort(([x], [y]) => x - y)
  if (ending !== null) steps.push([anyEnding, ending])
  if (last !== null) steps.push([atLast, { ...grown(), entry: last }])
  return steps
}

/** Finds what a text says, step by step. */
export class PhraseTree {
  /** Nodes: phrases that stand anywhere, phrases that begin a question. */
  readonly root = 0
  readonly start = 1

  constructor(readonly flat: FlatTree) {}

  /** What a phrase says that ends at a node. */
  entry(node: number): Entry | null {
    return this.flat.entries[(this.flat.saying[node] ?? 0) - 1] ?? null
  }

  /** What a phrase says that ends at a node and with the question. */
  last(node: number): Entry | null {
    const end = this.step(node, atLast)
    return end === nowhere ? null : this.entry(end)
  }

  /** The node behind any ending of the word, or {@link nowhere}. */
  ending(node: number): number {
    return this.step(node, anyEnding)
  }

  /** The node behind a code unit, or {@link nowhere}. */
  step(node: number, code: number): number {
    const { first, codes } = this.flat
    let low = first[node] ?? 0
    let high = first[node + 1] ?? 0
    while (low < high) {
      const middle = (low + high) >>> 1
      const found = codes[middle] ?? 0
      if (found === code) return middle + roots
      if (found < code) low = middle + 1
      else high = middle
    }
    return nowhere
  }
}
