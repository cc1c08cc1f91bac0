import { stat } from 'node:fs/promises'
import { addTo } from '../../model/collections.ts'
import type { KeyRecord } from './records.ts'
import { headerOf, keysPath, ranksOf, type Share, sharePath } from './share.ts'
import { isDone, recordLinesOf, writeFiles } from './shareFile.ts'
import { edgesOf } from './stages.ts'

/** Where the key stands in a line of keys. */
const keyAt = '{"key":"'.length
const keyEnd = keyAt + 16

/** Edges among the items of this worker's keys. Their files are read twice, so that only items are held that share their key. */
export async function pairs(share: Share): Promise<void> {
  const inputs = ranksOf(share).map((from) => keysPath(share, from, share.rank))
  const header = await headerOf('pairs', share)
  const path = sharePath(share, 'pairs', share.rank)
  if (await isDone(path, header, inputs)) return
  const groups = await groupsOf(share, await repeats(share, inputs))
  await writeFiles([path], header, async ([file]) => {
    let count = 0
    for (const items of groups) {
      for (const edge of edgesOf(items)) file?.add(JSON.stringify(edge))
      if (++count % 10_000 === 0) await file?.flush()
    }
  })
}

/** Items that share their key, in the order of the first of each. */
async function groupsOf(share: Share, repeated: Seen): Promise<readonly (readonly KeyRecord[])[]> {
  const groups = new Map<string, KeyRecord[]>()
  for await (const lines of keyLines(share)) {
    for (const line of lines) {
      if (!repeated.has(bitsOf(line))) continue
      const record = JSON.parse(line) as KeyRecord
      addTo(groups, record.key, record)
    }
  }
  return [...groups.values()]
    .filter((items) => items.length > 1)
    .map((items) => items.sort((x, y) => x.at - y.at))
    .sort(([x], [y]) => (x?.at ?? 0) - (y?.at ?? 0))
}

/** Keys that come twice, and some few that share their bits with another, which only costs the reading of their items. */
async function repeats(share: Share, paths: readonly string[]): Promise<Seen> {
  let bytes = 0
  // One after the other, so that of several files that are not there it is always the first that the error names.
  for (const path of paths) bytes += (await stat(path)).size
  const [once, again] = [new Seen(bytes), new Seen(bytes)]
  for await (const lines of keyLines(share)) {
    for (const line of lines) {
      const bits = bitsOf(line)
      if (once.has(bits)) again.add(bits)
      else once.add(bits)
    }
  }
  return again
}

/** A set of 32-bit numbers of which only the highest bits are kept: of a line of 64 bytes and more, sixteen bits of memory. */
class Seen {
  private readonly bits: Uint8Array
  private readonly shift: number

  constructor(bytes: number) {
    const size = Math.min(32, Math.max(10, Math.ceil(Math.log2(bytes / 4))))
    this.bits = new Uint8Array(2 ** (size - 3))
    this.shift = 32 - size
  }

  has(number: number): boolean {
    const at = number >>> this.shift
    return ((this.bits[at >>> 3] ?? 0) & (1 << (at & 7))) !== 0
  }

  add(number: number): void {
    const at = number >>> this.shift
    this.bits[at >>> 3] = (this.bits[at >>> 3] ?? 0) | (1 << (at & 7))
  }
}

/** The second half of a key; the first says whose it is. */
function bitsOf(line: string): number {
  return Number.parseInt(line.slice(keyAt + 8, keyEnd), 16)
}

async function* keyLines(share: Share): AsyncGenerator<readonly string[]> {
  for (const from of ranksOf(share))
    yield* recordLinesOf(keysPath(share, from, share.rank), await headerOf('keys', share, from))
}
