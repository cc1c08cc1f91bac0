import { createHash } from 'node:crypto'

/**
 * A number from 0 up to 1 that is drawn for a thing: the first 48 bits of SHA-256 over the seed and the thing's names,
 * written as a JSON array. Things are put in a random order by sorting them by it. Unlike the stream of a generator,
 * a draw hangs on nothing but its own names: a question that joins the book moves no other, and whoever has the seed
 * can check an order with any tool.
 */
export function rank(seed: string, ...names: readonly (string | number)[]): number {
  const hash = createHash('sha256').update(JSON.stringify([seed, ...names]))
  return hash.digest().readUIntBE(0, 6) / 2 ** 48
}

/** The things in the order of what is drawn for each. */
export function ranked<Thing>(things: readonly Thing[], draw: (thing: Thing) => number): Thing[] {
  return things
    .map((thing) => ({ thing, drawn: draw(thing) }))
    .sort((a, b) => a.drawn - b.drawn)
    .map(({ thing }) => thing)
}
