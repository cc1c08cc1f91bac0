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

/** Gathers phrases; of two that are alike the first counts. */
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
    if (atEnd) at.last ??= entry
    else at.entry ??= entry
  }

  finish(): PhraseTree {
    return new PhraseTree([this.root, this.start])
  }
}

function grown(): Growing {
  return { next: new Map(), entry: null, last: null, ending: null }
}

/** Where no phrase goes on. */
export const nowhere = -1

/**
 * The phrases of a lexicon, laid out flat: all steps of a node beside each other by code unit. As one object a node the
 * trees of ten languages fill tens of megabytes, and each step waits for memory.
 */
export class PhraseTree {
  /** Nodes: phrases that stand anywhere, phrases that begin a question. */
  readonly root = 0
  readonly start = 1
  /** By node: what a phrase says that ends there. */
  readonly entries: readonly (Entry | null)[]
  /** By node: what it says where the question ends too. */
  readonly lasts: readonly (Entry | null)[]
  /** By node: where it goes on behind any ending of the word. */
  readonly endings: Int32Array
  private readonly first: Int32Array
  private readonly codes: Uint16Array
  private readonly targets: Int32Array

  constructor(roots: readonly Growing[]) {
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
    this.entries = nodes.map(({ entry }) => entry)
    this.lasts = nodes.map(({ last }) => last)
    this.endings = Int32Array.from(endings)
    this.first = Int32Array.from(first)
    this.codes = Uint16Array.from(codes)
    this.targets = Int32Array.from(targets)
  }

  /** The node behind a code unit, or {@link nowhere}. */
  step(node: number, code: number): number {
    let low = this.first[node] ?? 0
    let high = this.first[node + 1] ?? 0
    while (low < high) {
      const middle = (low + high) >>> 1
      const found = this.codes[middle] ?? 0
      if (found === code) return this.targets[middle] ?? nowhere
      if (found < code) low = middle + 1
      else high = middle
    }
    return nowhere
  }
}
