import type { Entry } from '../entry/entry.ts'
import type { Block } from '../outline/block.ts'
import type { Region } from '../outline/outline.ts'

/** How a stretch of the article is read, in the order of the article. */
export type Reading =
  | { readonly kind: 'question'; readonly entry: Entry; readonly score: number }
  | { readonly kind: 'section'; readonly region: Region; readonly parts: readonly Reading[] }
  | { readonly kind: 'loose'; readonly blocks: readonly Block[] }

/** All questions of a reading. */
export function questionsIn(readings: readonly Reading[]): Extract<Reading, { kind: 'question' }>[] {
  return readings.flatMap((reading) =>
    reading.kind === 'question' ? [reading] : reading.kind === 'section' ? questionsIn(reading.parts) : [],
  )
}
