import type { Edit } from '../edits.ts'
import { isBlank, type Line, type Lines } from '../lines.ts'

/** One sign of no judgement, no box and no stars that rate, before the text of a line. */
const signed =
  /^[ \t\u3000]{0,3}((?![✅✔☑✓✗✘❌✖☐□★☆⭐🅰🅱🅾])(?:\p{So}|[※»›†‡►▸]))\ufe0f?[ \t\u3000]*(?=[\p{L}\p{N}¿"'“‘«「『(（])/u

/** What most texts have none of. */
const hint = /[\p{So}※»›†‡►▸]/u

/** A question mark that does not start the query of an address. */
const mark = /[?？؟](?!\S*[=&/])/u

/** Fewest lines, one below the other, and the share of them that ask. */
const [fewest, share] = [3, 0.6]

/**
 * Lines one below the other that all start with the same sign, most of which ask, are items of a list; what answers may go on
 * in them. Where each stands over its answer they are left as they are.
 *
 *     ※ What is a fathom? Six feet.            - What is a fathom? Six feet.
 *     ※ What is a cable? Less than a mile.  →  - What is a cable? Less than a mile.
 *     ※ Name a knot                            - Name a knot
 */
export function askingSigns({ text, lines }: Lines): Edit[] {
  if (!hint.test(text)) return []
  return runsOf(lines).flatMap((run) => {
    const asked = run.filter(({ line }) => mark.test(line.text)).length
    if (run.length < fewest || asked < run.length * share) return []
    const items = run.map(({ line: { start }, sign, length }, index): Edit => {
      const message = index === 0 ? `${run.length} questions behind \`${sign}\`` : null
      return { start, end: start + length, text: '- ', message }
    })
    const next = lines[(run.at(-1)?.at ?? 0) + 1]
    if (next === undefined || isBlank(next)) return items
    return [...items, { start: next.start, end: next.start, text: '\n', message: null }]
  })
}

interface Signed {
  readonly line: Line
  readonly at: number
  readonly sign: string
  readonly length: number
}

/** Lines behind the same sign, each right below the one before. */
function runsOf(lines: readonly Line[]): Signed[][] {
  const runs: Signed[][] = []
  let last: Signed | null = null
  for (const [at, line] of lines.entries()) {
    const [whole, sign] = line.code ? [] : (signed.exec(line.text) ?? [])
    if (whole === undefined || sign === undefined) continue
    const found: Signed = { line, at, sign, length: whole.length }
    if (last?.at === at - 1 && last.sign === sign) runs.at(-1)?.push(found)
    else runs.push([found])
    last = found
  }
  return runs
}
