import { binders, type Mark } from './marks.ts'

/** Small words that part names and say what one is to another. */
export const binding: ReadonlySet<Mark> = new Set<Mark>([...binders, 'NOT'])

/** Whether a mark is a small word that binds the name behind it (before it, in languages where it follows). */
export function isBinder(mark: Mark): boolean {
  return binding.has(mark) && mark !== 'WITHIN'
}
