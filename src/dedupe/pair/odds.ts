import type { Evidence } from '../../model/book.ts'
import type { Frame } from '../frame/frame.ts'
import { bounds } from '../lexicon/bounds.ts'
import { type Alignment, type Piece, weigh, weighSide } from './align.ts'
import { type Exchange, exchanges } from './nearWords.ts'
import { rewording } from './rewording.ts'

/**
 * What is seen of two questions that do not agree in all their words, and how much it speaks for their being one: the
 * logarithm of the odds for each unit. Fitted to the labelled pairs of `test/pairs` and to what stands side by side in
 * real articles, by `npm run bench -- --only odds`, which prints what they would be today; only `instead` is set by hand,
 * since templates with another name in them fill articles (fitted, it is -0.56).
 */
export const weights = {
  /** Always 1: most pairs are two questions. */
  always: -0.83,
  /** Both name the same: 1. */
  equal: 1.86,
  /** One names all that the other names: 1, and the share of what both name, 0…1. */
  oneSided: 0.49,
  sharedOneSided: 2.72,
  /** Each names something of its own: the share of what both name, 0…1. */
  sharedBothSided: 4.61,
  /** Weight of what only one names, on the side that has less of it, to 6, and on the one that has more, to 10. */
  less: -0.33,
  more: -0.24,
  /** They want different things: 1. */
  conflict: -2.42,
  /** A name of one stands where the other has another, right beside one that both have: image recognition, image generation: 1. */
  instead: -2.7,
  /** Names that only one has, but that have a character or their beginning in common, in a sentence worded otherwise: 1. */
  akin: 1.79,
  /** Words that may stand for each other, one in each, to 3; what they name counts as named by neither. */
  exchanged: 1.48,
  /** In how many places the sentences are worded differently, to 5: who asks again rewords, who asks of another thing does not. */
  places: 1.05,
  /** How much of the shorter sentence stands in the longer, 0…1. */
  kept: -2.25,
} as const

export type Observation = keyof typeof weights

/** What is seen of a pair. Symmetric. */
export function observe(
  a: Frame,
  b: Frame,
  whole: Alignment,
  { intent }: Pick<Evidence, 'intent'>,
): Readonly<Record<Observation, number>> {
  const near = exchanges(a, b)
  const alignment = withoutExchanged(whole, near)
  const { onlyA, onlyB } = alignment
  const score = share(alignment)
  const [inA, inB] = [weigh(onlyA), weigh(onlyB)]
  const bothSided = onlyA.length > 0 && onlyB.length > 0
  const equal = onlyA.length === 0 && onlyB.length === 0
  const oneSided = !bothSided && !equal
  const { places, kept } = rewording(a, b)
  return {
    always: 1,
    equal: Number(equal),
    oneSided: Number(oneSided),
    sharedOneSided: oneSided ? score : 0,
    sharedBothSided: bothSided ? score : 0,
    less: Math.min(inA, inB, 6),
    more: Math.min(Math.max(inA, inB), 10),
    conflict: Number(intent === 'conflict'),
    instead: Number(standsInstead(a, b, alignment)),
    akin: Number(places > 1 && onlyA.some((x) => onlyB.some((y) => akin(x, y)))),
    exchanged: Math.min(near.length, 3),
    places: Math.min(places, 5),
    kept,
  }
}

/** What two questions share and what only one has, without the words that stand for each other. */
export function withoutExchanged(whole: Alignment, near: readonly Exchange[]): Alignment {
  if (near.length === 0) return whole
  const { shared, onlyA, onlyB } = whole
  return {
    shared,
    onlyA: uncovered(
      onlyA,
      near.flatMap(({ a, nameOfA }) => [a, nameOfA]),
    ),
    onlyB: uncovered(
      onlyB,
      near.flatMap(({ b, nameOfB }) => [b, nameOfB]),
    ),
  }
}

/** What words leave of pieces; of one without spaces that has more in it than a word, the rest: 儿童骨折 without 儿童. */
function uncovered(pieces: readonly Piece[], words: readonly string[]): readonly Piece[] {
  return pieces.flatMap((piece) => {
    if (!words.some((word) => covers(word, piece))) return [piece]
    const { text, type, weight } = piece
    if (type !== 'run' || words.some((word) => word.includes(text))) return []
    const rest = words.reduce((left, word) => left.replaceAll(word, ''), text)
    return rest === ''
      ? []
      : [{ ...piece, text: rest, surface: rest, weight: (weight * rest.length) / text.length }]
  })
}

/** What two questions share, and what stands for each other in them as if it were the same, in the order of the first. */
export function withExchanged(whole: Alignment, near: readonly Exchange[]): Alignment {
  const exchanged = near.flatMap(({ a, b }) => {
    const [x, y] = [
      whole.onlyA.find((piece) => covers(a, piece)),
      whole.onlyB.find((piece) => covers(b, piece)),
    ]
    return x === undefined || y === undefined ? [] : [[x, { ...y, text: x.text }] as const]
  })
  if (exchanged.length === 0) return whole
  const shared = [...whole.shared, ...exchanged].sort(([x], [y]) => x.unit - y.unit || x.at - y.at)
  return { ...whole, shared }
}

/** Whether a word is what a piece names, or has it in it, or is in it. */
function covers(word: string, { text, surface, type }: Piece): boolean {
  if (bounds.has(text) && isSaidBy(word, surface)) return true
  if (type === 'run' || /[\p{Script=Han}\p{Script=Hangul}]/u.test(text))
    return word.includes(text) || text.includes(word)
  return word.split(' ').some((part) => part === text || text.split(' ').includes(part))
}

/** Whether several words without their inflection, or a row of characters, are what a text says. */
function isSaidBy(stems: string, surface: string): boolean {
  const [parts, words] = [stems.split(' '), surface.split(' ')]
  if (parts.length === 1) return stems === surface && /^\p{Script=Han}/u.test(stems)
  return parts.length === words.length && parts.every((part, at) => words[at]?.startsWith(part) === true)
}

/** How much of what two questions name both name, 0…1. */
function share({ shared, onlyA, onlyB }: Alignment): number {
  const both = (weighSide(shared, 0) + weighSide(shared, 1)) / 2
  return both === 0 ? 0 : both / (both + weigh(onlyA) + weigh(onlyB))
}

/** From these odds on a pair is worth a look: of the labelled pairs that are two questions, one in twelve is looked at in vain. */
const worthwhile = 0.1

/** How much each thing that is seen of a pair speaks for its being one, or against it, as the logarithm of the odds. */
export function weighed(
  a: Frame,
  b: Frame,
  alignment: Alignment,
  sight: Pick<Evidence, 'intent'>,
): readonly (readonly [Observation, number])[] {
  const seen = observe(a, b, alignment, sight)
  return observations
    .filter((name) => seen[name] !== 0)
    .map((name) => [name, weights[name] * seen[name]] as const)
}

const observations = Object.keys(weights) as readonly Observation[]

/** The same where they name nothing alike but in other words, or where only one of them denies. */
const worthwhileApart = 1

/** Whether so much speaks for a pair being one that a person should look at it. */
export function isWorthwhile(
  a: Frame,
  b: Frame,
  alignment: Alignment,
  { intent, score }: Pick<Evidence, 'intent' | 'score'>,
): boolean {
  if (score > 0) return oddsOf(a, b, alignment, { intent }) >= worthwhile
  if (intent === 'conflict' || exchanges(a, b).length === 0) return false
  return oddsOf(a, b, alignment, { intent }) >= worthwhileApart
}

/** The same of two questions of which only one denies, each in words of its own all over: `a conflict with`, `did not get along with`. */
export function isDeniedOtherwise(
  a: Frame,
  b: Frame,
  alignment: Alignment,
  sight: Pick<Evidence, 'intent'>,
): boolean {
  const { onlyA, onlyB } = alignment
  if (onlyA.length === 0 || onlyB.length === 0) return false
  return oddsOf(a, b, alignment, sight) >= worthwhileApart
}

/** How much speaks for a pair being one, as the logarithm of the odds. */
export function oddsOf(a: Frame, b: Frame, alignment: Alignment, sight: Pick<Evidence, 'intent'>): number {
  const seen = observe(a, b, alignment, sight)
  let sum = 0
  for (const name of observations) sum += weights[name] * seen[name]
  return sum
}

function standsInstead(a: Frame, b: Frame, { shared, onlyA, onlyB }: Alignment): boolean {
  return shared.some(
    ([x, y]) =>
      (onlyA.some((piece) => follows(a, x, piece)) && onlyB.some((piece) => follows(b, y, piece))) ||
      (onlyA.some((piece) => follows(a, piece, x)) && onlyB.some((piece) => follows(b, piece, y))),
  )
}

/** Whether a piece stands right behind another, no word between them. */
function follows({ focus }: Frame, before: Piece, piece: Piece): boolean {
  if (before.unit === piece.unit) return before.at + [...before.text].length === piece.at
  return piece.unit === before.unit + 1 && piece.at === 0 && focus[piece.unit]?.joined === true
}

/** Two names that have a character in common or, in an alphabet, begin alike: 积压, 堆压; `cancel`, `cancellation`. */
function akin({ text: x }: Piece, { text: y }: Piece): boolean {
  if (/[\p{Script=Han}\p{Script=Hangul}]/u.test(x)) {
    for (const character of x) if (y.includes(character)) return true
    return false
  }
  const least = Math.min(x.length, y.length)
  let same = 0
  while (same < least && x[same] === y[same]) same++
  return same >= 4 && 2 * same >= least
}
