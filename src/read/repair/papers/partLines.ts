import type { Edit } from '../edits.ts'
import { isBlank, type Line, type Lines } from '../lines.ts'
import { countParts, partOf } from './partOf.ts'

const counted = /^[ \t\u3000]*(?:\p{Lu}?(\d{1,3})[.．、)）]|[(（](\d{1,3})[)）])/u
/** Numbers within a line that go on to count, `1.C  2.A`. */
const inside = /(?<![\p{L}\d.．])(\d{1,3})[.．、)）](?!\d)/gu
/** Longest line, in UTF-16 units, that is looked through for numbers. */
const longest = 400
/** The name of a sheet over which parts start again. */
const name = /^[ \t\u3000]*[\p{L}\p{M}][\p{L}\p{M} ]{1,20}[:：]?[ \t\u3000]*$/u

/**
 * Lines that number the parts of a paper in another way than its questions, which start again below each or count on, and the
 * line that names its answers, typed without blank lines around them: to Markdown they are the end of the last question.
 *
 *     10. … D. Lisbon      二、判断题      11. …      Answers      一、选择题      1. B
 */
export function partLines({ lines }: Lines): Edit[] {
  const byStyle = new Map<
    string,
    { readonly at: number; readonly kind: number | null; readonly number: number }[]
  >()
  // A paper may start anywhere: `21.` where the first twenty are listened to.
  const counts = lines.map(countOf)
  const first = counts.find((number) => number !== null) ?? 1
  let question = first - 1
  for (const [at, line] of lines.entries()) {
    question = lastOf(line, counts[at] ?? null) ?? question
    const below = nextOf(lines, at)
    const kind = isKind(lines[below]) ? below : null
    const next = counts[kind === null ? below : nextOf(lines, kind)] ?? null
    const goesOn = next === 1 || (next !== null && next === question + 1)
    const part = line.code || !goesOn ? null : partOf(line.text)
    if (part === null) continue
    const known = byStyle.get(part.style)
    const found = { at, kind, number: part.number }
    if (known) known.push(found)
    else byStyle.set(part.style, [found])
  }
  const parts = new Set<number>()
  for (const found of byStyle.values()) {
    if (!countParts(found.map(({ number }) => number))) continue
    for (const [index, { at, kind, number }] of found.entries()) {
      parts.add(at)
      if (kind !== null) parts.add(kind)
      if (index > 0 && number === 1 && isName(lines[at - 1])) parts.add(at - 1)
    }
  }
  return [...parts].sort((a, b) => a - b).flatMap((at) => apart(lines, at))
}

function countOf(line: Line): number | null {
  const [, number, inBrackets] = line.code ? [] : (counted.exec(line.text) ?? [])
  return number === undefined && inBrackets === undefined ? null : Number(number ?? inBrackets)
}

/** The last number that a line counts up to from its first. */
function lastOf(line: Line, first: number | null): number | null {
  let last = first
  if (last !== null && line.text.length <= longest && line.text.includes(`${last + 1}`))
    for (const [, other] of line.text.matchAll(inside)) if (Number(other) === last + 1) last++
  return last
}

/** The line below another, or below the blank one there. */
function nextOf(lines: readonly Line[], at: number): number {
  return isBlank(lines[at + 1]) ? at + 2 : at + 1
}

/** A short line between the name of a part and its first question, which says of what kind these are: `单项选择`. */
const kindLine =
  /^[ \t\u3000]*[\p{L}\p{M}][\p{L}\p{M} ]{1,20}(?:[(（][^()（）]{1,40}[)）])?[:：]?[ \t\u3000]*$/u

function isKind(line: Line | undefined): boolean {
  return line !== undefined && !line.code && kindLine.test(line.text) && partOf(line.text) === null
}

function isName(line: Line | undefined): boolean {
  return line !== undefined && !line.code && name.test(line.text)
}

/** Blank lines before and behind a line, where there is none. */
function apart(lines: readonly Line[], at: number): Edit[] {
  const line = lines[at]
  if (line === undefined) return []
  const end = line.start + line.text.length
  const message = `the name of a part, \`${line.text.trim().slice(0, 40)}\`, among the lines of a question`
  return [
    ...(isBlank(lines[at - 1]) ? [] : [{ start: line.start, end: line.start, text: '\n', message }]),
    ...(isBlank(lines[at + 1])
      ? []
      : [{ start: end, end, text: '\n', message: isBlank(lines[at - 1]) ? message : null }]),
  ]
}
