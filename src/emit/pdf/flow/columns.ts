import type { Slab } from './slab.ts'

/** Slabs that stand on one page, one below the other. */
export type Chunk = readonly Slab[]

/** The slabs in groups that keep together. */
export function chunksOf(slabs: readonly Slab[]): Chunk[] {
  const chunks: Chunk[] = []
  for (let start = 0; start < slabs.length; ) {
    const end = chunkEnd(slabs, start)
    chunks.push(slabs.slice(start, end))
    start = end
  }
  return chunks
}

/** The end of the slabs from `start` that keep together. */
export function chunkEnd(slabs: readonly Slab[], start: number): number {
  let end = start
  while (slabs[end]?.keep === true && end + 1 < slabs.length) end++
  return end + 1
}

/** Height of slabs one below the other, with the space above the first or without. Points. */
export function heightOf(slabs: readonly Slab[], withSpace: boolean): number {
  return slabs.reduce(
    (sum, { before, height }, index) => sum + height + (index > 0 || withSpace ? before : 0),
    0,
  )
}

/** How many of the chunks from `start` fit a column; the space above its first is not counted. */
export function columnEnd(chunks: readonly Chunk[], start: number, height: number): number {
  let end = start
  let used = 0
  for (; end < chunks.length; end++) {
    used += heightOf(chunks[end] ?? [], end > start)
    if (used > height + 0.01) break
  }
  return end
}

/** How many of the chunks stand in the columns of a page: the next one does not begin with a single one in a column. */
export function countFor(chunks: readonly Chunk[], columns: number, height: number): number {
  let end = 0
  for (let column = 0; column < columns; column++) end = columnEnd(chunks, end, height)
  const isLone = chunks.length - end === 1 && end > columns
  return Math.max(1, isLone ? chunks.length - columns : end)
}

/** Difference of heights that nobody sees, in points. */
const fine = 2

/** The least height, up to `most`, in which so many columns hold all chunks; `most` where they do not. */
export function evenHeight(chunks: readonly Chunk[], columns: number, most: number): number {
  const holds = (height: number): boolean => {
    let end = 0
    for (let column = 0; column < columns; column++) end = columnEnd(chunks, end, height)
    return end === chunks.length
  }
  if (!holds(most)) return most
  let [low, high] = [0, most]
  while (high - low > fine) {
    const middle = (low + high) / 2
    if (holds(middle)) high = middle
    else low = middle
  }
  return high
}
