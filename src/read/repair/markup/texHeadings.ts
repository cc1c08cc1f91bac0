import type { Edit } from '../edits.ts'
import { holdsOneOf, type Line, type Lines } from '../lines.ts'

const opening = /^ {0,3}\\(title|chapter|(?:sub){0,2}section)\*?\{\s*/
const depths: Readonly<Record<string, number>> = {
  title: 1,
  chapter: 1,
  section: 2,
  subsection: 3,
  subsubsection: 4,
}

/** Most lines that a title in braces takes. */
const mostLines = 6

/** `\section*{Review}`, which programs that read printed pages write between lines of Markdown, becomes a heading. */
export function texHeadings(text: Lines): Edit[] {
  if (!holdsOneOf(text, ['section{', 'section*{', '\\title{', '\\chapter'])) return []
  const { lines } = text
  return lines.flatMap((line, at) => {
    const match = line.code ? null : opening.exec(line.text)
    if (match === null) return []
    const start = line.start + match[0].length
    const end = closingOf(lines, at, match[0].length)
    if (end < 0) return []
    return headingOf(text.text, { from: line.start, start, end, depth: depths[match[1] ?? ''] ?? 2 })
  })
}

/** Where the brace stands that closes a title, which a blank line does not; -1 where none does. */
function closingOf(lines: readonly Line[], at: number, from: number): number {
  let open = 1
  for (let index = at; index < Math.min(at + mostLines, lines.length); index += 1) {
    const { text, start } = lines[index] as Line
    if (text.trim() === '') return -1
    for (let place = index === at ? from : 0; place < text.length; place += 1) {
      if (text[place] === '\\') place += 1
      else if (text[place] === '{') open += 1
      else if (text[place] === '}') open -= 1
      if (open === 0) return start + place
    }
  }
  return -1
}

function headingOf(
  text: string,
  {
    from,
    start,
    end,
    depth,
  }: { readonly from: number; readonly start: number; readonly end: number; readonly depth: number },
): Edit[] {
  const title = text.slice(start, end).trim()
  if (title === '') return []
  const opened = start + text.slice(start, end).search(/\S/)
  const closed = opened + title.length
  const breaks = [...title.matchAll(/\s*\n\s*/g)].map(({ 0: gap, index }) => ({
    start: opened + index,
    end: opened + index + gap.length,
    text: ' ',
    message: null,
  }))
  const rest = /^}[^\S\n]*/.exec(text.slice(end, end + 80))?.[0].length ?? 1
  const isLast = end + rest >= text.length || text[end + rest] === '\n'
  return [
    { start: from, end: opened, text: `\n${'#'.repeat(depth)} `, message: 'a heading as TeX has it' },
    ...breaks,
    { start: closed, end: end + rest, text: isLast ? '' : '\n\n', message: null },
  ]
}
