import type { Edit } from '../edits.ts'
import { isBlank, type Line, type Lines } from '../lines.ts'

/** A bullet so far in that, below a paragraph, it is one more line of it. */
const deep = /^(?: {4,}|\t[ \t]*)(?=[-*+][ \t]+\S)/

/** A line that is none of a paragraph at the margin, or of a list or a definition, in which more stands further in. */
const other = /^(?:\s|[-*+•>|#=:]|\p{Nd}{1,9}[.)](?:\s|$)|-{3,})/u

/**
 * Items that stand four spaces in below a line of text, which to Markdown are more of that line, stand at the margin:
 *
 *     Two things count here:
 *         - the first
 *         - the second
 */
export function deepBullets({ text, lines }: Lines): Edit[] {
  if (!/\n(?: {4}|\t)[ \t]*[-*+][ \t]/.test(text)) return []
  const found: Edit[] = []
  for (let at = 0; at < lines.length; at++) {
    const run = runAt(lines, at)
    if (run.length === 0) continue
    const next = lines[at + run.length]
    if (isBelowText(lines, at)) {
      const indents = run.map((line) => deep.exec(line.text)?.[0].length ?? 0)
      const base = Math.min(...indents)
      run.forEach(({ start }, index) => {
        const message = index === 0 ? `${run.length} items far in below a line of text` : null
        found.push({ start, end: start + base, text: '', message })
      })
      if (next !== undefined && !isBlank(next) && !/^(?:\s|\p{Ll})|^[-*+]/u.test(next.text))
        found.push({ start: next.start, end: next.start, text: '\n', message: null })
    }
    at += run.length - 1
  }
  return found
}

/** The lines from one on that are such items. */
function runAt(lines: readonly Line[], at: number): readonly Line[] {
  let end = at
  while (end < lines.length && !lines[end]?.code && deep.test(lines[end]?.text ?? '')) end++
  return lines.slice(at, end)
}

/** Most lines of a paragraph that are looked at. */
const farthest = 30

/** Whether what stands right above a line, up to a blank one, is text at the margin. */
function isBelowText(lines: readonly Line[], at: number): boolean {
  let above = at - 1
  while (above >= Math.max(0, at - farthest)) {
    const line = lines[above]
    if (line === undefined || isBlank(line)) break
    if (line.code || other.test(line.text)) return false
    above--
  }
  return above < at - 1
}
