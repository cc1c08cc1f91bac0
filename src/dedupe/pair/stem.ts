import type { Frame } from '../frame/frame.ts'
import type { Intent } from '../frame/intent.ts'
import { bounds } from '../lexicon/bounds.ts'
import { leavingOpen } from '../lexicon/openEnds.ts'

/** So many characters at the end of a title are looked at. */
const tail = 24
/** Asks whose answer a sentence that is left open may be ended with. */
const endings: ReadonlySet<string> = new Set([
  'WHAT',
  'WHICH',
  'LIST',
  'WHEN',
  'WHERE',
  'WHO',
  'HOWMANY',
  'HOWLONG',
  'HOWBIG',
  'HOWOFTEN',
])

/** Whether one of two titles is a sentence to be ended, and the other asks for nothing but what may end it. */
export function endsAsAsked(a: Frame, b: Frame): boolean {
  return (isPlain(b.intent) && isStem(a)) || (isPlain(a.intent) && isStem(b))
}

/** Whether a title asks nothing and is to be ended: `The speed must not exceed …`. */
function isStem({ intent, key, focus }: Frame): boolean {
  if (intent.length > 0) return false
  return leavingOpen.test(key.slice(-tail)) || bounds.has(focus.at(-1)?.text ?? '')
}

function isPlain(intent: Intent): boolean {
  return intent.length === 1 && endings.has(intent[0] ?? '')
}
