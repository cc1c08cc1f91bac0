import type { Entry } from '../entry/entry.ts'
import { fold } from '../text/fold.ts'
import { sectionWords } from '../text/words.ts'

/**
 * Whether a family is many headings, numbered lines in bold, or terms with what they mean, each over one short body: cards, if
 * nothing else asks.
 */
export function isDeck(list: readonly Entry[]): boolean {
  const [first] = list
  if (first?.family === 'term defined' || first?.family === 'term listed') return list.length >= 4
  if (first?.convention === 'heading') return list.length >= 6 && areCards(list)
  const numbered = first?.convention === 'bold' ? list.filter(({ head }) => head.number !== null) : []
  return numbered.length >= 3 && numbered.length * 5 >= list.length * 4 && areCards(numbered)
}

/** Whether nearly all have a body and none stands over others; half of the bodies are short. */
function areCards(list: readonly Entry[]): boolean {
  const full = list.filter(({ survey, leaf }) => leaf && !survey.empty && !survey.links).length
  if (full < list.length * 0.9) return false
  const sizes = list.map(({ survey }) => survey.size).sort((a, b) => a - b)
  return (sizes[sizes.length >> 1] ?? 0) <= 400 && !list.some(isOuter)
}

function isOuter({ head }: Entry): boolean {
  return head.levels > 1 || sectionWords.has(fold(head.text.slice(0, 60)))
}
