import { keyOf } from '../../model/optionLetters.ts'
import { elsewhere } from '../lexicon/elsewhere.ts'
import { lexicons } from '../lexicon/lexicons.ts'
import type { Role } from '../lexicon/role.ts'
import { asking } from './asks.ts'
import { fold } from './fold.ts'
import { leadingQuestionNumber } from './questionNumber.ts'
import { asciiNumber, leadingNumber } from './numbering.ts'
import { startsAs } from './startsAs.ts'

/** A label without its number, and what it introduces. */
export interface Name {
  readonly role: Role
  readonly name: string
  readonly number: string | null
}

const labels = new Map<string, Role>()
const modifiers = new Set<string>()
const joiners = /\s*(?:&|\/|\+|\band\b|与|和|及|與|と|및|\by\b|\be\b|\bet\b|\bund\b|\bvà\b|и|और|و)\s*/u
for (const lexicon of lexicons) {
  for (const [role, names] of Object.entries(lexicon.labels)) {
    for (const name of names) if (!labels.has(fold(name))) labels.set(fold(name), role as Role)
  }
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
  if (whole) return { role: whole, name: folded, number: null }
  const match = number.exec(folded)
  if (match?.[1] === undefined) return null
  const name = folded.slice(0, match.index)
  // `[서술형 1]`, `【简答题 2】`: a kind of question with a number is one of the kind.
  const role = roleOf(name) ?? (kindWords.has(name) ? 'question' : null)
  return role ? { role, name, number: asciiNumber(match[1]) } : null
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

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** Whether a text, as a whole, is one of the words of `list`. */
function setOf(pick: (lexicon: (typeof lexicons)[number]) => readonly string[]): ReadonlySet<string> {
  return new Set(
    lexicons.flatMap((lexicon) => pick(lexicon).map((word) => word.normalize('NFKC').toLowerCase())),
  )
}

/** Labels of what was answered, as they are where another gives the right answer. */
export const attemptWords: ReadonlySet<string> = new Set(
  lexicons.flatMap(({ attempts = [] }) => attempts.map((name) => fold(name))),
)
/** Words of headings that never ask. */
export const sectionWords = setOf(({ sections }) => sections)
/** Words for a true statement. */
export const trueWords = setOf(({ truth }) => truth[0])
/** Words for a false statement. */
export const falseWords = setOf(({ truth }) => truth[1])
/** Words beside an option that say it is right. */
export const rightWords = setOf(({ right }) => right)
/** What stands for an answer that is still to be written. */
export const pendingWords = setOf(({ pending }) => pending)
/** Headings over what readers of a page said of it. */
export const commentWords = setOf(({ comments }) => comments)
/** Words of difficulty. */
export const levelWords = setOf(({ levels }) => levels)
/** Units in which a paper says what a question counts: `marks`, `分`. */
export const pointWords: ReadonlySet<string> = new Set([
  ...setOf(({ points }) => points),
  ...elsewhere.flatMap(({ points = [] }) => points.map((word) => word.normalize('NFKC').toLowerCase())),
])
/** Names of kinds of questions. */
export const kindWords = setOf(({ kinds }) => kinds)

/** What a paper leaves for the marks behind the points of a part: `(2 points each) Score: ___`, `(每空1分,共30分)得分:分`. */
const scoreBox = /(?<=[(（[【][^()（）\d]{0,40}\d[^()（）]{0,40}[)）\]】])[\s\p{L}\p{M}_:：]{1,16}$/u

/**
 * Whether a line names a kind of question and nothing else but its number, its part of the paper and a note in brackets:
 * `一、判断题（每题 1 分）`, `Section B – True or false`, `Exercice 1 : QCM (6 points)`.
 */
export function isKind(text: string): boolean {
  if (text.length > 80) return false
  const bare = text
    .slice(leadingNumber(text)?.length ?? partLength(text))
    .replace(scoreBox, '')
    .replace(/\s*[(（[【][^()（）]*[)）\]】]?\s*[:：.。]?\s*$/u, '')
  return kindWords.has(fold(bare))
}

/** Characters that name the part that a line heads, `Section B – `, `Exercice 1 : `. */
function partLength(text: string): number {
  return leadingQuestionNumber(text)?.length ?? counts.exec(text)?.[0].length ?? 0
}

const several = lexicons.flatMap((lexicon) => lexicon.several)
const trueOrFalse = lexicons.flatMap((lexicon) => lexicon.trueOrFalse)

/** Whether a title or its tags say that several options are right; in lower case. */
export function saysSeveral(text: string): boolean {
  return several.some((word) => text.includes(word))
}

/** Whether a title or its tags say that a statement is to be judged; in lower case. */
export function saysTrueOrFalse(text: string): boolean {
  return trueOrFalse.some((word) => text.includes(word))
}

const denseScript = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u
const chapterWords = lexicons.flatMap(({ chapters }) => chapters.map(escaped))
const countedWords = [...chapterWords, ...lexicons.flatMap(({ steps }) => steps.map(escaped))]
const dense = countedWords.filter((word) => denseScript.test(word))
const spaced = countedWords.filter((word) => !denseScript.test(word))
const chapter = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:(?:${spaced.join('|')})\\s+(?:\\d|[ivx]+(?!\\p{L}))|[第제]?\\s*[\\d一二三四五六七八九十]{1,3}\\s*(?:${dense.join('|')})(?!\\p{L}*[?？]))`,
  'iu',
)

/** Whether a heading counts chapters or steps: `Chapter 3`, `第三章`, `Step 2: …`. */
export function isChapter(text: string): boolean {
  return chapter.test(text.slice(0, 60))
}

/** The number of a line that names a chapter: 2 of `BÖLÜM 2 - TEST`, `Part B`, `二面`; null of any other, of steps too. */
export function chapterNumber(text: string): number | null {
  const found = counts.exec(text.slice(0, 60))
  const value = (found?.[1] ?? found?.[2] ?? '').toLowerCase()
  if (found === null || asking(text) === 'mark') return null
  if (/^[ivx]+$/.test(value)) return roman.indexOf(value) + 1 || null
  if (/^\p{L}$/u.test(value) && !/^[一二三四五六七八九十]$/.test(value))
    return keyOf(value).charCodeAt(0) - 64
  return Number(asciiNumber(value))
}

const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']
const counts = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:(?:${chapterWords.filter((word) => !denseScript.test(word)).join('|')})\\s+(\\d{1,2}|[ivx]+|[a-hа-зα-ζא-ו])(?![\\p{L}\\p{N}])|[第제]?\\s*([\\d一二三四五六七八九十]{1,3})\\s*(?:${chapterWords.filter((word) => denseScript.test(word)).join('|')})(?!\\p{L}))`,
  'iu',
)

const denseKinds = [...kindWords].filter((word) => word.length > 2 && denseScript.test(word)).map(escaped)
/** What a heading in a script without spaces ends with: `期末填空题`. */
const endsWithKind = new RegExp(`(?:${denseKinds.join('|')})$`, 'u')

/** Whether a heading says of what kind the questions below it are: `二、判断题`, `期末填空题`. */
export function isPartOfPaper(text: string): boolean {
  return isKind(text) || (text.length <= 30 && endsWithKind.test(text.trim()))
}

/** Any label of a role, anywhere in a line. */
function nameIn(wanted: Role): RegExp {
  const all = [...labels].flatMap(([name, role]) => (role === wanted && name.length > 1 ? [name] : []))
  const dense = all.filter((name) => denseScript.test(name)).map(escaped)
  const spaced = all.filter((name) => !denseScript.test(name)).map(escaped)
  return new RegExp(
    `(?:${dense.join('|')})|(?<![\\p{L}\\p{M}])(?:${spaced.join('|')})(?![\\p{L}\\p{M}])`,
    'iu',
  )
}

const answerName = nameIn('answer')

const explanationName = nameIn('explanation')

const listWords = lexicons.flatMap(({ questions }) => questions.map(escaped))
const called = new RegExp(
  `(?:${listWords.filter((word) => denseScript.test(word)).join('|')})|(?:${listWords.filter((word) => !denseScript.test(word)).join('|')})(?![\\p{L}\\p{M}])`,
  'iu',
)
const calledAtEnd = new RegExp(
  `(?:${lexicons.flatMap(({ questionsAtEnd = [] }) => questionsAtEnd.map(escaped)).join('|')})\\s*$`,
  'u',
)

/**
 * Whether a heading says that what stands below it are questions: `Вопросы к экзамену`, `一、简答题`. One that itself asks or
 * tells says nothing of the kind.
 */
export function callsQuestions(text: string): boolean {
  if (isPartOfPaper(text)) return true
  return text.length <= 100 && asking(text) === null && (called.test(text) || calledAtEnd.test(text))
}

/** How closing paragraphs start. */
export const closingWords = setOf(({ closings }) => closings)

const pageWords = lexicons.flatMap(({ pages }) => pages.map(escaped))
const pageName = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${pageWords.join('|')})\\s*\\d{1,3}(?!\\d)|(?:^|[\\s第제])\\d{1,3}\\s*(?:${pageWords.filter((word) => denseScript.test(word)).join('|')})(?![\\p{L}\\p{M}])`,
  'iu',
)

/** Whether a short line gives the number of a page: `Seite 3`, `第 3 页`, `3ページ`. */
export function namesPage(text: string): boolean {
  return text.length <= 120 && pageName.test(text)
}
