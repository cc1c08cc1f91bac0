/** How well groups agree with the truth, pair by pair: 0 … 1. */
export interface Agreement {
  readonly precision: number
  readonly recall: number
}

/** Holds groups of items against the truth: for each item, by its number, the number of what it asks. */
export async function agreement(
  groups: AsyncIterable<readonly number[]> | Iterable<readonly number[]>,
  truth: Uint32Array,
): Promise<Agreement> {
  const sizes = new Uint32Array(truth.length)
  let real = 0
  for (const which of truth) {
    real += sizes[which] ?? 0
    sizes[which] = (sizes[which] ?? 0) + 1
  }
  let found = 0
  let both = 0
  for await (const group of groups) {
    found += (group.length * (group.length - 1)) / 2
    const own = new Map<number, number>()
    for (const item of group) {
      const which = truth[item] ?? -1
      const before = own.get(which) ?? 0
      both += before
      own.set(which, before + 1)
    }
  }
  return { precision: both / found, recall: both / real }
}
