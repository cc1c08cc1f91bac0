import { type FrameOptions, frame } from '../frame/frame.ts'
import { twoParts } from '../frame/reason.ts'
import { align, weigh } from '../pair/align.ts'
import { isMisspelt } from '../pair/slip.ts'
import { normalKey } from '../text/normalise.ts'

/**
 * Of titles that ask the same, the clearest: one that loses and misspells no name that another has, then one that asks for
 * the reasons too, then one that gives both names of a thing (`自然语言处理（NLP）`), then one that ends as a question, then the
 * shortest, then the first. Names are looked at only where `options` are given: what evidence merged has the same ones but for a
 * slip of the pen, and only a person puts others together.
 */
export function clearestTitle(titles: readonly string[], options: FrameOptions | null = null): string {
  const [only = '', ...others] = titles
  if (others.length === 0) return only
  const lost = options === null ? [] : lossesOf(titles, options)
  const ranked = titles.map((title, index) => ({
    title,
    rank: [
      lost[index] ?? 0,
      asksForReasons(title, options ?? {}) ? 0 : 1,
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

/** So many spellings of one question are held against each other. */
const mostSpellings = 20

/** The weight of the names that each title lacks and another has; more than all where it misspells one. */
function lossesOf(titles: readonly string[], options: FrameOptions): readonly number[] {
  const read = titles.map((title) => frame(title, options))
  const byBlock = [...new Map(read.map((one) => [one.block, one])).values()]
  const spellings = [...new Map(read.map((one) => [one.key, one])).values()].slice(0, mostSpellings)
  return read.map((one) => {
    if (spellings.some((other) => isMisspelt(one, other))) return Number.POSITIVE_INFINITY
    const others = byBlock.filter(({ block }) => block !== one.block)
    return others.reduce((sum, other) => sum + weigh(align(one, other).onlyB), 0)
  })
}
