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

/** The tree as it is stored: nodes by number, the steps of a node beside each other by code unit. */
export interface FlatTree {
  readonly entries: readonly Entry[]
  /** By node: the number of what a phrase says that ends there, plus one; 0 where none ends. */
  readonly saying: Int32Array
  /** The same where the question ends too. */
  readonly sayingLast: Int32Array
  /** By node: where it goes on behind any ending of the word. */
  readonly endings: Int32Array
  /** By node: the first of its steps. */
  readonly first: Int32Array
  /** By step: where it leads. */
  readonly targets: Int32Array
  /** By step: its code unit. */
  readonly codes: Uint16Array
}

function flattened(roots: readonly Growing[]): FlatTree {
  const nodes = [...roots]
  const first: number[] = []
  const codes: number[] = []
  const targets: number[] = []
  const endings: number[] = []
  const number = (node: Growing): number => nodes.push(node) - 1
  // Grows while it is walked.
  for (const { next, ending } of nodes) {
    first.push(codes.length)
    for (const [code, node] of [...next].sort(([x], [y]) => x - y)) {
      codes.push(code)
      targets.push(number(node))
    }
    endings.push(ending === null ? nowhere : number(ending))
  }
  first.push(codes.length)
  const numbers = new Map<Entry, number>()
  const numbered = (entry: Entry | null): number => {
    if (entry === null) return 0
    if (!numbers.has(entry)) numbers.set(entry, numbers.size + 1)
    return numbers.get(entry) ?? 0
  }
  return {
    saying: Int32Array.from(nodes, ({ entry }) => numbered(entry)),
    sayingLast: Int32Array.from(nodes, ({ last }) => numbered(last)),
    entries: [...numbers.keys()],
    endings: Int32Array.from(endings),
    first: Int32Array.from(first),
    targets: Int32Array.from(targets),
    codes: Uint16Array.from(codes),
  }
}

/**
 * The phrases of a lexicon, laid out flat. As one object a node the trees of ten languages fill tens of megabytes, and
 * each step waits for memory.
 */
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
    return this.flat.entries[(this.flat.sayingLast[node] ?? 0) - 1] ?? null
  }

  /** The node behind any ending of the word, or {@link nowhere}. */
  ending(node: number): number {
    return this.flat.endings[node] ?? nowhere
  }

  /** The node behind a code unit, or {@link nowhere}. */
  step(node: number, code: number): number {
    const { first, codes, targets } = this.flat
    let low = first[node] ?? 0
    let high = first[node + 1] ?? 0
    while (low < high) {
      const middle = (low + high) >>> 1
      const found = codes[middle] ?? 0
      if (found === code) return targets[middle] ?? nowhere
      if (found < code) low = middle + 1
      else high = middle
    }
    return nowhere
  }
}
