import type { Edit } from '../edits.ts'
import type { Lines } from '../lines.ts'

const mark = /^( {0,3})([#＃]{1,12})(?![#＃])(.?)/u

/** One sign alone in a line, part of a formula whose lines were taken apart: under a text it would make it a heading. */
const loneSign = /^ {0,3}=\s*$/

/** Most marks of a heading. */
const deepest = 6

/** A heading right behind the end of a sentence: `……下面开始：## 一、建模` */
const glued = /(?<=[。．！？：；…）.!?:;)])(?=#{2,6} \S)/u

/** Where a heading starts that is glued to a sentence; -1 where none is, or in code. */
function gluedAt(text: string): number {
  const at = text.search(glued)
  return at > 0 && !text.slice(0, at).includes('`') ? at : -1
}

/**
 * `##标题`, `## 标题` with a wide or no-break space, and `＃＃ 标题`: marks in ASCII, no more than
 * six, and a plain space after them, each at the start of its line. A lone `=` below a line is no rule under it.
 */
export function headings({ lines }: Lines): Edit[] {
  const edits: Edit[] = []
  for (const line of lines) {
    if (line.code) continue
    if (loneSign.test(line.text)) {
      edits.push({ start: line.start, end: line.start, text: '\\', message: 'a lone `=`' })
      continue
    }
    const [, indent = '', marks = '', next = ''] = mark.exec(line.text) ?? []
    if (marks === '') {
      const at = gluedAt(line.text)
      if (at > 0)
        edits.push({
          start: line.start + at,
          end: line.start + at,
          text: '\n\n',
          message: 'heading glued to the end of a sentence',
        })
      continue
    }
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
