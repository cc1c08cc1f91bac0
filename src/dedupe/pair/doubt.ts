import type { Evidence } from '../../model/book.ts'
import type { JoiningRule } from '../../model/mergeRules.ts'
import type { Frame } from '../frame/frame.ts'
import { perFrame } from '../frame/perFrame.ts'
import type { Alignment, Piece } from './align.ts'
import { isAside } from './aside.ts'
import { spelledOut } from './initials.ts'
import { isWorthwhile } from './odds.ts'
import { isOneEdit } from './typo.ts'

/** A pair of which one names so little more, or such as stands apart in so much, is worth a look whatever else is seen. */
const nearlyAll = 0.8
const apartIn = 0.4
/** The least length of a question that another goes on from. */
const leastSentence = 6
/** The least likeness of titles at which one word of a loan is looked for. */
const looseScore = 0.4

/**
 * Why two questions whose words do not all agree may be one nevertheless, as the rule under which a person looks at them;
 * null where they are two. Nothing here merges.
 */
export function doubt(
  a: Frame,
  b: Frame,
  alignment: Alignment,
  { intent, score }: Pick<Evidence, 'intent' | 'score'>,
): JoiningRule | null {
  const { onlyA, onlyB } = alignment
  if (asksOn(a.key, b.key) || asksOn(b.key, a.key)) return 'follow-up'
  if (givesName(a, b, onlyB) || givesName(b, a, onlyA)) return 'stated-name'
  if (abbreviates(onlyA, b, onlyB) || abbreviates(onlyB, a, onlyA)) return 'stated-name'
  if (misspelt(a, b)) return 'typo'
  if (intent !== 'conflict' && onlyA.length > 0 && onlyB.length > 0 && score > 0) {
    const why = exchanged(alignment, score)
    if (why !== null) return why
  }
  if (intent === 'same' && saysSlightlyMore(a, b, alignment, score)) return 'one-sided'
  if (isWorthwhile(a, b, alignment, { intent, score })) return shapeOf(alignment)
  return null
}

/**
 * Whether two keys have the same words but for one or two that differ by one letter, whatever these words are (`the
 * diffrence`), or the same characters but for one that sounds alike (设记, 设计).
 */
function misspelt(x: Frame, y: Frame): boolean {
  const { by } = spellingOf(x)
  if (by === 'none') return false
  if (by === 'character') return isOneEdit(x.key, y.key)
  const [a, b] = [spelledWords(x), spelledWords(y)]
  if (a.length !== b.length || a.length < 4) return false
  const other = a.flatMap((word, at) => (word === b[at] ? [] : [[word, b[at] ?? ''] as const]))
  return (
    other.length <= 2 && other.every(([word, slip]) => isOneEdit(word, slip) || isMarkedOtherwise(word, slip))
  )
}

/** In what a key may be misspelt: where it has signs, numbers or syllables of Hangul, in nothing. */
const spellingOf = perFrame(({ key }: Frame): { readonly by: 'character' | 'word' | 'none' } => {
  if (!/^[\p{L}\p{M}\p{N}\p{P} ]+$/u.test(key)) return { by: 'none' }
  if (/\p{Script=Han}/u.test(key)) return { by: 'character' }
  return { by: /[\p{Script=Hangul}\p{N}]/u.test(key) ? 'none' : 'word' }
})

const spelledWords = perFrame(({ key }: Frame): readonly string[] => key.split(/[\p{P} ]+/u))

/** Two words of the same letters with other marks on them: `tử`, `tữ`. */
function isMarkedOtherwise(x: string, y: string): boolean {
  const bare = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '')
  return /^\p{Script=Latin}/u.test(x) && bare(x) === bare(y)
}

function saysSlightlyMore(a: Frame, b: Frame, alignment: Alignment, score: number): boolean {
  const { onlyA, onlyB } = alignment
  if ((onlyA.length === 0) === (onlyB.length === 0)) return false
  if (score >= nearlyAll) return true
  return score >= apartIn && (onlyA.length > 0 ? isAside(a, 0, alignment) : isAside(b, 1, alignment))
}

/** What a pair looks like that may be one, as the name of a rule. */
function shapeOf({ onlyA, onlyB }: Alignment): JoiningRule {
  if (onlyA.length === 0 && onlyB.length === 0) return 'near-intent'
  return onlyA.length === 0 || onlyB.length === 0 ? 'one-sided' : 'reworded'
}

/** Why each of the words that one side has for those of the other, in their order, may be the same word. */
function exchanged({ onlyA, onlyB, shared }: Alignment, score: number): JoiningRule | null {
  if (onlyA.length !== onlyB.length || onlyA.length > 2) return null
  const reasons = onlyA.map((x, at) => {
    const y = onlyB[at] ?? x
    if (isTypo(x, y, shared)) return 'typo'
    if (isKin(x, y)) return 'kindred-word'
    return score >= looseScore && isLoan(x, y) ? 'loan-word' : null
  })
  return reasons.every((reason) => reason !== null) ? (reasons[0] ?? null) : null
}

/** `What is a closure?`, `What is a closure? Where would you use one?` */
function asksOn(first: string, whole: string): boolean {
  if (!whole.startsWith(first.slice(0, leastSentence))) return false
  const sentence = first.replace(/[\s?.。]+$/, '')
  return (
    sentence.length >= leastSentence &&
    whole.startsWith(sentence) &&
    /^\s*[?.。;；]\s*\S/.test(whole.slice(sentence.length))
  )
}

/** One question gives the abbreviation that the other uses for the name: `role based access control (RBAC)`, `RBAC`. */
function givesName({ gloss }: Frame, other: Frame, onlyOther: readonly Piece[]): boolean {
  if (gloss === null || other.gloss !== null || onlyOther.length > 2) return false
  const at = other.key.indexOf(gloss)
  return at >= 0 && !/[a-z\d]/.test(`${other.key[at - 1] ?? ''}${other.key[at + gloss.length] ?? ''}`)
}

/** All that one question names besides is an abbreviation of what the other does: BMI, body mass index. */
function abbreviates([name, ...rest]: readonly Piece[], other: Frame, onlyOther: readonly Piece[]): boolean {
  if (name === undefined || rest.length > 0) return false
  const row = spelledOut(name.surface, other)
  return (
    row !== null && onlyOther.every(({ surface }) => surface.split(' ').every((word) => row.includes(word)))
  )
}

/** Two words of one stem, as far as their letters tell: `estimate`, `estimation`; 拆, 拆分. */
function isKin(x: Piece, y: Piece): boolean {
  if (/^\p{Script=Han}/u.test(x.text))
    return x.text[0] === y.text[0] && x.text.length <= 2 && y.text.length <= 2
  if (x.type !== 'word' || y.type !== 'word' || /\s/.test(x.text + y.text)) return false
  const [a, b] = [[...x.surface], [...y.surface]]
  let same = 0
  while (same < a.length && a[same] === b[same]) same++
  const least = Math.min(a.length, b.length)
  if (/less$/.test(x.surface) !== /less$/.test(y.surface)) return false
  return same >= 5 && same >= 0.6 * least && Math.max(a.length, b.length) - same <= 6
}

/** A word of the language and one of another script, which may be the same word borrowed: 応答, レスポンス. */
function isLoan({ text: x }: Piece, { text: y }: Piece): boolean {
  const [native, other] = /\p{Script=Han}/u.test(x) ? [x, y] : [y, x]
  return /^\p{Script=Han}{2,}$/u.test(native) && /^(?:[\p{Script=Katakana}ー]{3,}|[a-z]{3,})$/u.test(other)
}

/** One wrong letter in a word of its own; in a script without spaces, one character of a name that is shared but for it. */
function isTypo(x: Piece, y: Piece, shared: Alignment['shared']): boolean {
  if (!isOneEdit(x.text, y.text)) return false
  if (x.type === 'word') return true
  const length = (pieces: readonly Piece[]): number =>
    pieces.reduce((sum, { text }) => sum + [...text].length, 0)
  const least = /\p{Script=Hangul}/u.test(x.text) || length([x]) === 1 ? 6 : 3
  return length(shared.map(([piece]) => piece)) + length([x]) - 1 >= least
}
