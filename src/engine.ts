import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** A heap that holds less, in bytes, is not worth the time. */
const worthwhile = 100e6

/** A book that is shorter, in characters, is over before more optimised code has paid for its making. */
const longer = 60_000

/** A book that is shorter, in characters, is over before its heap has grown twice. */
const large = 1_000_000

/**
 * Suits V8, as `cli.ts` has set it for a short article, to a book of so many characters: a longer one has its code optimised
 * earlier, and the heap of a large one doubles before it is swept, where V8 lets it grow fourfold, since such a book leaves much
 * behind that is soon done with. The short one takes 3 % less time each without.
 */
export function suitTo(characters: number): void {
  if (characters >= longer) setFlagsFromString('--interrupt-budget=1000000')
  if (characters >= large) setFlagsFromString('--heap-growing-percent=100')
}

/**
 * Sweeps the heap of a large book at once, where much of it has just been forgotten: V8 itself would first let it grow by a
 * part of all that was in use before. Does nothing where the collector is not exposed, as `cli.ts` has it.
 *
 * From then on V8 puts nothing straight among the old because its like mostly outlived a sweep before: in a large book that is
 * whatever belongs to the question being worked on, and all that such objects hold would stay until the whole heap is swept, a
 * quarter of the time of a large PDF. Before, a block of 10 MB would take three times the memory without it.
 */
export function sweep(): void {
  if (getHeapStatistics().used_heap_size < worthwhile) return
  setFlagsFromString('--no-allocation-site-pretenuring')
  const collect: unknown = runInNewContext('globalThis.gc')
  if (typeof collect === 'function') collect()
}
