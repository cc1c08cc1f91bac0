import { groupBy } from '../../../model/collections.ts'
import type { Edit } from '../edits.ts'
import { isBlank, type Line, type Lines } from '../lines.ts'

/** A bullet as word processors and pages print it, before its text. */
const printed = /^([ \t\u00a0\u3000]*)([•◦▪‣⁃∙・·\uf0b7\uf0a7])[ \t\u00a0\u3000]*(?=[^\s•◦▪‣⁃∙・·])/u
const ordered = /^\s*\d{1,3}[.)]\s+(?=\S)/

/** Any of these bullets and signs. */
const sign = /[•◦▪‣⁃∙・·\uf0b7\uf0a7●○◆■]/u

/** A question behind such a bullet, or behind a sign that sets off headings as well. */
const question =
  /^[ \t\u00a0\u3000]{0,3}([•◦▪‣⁃∙・·\uf0b7\uf0a7●○◆■])[ \t\u00a0\u3000]*(?=[^\s].*[?？؟]\s*$)/u

/** Fewest lines, one below the other, that a sign makes items of a list, and fewest questions, each over its answer. */
const [fewest, fewestAsked] = [2, 3]

interface Bulleted {
  readonly line: Line
  readonly at: number
  readonly indent: number
  readonly sign: string
  readonly length: number
}

/**
 * Lines behind printed bullets are items of a list, also those that stand below an item of a numbered one.
 *
 *     • What is a lock?              - What is a lock?
 *     • What is a latch?      →      - What is a latch?
 */
export function plainBullets({ text, lines }: Lines): Edit[] {
  if (!sign.test(text)) return []
  const asked = askedIn(lines)
  if (asked.length >= fewestAsked) return asked
  return runsOf(lines).flatMap((run) => {
    const base = Math.min(...run.map(({ indent }) => indent))
    const above = lines[(run[0]?.at ?? 0) - 1]
    const within = above && !above.code ? (ordered.exec(above.text)?.[0].length ?? 0) : 0
    const items = run.map(({ line, indent, sign, length }, index): Edit => {
      const message = index === 0 ? `${run.length} items behind \`${sign}\`` : null
      const text = `${' '.repeat(within + indent - base)}- `
      return { start: line.start, end: line.start + length, text, message }
    })
    const next = lines[(run.at(-1)?.at ?? 0) + 1]
    return next === undefined || goesOn(next)
      ? items
      : [...items, { start: next.start, end: next.start, text: '\n', message: null }]
  })
}

/** Questions behind the most usual bullet, most of them right above lines of their answers: items with those lines. */
function askedIn(lines: readonly Line[]): Edit[] {
  const found = lines.flatMap((line, at) => {
    const [whole, sign] = line.code ? [] : (question.exec(line.text) ?? [])
    return whole === undefined || sign === undefined ? [] : [{ line, at, sign, length: whole.length }]
  })
  const [own = []] = [...groupBy(found, ({ sign }) => sign).values()].sort((a, b) => b.length - a.length)
  const answered = own.filter(({ at }) => {
    const next = lines[at + 1]
    return next !== undefined && !isBlank(next) && !printed.test(next.text) && !question.test(next.text)
  })
  if (answered.length < fewestAsked || answered.length * 5 < own.length * 4) return []
  return own.map(({ line: { start }, sign, length }, index) => {
    const message = index === 0 ? `${own.length} questions behind \`${sign}\`` : null
    return { start, end: start + length, text: '- ', message }
  })
}

/** Whether a line below an item is blank, a line of that item, or ends it by itself. */
function goesOn(line: Line): boolean {
  return isBlank(line) || line.code || /^(?:\s|\p{Ll}|[-*+#>|=]|\d{1,3}[.)]\s)/u.test(line.text)
}

/** Lines behind bullets, blank ones between them aside, that have others of the same sign beside them. */
function runsOf(lines: readonly Line[]): Bulleted[][] {
  const runs: Bulleted[][] = []
  let isOpen = false
  for (const [at, line] of lines.entries()) {
    if (isBlank(line)) continue
    const found = bulleted(line, at)
    if (found === null) {
      isOpen = isOpen && /^\s/.test(line.text) && !line.code
      continue
    }
    if (isOpen) runs.at(-1)?.push(found)
    else runs.push([found])
    isOpen = true
  }
  const usual = new Set(runs.filter((run) => run.length >= fewest).map(([first]) => first?.sign))
  return runs.filter((run) => usual.has(run[0]?.sign))
}

function bulleted(line: Line, at: number): Bulleted | null {
  const [whole, space = '', sign] = line.code ? [] : (printed.exec(line.text) ?? [])
  if (whole === undefined || sign === undefined) return null
  return { line, at, indent: space.replace(/\t/g, '  ').length, sign, length: whole.length }
}
