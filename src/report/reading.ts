import type { ParsedArticle } from '../model/item.ts'

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
  if (leftOut.length > 0) lines.push('  left out:')
  for (const { what, text, lines: taken } of leftOut) {
    const place = taken[0] === taken[1] ? String(taken[0]) : taken.join('-')
    lines.push(`    ${place.padEnd(10)} ${what.padEnd(8)} ${shortened(text)}`)
  }
  return `${lines.join('\n')}\n`
}

function shortened(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  return flat.length > 72 ? `${flat.slice(0, 71).trimEnd()}…` : flat
}
