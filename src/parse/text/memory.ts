import type { Asking } from './asks.ts'
import type { Label } from './label.ts'
import type { Line } from './phrasing.ts'

/** What was worked out about the lines of an article: every convention looks at the same ones. */
interface Memory {
  readonly lines: Map<unknown, readonly Line[]>
  readonly labels: Map<unknown, { readonly text: string; readonly label: Label | null }>
  /** How short texts ask. */
  readonly asking: Map<string, Asking>
  /** Short texts as they are looked up. */
  readonly folded: Map<string, string>
  /** What speaks for candidates by themselves. */
  readonly scores: Map<unknown, number>
  /** Letters that number, with the digits behind them. */
  readonly codes: Set<string>
  /** Short labels of answers, in lower case, that an equals sign ends. */
  readonly equals: Set<string>
  /** Names of answers before digits that are keys. */
  readonly keyed: Set<string>
  /** Tags that cards have. */
  readonly cardTags: Set<string>
  /** How wide lines of the article are, as `lineRoom.ts` counts; 0 where that is not known. */
  room: number
}

let memory: Memory | null = null

/** Runs `work`, which must be synchronous; what is remembered meanwhile is forgotten at its end. */
export function remembering<T>(work: () => T): T {
  const before = memory
  memory = {
    lines: new Map(),
    labels: new Map(),
    asking: new Map(),
    folded: new Map(),
    scores: new Map(),
    codes: new Set(),
    equals: new Set(),
    keyed: new Set(),
    cardTags: new Set(),
    room: 0,
  }
  try {
    return work()
  } finally {
    memory = before
  }
}

/** What is remembered now; null outside of {@link remembering}. */
export function remembered(): Memory | null {
  return memory
}
