import { keyOf } from '../../model/optionLetters.ts'
import { lexicons } from '../lexicon/lexicons.ts'
import { asking } from './asks.ts'
import { asciiNumber } from './numbering.ts'
import { anyOf } from './wordPattern.ts'

const chapterWords = lexicons.flatMap(({ chapters }) => chapters)
const countedWords = [...chapterWords, ...lexicons.flatMap(({ steps }) => steps)]
const chapter = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:(?:${anyOf(countedWords, 'spaced')})\\s+(?:\\d|[ivx]+(?!\\p{L}))|[第제]?\\s*[\\d一二三四五六七八九十]{1,3}\\s*(?:${anyOf(countedWords, 'dense')})(?!\\p{L}*[?？]))`,
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
  `^[^\\p{L}\\p{N}]*(?:(?:${anyOf(chapterWords, 'spaced')})\\s+(\\d{1,2}|[ivx]+|[a-hа-зα-ζא-ו])(?![\\p{L}\\p{N}])|[第제]?\\s*([\\d一二三四五六七八九十]{1,3})\\s*(?:${anyOf(chapterWords, 'dense')})(?!\\p{L}))`,
  'iu',
)

/** Characters that name the chapter a line starts with; 0 where it names none. */
export function chapterLength(text: string): number {
  return counts.exec(text)?.[0].length ?? 0
}
