import type { Line } from '../../lines.ts'
import { clockIn, mayTellTime, type Time, timeIn } from './times.ts'

/** What says who wrote a message, and when. */
export interface Head {
  /** Index of its first and of its last line. */
  readonly first: number
  readonly last: number
  readonly name: string
  /** Marks of quotes that it stands in. */
  readonly quote: string
  /** Where in its last line the message starts; the length of the line where it starts below. */
  readonly textAt: number
  /** It tells the day and not the hour. */
  readonly isDate: boolean
  /** Index of the line at which the message ends, where the time stands below it. */
  readonly end?: number
}

/** A head of one line, with the way in which it is written. */
export interface LineHead extends Head {
  readonly form: string
}

/** Longest head of one line, in UTF-16 units. */
export const longestHead = 100

const quoteMarks = /^\s*(?:>\s?)*/
const opening = /^(?:\*\*|__|[[(（【])+/u
/** What stands between a time and a name: brackets, dashes, bars. */
const behindTime = /^(?:\*\*|__)?[\])）】]?\s*(?:[-–—·•|]\s+)?/u
const beforeTime = /(?:\s*[,，·•|—–-])?\s*[[(（【]?$/u
/** `Ana: hello`, `<ana> hello`, `Ana⇥hello` */
const named =
  /^(?:\*\*|__)?(?:([^:：\t<>]{1,48}?)(?:\*\*|__)?\s?[:：](?:\*\*|__)?(?=\s|\P{ASCII}|$)|<([^<>]{1,40})>(?=\s|$)|([^\t:：]{1,40})\t(?=\S))\s*/u
const bracketed = /^\[([^[\]]{1,40})\]\s*$/u
/** What pages set before a name to fold what was written, and behind it to count: `[–]ana 12 points 3 days ago`. */
const folding = /^\s*\[[–−+-]\]\s?/u
const points = /(?<=\S)\s+[-−]?\d[\d.,]*k? \p{L}+\s*$/u
/** What forums set before a name to count what was written, and behind it to tell who that is: `#2 ana (Guru, 871 posts)`. */
const count = /^\s*(?:\*\*|`)?(?:\p{L}{1,8}\s)?[#№]\d{1,6}(?:\*\*|`)?[\s.:·|–—-]+/u
const rank = /(?<=\S)\s*[(（][^()（）]{1,60}[)）]\s*$/u
/** What pages set behind the time: `| parent | next [–]`, `(edited)`. */
const trailing = /^(?:\*\*|__)?[\])）】]?\s*(?:[|·•([（*].{0,40})?$/u

/** A line of a list or a heading. */
const markup = /^(?:#{1,6}|[-*+])\s+/u

/** A line without the marks before it. */
interface Bare {
  readonly text: string
  readonly marks: string
  /** Whether all of the line is looked at. */
  readonly isWhole: boolean
}

/** What a line tells of a message; `textAt` in the bare line, null for its end. */
interface Found {
  readonly name: string
  readonly form: string
  readonly textAt: number | null
}

/** Reads a line as the head of a message; null where it is none. */
export function headOf(line: Line, index: number, withAges: boolean): LineHead | null {
  if (line.code || !mayTellTime(line.text, withAges)) return null
  const quote = quoteMarks.exec(line.text)?.[0] ?? ''
  const marks = markup.exec(line.text.slice(quote.length))?.[0] ?? ''
  const skipped = quote.length + marks.length
  const text = line.text.slice(skipped, skipped + longestHead)
  const bare = { text, marks: marks.trim(), isWhole: line.text.length - skipped <= longestHead }
  const time = timeIn(text, withAges)
  if (time === null) return null
  const clock = /\p{L}/u.test(text.charAt(time.start)) ? clockIn(text) : null
  const found = foundIn(bare, time) ?? (clock && foundIn(bare, clock))
  if (found === null || (marks !== '' && time.isDate)) return null
  const textAt = found.textAt === null ? line.text.length : skipped + found.textAt
  return {
    ...found,
    first: index,
    last: index,
    quote,
    isDate: time.isDate,
    textAt,
    form: `${bare.marks} ${found.form}`,
  }
}

function foundIn(bare: Bare, time: Time): Found | null {
  const isFirst = bare.text.slice(0, time.start).replace(opening, '').trim() === ''
  return isFirst ? behind(bare, time) : before(bare, time)
}

/** `Ana, 14:22`, `[Ana] [14:22] hello`, `Ana (14:22): hello` */
function before({ text, isWhole }: Bare, time: Time): Found | null {
  const start = text.slice(0, time.start)
  const rest = text.slice(time.end)
  const inBrackets = bracketed.exec(start.replace(/\s*\[$/u, ''))?.[1]
  if (inBrackets !== undefined && /^\]\s/.test(rest))
    return { name: inBrackets, form: '[name] [time] text', textAt: time.end + rest.search(/(?<=^\]\s+)\S|$/) }
  const called = start.replace(beforeTime, '').replace(folding, '').replace(count, '').replace(points, '')
  const name = nameIn(called.replace(rank, ''))
  if (name === null) return null
  const colon = /^[\])）】]?(?:\*\*|__)?\s?[:：](?:\*\*|__)?(?=\s|\P{ASCII}|$)\s*/u.exec(rest)
  if (colon) return { name, form: 'name time: text', textAt: time.end + colon[0].length }
  const isParted = /[\s•·|—–(（[【]$/u.test(start)
  return isWhole && isParted && trailing.test(rest) ? { name, form: 'name time', textAt: null } : null
}

/** `[14:22] Ana: hello`, `14:22 <ana> hello`, `2025-03-12 14:22 Ana` */
function behind({ text, isWhole }: Bare, time: Time): Found | null {
  const open = text.slice(0, time.start).trim()
  const start = time.end + (behindTime.exec(text.slice(time.end))?.[0].length ?? 0)
  const rest = text.slice(start)
  const said = named.exec(rest)
  const sender = nameIn(said?.[1] ?? said?.[2] ?? said?.[3] ?? '')
  if (said && sender !== null)
    return { name: sender, form: `${open} time name: text`, textAt: start + said[0].length }
  const alone = isWhole && start > time.end ? nameIn(rest) : null
  return alone === null ? null : { name: alone, form: `${open} time name`, textAt: null }
}

const phone = /^\+\d[\d\s()-]{6,20}$/u

const wrong = /[:：?？!！。;；|<>\t]|^[#>*+|\-\d]|^$/u

/** A name that can be one of a person: short, no sentence, no mark of a list or a heading. */
export function nameIn(text: string): string | null {
  const name = text
    .trim()
    .replace(/^(?:\*\*|__)|(?:\*\*|__)$|[:：]$/gu, '')
    .trim()
  if (phone.test(name)) return name
  if (name.length > 40 || !/[\p{L}\p{N}]/u.test(name)) return null
  const isNumbered = /^\d/.test(name) && !/^\d+[.)、]\s/.test(name) && /\p{L}/u.test(name)
  return wrong.test(isNumbered ? name.replace(/^\d+/, 'a') : name) ? null : name
}
