import type { Evidence } from '../../model/book.ts'
import type { Frame } from '../frame/frame.ts'
import type { Intent } from '../frame/intent.ts'
import { personsExchanged } from '../frame/persons.ts'
import { sidesExchanged } from '../frame/sides.ts'
import { lexiconOf } from '../lexicon/lexicons.ts'
import { isOpenAsk, isTellingVerb } from '../lexicon/markKinds.ts'
import type { Alignment, Piece } from './align.ts'
import { isCount } from './count.ts'
import { exchanges } from './nearWords.ts'
import { oddsOf, withExchanged, withoutExchanged } from './odds.ts'
import { orderVeto } from './order.ts'

/**
 * From these odds (see `odds.ts`) on two questions are one if nothing of what is asked here speaks against it. Of the
 * labelled pairs in `test/pairs` and of those that stand in the articles at hand none of two questions has 2 and all of this.
 */
const certainOdds = 2.2
/** The same where a word stands in another place, or where a word for what is done is another that may stand for it. */
const surerOdds = 3

/**
 * Whether two questions that differ in a word or two are one, asked again in words of its own all over: who asks of something
 * else keeps the sentence and exchanges the name. They want the same, name the same in an order that says the same, and what
 * only one of them has besides says nothing of its own (`the Pending state`, `patients with`).
 */
export function isAskedAgain(a: Frame, b: Frame, alignment: Alignment, intent: Evidence['intent']): boolean {
  if (a.lang === null || a.lang !== b.lang || (a.main === null) !== (b.main === null)) return false
  if (a.role !== b.role || a.certain !== b.certain || a.negations !== b.negations) return false
  if (personsExchanged(a, b) || sidesExchanged(a.sides, b.sides)) return false
  if (!wantsTheSame(a.intent, b.intent, intent)) return false
  const isLonger = alignment.onlyA.length > 0 || alignment.onlyB.length > 0
  if (isLonger && intent !== 'same' && !(asksHow(a) && asksHow(b))) return false
  if (!saysNoMore(a, b, alignment)) return false
  const order = orderVeto(a, b, alignment)
  if ((order !== null && order !== 'place') || changePlaces(a, b, alignment)) return false
  return oddsOf(a, b, alignment, { intent }) >= (order === 'place' ? surerOdds : certainOdds)
}

/**
 * The same of two questions that name the same and want the same of it, in words for what is done that are not always one: `dealt
 * with a coworker`, `handled a colleague`. Here a word that may stand for another must be among them.
 */
export function isSaidAgain(a: Frame, b: Frame, alignment: Alignment, intent: Evidence['intent']): boolean {
  return (
    intent === 'same' &&
    !isDefined(a, b) &&
    exchanges(a, b).length > 0 &&
    isAskedAgain(a, b, alignment, intent) &&
    oddsOf(a, b, alignment, { intent }) >= surerOdds
  )
}

/** `a string to an integer`, `an int to a string`: near words and shared ones in each other's places. */
function changePlaces(a: Frame, b: Frame, alignment: Alignment): boolean {
  const near = exchanges(a, b)
  if (near.length === 0) return false
  const veto = orderVeto(a, b, withExchanged(alignment, near))
  return veto === 'direction' || veto === 'order'
}

/**
 * Near intents are one in other words, but for what a thing is and how it works, for asks that leave open what is wanted, and
 * where one does something more: to set up a campaign, to set up the tracking of a campaign.
 */
function wantsTheSame(a: Intent, b: Intent, intent: Evidence['intent']): boolean {
  if (intent !== 'near') return intent === 'same'
  const both = [...a, ...b]
  if (both.every((name) => isOpenAsk(name) || name === 'DIFFERENCE') || doesMore(a, b) || doesMore(b, a))
    return false
  return !(both.includes('PRINCIPLE') && (both.includes('WHAT') || both.includes('EXPLAIN')))
}

/** Whether one names all that the other has done, and another deed. */
function doesMore(one: Intent, other: Intent): boolean {
  const [deeds, others] = [one.filter(isTellingVerb), other.filter(isTellingVerb)]
  return others.length > 0 && deeds.length > others.length && others.every((deed) => deeds.includes(deed))
}

function asksHow({ intent }: Frame): boolean {
  return intent.includes('HOW')
}

/** Whether all that only one of two questions has carries a name, or has a near word in the other. */
function saysNoMore(a: Frame, b: Frame, whole: Alignment): boolean {
  const isExact = isDefined(a, b) || a.intent.includes('WHETHER')
  const { onlyA, onlyB, shared } = withoutExchanged(whole, isExact ? [] : exchanges(a, b))
  const names = new Set(shared.map(([piece]) => piece.text))
  const isCarried = (piece: Piece, frame: Frame): boolean =>
    names.has(piece.text) || carries(piece, frame) || isCount(piece, frame)
  return onlyA.every((piece) => isCarried(piece, a)) && onlyB.every((piece) => isCarried(piece, b))
}

/** To say what a thing is takes its very name: 诈骗 and 欺诈 are near, and two things. */
function isDefined(a: Frame, b: Frame): boolean {
  return [...a.intent, ...b.intent].every((name) => name === 'WHAT' || name === 'WHICH' || name === 'EXPLAIN')
}

/** Whether a piece is made of words that only carry the name beside them. */
export function carries({ text, surface, type }: Piece, { lang, key }: Frame): boolean {
  const carriers = lexiconOf(key, lang)?.carriers
  if (carriers === undefined) return false
  if (carriers.has(text) || carriers.has(surface)) return true
  return type !== 'word' && isRowOf(carriers, surface)
}

/** Whether a text without spaces is a row of words. */
function isRowOf(words: ReadonlySet<string>, text: string): boolean {
  const ends = [0]
  for (let end = 1; end <= text.length; end++)
    if (ends.some((start) => words.has(text.slice(start, end)))) ends.push(end)
  return text !== '' && ends.at(-1) === text.length
}
