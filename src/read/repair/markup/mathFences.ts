import type { Edit } from '../edits.ts'
import type { Line, Lines } from '../lines.ts'

/** Longest formula that has blank lines in it, in lines. */
const mostLines = 60

const opening = /^([\s>]*)((?:[*+-]|\d{1,9}[.)])\s+)?\$\$(?!\$)(.*)$/

/**
 * Puts `$$` on lines of their own where a formula of several lines starts or ends beside one, which Markdown would never
 * close, and closes one that nothing closes before the next blank line.
 *
 *     $$ a = b          $$
 *       + c $$    →      a = b
 *                         + c
 *                       $$
 */
export function mathFences({ lines }: Lines): Edit[] {
  const edits: Edit[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    const match = line && !line.code && line.text.includes('$$') ? opening.exec(line.text) : null
    if (!line || match === null || match[3]?.includes('$$')) continue
    const [, lead = '', marker = '', rest = ''] = match
    const fence: Fence = {
      line,
      prefix: lead + ' '.repeat(marker.length),
      column: lead.length + marker.length,
      rest,
    }
    const end = closingOf(lines, index)
    if (end === null) edits.push(...unclosed(lines, index, fence))
    else {
      edits.push(...apart(fence, lines[end]))
      index = end
    }
  }
  return edits
}

interface Fence {
  readonly line: Line
  /** What each line of the formula starts with. */
  readonly prefix: string
  /** Of the first dollar, from 0. */
  readonly column: number
  /** What stands behind the dollars. */
  readonly rest: string
}

/** The next line with `$$`, in the same paragraph or, where the fence stands alone, beyond blank lines. */
function closingOf(lines: readonly Line[], start: number): number | null {
  const alone = lines[start]?.text.trim().endsWith('$$') ?? false
  let end = lines.length
  for (let index = start + 1; index < end; index++) {
    const { text = '', code = true } = lines[index] ?? {}
    const blank = text.trim() === ''
    if (code || (!alone && blank)) return null
    if (blank) end = Math.min(end, start + mostLines)
    const dollars = text.split('$$').length - 1
    if (dollars > 0) return dollars === 1 ? index : null
  }
  return null
}

function apart({ line, prefix, column, rest }: Fence, last: Line | undefined): Edit[] {
  const edits: Edit[] = []
  const newLine = `\n${prefix}`
  if (rest.trim() !== '') edits.push(insertion(line.start + column + 2, newLine))
  if (last === undefined) return edits
  const at = last.text.indexOf('$$')
  if (!/^[\s>]*$/.test(last.text.slice(0, at))) edits.push(insertion(last.start + at, newLine))
  if (last.text.slice(at + 2).trim() !== '') edits.push(insertion(last.start + at + 2, newLine))
  return edits
}

function unclosed(lines: readonly Line[], index: number, { line, prefix, column, rest }: Fence): Edit[] {
  if (rest.trim() !== '')
    return [insertion(line.start + column, '\\'), insertion(line.start + column + 1, '\\')]
  let end = index
  while ((lines[end + 1]?.text.trim() ?? '') !== '') end++
  const last = lines[end] ?? line
  const message = 'formula that nothing closes; closed'
  return [{ ...insertion(last.start + last.text.length, `\n${prefix}$$`), message }]
}

function insertion(at: number, text: string): Edit {
  return { start: at, end: at, text, message: null }
}
