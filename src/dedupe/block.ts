import type { Frame } from './frame.ts'

/** A name or sentence that stands in more questions than this leads to no candidates by itself. */
const commonest = 400
/** A name that more questions share, and more than a part of all, is what the book is about and no likeness: `in AWS`. */
const fewShare = 8
const partOfAll = 0.08

/** Questions that can be one, by the characters of their focus: indices, each group in order. */
export function mergeBlocks(frames: readonly Frame[]): readonly (readonly number[])[] {
  const blocks = new Map<string, number[]>()
  for (const [index, { block }] of frames.entries()) put(blocks, block, index)
  return [...blocks.values()].filter((block) => block.length > 1)
}

/**
 * Pairs that are worth a look, each once, the earlier first: they share most of their names, one of them at least no name of
 * the whole book, or a name and a sentence of their answers, and neither denies what the other does not. How rare a name is
 * in the book only ranks candidates; it never enters a decision. With `from`, only pairs whose later question is at or behind
 * that index.
 */
export function* candidatePairs(
  frames: readonly Frame[],
  sentences: (index: number) => readonly string[],
  from = 0,
): Generator<readonly [number, number]> {
  const { names, rarity } = numbered(frames.map(namesOf))
  const negations = Int32Array.from(frames, (frame) => frame.negations)
  const telling = rarity.map((count) => Number(count <= Math.max(fewShare, partOfAll * frames.length)))
  const byName = new Map<number, number[]>()
  const bySentence = new Map<string, number[]>()
  const lastSeen = new Int32Array(rarity.length).fill(-1)
  const lastPaired = new Int32Array(frames.length).fill(-1)
  /** Whether a question shares as many names as it must with the one at `at`, of `count` names, and one that tells. */
  const sharesEnough = (other: readonly number[], count: number, at: number): boolean => {
    let spare = other.length - needed(Math.max(other.length, count))
    let isTold = false
    for (const name of other) {
      if (lastSeen[name] !== at) spare--
      else if (telling[name] === 1) isTold = true
      if (spare < 0) return false
    }
    return isTold
  }
  for (const [at, own] of names.entries()) {
    if (at < from) {
      for (const name of prefixOf(own, rarity)) put(byName, name, at)
      for (const sentence of sentences(at)) put(bySentence, sentence, at)
      continue
    }
    for (const name of own) lastSeen[name] = at
    // It stands under its own keys by now, and makes no pair with itself.
    lastPaired[at] = at
    for (const others of meet(byName, prefixOf(own, rarity), at)) {
      for (const other of others) {
        if (lastPaired[other] === at || negations[other] !== negations[at]) continue
        if (!sharesEnough(names[other] ?? [], own.length, at)) continue
        lastPaired[other] = at
        yield [other, at]
      }
    }
    for (const others of meet(bySentence, sentences(at), at)) {
      for (const other of others) {
        if (lastPaired[other] === at || negations[other] !== negations[at]) continue
        if (!names[other]?.some((name) => lastSeen[name] === at)) continue
        lastPaired[other] = at
        yield [other, at]
      }
    }
  }
}

/** Enters a question under its keys and gives the lists of those that stand there, some in more than one. */
function meet<Key>(index: Map<Key, number[]>, keys: readonly Key[], at: number): readonly number[][] {
  const met: number[][] = []
  for (const key of keys) {
    const others = index.get(key)
    if (others === undefined) index.set(key, [at])
    else {
      if (others.length <= commonest) met.push(others)
      others.push(at)
    }
  }
  return met
}

function put<Key>(index: Map<Key, number[]>, key: Key, value: number): void {
  const found = index.get(key)
  if (found === undefined) index.set(key, [value])
  else found.push(value)
}

/** How many of `count` names a pair must share to be looked at: three in five, in a short question all but two. */
function needed(count: number): number {
  return Math.max(1, Math.min(Math.ceil(0.6 * count), count - 2))
}

/** The rarest names, so many that two questions that share enough must share one of them. */
function prefixOf(names: readonly number[], rarity: Int32Array): readonly number[] {
  const rare = [...names].sort((x, y) => (rarity[x] ?? 0) - (rarity[y] ?? 0) || x - y)
  return rare.slice(0, names.length - needed(names.length) + 1)
}

/** Names as numbers, and in how many questions each stands. */
function numbered(names: readonly (readonly string[])[]): {
  readonly names: readonly (readonly number[])[]
  readonly rarity: Int32Array
} {
  const ids = new Map<string, number>()
  const counts: number[] = []
  const rows = names.map((own) =>
    own.map((name) => {
      const id = ids.get(name) ?? ids.size
      ids.set(name, id)
      counts[id] = (counts[id] ?? 0) + 1
      return id
    }),
  )
  return { names: rows, rarity: Int32Array.from(counts) }
}

/** Words, and of scripts without spaces the pairs of characters; attributes, which may be left out, only where all else is. */
export function namesOf({ focus, squashed }: Frame): readonly string[] {
  const told = focus.some(({ type }) => type !== 'light')
    ? focus.filter(({ type }) => type !== 'light')
    : focus
  const names = told.flatMap(({ type, text }) => {
    const characters = [...text]
    if (type !== 'run' || characters.length < 2) return [text]
    return characters.slice(1).map((character, at) => `${characters[at]}${character}`)
  })
  return names.length === 0 ? [squashed] : [...new Set(names)]
}
