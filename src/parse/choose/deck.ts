import type { Entry } from '../entry/entry.ts'
import { fold } from '../text/fold.ts'
import { sectionWords } from '../text/words.ts'

/**
 * Whether a family is many headings, numbered lines in bold, or terms with what they mean, each over one short body: cards, if
 * nothing else asks; so are headings, lines in bold and items half of which ask, whatever stands below them.
 */
export function isDeck(list: readonly Entry[]): boolean {
  const [first] = list
  if (areAsked(list)) return true
  if (first?.family === 'term defined' || first?.family === 'term listed') return list.length >= 4
  if (first?.convention === 'heading') return list.length >= 6 && areCards(list)
  const numbered = first?.convention === 'bold' ? list.filter(({ head }) => head.number !== null) : []
  return numbered.length >= 3 && numbered.length * 5 >= list.length * 4 && areCards(numbered)
}

/** Whether nearly all have a body and none stands over others; half of the bodies are short. */
function areCards(list: readonly Entry[]): boolean {
  const full = list.filter(({ survey, leaf }) => leaf && !survey.empty && !survey.links).length
  if (full < list.length * 0.9) return false
  return areShort(list) && !list.some(isOuter)
}

/** Fewest headings, lines in bold or items half of which ask that are cards though some are empty. */
const fewestAsked = 8

const asking: ReadonlySet<string> = new Set(['heading', 'bold', 'list item'])

/** Whether half of many ask or tell what to do, two in three have a body, and none stands over others. */
export function areAsked(list: readonly Entry[]): boolean {
  if (list.length < fewestAsked || !asking.has(list[0]?.convention ?? '')) return false
  const full = list.filter(({ survey }) => !survey.empty)
  const asked = list.filter(({ head }) => head.asking !== null && head.asking !== 'topic')
  if (asked.length * 2 < list.length || full.length * 3 < list.length * 2) return false
  return list.every(({ leaf, survey }) => leaf && !survey.links) && !list.some(isOuter)
}

/** Longest body, in UTF-16 units, that is short. */
const short = 400

/** Whether half of the bodies are short. */
function areShort(list: readonly Entry[]): boolean {
  const sizes = list.map(({ survey }) => survey.size).sort((a, b) => a - b)
  return (sizes[sizes.length >> 1] ?? 0) <= short
}

function isOuter({ head }: Entry): boolean {
  return head.levels > 1 || sectionWords.has(fold(head.text.slice(0, 60)))
}
