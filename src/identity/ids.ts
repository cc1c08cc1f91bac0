import { createHash } from 'node:crypto'

/** `mod` of a question that is seen for the first time: a constant, so that a first build is the same on any day. */
export const firstMod = 1_600_000_000

/** Note ids lie between these milliseconds (2014 to 2020): never in the future, and clear of what Anki makes today. */
const noteIds = { from: 1_400_000_000_000, to: 1_590_000_000_000 } as const

/** Note ids are multiples of this, so that a writer can derive further notes and cards of a question by adding. */
const noteIdStep = 16

/** No `i`, `l`, `o`, `u`: letters that are misread, or spell words. */
const base32 = '0123456789abcdefghjkmnpqrstvwxyz'
const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** The frozen names of a question. */
export interface Names {
  readonly id: string
  readonly guid: string
  readonly noteId: number
}

/** Names that a key gives in a book: always the same three for the same two texts. */
export function namesOf(namespace: string, key: string): Names {
  const hash = createHash('sha256').update(`${namespace}\n${key}`).digest()
  return { id: `q-${digits(hash.subarray(0, 7), base32, 10)}`, guid: guidOf(hash), noteId: noteIdOf(hash) }
}

/** 128 bits of a hash in base62: Anki's own guids are base91, which holds `<` and `&`. */
function guidOf(hash: Uint8Array): string {
  return digits(hash.subarray(0, 16), base62, 22)
}

/** The next note id from `wanted` on that is not taken. */
export function freeNoteId(wanted: number, taken: ReadonlySet<number>): number {
  let id = wanted
  while (taken.has(id)) id = id + noteIdStep < noteIds.to ? id + noteIdStep : noteIds.from
  return id
}

function noteIdOf(hash: Uint8Array): number {
  const slots = BigInt((noteIds.to - noteIds.from) / noteIdStep)
  return noteIds.from + Number(bigOf(hash.subarray(16, 24)) % slots) * noteIdStep
}

/** The last `length` digits of a number in the base of `alphabet`. */
function digits(bytes: Uint8Array, alphabet: string, length: number): string {
  const base = BigInt(alphabet.length)
  let rest = bigOf(bytes)
  let out = ''
  while (out.length < length) {
    out = alphabet[Number(rest % base)] + out
    rest /= base
  }
  return out
}

function bigOf(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes).toString('hex')}`)
}
