/** How many hashes a sketch keeps. */
const size = 8

/** Characters of a piece: long enough that two answers on one topic share few, short enough to survive an edit. */
const piece = 5

/** Hashes have 24 bits, so that each is four letters of base64. */
const bits = 0xffffff

/**
 * A text in at most 32 letters that still tell how much it shares with another: the smallest eight hashes of its
 * pieces (a bottom-k sketch). Null for a text without a letter or digit.
 */
export function sketch(text: string): string | null {
  const codes = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
  if (codes === '') return null
  const smallest: number[] = []
  for (let at = 0; at < Math.max(1, codes.length - piece + 1); at++) keep(smallest, pieceHash(codes, at))
  const bytes = Buffer.alloc(smallest.length * 3)
  for (const [index, hash] of smallest.entries()) bytes.writeUIntBE(hash, index * 3, 3)
  return bytes.toString('base64url')
}

/** How much two sketched texts share, 0…1 in eighths: an estimate of the Jaccard index of their pieces. */
export function sketchLikeness(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0
  if (a === b) return 1
  const left = new Set(hashesOf(a))
  const right = new Set(hashesOf(b))
  const smallest = [...new Set([...left, ...right])].sort((x, y) => x - y).slice(0, size)
  const shared = smallest.filter((hash) => left.has(hash) && right.has(hash))
  return shared.length / smallest.length
}

/**
 * How much of a text stands in a longer one, by the pieces of it that are small enough to be in the longer one's sketch if
 * they stand there: their number, and the share of them that do, 0 where there are none.
 */
export function containment(
  part: string | null,
  whole: string | null,
): { readonly share: number; readonly pieces: number } {
  const there = hashesOf(whole ?? '')
  const limit = there.length < size ? bits : (there.at(-1) ?? 0)
  const telling = hashesOf(part ?? '').filter((hash) => hash <= limit)
  const shared = telling.filter((hash) => there.includes(hash)).length
  return { share: telling.length === 0 ? 0 : shared / telling.length, pieces: telling.length }
}

/** The hashes of a sketch, smallest first. */
export function hashesOf(sketched: string): readonly number[] {
  const bytes = Buffer.from(sketched, 'base64url')
  return Array.from({ length: Math.floor(bytes.length / 3) }, (_, index) => bytes.readUIntBE(index * 3, 3))
}

/** FNV-1a over the UTF-16 units of a piece, mixed once more because neighbours differ in few bits. */
function pieceHash(text: string, at: number): number {
  let hash = 0x811c9dc5
  const end = Math.min(at + piece, text.length)
  for (let index = at; index < end; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) & bits
}

/** Puts a hash into the sorted list of the smallest, unless it is there or too large. */
function keep(smallest: number[], hash: number): void {
  if (smallest.length === size && hash >= (smallest[size - 1] ?? bits)) return
  let at = smallest.length
  while (at > 0 && (smallest[at - 1] ?? 0) > hash) at--
  if (smallest[at - 1] === hash) return
  smallest.splice(at, 0, hash)
  if (smallest.length > size) smallest.pop()
}
