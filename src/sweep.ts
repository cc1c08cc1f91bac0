import { getHeapStatistics } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** A heap that holds less, in bytes, is not worth the time. */
const worthwhile = 100e6

/**
 * Sweeps the heap of a large book at once, where much of it has just been forgotten: V8 itself would first let it grow by a
 * part of all that was in use before. Does nothing where the collector is not exposed, as `cli.ts` has it.
 */
export function sweep(): void {
  if (getHeapStatistics().used_heap_size < worthwhile) return
  const collect: unknown = runInNewContext('globalThis.gc')
  if (typeof collect === 'function') collect()
}
