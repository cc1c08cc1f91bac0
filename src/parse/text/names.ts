import { partAt } from '../../read/repair/papers/partOf.ts'
import { elsewhere } from '../lexicon/elsewhere.ts'
import { lexicons } from '../lexicon/lexicons.ts'
import type { Role } from '../lexicon/role.ts'
import { fold } from './fold.ts'
import { and, mayJoin } from './joining.ts'
import { asciiNumber } from './numbering.ts'
import { startsAs } from './startsAs.ts'
import { anyOf } from './wordPattern.ts'
import { kindWords } from './words.ts'

/** A label without its number, and what it introduces. */
export interface Name {
  readonly role: Role
  readonly name: string
  readonly number: string | null
}

const labels = new Map<string, Role>()
const modifiers = new Set<string>()
const joiners = new RegExp(`\\s*(?:[&/+]|${and})\\s*`, 'u')
for (const lexicon of lexicons) {
  for (const [role, names] of Object.entries(lexicon.labels)) {
    for (const name of names) if (!labels.has(fold(name))) labels.set(fold(name), role as Role)
  }
  for (const name of lexicon.keywords ?? []) if (!labels.has(fold(name))) labels.set(fold(name), 'tags')
  for (const name of lexicon.attempts ?? []) if (!labels.has(fold(name))) labels.set(fold(name), 'answer')
  for (const modifier of lexicon.modifiers) modifiers.add(modifier)
}
for (const { question, answer, explanation = [], modifiers: words = [] } of elsewhere) {
  for (const [role, names] of Object.entries({ question, answer, explanation }))
    for (const name of names) if (!labels.has(fold(name))) labels.set(fold(name), role as Role)
  for (const word of words) modifiers.add(word)
}
/** What stands between a label and what it says, the longest first; behind a space where words have such between them. */
const copulas = [...new Set(lexicons.flatMap(({ copulas = [] }) => copulas))]
  .map((word) =>
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Thai}]/u.test(word) ? word : ` ${word}`,
  )
  .sort((a, b) => b.length - a.length)

/** Whether a text may start with a label, with what may stand before one, or with a kind of question. */
export const mayName = startsAs([...labels.keys(), ...modifiers, ...lexicons.flatMap(({ kinds }) => kinds)])

/** Longest label, in characters, that is looked up. */
export const longestLabel = 40

const number = /[\s#№.-]*(\p{Nd}{1,4}|[一二三四五六七八九十]{1,3}|[①-⑳])(?:[.-]\d+)?$/u

/** What a text names, if it is a label and nothing else: `Q1`, `参考答案`, `Correct answer`. */
export function nameOf(text: string): Name | null {
  if (text.length > longestLabel || !mayName(text)) return null
  const bare = text.replace(signsAround, '')
  const counted = endNumber.exec(bare)
  if (counted === null) return lookedUp(bare)
  const [digits] = counted
  if (digits.length > mostDigits) return null
  const name = lookedUp(`${bare.slice(0, counted.index)}0`)
  return name === null || name.number === null ? name : { ...name, number: digits }
}

/** Signs around a name, which {@link fold} takes off as well. */
const signsAround = /^[\s[\](){}【】*_:：.-]+|[\s[\](){}【】*_:：.-]+$/g
/** A number that a text ends with, where nothing before it may belong to it. */
const endNumber = /(?<=^|[\p{L}\s])\d+$/u
/** Most digits of a number behind a name. */
const mostDigits = 4

function lookedUp(text: string): Name | null {
  const known = names.get(text)
  if (known !== undefined) return known
  if (names.size > 20_000) names.clear()
  const found = readName(text)
  names.set(text, found)
  return found
}

/** Texts that were looked up, those with a number under one for all: an article repeats its labels, and counts them. */
const names = new Map<string, Name | null>()

/** A word whose letters are set apart: `解　答`, `A N S W E R S`. */
const spread = /^\p{L}(?: \p{L})+$/u

function readName(text: string): Name | null {
  const apart = fold(text)
  if (apart === '') return null
  const folded = spread.test(apart) ? apart.replaceAll(' ', '') : apart
  const whole = roleOf(folded)
  if (whole) return whole === 'question' ? inWords(folded) : { role: whole, name: folded, number: null }
  const match = number.exec(folded)
  if (match?.[1] === undefined) return null
  const name = folded.slice(0, match.index)
  // `[서술형 1]`, `【简答题 2】`: a kind of question with a number is one of the kind.
  const role = roleOf(name) ?? (kindWords.has(name) ? 'question' : null)
  return role ? { role, name, number: asciiNumber(match[1]) } : null
}

/** The name of a question that a word behind it may count: `السؤال الثاني`. */
function inWords(name: string): Name {
  const part = name.includes(' ') ? partAt(name) : null
  return part?.length === name.length
    ? { role: 'question', name: part.style.replace(' #', ''), number: String(part.number) }
    : { role: 'question', name, number: null }
}

/**
 * Whether a short line starts with a name of answers, or of what else `wanted` is, and goes on in other words,
 * `参考答案及评分标准`, or with a note in brackets: `Answers (not the official ones)`.
 */
export function namesAnswers(text: string, wanted: Role = 'answer'): boolean {
  if (text.length > 5 * longestLabel || !mayName(text)) return false
  const bare = text.trim().replace(/\s*[(（][^()（）]*[)）]$/u, '')
  if (bare !== text.trim() && nameOf(bare)?.role === wanted && bare.length > 1) return true
  if (/[:：?？]/.test(text)) return false
  const folded = fold(text)
  if (folded.length > longestLabel) return false
  for (let length = folded.length - 1; length >= 2; length--) {
    const apart = !/[a-z\u00c0-\u1fff]/.test(folded.charAt(length)) || folded.charAt(length - 1) === ' '
    const name = apart ? nameOf(folded.slice(0, length).trim()) : null
    if (name?.role === wanted && name.name.length > 1) return true
  }
  return false
}

/** Whether a line has a name of answers anywhere in it, among other words: `TEACHER KEY - FORM A`, `八年级物理期中参考答案`. */
export function holdsAnswers(text: string): boolean {
  return answerName.test(text)
}

/** Whether a name says of an answer what kind it is, and so may stand for it: `参考`. */
export function modifiesAnswer(name: string): boolean {
  return modifiers.has(name)
}

/** The same of a name of explanations: `部分题目解析`, `Explanations of some items`. */
export function holdsExplanations(line: string): boolean {
  return explanationName.test(line)
}

function roleOf(name: string): Role | null {
  const known = labels.get(name)
  if (known) return known
  const bare = name.includes(' ') ? withoutWords(name) : withoutParts(name)
  const found = bare === name ? undefined : labels.get(bare)
  if (found) return found
  const said = withoutCopula(name)
  const role = said === null ? null : roleOf(said)
  if (role === 'answer') return role
  if (!/[&/+]/.test(name) && !mayJoin(name)) return null
  const parts = name.split(joiners)
  if (parts.length < 2 || parts.length > 3) return null
  const roles = parts.map(
    (part) => labels.get(part) ?? labels.get(withoutWords(part)) ?? labels.get(withoutParts(part)),
  )
  return roles.every((role) => role !== undefined)
    ? (roles.find((role) => role === 'answer') ?? roles[0] ?? null)
    : null
}

/** `the correct answer` of `the correct answer is`; null where nothing so parts a label from what it says. */
function withoutCopula(name: string): string | null {
  const ending = copulas.find((word) => name.endsWith(word))
  const before = ending === undefined ? '' : name.slice(0, -ending.length).trimEnd()
  return before.length > 1 ? before : null
}

/** Without the modifiers among its words, `30 second` too; a number at its end is its own. */
function withoutWords(name: string): string {
  const all = name.split(' ')
  const words = all.filter(
    (word, index) => !modifiers.has(word) && !(index < all.length - 1 && /^\d+$/.test(word)),
  )
  return words.length === 0 ? name : words.join(' ')
}

/** Without the modifiers that it starts with, in a script without spaces. */
function withoutParts(name: string): string {
  let rest = name.replace(/^\d+\s*/, '')
  for (let length = 3; length >= 1; length--) {
    if (rest.length > length && modifiers.has(rest.slice(0, length))) {
      rest = rest.slice(length).trim()
      length = 4
    }
  }
  return rest === '' ? name : rest
}

/** Any label of a role, anywhere in a line. */
function nameIn(wanted: Role): RegExp {
  const all = [...labels].flatMap(([name, role]) => (role === wanted && name.length > 1 ? [name] : []))
  return new RegExp(
    `(?:${anyOf(all, 'dense')})|(?<![\\p{L}\\p{M}])(?:${anyOf(all, 'spaced')})(?![\\p{L}\\p{M}])`,
    'iu',
  )
}

const answerName = nameIn('answer')

const explanationName = nameIn('explanation')
