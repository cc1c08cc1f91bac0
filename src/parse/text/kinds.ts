import { lexicons } from '../lexicon/lexicons.ts'
import { asking } from './asks.ts'
import { chapterLength } from './chapterNames.ts'
import { fold } from './fold.ts'
import { and, mayJoin } from './joining.ts'
import { leadingNumber } from './numbering.ts'
import { leadingQuestionNumber } from './questionNumber.ts'
import { startsAs } from './startsAs.ts'
import { anyOf } from './wordPattern.ts'
import { kindWords } from './words.ts'

/** What a paper leaves for the marks behind the points of a part: `(2 points each) Score: ___`, `(每空1分,共30分)得分:分`. */
const scoreBox = /(?<=[(（[【][^()（）\d]{0,40}\d[^()（）]{0,40}[)）\]】])[\s\p{L}\p{M}_:：]{1,16}$/u

/**
 * Whether a line names a kind of question and nothing else but its number, its part of the paper and a note in brackets:
 * `一、判断题（每题 1 分）`, `Section B – True or false`, `Exercice 1 : QCM (6 points)`.
 */
export function isKind(text: string): boolean {
  if (text.length > 80) return false
  const said = text.slice(leadingNumber(text)?.length ?? partLength(text))
  if (!mayBeKind(said)) return false
  const bare = /[(（[【]/.test(said) ? withoutNote(said) : said
  if (kindWords.has(fold(bare))) return true
  return (/[&/+、，,]/.test(bare) || mayJoin(bare.toLowerCase())) && areKinds(bare.split(joiners))
}

const mayBeKind = startsAs([...kindWords])

function withoutNote(text: string): string {
  return text.replace(scoreBox, '').replace(/\s*[(（[【][^()（）]*[)）\]】]?\s*[:：.。]?\s*$/u, '')
}

/** What stands between two kinds or three: `填空 & 简答`, `Vrai/faux et QCM`. */
const joiners = new RegExp(`\\s*(?:[&/+、，,]|${and})\\s*`, 'u')

function areKinds(names: readonly string[]): boolean {
  return names.length > 1 && names.length <= 3 && names.every((name) => kindWords.has(fold(name)))
}

/** Characters that name the part that a line heads, `Section B – `, `Exercice 1 : `. */
function partLength(text: string): number {
  return leadingQuestionNumber(text)?.length ?? chapterLength(text)
}

const longKinds = [...kindWords].filter((word) => word.length > 2)
/** What a heading in a script without spaces ends with: `期末填空题`. */
const endsWithKind = new RegExp(`(?:${anyOf(longKinds, 'dense')})$`, 'u')

/** Whether a heading says of what kind the questions below it are: `二、判断题`, `期末填空题`. */
export function isPartOfPaper(text: string): boolean {
  return isKind(text) || (text.length <= 30 && endsWithKind.test(text.trim()))
}

const blankWords = lexicons.flatMap(({ blanks = [] }) => blanks)

/** Whether a heading says that gaps of sentences are to be filled: `一、填空题`, `II. Fill in the blanks`. */
export function namesBlanks(text: string): boolean {
  const said = text.toLowerCase()
  return text.length <= 100 && blankWords.some((word) => said.includes(word))
}

const listWords = lexicons.flatMap(({ questions }) => questions)
const called = new RegExp(
  `(?:${anyOf(listWords, 'dense')})|(?:${anyOf(listWords, 'spaced')})(?![\\p{L}\\p{M}])`,
  'iu',
)
const wordsAtEnd = lexicons.flatMap(({ questionsAtEnd = [] }) => questionsAtEnd)
const calledAtEnd = new RegExp(`(?:${anyOf(wordsAtEnd)})\\s*$`, 'u')

/**
 * Whether a heading says that what stands below it are questions: `Вопросы к экзамену`, `一、简答题`. One that itself asks or
 * tells says nothing of the kind.
 */
export function callsQuestions(text: string): boolean {
  if (isPartOfPaper(text)) return true
  return text.length <= 100 && asking(text) === null && (called.test(text) || calledAtEnd.test(text))
}
