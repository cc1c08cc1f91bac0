import type { Edit } from '../edits.ts'
import type { Lines } from '../lines.ts'

const option = /^(\s*(?:[-*+]\s+)?[(（]?([A-Ha-h])[.)）:、]\s*)<(?=\/?[a-z][^<>\n]*>\s*$)/i

/** `A. <p>` beside `B. <br>`: tags that are answers to choose from, and no markup; their angle brackets are escaped. */
export function optionTags({ lines }: Lines): Edit[] {
  const found = lines.map((line) => (line.code ? null : option.exec(line.text)))
  return lines.flatMap((line, index): Edit[] => {
    const match = found[index]
    const beside = found[index - 1] ?? found[index + 1]
    if (!match || !beside || match[2] === beside[2]) return []
    const start = line.start + match[0].length - 1
    return [{ start, end: start, text: '\\', message: 'a tag as an answer to choose from' }]
  })
}
