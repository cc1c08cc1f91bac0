import type { Edit } from '../edits.ts'
import type { Lines } from '../lines.ts'

/** `１．` and `１２、` at the start of a line or heading: the digits and the full stop in ASCII. */
export function wideNumbers({ lines }: Lines): Edit[] {
  const edits: Edit[] = []
  for (const line of lines) {
    if (line.code) continue
    const match = /^(\s*(?:#{1,6}\s+|[*+-]\s+)?)([０-９]{1,3})([．.、）)]?)/.exec(line.text)
    if (match === null) continue
    const [, before = '', digits = '', mark = ''] = match
    const start = line.start + before.length
    const text = digits.normalize('NFKC') + (mark === '．' ? '.' : mark)
    edits.push({ start, end: start + digits.length + mark.length, text, message: 'full-width numbering' })
  }
  return edits
}
