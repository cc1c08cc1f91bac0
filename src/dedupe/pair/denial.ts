import type { Frame } from '../frame/frame.ts'
import { perFrame } from '../frame/perFrame.ts'
import { denying } from '../lexicon/denials.ts'
import type { Alignment, Piece } from './align.ts'

/**
 * Whether one question says with a word of its own what the other denies: 不得停车, 禁止停车; `did not agree`, `disagreed`. They
 * are no opposites then, but neither are they one for that.
 */
export function deniesInAWord(a: Frame, b: Frame, { onlyA, onlyB }: Alignment): boolean {
  const apart = Math.abs(a.negations - b.negations)
  const other = a.negations < b.negations ? onlyA : onlyB
  return apart > 0 && other.filter(denies).length >= apart
}

/** In how many of its names a question may deny. */
export const denialsOf = perFrame(({ focus }: Frame): { readonly count: number } => ({
  count: focus.filter(denies).length,
}))

function denies({ surface }: Pick<Piece, 'surface'>): boolean {
  return denying.test(surface)
}
