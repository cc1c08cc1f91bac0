import { isBlank, type Line } from '../../lines.ts'
import { classOf } from './furniture.ts'
import { type Head, nameIn } from './heads.ts'
import type { TimedLine } from './times.ts'

/** Longest line, in UTF-16 units, of what stands below a message. */
const longest = 60

/** Times fewer than this tell nothing of what stands around them. */
const fewest = 5

/** Most characters that may stand before a time and behind it: `发布于 2024-10-12 09:30 重庆`. */
const besideTime = 24

/**
 * Heads of pages that tell the time below a message, among the buttons; the next one starts right behind, with a name:
 *
 *     上岸的小王               name
 *     考的，占一半。
 *     回复                     button
 *     发布于 2024-10-12 09:30  time
 *     想回家的鱼               name of the next
 */
export function footHeads(lines: readonly Line[], timed: readonly TimedLine[]): Head[] {
  const times = timed.flatMap((line) => (isFoot(line) ? [line.index] : []))
  if (times.length < fewest) return []
  const counts = new Map<string, number>()
  for (const { text, code } of lines)
    if (!code && text.length <= longest) counts.set(classOf(text), (counts.get(classOf(text)) ?? 0) + 1)
  const isCommon = (index: number): boolean =>
    (counts.get(classOf(lines[index]?.text ?? '')) ?? 0) >= Math.max(fewest, times.length * 0.7)
  const feet = times.filter(
    (index) => isCommon(besides(lines, index, -1)) || isCommon(besides(lines, index, 1)),
  )
  if (feet.length < fewest || feet.length * 5 < times.length * 4) return []
  // What stands below a time before an empty line, where most have such, belongs to it: `Edited`.
  const isApart = feet.filter((index) => isBlank(lines[index + 1])).length * 10 >= feet.length * 7
  const starts = feet.map((index) => {
    let foot = index
    while (isApart && !isBlank(lines[foot + 1])) foot++
    let next = besides(lines, foot, 1)
    while (next < lines.length && isCommon(next)) next = besides(lines, next, 1)
    return next
  })
  const first = firstStart(lines, feet[0] ?? 0, isCommon)
  const names = [first, ...starts.slice(0, -1)]
  // Where something is said right below the names, a line that stands alone is a button.
  const isBelow = names.filter((index) => !isBlank(lines[index + 1])).length * 10 >= names.length * 7
  return names.flatMap((start, at): Head[] => {
    const index = isBelow && isBlank(lines[start + 1]) ? besides(lines, start, 1) : start
    const { text = '', code = true } = lines[index] ?? {}
    const name = code || text.length > longest ? null : nameIn(text)
    const end = feet[at] ?? lines.length
    return name === null || end <= index
      ? []
      : [{ first: index, last: index, name, quote: '', textAt: text.length, isDate: false, end }]
  })
}

function isFoot({ text, time }: TimedLine): boolean {
  return time.start <= besideTime && text.length - time.end <= besideTime && !/[?？!！。]/.test(text)
}

/** The nearest line before or behind one that is not blank. */
function besides(lines: readonly Line[], index: number, step: -1 | 1): number {
  let at = index + step
  while (at >= 0 && at < lines.length && isBlank(lines[at])) at += step
  return at
}

/** Where the first message starts: at the top of what stands together above its buttons. */
function firstStart(lines: readonly Line[], foot: number, isCommon: (index: number) => boolean): number {
  let index = besides(lines, foot, -1)
  while (index > 0 && isCommon(index)) index = besides(lines, index, -1)
  while (index > 0 && !isBlank(lines[index - 1])) index--
  return index
}
