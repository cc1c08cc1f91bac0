import type { Edit } from '../edits.ts'
import { isBlank, type Line, type Lines } from '../lines.ts'

/** More lines than front matter has. */
const mostLines = 200

/**
 * Parts text between `---` at the very start, which is no front matter that could be read, from the line below it: Markdown
 * would take the last of it for a heading. An article that underlines its headings so is left alone.
 *
 *     ---              ---
 *     @#$ ^&*    →     @#$ ^&*
 *     ---
 *     # Title          ---
 *                      # Title
 */
export function frontFences({ lines }: Lines): Edit[] {
  if (!isFence(lines[0])) return []
  const end = lines
    .slice(0, mostLines)
    .findIndex((line, index) => index > 0 && (isFence(line) || isBlank(line)))
  const line = lines[end]
  if (end < 2 || line === undefined || isBlank(line) || isUnderlined(lines.slice(end))) return []
  const message = 'text between `---` that is no front matter; kept as text'
  return [{ start: line.start, end: line.start, text: '\n', message }]
}

function isUnderlined(lines: readonly Line[]): boolean {
  return lines.some((line, index) => {
    const above = lines[index - 1]
    return above !== undefined && !line.code && isFence(line) && !isBlank(above)
  })
}

function isFence(line: Line | undefined): boolean {
  return line !== undefined && /^-{3,}[ \t]*$/.test(line.text)
}
