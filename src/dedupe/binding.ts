import type { Mark } from './lexicon/marks.ts'

/** Small words that part names and say what one is to another. */
export const binding: ReadonlySet<Mark> = new Set<Mark>([
  'AND',
  'OF',
  'IN',
  'WITHIN',
  'FOR',
  'WITH',
  'FROM',
  'TO',
  'THAN',
  'BY',
  'NOT',
  'OBJECT',
  'SUBJECT',
])

/** Whether a mark is a small word that binds the name behind it (before it, in languages where it follows). */
export function isBinder(mark: Mark): boolean {
  return binding.has(mark) && mark !== 'WITHIN'
}
