import { oneSpace } from '../text/oneSpace.ts'
import { linesOf } from '../text/phrasing.ts'
import type { Block } from './block.ts'

/** Longest line, in characters, that stands at the edge of a page. */
const longest = 80

/** A line that counts pages. */
interface PageLine {
  readonly block: Block
  /** The line without its page. */
  readonly frame: string
  readonly page: number
}

/**
 * Blocks without the lines that stood at the edges of pages: those that come again with a number that rises, below one that
 * stays, `第 1 页 共 4 页`, `Page 2 of 5 — TURN OVER`.
 */
export function withoutPageLines(blocks: readonly Block[]): readonly Block[] {
  const found = blocks.flatMap((block) => pageLineOf(block) ?? [])
  const byFrame = new Map<string, PageLine[]>()
  for (const line of found) byFrame.set(line.frame, [...(byFrame.get(line.frame) ?? []), line])
  const lines = new Set(
    [...byFrame.values()]
      .filter((same) => same.length > 1 && same.every(({ page }, at) => page > (same[at - 1]?.page ?? 0)))
      .flat()
      .map(({ block }) => block),
  )
  return lines.size === 0 ? blocks : blocks.filter((block) => !lines.has(block))
}

const pages = /(?<!\d)(\d{1,3})(\D{1,12})(\d{1,3})(?!\d)/u

/** A paragraph of one line that tells which of how many pages ends or begins there. */
function pageLineOf(block: Block): PageLine | null {
  const [line, ...more] = block.type === 'paragraph' ? linesOf(block) : []
  if (line === undefined || more.length > 0 || line.text.length > longest) return null
  const text = oneSpace(line.text).trim()
  const match = pages.exec(text)
  const [whole, page, between, all] = match ?? []
  if (match === null || whole === undefined || Number(page) > Number(all)) return null
  const after = text.slice(match.index + whole.length)
  return { block, page: Number(page), frame: `${text.slice(0, match.index)} # ${between} ${all} ${after}` }
}
