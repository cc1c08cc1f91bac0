import { addTo } from '../../model/collections.ts'
import { asking } from '../text/asks.ts'
import { tagIn } from '../text/cardTags.ts'
import { linesOf } from '../text/phrasing.ts'
import { type Block, firstLine, lastLine } from './block.ts'

/** Fewest lines with a tag that make it one of cards. */
const fewest = 3

/**
 * Tags that the article has on its cards, whatever it calls them: nearly each line that has one stands right above
 * something, and half of them ask.
 *
 *     Wie viele Augen hat eine Biene? #lernkarte
 *     - zwei Facettenaugen
 */
export function cardTagsOf(blocks: readonly Block[]): readonly string[] {
  const places = new Map<string, { readonly asks: boolean; readonly full: boolean }[]>()
  for (const [at, block] of blocks.entries()) {
    const lines = block.type === 'paragraph' ? linesOf(block) : []
    const [line] = lines
    const found = line === undefined ? null : tagIn(line.text)
    if (line === undefined || found === null) continue
    const next = blocks[at + 1]
    const isRightBelow =
      next !== undefined && next.type !== 'heading' && firstLine(next) === lastLine(block) + 1
    const text = found.length > 0 ? line.text.slice(found.length) : line.text.slice(0, -found.tag.length - 1)
    addTo(places, found.tag, { asks: asking(text.trim()) !== null, full: lines.length > 1 || isRightBelow })
  }
  return [...places].flatMap(([tag, all]) => {
    const asked = all.filter(({ asks }) => asks).length
    const full = all.filter((one) => one.full).length
    return all.length >= fewest && asked * 2 >= all.length && full * 10 >= all.length * 9 ? [tag] : []
  })
}
