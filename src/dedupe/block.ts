import type { Frame } from './frame.ts'

/** Share of the rarer half of its names that a pair must meet in to be looked at. */
const threshold = 0.5
/** A name that stands in more questions than this leads to no candidates by itself. */
const commonest = 400

/** Questions that can be one, by the characters of their focus: indices, each group in order. */
export function mergeBlocks(frames: readonly Frame[]): readonly (readonly number[])[] {
  const blocks = new Map<string, number[]>()
  for (const [index, { block }] of frames.entries()) {
    const found = blocks.get(block)
    if (found === undefined) blocks.set(block, [index])
    else found.push(index)
  }
  return [...blocks.values()].filter((block) => block.length > 1)
}

/**
 * Pairs that are worth a look, each once, the earlier first: they share one of the rarest names of both. How rare a name
 * is in the book only ranks candidates; it never enters a decision.
 */
export function* candidatePairs(frames: readonly Frame[]): Generator<readonly [number, number]> {
  const names = frames.map(namesOf)
  const rarity = new Map<string, number>()
  for (const own of names) for (const name of own) rarity.set(name, (rarity.get(name) ?? 0) + 1)
  const index = new Map<string, number[]>()
  for (const [at, own] of names.entries()) {
    const seen = new Set<number>()
    for (const name of prefixOf(own, rarity)) {
      const others = index.get(name)
      if (others === undefined) {
        index.set(name, [at])
        continue
      }
      if (others.length <= commonest) for (const other of others) seen.add(other)
      others.push(at)
    }
    for (const other of [...seen].sort((x, y) => x - y)) yield [other, at]
  }
}

function prefixOf(names: readonly string[], rarity: ReadonlyMap<string, number>): readonly string[] {
  const rare = [...names].sort((x, y) => (rarity.get(x) ?? 0) - (rarity.get(y) ?? 0) || (x < y ? -1 : 1))
  return rare.slice(0, Math.ceil((1 - threshold) * names.length) + 1)
}

/** Words, and of scripts without spaces the pairs of characters. */
function namesOf({ focus, squashed }: Frame): readonly string[] {
  const names = focus.flatMap(({ type, text }) => {
    const characters = [...text]
    if (type !== 'run' || characters.length < 2) return [text]
    return characters.slice(1).map((character, at) => `${characters[at]}${character}`)
  })
  return names.length === 0 ? [squashed] : [...new Set(names)]
}
