import type { FlatTree } from './phraseTree.ts'

const columns = ['saying', 'sayingLast', 'endings', 'first', 'targets', 'codes'] as const
type Column = (typeof columns)[number]

interface Header {
  /** How many values each column has. */
  readonly lengths: Readonly<Record<Column, number>>
  readonly entries: FlatTree['entries']
}

/**
 * A tree as a file: the length of its header (4 bytes, as all numbers with the low byte first), the header as JSON, filled
 * up to a multiple of 4, then the columns of numbers.
 */
export function stored(tree: FlatTree): Uint8Array {
  const lengths = Object.fromEntries(columns.map((name) => [name, tree[name].length]))
  const header = Buffer.from(JSON.stringify({ lengths, entries: tree.entries }))
  const size = Buffer.alloc(4)
  size.writeUInt32LE(header.length)
  const values = columns.map((name) => Buffer.from(tree[name].buffer))
  return Buffer.concat([size, header, Buffer.alloc(padding(header.length)), ...values])
}

/** The tree in a file of {@link stored}; its columns are views of `bytes`, which begin at a multiple of 4 of their buffer. */
export function restored({ buffer, byteOffset }: Uint8Array): FlatTree {
  const size = new DataView(buffer, byteOffset).getUint32(0, true)
  const header = Buffer.from(buffer, byteOffset + 4, size).toString()
  const { lengths, entries } = JSON.parse(header) as Header
  let at = byteOffset + 4 + size + padding(size)
  const numbers = (name: Column): Int32Array => {
    const values = new Int32Array(buffer, at, lengths[name])
    at += values.byteLength
    return values
  }
  return {
    entries,
    saying: numbers('saying'),
    sayingLast: numbers('sayingLast'),
    endings: numbers('endings'),
    first: numbers('first'),
    targets: numbers('targets'),
    codes: new Uint16Array(buffer, at, lengths.codes),
  }
}

/** How many bytes lead from a length to the next multiple of 4. */
function padding(length: number): number {
  return -length & 3
}
