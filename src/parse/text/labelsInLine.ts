import { leadingLabel } from './label.ts'
import { longestLabel, nameOf } from './names.ts'
import { dropStart, type Line, takeStart } from './phrasing.ts'
import { attemptWords } from './words.ts'

/** Most characters of a line that are looked through. */
const longest = 400

const gap = /[\s\u3000|｜,，;；/]+/gu
const wide = /[|｜\t\u3000]|\s{2}/u
const named = /^([\p{L}\p{M}][\p{L}\p{M} ]{1,39}?)\s*[:：]/u

/**
 * A labelled line, cut where another label stands in it behind a gap or a sign that parts; behind any, where one of the two
 * tells what was answered:
 *
 *     正确答案：C  你的答案：D            Your answer: D, correct answer: C
 */
export function cutAtLabels(line: Line): Line[] {
  const own = line.text.includes('：') || line.text.includes(':') ? leadingLabel(line) : null
  if (own === null || own.name.length < 2 || line.text.length > longest) return [line]
  const cuts: { readonly end: number; readonly start: number }[] = []
  let isAttempt = attemptWords.has(own.name)
  for (const match of line.text.matchAll(gap)) {
    const start = match.index + match[0].length
    const name = match.index < own.length ? null : nameAt(line.text, start)
    if (name === null) continue
    const isOther = attemptWords.has(name)
    if (wide.test(match[0]) || isAttempt || isOther) cuts.push({ end: match.index, start })
    isAttempt ||= isOther
  }
  if (cuts.length === 0) return [line]
  return [{ end: 0, start: 0 }, ...cuts].map(({ start }, at): Line => {
    const end = cuts[at]?.end ?? line.text.length
    const nodes = takeStart(dropStart(line.nodes, start), end - start)
    return { ...line, nodes, text: line.text.slice(start, end) }
  })
}

/** The name of a label of an answer or of what explains it at a place of a line; null where none stands there. */
function nameAt(text: string, start: number): string | null {
  const match = named.exec(text.slice(start, start + longestLabel + 2))
  const name = match?.[1] === undefined ? null : nameOf(match[1])
  const isPart = name?.role === 'answer' || name?.role === 'explanation'
  return name !== null && isPart && name.name.length > 1 ? name.name : null
}
