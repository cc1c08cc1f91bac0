import { countOne } from '../../../../model/collections.ts'
import { isBlank, type Line } from '../../lines.ts'
import { classOf } from './furniture.ts'
import { type Head, nameIn } from './heads.ts'
import { withNameAbove } from './said.ts'
import { isAlone, type TimedLine } from './times.ts'

/** Longest line, in UTF-16 units, that is a time or a name alone. */
const longest = 60

/** Most lines between who wrote and when: a badge, a role, a dot. */
const mostBetween = 6

/** A share of the messages that what stands around all of them comes with. */
const share = 0.3

/** Share of the heads behind which an empty line stands, where they stand apart. */
const usual = 0.5

/** Times fewer than this tell nothing of what stands around them. */
const fewest = 4

/**
 * Heads of several lines, as comments copied from a page have them, a name, badges, a dot and a time:
 *
 *     Reply                  what ends the message before
 *     tower_retired          name
 *     OP                     badge
 *     •
 *     4 yr. ago              time
 *
 * The name is the first line behind what ends a message; that is seen where a name that is seldom stands right above the time.
 */
export function threadHeads(lines: readonly Line[], timed: readonly TimedLine[]): Head[] {
  const alone = timed.filter(({ text, time }) => isAlone(text, time))
  const times = alone.map(({ index }) => index)
  if (times.length < fewest) return []
  const counts = new Map<string, number>()
  for (const { text } of lines) if (text.length <= longest) countOne(counts, classOf(text))
  const isCommon = (index: number): boolean =>
    (counts.get(classOf(lines[index]?.text ?? '')) ?? 0) >= Math.max(3, times.length * share)
  const above = times.map((time, at) => linesAbove(lines, time, (times[at - 1] ?? -1) + 1))
  const ends = new Map<string, number>()
  for (const [nearest, before] of above)
    if (nearest !== undefined && before !== undefined && !isCommon(nearest) && isCommon(before))
      countOne(ends, classOf(lines[before]?.text ?? ''))
  // Heads that stand apart may go on behind the time: `Edited 2 years ago`, a badge.
  const isApart = times.filter((time) => isBlank(lines[time + 1])).length >= times.length * usual
  return times.flatMap((time, at): Head[] => {
    const index = nameAbove(lines, above[at] ?? [], isCommon, ends)
    const name = index === undefined ? null : nameIn(lines[index]?.text ?? '')
    if (name === null || index === undefined) return []
    const isDate = alone[at]?.time.isDate ?? true
    const first = withNameAbove(lines, index, name, (times[at - 1] ?? -1) + 1)
    const last = isApart ? endOfBlock(lines, time) : time
    return [{ first, last, name, quote: '', textAt: lines[last]?.text.length ?? 0, isDate }]
  })
}

/** The last line of what stands together from a line on. */
function endOfBlock(lines: readonly Line[], from: number): number {
  let end = from
  while (end - from < mostBetween && !isBlank(lines[end + 1])) end++
  return end - from < mostBetween ? end : from
}

/** The lines above a time that say something, the nearest first. */
function linesAbove(lines: readonly Line[], time: number, from: number): number[] {
  const found: number[] = []
  for (let index = time - 1; index >= from && found.length < mostBetween; index--) {
    const { text = '', code = true } = lines[index] ?? {}
    if (code) break
    if (/[\p{L}\p{N}]/u.test(text)) found.push(index)
  }
  return found
}

/** The line of the name among those above a time. */
function nameAbove(
  lines: readonly Line[],
  above: readonly number[],
  isCommon: (index: number) => boolean,
  ends: ReadonlyMap<string, number>,
): number | undefined {
  const [nearest] = above
  if (nearest === undefined || !isCommon(nearest)) return nearest
  const end = above.findIndex((index) => (ends.get(classOf(lines[index]?.text ?? '')) ?? 0) > 1)
  if (end > 0) return above[end - 1]
  // No page around it: the head is what stands together.
  const gap = above.findIndex((index, at) => at > 0 && index < (above[at - 1] ?? 0) - 1)
  const together = gap < 0 ? above : above.slice(0, gap)
  return together.filter(isCommon).length === together.length ? together.at(-1) : nearest
}
