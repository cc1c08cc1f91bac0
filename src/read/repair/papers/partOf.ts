import { optionSeries } from '../../../model/optionLetters.ts'

/** A line that counts a part of a paper: how, and which. */
export interface PartNumber {
  /** What stands around the number: `part #`, `第#部分`, `#`. */
  readonly style: string
  readonly number: number
}

/** Words that count, the first to the tenth: alone in Arabic, beside a word elsewhere. */
const ordinals: readonly (readonly string[])[] = [
  [
    'أولا',
    'الاول',
    'الاولى',
    'first',
    'primera',
    'primer',
    'première',
    'premier',
    'prima',
    'primeira',
    'erster',
    'первая',
    'перша',
  ],
  [
    'ثانيا',
    'الثاني',
    'الثانية',
    'second',
    'segunda',
    'segundo',
    'deuxième',
    'seconde',
    'seconda',
    'zweiter',
    'вторая',
    'друга',
  ],
  [
    'ثالثا',
    'الثالث',
    'الثالثة',
    'third',
    'tercera',
    'tercer',
    'troisième',
    'terza',
    'terceira',
    'dritter',
    'третья',
    'третя',
  ],
  [
    'رابعا',
    'الرابع',
    'الرابعة',
    'fourth',
    'cuarta',
    'cuarto',
    'quatrième',
    'quarta',
    'vierter',
    'четвёртая',
    'четверта',
  ],
  ['خامسا', 'الخامس', 'الخامسة', 'fifth', 'quinta', 'quinto', 'cinquième', 'fünfter', 'пятая'],
  ['سادسا', 'السادس', 'السادسة', 'sixth', 'sexta', 'sixième', 'sesta', 'sechster', 'шестая'],
  ['سابعا', 'السابع', 'السابعة', 'seventh', 'séptima', 'septième', 'settima', 'siebter', 'седьмая'],
  ['ثامنا', 'الثامن', 'الثامنة', 'eighth', 'octava', 'huitième', 'ottava', 'achter', 'восьмая'],
  ['تاسعا', 'التاسع', 'التاسعة', 'ninth', 'novena', 'neuvième', 'nona', 'neunter', 'девятая'],
  ['عاشرا', 'العاشر', 'العاشرة', 'tenth', 'décima', 'dixième', 'decima', 'zehnter', 'десятая'],
]
const places = new Map(
  ordinals.flatMap((words, at) => words.map((word) => [bareWord(word), at + 1] as const)),
)
const counting = /^(\p{L}[\p{L}\p{M}]*)(?:\s+(\p{L}[\p{L}\p{M}]*))?/u

/** A word without the marks and the hamza that Arabic writes or leaves out. */
function bareWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/[\u064b-\u0652]/g, '')
    .replace(/[أإآ]/g, 'ا')
}

const numerals = '一二三四五六七八九十'
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']
const letters = [...new Set(optionSeries.filter((run) => /^\p{L}+$/u.test(run)).join(''))].join('')
const value = `\\d{1,2}|[IVX]{1,4}|[Ⅰ-Ⅹ]|[${numerals}]|[${letters}]`

const patterns: readonly RegExp[] = [
  // `一、`, `II.`, `Ⅲ `, `IV –`
  new RegExp(`^()([${numerals}]|[IVX]{1,4}|[Ⅰ-Ⅹ])(?:[、.．)）:：]|(?<=[Ⅰ-Ⅹ])\\s|\\s?[-–—](?=\\s|$))`, 'u'),
  // `（一）`, `【II】`
  new RegExp(`^([(（【[［])([${numerals}]|[IVX]{1,4}|[Ⅰ-Ⅹ])[)）】\\]］]`, 'u'),
  // `Part I`, `Teil 2:`, `ЧАСТЬ Б.`
  new RegExp(`^(\\p{L}[\\p{L}\\p{M}]{1,11})\\s+(${value})(?=[\\s.．:：、,)）–—-]|$)`, 'u'),
  // `第1問`, `第二部分`, `第I卷`
  new RegExp(`^(第)\\s?(\\d{1,2}|[IVX]{1,4}|[Ⅰ-Ⅹ]|[${numerals}])\\s?(?=\\p{L}{1,2}(?!\\p{L}{3}))`, 'u'),
  // `大問2`
  new RegExp(`^(\\p{Script=Han}{1,3})\\s?(\\d{1,2}|[${numerals}])(?=[\\s.．:：、(（]|$)`, 'u'),
]

/** What a part starts with, by a number or in words. */
const mayName = /^[\p{L}Ⅰ-Ⅹ(（【[［]/u

/** Longest line, in characters, that names a part: by itself, and with a note in brackets behind it. */
const [longest, longestNoted] = [180, 240]
const noted = /[(（[【][^()（）[\]【】]*[)）\]】]\s*[.:：。]?$/u

/** The number that a line gives a part of a paper, `二、实验题（共10分）`, `Part III. Translate.`; null where it gives none or asks. */
export function partOf(line: string): PartNumber | null {
  const text = line.trim()
  if (!mayName.test(text) || text.length > longestNoted || text.replace(noted, '').length > longest)
    return null
  const asks = /[?？!！؟]\s*$/u.test(text.replace(noted, ''))
  const part = asks ? null : partAt(text)
  if (part === null || part.isWord) return part
  const isName = /^\W*\p{L}/u.test(text.slice(part.length).normalize('NFKC'))
  return isName ? part : null
}

/** A part and how much of a line names it. */
export interface PartAt extends PartNumber {
  /** Characters that it takes, space before it too. */
  readonly length: number
  /** A word stands beside the number. */
  readonly isWord: boolean
}

/** The number of a part that a line starts with, whatever stands behind it: `I - 1) b   2) d`. */
export function partAt(line: string): PartAt | null {
  const text = line.trimStart()
  if (!mayName.test(text)) return null
  const indent = line.length - text.length
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    const found = match?.[2]
    if (match === null || found === undefined) continue
    const number = numberOf(found)
    const word = (match[1] ?? '').toLowerCase()
    const length = indent + match[0].length
    return number === 0 ? null : { style: `${word} #`, number, length, isWord: word.length > 1 }
  }
  const named = inWords(text)
  return named && { ...named, length: named.length + indent, isWord: true }
}

/** `ثانيًا: …`, `السؤال الثاني`, `Segunda parte` */
function inWords(text: string): (PartNumber & { readonly length: number }) | null {
  const [whole = '', first = '', second = ''] = counting.exec(text) ?? []
  const [one, other] = [bareWord(first), bareWord(second)]
  const [own, beside] = [places.get(one), places.get(other)]
  if (own !== undefined && /^\p{Script=Arabic}/u.test(one))
    return { style: '#', number: own, length: first.length }
  if (own !== undefined && other !== '') return { style: `# ${other}`, number: own, length: whole.length }
  return beside === undefined ? null : { style: `${one} #`, number: beside, length: whole.length }
}

function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const plain = text.normalize('NFKC')
  const at = numerals.indexOf(plain)
  if (at >= 0) return at + 1
  const roman = romans.indexOf(plain)
  if (roman >= 0) return roman + 1
  const run = optionSeries.find((series) => series.includes(plain))
  return run === undefined ? 0 : run.indexOf(plain) + 1
}

/** Whether numbers of parts count on from 1, once or again and again, the last time perhaps only to 1: `1 2 3 1 2 3 1`. */
export function countParts(numbers: readonly number[]): boolean {
  const starts = numbers.filter((number) => number === 1).length
  const goOn = numbers.every((number, at) => number === 1 || number === (numbers[at - 1] ?? 0) + 1)
  return goOn && numbers.length > 1 && (starts - 1) * 2 < numbers.length
}
