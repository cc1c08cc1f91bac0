import type { LeftOut, ParsedArticle } from '../model/item.ts'

/** An article and what was read from it. */
export interface ReadArticle {
  readonly path: string
  readonly parsed: Pick<ParsedArticle, 'title' | 'sections' | 'items' | 'leftOut' | 'structure'>
}

/**
 * How an article was read, for a person: the conventions its questions are written in, the next best one, and all that is
 * in no question, with lines.
 *
 *     notes.md: 41 questions in 5 sections
 *       heading 3          25 questions, lines 333-751, evidence 9.2
 *       runner-up: label 面试题, 30 candidates, evidence 7.4
 *       81 labels, numbers and other marks: 面试题： ×25, 答案： ×25, # ×25 …
 *       left out:
 *         5        text     在当前的人工智能领域 …
 */
export function readingText({ path, parsed }: ReadArticle): string {
  const { items, sections, leftOut, structure } = parsed
  const lines = [`${path}: ${items.length} questions in ${sections.length} sections`]
  for (const { convention, questions, lines: taken, score } of structure?.chosen ?? []) {
    lines.push(
      `  ${convention.padEnd(24)} ${questions} questions, lines ${taken.join('-')}, evidence ${score}`,
    )
  }
  const next = structure?.runnerUp
  if (next)
    lines.push(`  runner-up: ${next.convention}, ${next.questions} candidates, evidence ${next.score}`)
  const marks = leftOut.filter(({ what }) => what === 'mark')
  const texts = leftOut.filter(({ what }) => what !== 'mark')
  if (marks.length > 0) lines.push(`  ${marks.length} labels, numbers and other marks: ${marksText(marks)}`)
  if (texts.length > 0) lines.push('  left out:')
  for (const { what, text, lines: taken } of texts) {
    const place = taken[0] === taken[1] ? String(taken[0]) : taken.join('-')
    lines.push(`    ${place.padEnd(10)} ${what.padEnd(8)} ${shortened(text)}`)
  }
  return `${lines.join('\n')}\n`
}

/** The most usual marks with what they count by one: `面试题： ×25, 答案： ×25, # ×25`. */
function marksText(marks: readonly LeftOut[]): string {
  const counts = new Map<string, number>()
  for (const { text } of marks) {
    const shape = text.replace(/\d+/g, '#')
    counts.set(shape, (counts.get(shape) ?? 0) + 1)
  }
  const usual = [...counts].sort((a, b) => b[1] - a[1])
  const shown = usual.slice(0, 8).map(([shape, count]) => `${shortened(shape)} ×${count}`)
  return usual.length > shown.length ? `${shown.join(', ')} …` : shown.join(', ')
}

function shortened(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  return flat.length > 72 ? `${flat.slice(0, 71).trimEnd()}…` : flat
}
