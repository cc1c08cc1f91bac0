import type { Heading } from 'mdast'
import { asking } from '../text/asks.ts'
import { blocksOf, type Line, linesOf } from '../text/phrasing.ts'
import { append, type Block } from './block.ts'

/** Signs that a line is drawn with before and behind a name: `———— Part two ————`. */
const drawn = /^([—–―─━═=~～*-])\1+\s*([^\s—–―─━═=~～*-].*?)\s*\1{2,}$/u

/** Longest name, in characters, and fewest of them. */
const [longest, fewest] = [40, 2]

/** Blocks in which lines that are drawn around a name, at least two, are headings below the last one. */
export function withDrawnNames(blocks: readonly Block[]): readonly Block[] {
  const named = new Map<Block, readonly Line[]>()
  let count = 0
  for (const block of blocks) {
    const lines = block.type === 'paragraph' ? linesOf(block) : []
    const names = lines.filter(({ text }) => nameIn(text) !== null).length
    if (names > 0) named.set(block, lines)
    count += names
  }
  if (count < fewest) return blocks
  let depth = 0
  return blocks.flatMap((block): readonly Block[] => {
    if (block.type === 'heading') depth = block.depth
    const lines = named.get(block)
    return lines === undefined ? [block] : partsOf(lines, Math.min(6, depth + 1) as Heading['depth'])
  })
}

/** The lines of a paragraph, each that is drawn a heading, what stands between them paragraphs. */
function partsOf(lines: readonly Line[], depth: Heading['depth']): readonly Block[] {
  const parts: Block[] = []
  let from = 0
  for (const [at, line] of lines.entries()) {
    const name = nameIn(line.text)
    if (name === null) continue
    append(parts, blocksOf(lines.slice(from, at)))
    const position = line.nodes.find((node) => node.position)?.position
    const children: Heading['children'] = [{ type: 'text', value: name, ...(position ? { position } : {}) }]
    parts.push({ type: 'heading', depth, children, ...(position ? { position } : {}) })
    from = at + 1
  }
  append(parts, blocksOf(lines.slice(from)))
  return parts
}

function nameIn(text: string): string | null {
  const name = drawn.exec(text.trim())?.[2] ?? ''
  return /[\p{L}\p{N}]/u.test(name) && name.length <= longest && asking(name) !== 'mark' ? name : null
}
