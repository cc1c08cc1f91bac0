import { type Block, firstLine } from '../outline/block.ts'
import { asking } from '../text/asks.ts'
import { headLines } from '../text/headLines.ts'
import { leadingLabel } from '../text/label.ts'
import { type Line, linesOf } from '../text/phrasing.ts'

/** Fewest stretches between wide gaps, and how many of ten start with what asks or tells what to do. */
const [fewest, tenths] = [4, 5]

/** Longest line, in characters, that starts such a stretch. */
const longest = 300

/**
 * The lines that ask or tell what to do at the start of stretches which wider gaps part than paragraphs, by place; none where
 * most stretches start otherwise, or hold nothing else.
 *
 *     Describe kneading.
 *
 *     Fold, turn, press.
 *
 *
 *     Give an example of a rye bread.
 */
export function startsBehindGaps(blocks: readonly Block[]): ReadonlyMap<number, readonly Line[]> {
  const places = blocks.flatMap((block, at) => (at === 0 || isApart(block, blocks[at - 1]) ? [at] : []))
  if (places.length < fewest || places.length * 10 > blocks.length * 8) return new Map()
  const starts = places.flatMap((at) => {
    const lines = headAt(blocks[at])
    return lines === null ? [] : [[at, lines] as const]
  })
  return new Map(starts.length >= fewest && starts.length * 10 >= places.length * tenths ? starts : [])
}

/** Whether two blank lines or more stand above a block. */
function isApart(block: Block, before: Block | undefined): boolean {
  const end = before?.position?.end.line
  return end !== undefined && firstLine(block) > end + 2
}

function headAt(block: Block | undefined): readonly Line[] | null {
  const lines = block?.type === 'paragraph' ? linesOf(block) : []
  const [first] = lines
  if (first === undefined || first.text.length > longest || leadingLabel(first) !== null) return null
  const form = asking(first.text)
  if (form === null || form === 'topic') return null
  return lines.slice(0, /[.。!！:：]\s*$/u.test(first.text) ? 1 : headLines(lines, 0))
}
