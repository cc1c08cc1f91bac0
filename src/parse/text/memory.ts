/** What is kept while an article is read, by what keeps it; null while none is. */
let kept: Map<object, Map<unknown, unknown>> | null = null

/** Runs `work`, which must be synchronous; what is kept meanwhile is forgotten at its end. */
export function remembering<T>(work: () => T): T {
  const before = kept
  kept = new Map()
  try {
    return work()
  } finally {
    kept = before
  }
}

/**
 * What was worked out about an article, by what it is of: every convention looks at the same lines. Who works it out keeps it, and
 * has nothing outside of {@link remembering}.
 */
export class Kept<Key, Value> {
  /** The article that the values are of. */
  #article: typeof kept = null
  #values: Map<Key, Value> | null = null

  get(key: Key): Value | undefined {
    return this.#own()?.get(key)
  }

  set(key: Key, value: Value): void {
    this.#own()?.set(key, value)
  }

  #own(): Map<Key, Value> | null {
    if (this.#article === kept) return this.#values
    this.#article = kept
    this.#values = kept === null ? null : ((kept.get(this) as Map<Key, Value> | undefined) ?? new Map())
    if (kept !== null && this.#values !== null) kept.set(this, this.#values)
    return this.#values
  }
}
