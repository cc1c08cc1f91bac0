import { createHash } from 'node:crypto'
import type { Item } from '../../model/item.ts'
import { questionKey, squashed } from '../text/normalise.ts'

/** Hex digits of a content id. */
const length = 12

/**
 * A name for each place that asks a question, made of its article and its title in the normal form: the same after an
 * edit elsewhere in the article. A title that an article repeats is told apart by a count, `3f2a91c0de77-2`.
 */
export function contentIds(items: readonly Pick<Item, 'title' | 'occurrence'>[]): readonly string[] {
  const seen = new Map<string, number>()
  return items.map(({ title, occurrence }) => {
    const key = `${occurrence.source}\u0000${squashed(questionKey(title))}`
    const hash = createHash('sha256').update(key).digest('hex').slice(0, length)
    const count = (seen.get(hash) ?? 0) + 1
    seen.set(hash, count)
    return count === 1 ? hash : `${hash}-${count}`
  })
}
