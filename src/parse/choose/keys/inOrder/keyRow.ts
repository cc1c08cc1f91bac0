import { optionLetters } from '../../../../model/optionLetters.ts'
import { falseWords, trueWords } from '../../../text/words.ts'

const parting = /(?:[\s,，、;；/|·–—]|(?<=\s)-(?=\s))+/u
const signs = new RegExp(`^[${optionLetters}√×✓✗✔✘○◯TFVtfv对错正误]+$`, 'u')

/**
 * The keys of so many questions that a text gives in their order and without their numbers, `BCADC ABD`, `F, V, V`, `√×√`; null
 * where it is no such row, or holds another count.
 */
export function keysInRow(text: string, count: number): readonly string[] | null {
  const groups = text.trim().split(parting)
  if (groups.length === count && groups.every(isKey)) return groups
  if (!groups.every((group) => signs.test(group))) return null
  const single = [...groups.join('')]
  return single.length === count ? single : null
}

/** Whether a line is keys without their numbers. */
export function isRow(text: string): boolean {
  const groups = text.trim().split(parting)
  return text.trim() !== '' && groups.every((group) => signs.test(group))
}

function isKey(group: string): boolean {
  const word = group.toLowerCase()
  return signs.test(group) || trueWords.has(word) || falseWords.has(word)
}
