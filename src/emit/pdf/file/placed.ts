import type { Glyph } from '../fonts/fontSet.ts'

/** A glyph of a line: its character, its looks, and the space after it in thousandths of an em. */
export interface Placed {
  readonly character: number
  /** What it is copied as, where that is not the character. */
  readonly text?: string
  readonly glyph: Glyph
  readonly after: number
}

/**
 * The space that most glyphs have after them. A spread line has one space between all its squares: said once, it is a
 * fraction of the bytes that it takes after every glyph. What follows the last glyph does not show.
 */
export function commonSpace(glyphs: readonly Placed[]): number {
  const [first] = glyphs
  const last = glyphs.length - 1
  if (first === undefined || glyphs.every(({ after }, index) => index === last || after === first.after))
    return last > 0 ? (first?.after ?? 0) : 0
  const counts = new Map<number, number>()
  let [common, most] = [0, 0]
  for (let index = 0; index < last; index++) {
    const after = glyphs[index]?.after ?? 0
    const count = (counts.get(after) ?? 0) + 1
    counts.set(after, count)
    if (count > most) [common, most] = [after, count]
  }
  return common
}
