import type { Evidence } from '../../model/book.ts'
import type { Frame } from '../frame/frame.ts'
import { relate } from './relate.ts'
import { endsAsAsked } from './stem.ts'

/** How what two questions want stands to each other: by their intents, and where these are in conflict by how they ask. */
export function wantedBy(a: Frame, b: Frame): Evidence['intent'] {
  const relation = relate(a.intent, b.intent)
  if (relation !== 'conflict') return relation
  if (countsParts(a, b)) return 'same'
  return endsAsAsked(a, b) || asksOfBoth(a, b) || asksOfBoth(b, a) ? 'near' : relation
}

/** `How many X make up Y`, `How many X does Y have`: where both name what is counted, and of what. */
function countsParts(a: Frame, b: Frame): boolean {
  if (a.focus.length < 2 || b.focus.length < 2) return false
  const asks = [a.intent.join(' '), b.intent.join(' ')].sort().join(', ')
  return asks === 'COMPONENTS HOWMANY, HOWMANY'
}

/** `What is X, and what is Y?`, which may ask how the two differ. */
function asksOfBoth(a: Frame, b: Frame): boolean {
  return (
    a.intent.join() === 'WHAT' &&
    b.intent.join() === 'DIFFERENCE' &&
    a.focus.length === 2 &&
    a.focus[1]?.before.includes('WHAT') === true
  )
}
