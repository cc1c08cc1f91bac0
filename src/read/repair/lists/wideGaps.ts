import type { Edit } from '../edits.ts'
import { holdsOneOf, type Lines } from '../lines.ts'

const gap = /^( {0,3}\d{1,3}[.)])( {5,40})(?=\p{L}|[_(（"“‘「『《])/u

/**
 * Numbers that a word processor sets far before their text, which to Markdown makes code of it, come with one space:
 *
 *     1.      He ____ himself a superhero.
 */
export function wideGaps(text: Lines): Edit[] {
  if (!holdsOneOf(text, ['.     ', ')     '])) return []
  return text.lines.flatMap((line) => {
    const [, head, spaces] = line.code ? [] : (gap.exec(line.text) ?? [])
    if (head === undefined || spaces === undefined) return []
    const start = line.start + head.length
    return [
      {
        start,
        end: start + spaces.length,
        text: ' ',
        message: `number \`${head.trim()}\` far before its text`,
      },
    ]
  })
}
