import { optionLetters } from '../../model/optionLetters.ts'
import { letters as lettersOf } from '../text/fold.ts'
import { truthIn } from '../text/truth.ts'
import { keysIn } from './key.ts'

/** A title whose blank was filled in with the key, as exam banks print it: `坚持（ B ）第一` is `坚持（ ）第一`, and its key. */
export interface KeyedStem {
  readonly title: string
  readonly key: string
}

const bracket = /([(（])([^()（）]{1,40})([)）])/gu
const onlyKeys = new RegExp(`^\\s*[${optionLetters}](?:[\\s,，、;；]*[${optionLetters}]){0,9}\\s*$`, 'u')
const verdict = /^\s*(?:[√✓✔×✗✘○]|[TF]|对|错|對|錯|正确|错误|正確|錯誤|True|False)\s*$/iu

/** Whether what stands in brackets behind a title is its key: a verdict, or the letters of options where it has some. */
export function isKey(inner: string, options: boolean): boolean {
  return verdict.test(inner) || (options && onlyKeys.test(inner))
}

/** Whether the only letters of options in the brackets of a title are its key. */
export function holdsKey(title: string): boolean {
  return keyedStem(title, [...optionLetters]) !== null
}

/**
 * Reads the key out of the brackets of a stem. Letters count where the question offers `known` options and no other bracket
 * holds some; in the middle of a stem without spaces between words, or set off by spaces, so that `Vitamin (C)` stays.
 * Without options a verdict at the end counts, `（√）`. Null where the stem holds no key.
 */
export function keyedStem(title: string, known: readonly string[]): KeyedStem | null {
  const found = [...title.matchAll(bracket)].filter(([, , inner = '']) =>
    known.length > 0 ? onlyKeys.test(inner) : verdict.test(inner),
  )
  const [only] = found
  if (only === undefined || found.length > 1) return null
  const [whole, open = '', inner = '', close = ''] = only
  const after = title.slice(only.index + whole.length)
  const isLast = lettersOf(after) === ''
  if (known.length === 0 ? !isLast || truthIn(inner) === null : !isBlank(whole, title, isLast)) return null
  if (known.length > 0 && keysIn(inner, known)?.wrong.length !== 0) return null
  const before = title.slice(0, only.index)
  const isBehind = known.length === 0 || (isLast && sentenceEnd.test(before))
  const emptied = isBehind ? `${before.trimEnd()}${after}` : `${before}${open} ${close}${after}`
  return { title: emptied.trim(), key: inner.trim() }
}

/** Behind a sentence brackets are no blank of it. */
const sentenceEnd = /[?？؟.。!！]\s*$/u

/** Whether brackets in a stem are where an answer goes, and no part of a name. */
function isBlank(whole: string, title: string, isLast: boolean): boolean {
  return isLast || /^.\s/u.test(whole) || /[\p{Script=Han}\p{Script=Hiragana}]/u.test(title)
}
