import { attemptWords } from '../../text/words.ts'
import { type Part, part } from './part.ts'

/** Parts in which `Your answer: D` answers nothing where another part does; what stands below its line stays. */
export function withoutAttempts(parts: readonly Part[]): readonly Part[] {
  const isAttempt = ({ role, name }: Part): boolean => role === 'answer' && attemptWords.has(name ?? '')
  if (!parts.some(isAttempt) || !parts.some((one) => one.role === 'answer' && !isAttempt(one))) return parts
  return parts.flatMap((one): Part[] =>
    isAttempt(one)
      ? [
          { ...one, role: 'ignored', blocks: one.blocks.slice(0, 1) },
          { ...part('lead'), blocks: one.blocks.slice(1) },
        ]
      : [one],
  )
}
