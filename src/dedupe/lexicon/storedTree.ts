import type { FlatTree } from './phraseTree.ts'

interface Header {
  readonly nodes: number
  readonly entries: FlatTree['entries']
}

/**
 * A tree as a file: the length of its header (4 bytes, as all numbers with the low byte first), the header as JSON, filled
 * up to a multiple of 4; by node the first of its steps (4 bytes), then what is said there (2 bytes); by step its code unit
 * (2 bytes).
 */
export function stored({ entries, saying, first, codes }: FlatTree): Uint8Array {
  const header = Buffer.from(JSON.stringify({ nodes: saying.length, entries } satisfies Header))
  const size = Buffer.alloc(4)
  size.writeUInt32LE(header.length)
  const columns = [first, saying, codes].map(({ buffer }) => Buffer.from(buffer))
  return Buffer.concat([size, header, Buffer.alloc(padding(header.length)), ...columns])
}

/** The tree in a file of {@link stored}; its columns are views of `bytes`, which begin at a multiple of 4 of their buffer. */
export function restored({ buffer, byteOffset, byteLength }: Uint8Array): FlatTree {
  const size = new DataView(buffer, byteOffset).getUint32(0, true)
  const header = Buffer.from(buffer, byteOffset + 4, size).toString()
  const { nodes, entries } = JSON.parse(header) as Header
  const first = new Uint32Array(buffer, byteOffset + 4 + size + padding(size), nodes + 1)
  const saying = new Uint16Array(buffer, first.byteOffset + first.byteLength, nodes)
  const codesAt = saying.byteOffset + saying.byteLength
  const codes = new Uint16Array(buffer, codesAt, (byteOffset + byteLength - codesAt) / 2)
  return { entries, saying, first, codes }
}

/** How many bytes lead from a length to the next multiple of 4. */
function padding(length: number): number {
  return -length & 3
}
