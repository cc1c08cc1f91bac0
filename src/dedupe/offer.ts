import { dice } from '../model/bigrams.ts'
import { addTo } from '../model/collections.ts'
import type { Item } from '../model/item.ts'
import type { JoiningRule } from '../model/mergeRules.ts'
import { plainText } from '../model/text.ts'
import { align } from './align.ts'
import type { Verdict } from './compare.ts'
import type { Frame } from './frame.ts'
import { bigramsOf } from './likeness.ts'
import { optionKey } from './merge/optionKey.ts'
import { exactKey } from './normalise.ts'
import { weighed } from './odds.ts'

/** Fewer options say little: `True`, `False`. */
const fewest = 3
/** More questions than this that offer the same have it from a list that all of an exercise choose from. */
const mostAlike = 4

/** Shortest and longest answer of a few words, in characters of its normal form. */
const [shortest, longest] = [3, 80]

/** What a question has to be answered with, in a normal form; null where that says little of it. */
interface Offer {
  /** All that a choice question offers; of any other its answer behind a mark. */
  readonly options: string
  readonly right: string
}

/** Before the answer of a question without options. */
const open = '\u0002'

function offerOf(item: Item): Offer | null {
  return item.options.length === 0 ? answerOf(item) : choiceOf(item)
}

/** An answer of a few words: a name, a year, `protamine sulfate`. */
function answerOf({ answer, code }: Item): Offer | null {
  const [only, ...more] = answer ?? []
  if (only?.type !== 'paragraph' || more.length > 0 || code.length > 0) return null
  const right = exactKey(plainText([only])).toLowerCase()
  return right.length < shortest || right.length > longest ? null : { options: `${open}${right}`, right }
}

function choiceOf({ options }: Item): Offer | null {
  if (options.length < fewest || options.some(({ correct }) => correct === null)) return null
  const keys = options.map(optionKey)
  if (keys.includes('')) return null
  const right = keys.filter((_, at) => options[at]?.correct === true)
  return right.length === 0 ? null : { options: rowOf(keys), right: rowOf(right) }
}

function rowOf(keys: readonly string[]): string {
  return [...keys].sort().join('\u0001')
}

/**
 * Choice questions of a book that offer the same and have the same key, by what they offer, and others by their answer of a
 * few words: two of them that read alike are one, however they are worded. What stands under two keys, or under many
 * questions, is a list that an exercise chooses from.
 */
export function offersOf(items: readonly Item[]): ReadonlyMap<Item, string> {
  const groups = new Map<string, { readonly right: string; readonly items: Item[] } | null>()
  for (const item of items) {
    const offer = offerOf(item)
    if (offer === null) continue
    const known = groups.get(offer.options)
    if (known === undefined) groups.set(offer.options, { right: offer.right, items: [item] })
    else if (known === null || known.right !== offer.right || known.items.length === mostAlike)
      groups.set(offer.options, null)
    else known.items.push(item)
  }
  const found = new Map<Item, string>()
  for (const [options, group] of groups)
    if (group !== null && group.items.length > 1) for (const item of group.items) found.set(item, options)
  return found
}

/** Pairs of items that offer the same, the earlier first. */
export function* offeredPairs(offers: readonly (string | null)[]): Generator<readonly [number, number]> {
  const holders = new Map<string, number[]>()
  for (const [at, offer] of offers.entries()) {
    if (offer === null) continue
    for (const other of holders.get(offer) ?? []) yield [other, at]
    addTo(holders, offer, at)
  }
}

/** The least odds of two titles, as their logarithm, at which a pair that offers the same is worth a look. */
const worthwhile = -1.5
/** In a language without a lexicon: how alike two titles are written. */
const alike = 0.5

/** Doubts whether a question is only worded otherwise; others are whether a word is another word, `max_heap`, `min_heap`. */
const worded: ReadonlySet<string> = new Set<JoiningRule>(['one-sided', 'reworded', 'near-intent'])

/**
 * The verdict on two questions with the same `offer`: one in doubt is decided by it, unless they ask in two languages; two
 * that read like two are looked at where their titles have something in common. What a stem asks stands in its options, so
 * that asking in other words, or with none, is no conflict.
 */
export function besideOffer(a: Frame, b: Frame, verdict: Verdict, offer: string): Verdict {
  const { decision, evidence } = verdict
  const rule = offer.startsWith(open) ? 'same-answer' : 'same-options'
  if (decision === 'review')
    return worded.has(verdict.rule) && a.lang === b.lang ? { ...verdict, decision: 'merge', rule } : verdict
  const isVetoed = evidence.vetoes.some((veto) => veto !== 'substitution')
  if (decision === 'merge' || isVetoed || !isAlike(a, b, verdict)) return verdict
  return { ...verdict, decision: 'review', rule }
}

function isAlike(a: Frame, b: Frame, { evidence }: Verdict): boolean {
  if (a.lang === null || b.lang === null) return dice(bigramsOf(a.key), bigramsOf(b.key)) >= alike
  if (evidence.score === 0) return false
  const odds = weighed(a, b, align(a, b), { ...evidence, intent: 'same' })
  return odds.reduce((sum, [, weight]) => sum + weight, 0) >= worthwhile
}
