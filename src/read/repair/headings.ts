import type { Edit } from './edits.ts'
import type { Lines } from './lines.ts'

/** `##标题` and `＃＃ 标题`: a space after the marks, and the marks in ASCII. */
export function headings({ lines }: Lines): Edit[] {
  const edits: Edit[] = []
  for (const line of lines) {
    if (line.code) continue
    const match = /^( {0,3})([#＃]{1,6})(?=([^#＃]))/.exec(line.text)
    if (match === null) continue
    const [whole, , marks = '', next = ''] = match
    const wide = marks.includes('＃')
    const start = line.start + whole.length - marks.length
    if (wide)
      edits.push({
        start,
        end: start + marks.length,
        text: '#'.repeat(marks.length),
        message: 'full-width `＃`',
      })
    if (
      /\s/.test(next) ||
      (marks.length === 1 && !wide) ||
      (/^[!a-f\d]/i.test(next) === false && next === '')
    )
      continue
    const end = start + marks.length
    edits.push({ start: end, end, text: ' ', message: `heading mark \`${marks}\` without a space after it` })
  }
  return edits
}
