import type { Evidence } from '../../model/book.ts'
import type { Frame } from '../frame/frame.ts'
import { personsExchanged } from '../frame/persons.ts'
import { sidesExchanged } from '../frame/sides.ts'
import type { Wording } from '../frame/wording.ts'
import type { Ruling } from './verdict.ts'

/** What becomes of two questions that name the same things: how they ask of them decides. */
export function byIntent(a: Frame, b: Frame, intent: Evidence['intent']): Ruling {
  if (intent === 'conflict') return ['distinct', 'other-intent']
  if (intent === 'near' && !listsParts(a, b)) return ['review', 'near-intent']
  if (a.certain !== b.certain) return ['review', 'certain-one']
  if (a.lang === b.lang && (wordedApart(a.wording, b.wording) || saidApart(a, b) || hasApart(a, b)))
    return ['review', 'other-wording']
  if (arrows(a.key) !== arrows(b.key)) return ['review', 'other-sign']
  if (personsExchanged(a, b) || sidesExchanged(a.sides, b.sides)) return ['distinct', 'other-direction']
  return a.lang === b.lang ? ['merge', 'same-focus'] : ['review', 'other-language']
}

/** `What is the Y of X`, `What Ys of X are there`, `The Y of X`: of a part, to ask what it is and which there are is one. */
function listsParts(a: Frame, b: Frame): boolean {
  const asks = [a.intent.join(), b.intent.join()].sort().join(' ')
  return (asks === 'LIST WHAT' || asks === ' WHAT') && namesPart(a) && namesPart(b)
}

/** A name of a name, or one that the other has: 会计的职能, 会计有哪些职能. */
function namesPart({ focus }: Frame): boolean {
  return focus.some(({ before }, at) => before.includes('OF') || (at > 0 && before.includes('LIST')))
}

function wordedApart(x: Wording, y: Wording): boolean {
  return (
    x.deeds !== y.deeds ||
    x.passive !== y.passive ||
    (x.mentions !== '' && y.mentions !== '' && x.mentions !== y.mentions) ||
    (x.nouns !== '' && y.nouns !== '' && x.nouns !== y.nouns)
  )
}

/** One asks what the only thing that both name is, the other what it has. */
function hasApart(a: Frame, b: Frame): boolean {
  const plain = [...a.intent, ...b.intent].every((name) => name === 'WHAT' || name === 'WHICH')
  return plain && a.focus.length === 1 && a.wording.having !== b.wording.having
}

/** Titles that ask nothing are held to all their words. */
function saidApart(a: Frame, b: Frame): boolean {
  return a.intent.length === 0 && b.intent.length === 0 && a.wording.asides !== b.wording.asides
}

/** An arrow is read as `to`, and `&` before a word for its kind as `and`, but they may be operators that are asked about. */
function arrows(key: string): string {
  return (key.match(/[-=]>|[→⇒]|&(?= operator)/g) ?? []).join(' ')
}
