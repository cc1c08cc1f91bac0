import type { Line } from '../lines.ts'
import { timeIn } from './times.ts'

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
const points = /\s+[-−]?\d[\d.,]*k? \p{L}+\s*$/u
/** What pages set behind the time: `| parent | next [–]`, `(edited)`. */
const trailing = /^(?:\*\*|__)?[\])）】]?\s*(?:[|·•([（*].{0,40})?$/u

/** Reads a line as the head of a message; null where it is none. */
export function headOf(line: Line, index: number, withAges: boolean): LineHead | null {
  if (line.code) return null
  const quote = quoteMarks.exec(line.text)?.[0] ?? ''
  const text = line.text.slice(quote.length, quote.length + longestHead)
  const time = timeIn(text, withAges)
  if (time === null) return null
  const at = { first: index, last: index, quote, isDate: time.isDate }
  const before = text.slice(0, time.start)
  const behind = text.slice(time.end)
  const isFirst = before.replace(opening, '').trim() === ''
  if (!isFirst) {
    const name = nameIn(before.replace(beforeTime, '').replace(folding, '').replace(points, ''))
    const kakao = bracketed.exec(before.replace(/\s*\[$/u, ''))?.[1]
    if (kakao !== undefined && /^\]\s/.test(behind))
      return {
        ...at,
        name: kakao,
        form: '[name] [time] text',
        textAt: quote.length + time.end + behind.search(/(?<=^\]\s+)\S|$/),
      }
    if (name === null) return null
    const colon = /^[\])）】]?\s?[:：](?=\s|\P{ASCII}|$)\s*/u.exec(behind)
    if (colon)
      return { ...at, name, form: 'name time: text', textAt: quote.length + time.end + colon[0].length }
    const isWhole = line.text.length - quote.length <= longestHead && trailing.test(behind)
    const isParted = /[\s•·|—–(（[【]$/u.test(before)
    return isWhole && isParted ? { ...at, name, form: 'name time', textAt: line.text.length } : null
  }
  const open = before.trim()
  const start = behindTime.exec(behind)?.[0].length ?? 0
  const rest = behind.slice(start)
  const said = named.exec(rest)
  const sender = nameIn(said?.[1] ?? said?.[2] ?? said?.[3] ?? '')
  if (said && sender !== null)
    return {
      ...at,
      name: sender,
      form: `${open} time name: text`,
      textAt: quote.length + time.end + start + said[0].length,
    }
  const alone = line.text.length - quote.length <= longestHead && start > 0 ? nameIn(rest) : null
  return alone === null ? null : { ...at, name: alone, form: `${open} time name`, textAt: line.text.length }
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
