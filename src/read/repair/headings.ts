import type { Edit } from './edits.ts'
import type { Lines } from './lines.ts'

const mark = /^( {0,3})([#＃]{1,12})(?![#＃])(.?)/u

/** Most marks of a heading. */
const deepest = 6

/**
 * `##标题`, `## 标题` with a wide or no-break space, and `＃＃ 标题`: marks in ASCII, no more than
 * six, and a plain space after them.
 */
export function headings({ lines }: Lines): Edit[] {
  const edits: Edit[] = []
  for (const line of lines) {
    if (line.code) continue
    const [, indent = '', marks = '', next = ''] = mark.exec(line.text) ?? []
    if (marks === '') continue
    const start = line.start + indent.length
    const end = start + marks.length
    if (marks.length > deepest) {
      if (/^\s.*[\p{L}\p{N}]/u.test(line.text.slice(indent.length + marks.length)))
        edits.push({ start, end, text: '#'.repeat(deepest), message: `heading with ${marks.length} marks` })
      continue
    }
    const isWide = marks.includes('＃')
    if (isWide) edits.push({ start, end, text: '#'.repeat(marks.length), message: 'full-width `＃`' })
    if (next === '' || next === ' ' || next === '\t') continue
    // A single mark without a space is a tag, a shebang or a colour as often as a heading.
    if (/\s/u.test(next))
      edits.push({ start: end, end: end + 1, text: ' ', message: `no plain space after \`${marks}\`` })
    else if (marks.length > 1 || isWide) {
      edits.push({
        start: end,
        end,
        text: ' ',
        message: `heading mark \`${marks}\` without a space after it`,
      })
    }
  }
  return edits
}
