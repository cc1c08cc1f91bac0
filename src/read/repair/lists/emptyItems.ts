import type { Edit } from '../edits.ts'
import type { Lines } from '../lines.ts'

const item = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\S/

/**
 * Parts an item of a list that was left empty from the item right above it, which its mark would make a heading:
 *
 *     - What is a lock?        - What is a lock?
 *         -              →
 *                                  -
 */
export function emptyItems({ lines }: Lines): Edit[] {
  const edits: Edit[] = []
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1]
    if (line.code || above === undefined || above.code) continue
    if (!/^\s*-\s*$/.test(line.text) || !item.test(above.text)) continue
    const message = edits.length > 0 ? null : 'empty items parted from the items right above them'
    edits.push({ start: line.start, end: line.start, text: '\n', message })
  }
  return edits
}
