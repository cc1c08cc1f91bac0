import { createHash } from 'node:crypto'

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }

/** The first field as Anki sorts by it: without tags, entities as characters. */
export function sortField(field: string): string {
  return field
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|(\w+));/g, (whole, code: string | undefined, name: string | undefined) =>
      code === undefined ? (entities[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
    )
}

/** The number by which Anki finds notes of the same first field: the first four bytes of the SHA-1 of its text. */
export function fieldSum(field: string): number {
  return createHash('sha1').update(sortField(field)).digest().readUInt32BE(0)
}
