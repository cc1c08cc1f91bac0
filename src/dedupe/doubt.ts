import type { Alignment, Piece } from './align.ts'
import type { Frame } from './frame.ts'
import { untold, verbMore } from './intent.ts'
import { isOneEdit } from './typo.ts'
import type { Evidence } from '../model/book.ts'

/** A pair at least so alike is worth a look although one side names more. */
const reviewScore = 0.6
/** The same, although each side names something of its own. */
const exchangedScore = 0.7
/** Answers at least so alike say that the questions may be one. */
const alikeAnswers = 0.6
/** The least likeness of titles at which alike answers count. */
const answeredScore = 0.5

/**
 * Why two questions whose words do not all agree may be one nevertheless, as the rule under which a person looks at them;
 * null where they are two. Nothing here merges.
 */
export function doubt(a: Frame, b: Frame, alignment: Alignment, evidence: Evidence): string | null {
  const { onlyA, onlyB } = alignment
  const { intent, score, answers } = evidence
  if (score > 0 && otherVerb(a, b, alignment)) return 'other-verb'
  if (intent === 'conflict') return score > 0 && frameWord(a, b, alignment) ? 'frame-word' : null
  const [x, y] = [onlyA[0], onlyB[0]]
  if (x === undefined || y === undefined) {
    const rest = [...onlyA, ...onlyB]
    if (score >= reviewScore || (score > 0 && rest.every(({ type }) => type === 'light'))) return 'one-sided'
  } else if (onlyA.length === 1 && onlyB.length === 1 && isTypo(x, y, alignment)) return 'typo'
  else if (score >= exchangedScore) return 'other-word'
  if ((answers ?? 0) >= alikeAnswers && score >= answeredScore && intent === 'same') return 'alike-answers'
  return null
}

/**
 * All that differs stands where the verb of a how-question stands, and no word list tells it from the other's verb: it may
 * be another word for it (`partition a table`, `shard a table`).
 */
function otherVerb(a: Frame, b: Frame, { onlyA, onlyB }: Alignment): boolean {
  if (!a.intent.includes('HOW') || !b.intent.includes('HOW') || onlyA.length > 1 || onlyB.length > 1)
    return false
  const [x, y] = [onlyA[0], onlyB[0]]
  if ((x !== undefined && !isVerbPlace(a, x)) || (y !== undefined && !isVerbPlace(b, y))) return false
  if (x !== undefined && y !== undefined)
    return a.intent.length === 1 && b.intent.length === 1 && !isRelated(x.text, y.text)
  const [lacking, having] = x === undefined ? [b, a] : [a, b]
  return lacking.intent.length < having.intent.length && verbMore(a.intent, b.intent) !== null
}

/** One side leaves open what is wanted, and has a word or two more than the other: they may say it (`the perks of X`). */
function frameWord(a: Frame, b: Frame, { onlyA, onlyB }: Alignment): boolean {
  if (onlyA.length > 0 && onlyB.length > 0) return false
  const [more, less, rest] = onlyB.length > 0 ? [b, a, onlyB] : [a, b, onlyA]
  return rest.length <= 2 && untold(more.intent, less.intent)
}

/** Right behind `how`; in languages whose verb ends the sentence, the last name. */
function isVerbPlace({ focus, postposed }: Frame, { unit, at, type, text }: Piece): boolean {
  if (type === 'light' || /[\p{Script=Katakana}\d]/u.test(text)) return false
  if (postposed) return unit === focus.length - 1
  return unit === 0 && at === 0 && (focus[0]?.before.includes('HOW') ?? false)
}

/** `compress` and `decompress`, 压缩 and 解压: words that share a part are rather opposites than synonyms. */
function isRelated(x: string, y: string): boolean {
  if (/\p{Script=Han}/u.test(x + y)) return [...x].some((character) => y.includes(character))
  return x.slice(-4) === y.slice(-4) || x.includes(y) || y.includes(x)
}

/** One wrong letter in a word of its own; in a script without spaces, one character of a question that shares three in four. */
function isTypo(x: Piece, y: Piece, { shared }: Alignment): boolean {
  if (!isOneEdit(x.text, y.text)) return false
  if (x.type === 'word') return true
  const length = (pieces: readonly Piece[]): number =>
    pieces.reduce((sum, { text }) => sum + [...text].length, 0)
  return length(shared.map(([piece]) => piece)) + length([x]) - 1 >= 3
}
