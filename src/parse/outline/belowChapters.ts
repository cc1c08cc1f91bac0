import type { Heading } from 'mdast'
import { asking } from '../text/asks.ts'
import { isChapter } from '../text/chapterNames.ts'
import { leadingNumber } from '../text/numbering.ts'
import { textOf } from '../text/phrasing.ts'

type Depth = Heading['depth']

/** `一、`, `（二）`, `III.`: numbers of parts beside those in digits. */
const partNumber =
  /^\s*(?:[(（]?[一二三四五六七八九十]{1,3}[)）]?[、.．]|[(（][一二三四五六七八九十]{1,3}[)）]|[IVX]{1,5}[.)]\s)/u
const digit = /^\s*[(（]?\p{Nd}/u

/** Fewest parts, and fewest headings below them that count. */
const [fewestParts, fewestCounted] = [2, 3]

/** A part of an article with the headings that count from 1 below it. */
interface Part {
  readonly counted: Heading[]
  readonly others: Heading[]
}

/**
 * Headings that count in digits below those that number parts in another way, with the one depth that they are meant to have,
 * where some are as high as the parts or the depths differ from part to part:
 *
 *     ### 一、Wood      ##### 1. What is a tenon?      ### 二、Tools      ### 1. How do you sharpen a plane?
 */
export function belowChapters(headings: readonly Heading[]): ReadonlyMap<Heading, Depth> {
  const depth = headings.find(isPart)?.depth
  const parts = depth === undefined ? [] : partsOf(headings, depth)
  const full = parts.filter(({ counted }) => counted.length > 0)
  const counted = full.flatMap((part) => part.counted)
  const start = full.every(({ counted: [first] }) => first !== undefined && numberOf(first) === '1')
  if (full.length < fewestParts || counted.length < fewestCounted || !start || depth === 6) return new Map()
  const own = (Math.min(depth ?? 1, 5) + 1) as Depth
  const isUneven = counted.some((one) => one.depth <= own - 1 || one.depth !== counted[0]?.depth)
  const isFree = parts.every(({ others }) => others.every((other) => other.depth > own))
  return isUneven && isFree ? new Map(counted.map((heading) => [heading, own])) : new Map()
}

function partsOf(headings: readonly Heading[], depth: Depth): readonly Part[] {
  const parts: Part[] = []
  let open: Part | null = null
  for (const heading of headings) {
    if (heading.depth === depth && isPart(heading)) {
      open = { counted: [], others: [] }
      parts.push(open)
    } else if (open !== null && numberOf(heading) !== null) open.counted.push(heading)
    else if (heading.depth < depth) open = null
    else open?.others.push(heading)
  }
  return parts
}

function isPart({ children }: Heading): boolean {
  const text = textOf(children)
  const length = partNumber.exec(text)?.[0].length ?? 0
  return (length > 0 || isChapter(text)) && asking(text.slice(length)) === null
}

/** The number in digits that a heading starts with; null of any other. */
function numberOf({ children }: Heading): string | null {
  const text = textOf(children)
  const number = digit.test(text) && !isChapter(text) ? leadingNumber(text) : null
  return number?.levels === 1 ? number.value : null
}
