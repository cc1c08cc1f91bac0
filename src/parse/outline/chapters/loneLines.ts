import { type Line, linesOf } from '../../text/phrasing.ts'
import type { Block } from '../block.ts'

/** A short line that is all of a paragraph, and the index of that. */
export interface Lone {
  readonly index: number
  readonly line: Line
}

/** Longest line, in characters, that heads a part by its number; over questions that count on; and by something else. */
export const longest = { numbered: 120, counted: 180, named: 60 }

/** A line without the note in brackets that it ends with: `Part II. Fill in the blanks. (1 point each)`. */
export function bare({ text }: Line): string {
  return text.replace(/\s*[(（[【][^()（）[\]【】]*[)）\]】]\s*[.:：。]?\s*$/u, '')
}

/** The lines that are all of a paragraph, without their notes at most so many characters long. */
export function loneLines(blocks: readonly Block[], most: number): Lone[] {
  const found: Lone[] = []
  for (const [index, block] of blocks.entries()) {
    const lines = block.type === 'paragraph' ? linesOf(block) : []
    const [line] = lines
    if (line !== undefined && lines.length === 1 && bare(line).length <= most) found.push({ index, line })
  }
  return found
}
