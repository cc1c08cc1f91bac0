import { align, weigh } from '../align.ts'
import { type Frame, type FrameOptions, frame } from '../frame.ts'
import { normalKey } from '../normalise.ts'
import { twoParts } from '../reason.ts'

/**
 * Of titles that ask the same, the clearest: one that loses no name that another has, then one that asks for the reasons
 * too, then one that gives both names of a thing (`自然语言处理（NLP）`), then one that ends as a question, then the shortest,
 * then the first. Names are looked at only where `options` are given: what evidence merged has the same ones, and only a
 * person puts others together.
 */
export function clearestTitle(titles: readonly string[], options: FrameOptions | null = null): string {
  const lost = options === null ? [] : lossesOf(titles, options)
  const ranked = titles.map((title, index) => ({
    title,
    rank: [
      lost[index] ?? 0,
      titles.length > 1 && asksForReasons(title, options ?? {}) ? 0 : 1,
      /[(（][A-Za-z][^()（）]*[)）]/.test(title) ? 0 : 1,
      /[?？؟]\s*$/.test(title) ? 0 : 1,
      [...title].length,
      index,
    ],
  }))
  ranked.sort((x, y) => x.rank.reduce((found, value, at) => found || value - (y.rank[at] ?? 0), 0))
  return ranked[0]?.title ?? ''
}

function asksForReasons(title: string, options: FrameOptions): boolean {
  return twoParts(normalKey(title)) !== null && frame(title, options).main !== null
}

/** The weight of the names that each title lacks and another has. */
function lossesOf(titles: readonly string[], options: FrameOptions): readonly number[] {
  const frames = new Map<string, Frame>()
  const own = titles.map((title) => {
    const made = frame(title, options)
    const known = frames.get(made.block) ?? made
    frames.set(made.block, known)
    return known
  })
  if (frames.size < 2) return titles.map(() => 0)
  return own.map((one) =>
    [...frames.values()].reduce(
      (sum, other) => sum + (other === one ? 0 : weigh(align(one, other).onlyB)),
      0,
    ),
  )
}
