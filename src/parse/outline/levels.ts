import type { Heading } from 'mdast'
import { asking } from '../text/asks.ts'
import { readLabel } from '../text/label.ts'
import { leadingNumber } from '../text/numbering.ts'
import { textOf } from '../text/phrasing.ts'
import { belowChapters } from './belowChapters.ts'
import type { Block } from './block.ts'

type Depth = Heading['depth']

/** A heading in the order of the article, as far as its depth goes. */
interface Level {
  readonly heading: Heading
  readonly depth: Depth
  readonly text: string
  /** Ends as questions do. */
  readonly marked: boolean
  /** Text stands right below it. */
  readonly full: boolean
}

/**
 * Headings that are meant to be as deep as others, with that depth: `#### 4.` behind `### 3.`, `### Q11` behind `## Q10` and
 * `# 2.4` behind `### 2.3` count on, and one that alone asks at its level amid deeper ones that ask has lost some of its marks. Those that the outline put
 * in stay as they are.
 */
export function levelsOf(blocks: readonly Block[]): ReadonlyMap<Heading, Depth> {
  const headings = blocks.filter((block) => block.type === 'heading')
  const below = belowChapters(headings.filter(({ data }) => data?.outline === undefined))
  const levels = blocks.flatMap((heading, index): Level[] => {
    if (heading.type !== 'heading' || heading.data?.outline !== undefined) return []
    const text = textOf(heading.children)
    const next = blocks[index + 1]
    const full = next !== undefined && next.type !== 'heading'
    const depth = below.get(heading) ?? heading.depth
    return [{ heading, depth, text, marked: asking(text) === 'mark', full }]
  })
  const counted = new Map(countedOn(levels))
  const known = levels.map((level) => {
    const depth = counted.get(level.heading)
    return depth === undefined ? level : { ...level, depth }
  })
  return new Map([...below, ...counted, ...slipped(known)])
}

/** Furthest that a number stands behind the one before it, where one was taken out. */
const widestStep = 2

/** Headings whose number comes next after that of an earlier one of the same part, as deep as that. */
function countedOn(levels: readonly Level[]): [Heading, Depth][] {
  const found: [Heading, Depth][] = []
  const parts = new Map<string, { readonly number: number; readonly depth: Depth }>()
  let before: { readonly number: number; readonly depth: Depth; readonly asks: boolean } | null = null
  for (const [index, { heading, depth: own, text }] of levels.entries()) {
    const named = questionNumber(heading)
    const [number, ...path] = named === null ? numbersOf(text).reverse() : [named]
    if ((number === undefined || path.length > 0) && before !== null && own <= before.depth) before = null
    if (number === undefined) continue
    let depth = own
    if (path.length > 0) {
      const part = path.join('.')
      const sibling = parts.get(part)
      if (sibling?.number === number - 1) depth = sibling.depth
      parts.set(part, { number, depth })
    } else {
      const asks = named !== null || asking(text.slice(leadingNumber(text)?.length ?? 0)) !== null
      const step: number = before === null ? 0 : number - before.number
      if (before !== null && step > 0 && step <= widestStep && before.depth < depth)
        if ((step === 1 && asks === before.asks) || returns(levels, index, before.depth)) depth = before.depth
      before = { number, depth, asks }
    }
    if (depth !== own) found.push([heading, depth])
  }
  return found
}

/** Whether the headings from one on count on without a gap until one as high as `depth` goes on from them: `#### 5.` before `### 6.` */
function returns(levels: readonly Level[], from: number, depth: Depth): boolean {
  let next: number | null = null
  for (let at = from; at < levels.length; at++) {
    const level = levels[at]
    if (level === undefined || level.depth < depth) return false
    const [number, ...path] = numbersOf(level.text)
    if (level.depth === depth) return next !== null && path.length === 0 && number === next
    if (level.depth !== levels[from]?.depth || number === undefined || path.length > 0) continue
    if (next !== null && number !== next) return false
    next = number + 1
  }
  return false
}

/** The number of `Question 4`, `🧪 Q11: Title`; null of any other heading. */
function questionNumber({ children }: Heading): number | null {
  const label = readLabel({ text: textOf(children), nodes: children })
  return label?.role === 'question' && /^\d+$/.test(label.number ?? '') ? Number(label.number) : null
}

/** The numbers of `2.4 Title`, `4. Title`; none of a text without such. */
function numbersOf(text: string): number[] {
  const found = leadingNumber(text)
  return found !== null && /^\d+(?:\.\d+)*$/.test(found.value) ? found.value.split('.').map(Number) : []
}

/** Fewest headings of one depth that tell where the article asks. */
const fewest = 3

/** The one heading of its level that asks, over text of its own, behind deeper ones that do and over one of those at most. */
function slipped(levels: readonly Level[]): [Heading, Depth][] {
  const counts = [0, 0, 0, 0, 0, 0, 0]
  for (const { depth, marked } of levels) if (marked) counts[depth] = (counts[depth] ?? 0) + 1
  const most = Math.max(...counts)
  if (most < fewest) return []
  const usual = counts.indexOf(most) as Depth
  return levels.flatMap(({ heading, depth, marked, full }, index): [Heading, Depth][] => {
    const before = levels[index - 1]?.depth ?? 0
    const amid = marked && full && depth < usual && before >= usual && counts[depth] === 1
    if (!amid) return []
    const end = levels.findIndex((level, at) => at > index && level.depth < usual)
    const below = levels.slice(index + 1, end < 0 ? levels.length : end)
    const asked = below.filter((level) => level.marked && level.depth === usual)
    return asked.length <= 1 ? [[heading, usual]] : []
  })
}
