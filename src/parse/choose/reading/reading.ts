import type { Entry } from '../../entry/entry.ts'
import type { Block } from '../../outline/block.ts'
import type { Region } from '../../outline/outline.ts'
import type { Given } from './given.ts'

/** How a stretch of the article is read, in the order of the article. */
export type Reading =
  | { readonly kind: 'question'; readonly entry: Entry; readonly score: number }
  | { readonly kind: 'section'; readonly region: Region; readonly parts: readonly Reading[] }
  | { readonly kind: 'sheet'; readonly region: Region; readonly answers: readonly Given[] }
  | { readonly kind: 'loose'; readonly blocks: readonly Block[]; readonly what?: string }

/** A reading that is a question. */
export type Question = Extract<Reading, { kind: 'question' }>

/** All questions of a reading. */
export function questionsIn(readings: readonly Reading[]): Question[] {
  return readings.flatMap((reading) =>
    reading.kind === 'question' ? [reading] : reading.kind === 'section' ? questionsIn(reading.parts) : [],
  )
}
