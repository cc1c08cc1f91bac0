import type { Item } from '../model/item.ts'
import { align } from './align.ts'
import type { Verdict } from './compare.ts'
import type { Frame } from './frame.ts'
import { bigramsOf, dice } from './likeness.ts'
import { optionKey } from './merge/optionKey.ts'
import { weighed } from './odds.ts'

/** Fewer options say little: `True`, `False`. */
const fewest = 3
/** More questions than this that offer the same have it from a list that all of an exercise choose from. */
const mostAlike = 4

/** What a choice question offers and which of it is right, in a normal form; null where it has no key or hardly a choice. */
interface Offer {
  readonly options: string
  readonly right: string
}

function offerOf({ options }: Item): Offer | null {
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
 * Choice questions of a book that offer the same and have the same key, by what they offer: two of them that read alike are
 * one, however they are worded. What stands under two keys, or under many questions, is a list that an exercise chooses from.
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
    const earlier = holders.get(offer) ?? []
    for (const other of earlier) yield [other, at]
    holders.set(offer, [...earlier, at])
  }
}

/** The least odds of two titles, as their logarithm, at which a pair that offers the same is worth a look. */
const worthwhile = -1.5
/** In a language without a lexicon: how alike two titles are written. */
const alike = 0.5

/**
 * The verdict on two choice questions that offer the same and have the same key: one in doubt is decided by it, two that read
 * like two are looked at where their titles have something in common. What a stem asks stands in its options, so that
 * asking in other words, or with none, is no conflict.
 */
export function besideOffer(a: Frame, b: Frame, verdict: Verdict): Verdict {
  const { decision, evidence } = verdict
  if (decision === 'review') return { ...verdict, decision: 'merge', rule: 'same-options' }
  const isVetoed = evidence.vetoes.some((veto) => veto !== 'substitution')
  if (decision === 'merge' || isVetoed || !isAlike(a, b, verdict)) return verdict
  return { ...verdict, decision: 'review', rule: 'same-options' }
}

function isAlike(a: Frame, b: Frame, { evidence }: Verdict): boolean {
  if (a.lang === null || b.lang === null) return dice(bigramsOf(a.key), bigramsOf(b.key)) >= alike
  if (evidence.score === 0) return false
  const odds = weighed(a, b, align(a, b), { ...evidence, intent: 'same' })
  return odds.reduce((sum, [, weight]) => sum + weight, 0) >= worthwhile
}
