import type { Frame } from '../frame/frame.ts'
import type { Mark } from '../lexicon/marks.ts'

/** Words that lead from a cause to what comes of it. */
const leading: ReadonlySet<Mark> = new Set<Mark>(['CAUSE', 'HAPPEN'])
/** Words that stand for what is asked for. */
const asked: ReadonlySet<Mark> = new Set<Mark>(['WHAT', 'WHICH', 'LIST'])

/**
 * Whether one question asks what comes of a thing, and the other what it comes of, in the same words: `What leads to a leak`,
 * `What can a leak lead to`.
 */
export function causesExchanged(a: Frame, b: Frame): boolean {
  const [directionA, directionB] = [directionOf(a), directionOf(b)]
  return directionA !== '' && directionB !== '' && directionA !== directionB
}

/**
 * `effect` where the thing is named before the verb and what comes of it is asked for, `cause` where what is asked for stands
 * before the verb, or is its subject; empty where no such verb tells.
 */
function directionOf({ focus, postposed }: Frame): 'cause' | 'effect' | '' {
  const [first, last] = [focus[0]?.before ?? [], focus.at(-1)?.after ?? []]
  const at = last.findIndex((mark) => leading.has(mark))
  if (postposed) {
    if (at < 0) return ''
    const isBehind = last.slice(0, at).some((mark) => asked.has(mark))
    return isBehind ? 'effect' : first.some((mark) => asked.has(mark)) ? 'cause' : ''
  }
  // `For what reasons did it happen`, which is what it comes of.
  if (first.includes('CAUSE')) return 'cause'
  // `What are the leak causes`: there they are a noun.
  if (at >= 0) return first.some((mark) => mark === 'WHAT' || mark === 'WHICH') ? 'effect' : ''
  return first.some((mark) => leading.has(mark)) ? 'cause' : ''
}
