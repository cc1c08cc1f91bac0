import type { Line } from '../../lines.ts'
import { ageIn } from './ages.ts'

/** The parts of a day that stand before its hour (CLDR, day periods); a name may end right before it, `小鱼 14:22`. */
const partOfDay =
  '(?:[上下]午|[中正]午|凌晨|清晨|[早晚]上|早晨|傍晚|夜里|[半深]夜|午[前後]|오전|오후|새벽|아침|저녁|밤)'
/** `14:22`, `2:22:10 PM`, `下午2:22`, `오후 2:22` */
const clock = String.raw`(?:${partOfDay}\s?)?(?<!\d)\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:[.,]\d{1,3})?(?:[\s\u202f]?[AaPp]\.?[\s\u202f]?[Mm]\.?)?(?![\d:])`
/** `12/03/25`, `2025-03-12`, `12.03.2025`, `3月12日`, `2025년 3월 12일` */
const numbers = String.raw`(?<![\d.])(?:\d{1,4}\s?[-/.年년]\s?)?\d{1,2}\s?[-/.月월]\s?\d{1,4}(?:\s?[日일])?\.?(?![\d.])`
/** `12 Mar 2025`, `12 de marzo de 2025`, `Mar 12, 2025` */
const named = String.raw`(?<![\p{L}\d])(?:\d{1,2}\.?(?: de)? \p{L}{3,12}\.?,?(?: (?:de )?\d{4})|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})(?!\d)`
/** The same without a year, before the time of the day. */
const dayOfYear = String.raw`(?<![\p{L}\d])(?:\d{1,2}\.?(?: de)? \p{L}{3,12}\.?|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?)(?!\d)`
/** `Today at`, `gestern um` before the time of the day. */
const day = String.raw`(?<!\p{L})\p{L}{2,12} (?:at|um|à|às|a las|alle|om|kl\.|o|в|о|في)`
const weekday = String.raw`(?:,? ?[(（]?\p{L}{1,9}[)）]?\.?)?`

/** A time, with a date or none, or a date with its year. */
const absolute = new RegExp(
  `(?:(?:${numbers}|${named}|${dayOfYear})${weekday}(?:,|\\s?-|T)?\\s{0,2}(?:(?:at|um|à|às|a las|alle|om|в|о) )?|${day}\\s)${clock}|${clock},?\\s{1,2}(?:${named}|(?<!\\d)\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}(?!\\d))|${clock}|(?<![\\d.])(?:\\d{4}[-/.年년]\\s?\\d{1,2}[-/.月월]\\s?\\d{1,2}[日일]?|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4})(?![\\d.])|${named}`,
  'u',
)

/** Where a short text tells when something was written; a date or a span alone may say something else. */
export interface Time {
  readonly start: number
  readonly end: number
  readonly isDate: boolean
}

/** What every time has but an age; most lines have none of it. */
const mayTell = /\d[:：]\d|\d ?[-/.年년月월] ?\d|\d(?:[月월]|\D+(?:19|20)\d\d)|(?:19|20)\d\d/

/** Whether a text may tell a time; most texts do not, which is seen at once. */
export function mayTellTime(text: string, withAges: boolean): boolean {
  return mayTell.test(text) || (withAges && /\p{Nd}/u.test(text))
}

/** The time in a short text; null where it tells none. */
export function timeIn(text: string, withAges: boolean): Time | null {
  const match = mayTell.test(text) ? absolute.exec(text) : null
  if (match)
    return { start: match.index, end: match.index + match[0].length, isDate: !/[:：]/.test(match[0]) }
  const age = withAges && /\p{Nd}/u.test(text) ? ageIn(text) : null
  return age === null ? null : { start: age.start, end: age.end, isDate: age.isSpan }
}

const clockAlone = new RegExp(clock, 'u')

/** The time of the day in a text, without what may be a date before it: `Speaker 1 00:12`. */
export function clockIn(text: string): Time | null {
  const match = clockAlone.exec(text)
  return match && { start: match.index, end: match.index + match[0].length, isDate: false }
}

/** Longest line, in UTF-16 units, that tells a time and little else. */
const longestAlone = 60

/** A short line that tells a time, by its index. */
export interface TimedLine {
  readonly index: number
  readonly text: string
  readonly time: Time
}

/** The short lines that tell a time. */
export function timedLines(lines: readonly Line[], withAges: boolean): TimedLine[] {
  return lines.flatMap(({ text, code }, index) => {
    const time = code || text.length > longestAlone ? null : timeIn(text, withAges)
    return time === null ? [] : [{ index, text, time }]
  })
}

/** Nothing but a time of the day or a date, with dots and dashes around it. */
export function isTime(text: string): boolean {
  const time = text.length > longestAlone ? null : timeIn(text, false)
  return time !== null && isAlone(text, time)
}

/** Whether little stands around a time: dots and dashes, and perhaps what a page sets behind, `• 4 yr. ago (edited)`. */
export function isAlone(text: string, time: Time): boolean {
  const isBefore = /^[\s•·|—–\-=*([（【]*$/u.test(text.slice(0, time.start))
  return (
    isBefore &&
    /^[\s)）\]】—–\-=*]*(?:(?:[•·|(（]|\p{Extended_Pictographic}|via ).{0,30})?$/u.test(text.slice(time.end))
  )
}

/** Whether a line starts with a time, in brackets or not. */
export function startsWithTime(text: string): boolean {
  const start = text.slice(0, 40)
  const time = timeIn(start, false)
  return time !== null && !time.isDate && /^\s*[[(（【]?$/u.test(start.slice(0, time.start))
}
