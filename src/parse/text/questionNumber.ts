import { elsewhere } from '../lexicon/elsewhere.ts'
import { lexicons } from '../lexicon/lexicons.ts'
import { asciiNumber } from './numbering.ts'
import { startsAs } from './startsAs.ts'

const outOf = [...new Set([...lexicons, ...elsewhere].flatMap((words) => words.outOf ?? []))]
const digits = '\\p{Nd}'
const counted = new RegExp(
  `^[^\\p{L}\\p{N}]{0,6}([^${digits}一二三四五六七八九十百①-⑳\\n]{0,24}?)\\s*[#№]?\\s*([${digits}]{1,4}(?:[-.](?:[0-9]{1,3}|[A-Z])(?!\\p{L})|\\s*/\\s*[${digits}]{1,4}|\\s+(?:${outOf.join('|')})\\s+[${digits}]{1,4})?|[一二三四五六七八九十百]{1,4}|[①-⑳])\\s*`,
  'u',
)
/** What parts a number from its question, behind the day on which that was asked: `第3题（2024-05-01）：` */
const ending =
  /^\s*(?:[(（]\s*\p{Nd}{1,4}(?:[-./年月日\s]{1,2}\p{Nd}{0,4}){1,3}\s*[)）]\s*(?=[:：]|$))?[.．、:：)）\]】」—–|-]?\s*/u
const beforeNumber = new Map<string, string[]>()
const numbered = [
  ...lexicons.flatMap((lexicon) => lexicon.numbered),
  ...elsewhere.flatMap(({ question }) => question.map((name) => [name, ''] as const)),
]
for (const [before, after] of numbered) {
  const known = beforeNumber.get(before)
  if (known === undefined) beforeNumber.set(before, [after])
  else if (!known.includes(after)) known.push(after)
}
for (const afters of beforeNumber.values()) afters.sort((a, b) => b.length - a.length)

/** `QUESTION NO: 4`, `Frage Nr. 4`, `Pregunta n.º 4`: a word for number between the name and its number. */
const countWord = new RegExp(
  `[\\s.]+(?:${lexicons.flatMap(({ numberNames }) => numberNames).join('|')}|n[.°º]*|№)\\s*[.:°º]*$`,
  'u',
)

/** Whether a text may start with the number of a question; most start with another word. */
const mayCount = startsAs([...beforeNumber.keys(), ...'一二三四五六七八九十百'])

/** `Q.`, `Ques.`; a small letter by itself counts pages, `p. 4`. */
const shortened = /(?:^\s*\p{Lu}|\p{L}\p{L})\.\s*$/u

/** The length and the number of `第 3 题`, `Question 4:`, `Câu 1.` at the start of a text; null where none is. */
export function leadingQuestionNumber(
  text: string,
): { readonly length: number; readonly value: string } | null {
  const match = mayCount(text) ? counted.exec(text) : null
  if (match === null) return null
  const before = (match[1] ?? '').trim().normalize('NFKC').toLowerCase()
  const afters =
    beforeNumber.get(before) ??
    beforeNumber.get(before.replace(countWord, '')) ??
    (shortened.test(match[1] ?? '') ? beforeNumber.get(before.slice(0, -1)) : undefined)
  const rest = text.slice(match[0].length, match[0].length + 48)
  const after = afters?.find((word) => rest.startsWith(word))
  if (after === undefined) return null
  const tail = rest.slice(after.length)
  // `Q. 3-way handshake`: the label has ended, and the number is of a word.
  if (after === '' && /[.:：．]\s+\p{Nd}+$/u.test(match[0]) && /^-\p{L}/u.test(tail)) return null
  const apart = after === '' && /\s$/.test(match[0])
  if (!apart && /^[\p{L}\p{M}\p{N}]/u.test(tail)) return null
  return {
    length: match[0].length + after.length + (ending.exec(tail)?.[0].length ?? 0),
    value: asciiNumber(match[2]?.split(/[\s/]/)[0]?.trim() ?? '').replace(/^0+(?=\d+$)/, ''),
  }
}

/** Whether a text is the number of a question and nothing else: `Билет № 1`. */
export function isNumberAlone(text: string): boolean {
  return text.trim() !== '' && (leadingQuestionNumber(text)?.length ?? 0) >= text.trimEnd().length
}
