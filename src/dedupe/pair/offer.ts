import { dice } from '../../model/bigrams.ts'
import { addTo } from '../../model/collections.ts'
import type { Item } from '../../model/item.ts'
import type { JoiningRule } from '../../model/mergeRules.ts'
import { plainText } from '../../model/text.ts'
import type { Frame } from '../frame/frame.ts'
import { pointsAtOthers } from '../lexicon/pointing.ts'
import { bigramsOf } from '../text/likeness.ts'
import { exactKey } from '../text/normalise.ts'
import { optionKey } from '../text/optionKey.ts'
import { align, type Piece } from './align.ts'
import { carries } from './askedAgain.ts'
import { exchanges } from './nearWords.ts'
import { weighed, withoutExchanged } from './odds.ts'
import type { Verdict } from './verdict.ts'

/** Fewer options say little: `True`, `False`. */
const fewest = 3
/** More questions than this that offer the same have it from a list that all of an exercise choose from. */
const mostAlike = 4

/** Shortest and longest answer of a few words, in characters of its normal form. */
const [shortest, longest] = [3, 80]

/** Something of what a question has to be answered with, in a normal form. */
interface Offer {
  readonly key: string
  /** What is right of it. */
  readonly right: string
}

/** Before an answer of a few words. */
const open = '\u0002'

/** All that a choice question offers, then its right option; of any other its answer. None where that says little of it. */
function offersBy(item: Item): readonly Offer[] {
  return item.options.length === 0 ? answerOf(item) : choicesOf(item)
}

/** An answer of a few words: a name, a year, `protamine sulfate`. */
function answerOf({ answer, code }: Item): readonly Offer[] {
  const [only, ...more] = answer ?? []
  if (only?.type !== 'paragraph' || more.length > 0 || code.length > 0) return []
  return answered(exactKey(plainText([only])))
}

function answered(text: string): readonly Offer[] {
  const right = withoutGloss(text.toLowerCase())
  return right.length < shortest || right.length > longest ? [] : [{ key: `${open}${right}`, right }]
}

/** `Jupiter (the planet)` → `Jupiter`. */
function withoutGloss(text: string): string {
  const at = text.endsWith(')') ? text.lastIndexOf('(') : -1
  return at < shortest ? text : text.slice(0, at)
}

function choicesOf({ options }: Item): readonly Offer[] {
  if (options.length < fewest || options.some(({ correct }) => correct === null)) return []
  const keys = options.map(optionKey)
  if (keys.includes('')) return []
  const [right, ...others] = keys.filter((_, at) => options[at]?.correct === true)
  if (right === undefined) return []
  const all = { key: rowOf(keys), right: rowOf([right, ...others]) }
  return others.length === 0 && tells(right) ? [all, ...answered(right)] : [all]
}

/** Whether a right option says something without the others: no bare number, letter or sign, nothing that points at them. */
function tells(option: string): boolean {
  return (
    (option.match(/\p{L}/gu)?.length ?? 0) >= 2 &&
    !/^[A-F]{2,5}$/.test(option) &&
    !pointsAtOthers.test(option)
  )
}

function rowOf(keys: readonly string[]): string {
  return [...keys].sort().join('\u0001')
}

const nothing: readonly string[] = []

/**
 * Questions of a book that have the same to be answered with, by what that is: choice questions that offer the same with the
 * same key, or of which the same option is right, and others by their answer of a few words. Two of them that read alike are
 * one, however they are worded. What stands under two keys, or under many questions, is a list that an exercise chooses from.
 */
export function offersOf(items: readonly Item[]): ReadonlyMap<Item, readonly string[]> {
  const groups = new Map<string, { readonly right: string; readonly items: Item[] } | null>()
  for (const item of items) {
    for (const { key, right } of offersBy(item)) {
      const known = groups.get(key)
      if (known === undefined) groups.set(key, { right, items: [item] })
      else if (known === null || known.right !== right || known.items.length === mostAlike)
        groups.set(key, null)
      else known.items.push(item)
    }
  }
  const found = new Map<Item, readonly string[]>()
  for (const [key, group] of groups)
    if (group !== null && group.items.length > 1)
      for (const item of group.items) found.set(item, [...(found.get(item) ?? nothing), key])
  return found
}

/** Pairs of items that have the same to be answered with, the earlier first; some of them twice. */
export function* offeredPairs(offers: readonly (readonly string[])[]): Generator<readonly [number, number]> {
  const holders = new Map<string, number[]>()
  for (const [at, keys] of offers.entries()) {
    for (const key of keys) {
      for (const other of holders.get(key) ?? []) yield [other, at]
      addTo(holders, key, at)
    }
  }
}

/** The least odds of two titles, as their logarithm, at which a pair that offers the same is worth a look. */
const worthwhile = -1.5
/** In a language without a lexicon: how alike two titles are written. */
const alike = 0.5

/** Doubts whether a question is only worded otherwise; others are whether a word is another word, `max_heap`, `min_heap`. */
const worded: ReadonlySet<string> = new Set<JoiningRule>(['one-sided', 'reworded', 'near-intent'])

/** What both of two questions have to be answered with, the whole of it where they have that; null where there is nothing. */
export function offeredByBoth(as: readonly string[], bs: readonly string[]): string | null {
  const shared = as.filter((key) => bs.includes(key))
  return shared.find((key) => !isAnswer(key)) ?? shared[0] ?? null
}

/** Whether an offer is an answer of a few words, not all that there is to choose from. */
export function isAnswer(offer: string): boolean {
  return offer.startsWith(open)
}

/** The rule by which two questions are one that have the same to be answered with. */
export type OfferRule = 'same-options' | 'same-answer' | 'same-right'

/**
 * The verdict on two questions with the same to be answered with: one in doubt is decided by it, unless they ask in two
 * languages; two that read like two are looked at where their titles have something in common. What a stem asks stands in its
 * options, so that asking in other words, or with none, is no conflict. Where only the right one of their options is the same,
 * nothing may be named besides.
 */
export function besideOffer(a: Frame, b: Frame, verdict: Verdict, rule: OfferRule): Verdict {
  const { decision, evidence } = verdict
  if (decision === 'review') {
    const isOne =
      worded.has(verdict.rule) &&
      a.lang === b.lang &&
      a.negations === b.negations &&
      (rule !== 'same-right' || namesNoMore(a, b))
    return isOne ? { ...verdict, decision: 'merge', rule } : verdict
  }
  const isVetoed = evidence.vetoes.some((veto) => veto !== 'substitution')
  if (decision === 'merge' || isVetoed || !isAlike(a, b, verdict)) return verdict
  return { ...verdict, decision: 'review', rule }
}

/** Whether all that only one of two questions names says nothing of its own, or of what kind the answer is, as the answer says. */
function namesNoMore(a: Frame, b: Frame): boolean {
  const { shared, onlyA, onlyB } = withoutExchanged(align(a, b), exchanges(a, b))
  const names = new Set(shared.map(([piece]) => piece.text))
  const isIdle = (piece: Piece, frame: Frame): boolean =>
    names.has(piece.text) || carries(piece, frame) || isKindOfAnswer(piece, frame)
  return onlyA.every((piece) => isIdle(piece, a)) && onlyB.every((piece) => isIdle(piece, b))
}

/** `which organ`, `nước nào`; in a stem that asks nothing what it begins with, or ends with where its words are not parted. */
function isKindOfAnswer({ unit }: Piece, { focus, intent, key }: Frame): boolean {
  const { before = [], after = [] } = focus[unit] ?? {}
  if (before.at(-1) === 'WHICH' || after[0] === 'WHICH') return true
  return (
    intent.length === 0 && unit === (/[\p{Script=Han}\p{Script=Hangul}]/u.test(key) ? focus.length - 1 : 0)
  )
}

function isAlike(a: Frame, b: Frame, { evidence }: Verdict): boolean {
  if (a.lang === null || b.lang === null) return dice(bigramsOf(a.key), bigramsOf(b.key)) >= alike
  if (evidence.score === 0) return false
  const odds = weighed(a, b, align(a, b), { ...evidence, intent: 'same' })
  return odds.reduce((sum, [, weight]) => sum + weight, 0) >= worthwhile
}
