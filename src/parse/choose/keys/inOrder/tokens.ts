import { nameOf } from '../../../text/names.ts'
import { asciiNumber } from '../../../text/numbering.ts'
import { leadingQuestionNumber } from '../../../text/questionNumber.ts'

/** A number in a line that may start an answer. */
export interface Token {
  readonly index: number
  readonly end: number
  /** In ASCII, with the letter that numbers beside it: `7`, `A7`. */
  readonly number: string
  /** A mark stands behind it; a number alone may be one of a text. */
  readonly isMarked: boolean
  /** It stands in brackets, `(2)`. */
  readonly isBracketed: boolean
  /** Nothing but the count tells that it is one. */
  readonly isGlued?: boolean
}

/** `7.`, `(7)`, `19(2).`, `8 bis –`, `22b.`, `A7 –`, `7-b`, `7【…】` */
const marked =
  /(?<![\p{L}\p{N}])(?:[([](\d{1,3})[)\]][.、:]?|(?<![.,:/^([])(\p{Lu}?\d{1,3})(?:\s?\((?:\d{1,2}|bis|ter)\)|\s?(?:bis|ter)(?![\p{L}\p{M}])|[a-z](?=[.)]))?\s*(?:[)\]][.、:]?|[.、:](?!\d)|\s[-–—=](?=\s)|[-–—=](?=\s*\p{L})|(?=【)))\s*/gu
/** `3、400` behind an answer and a gap: a mark that parts digits elsewhere, so that only the count tells. */
const glued = /(?<=\S\s+)(\d{1,3})、(?=\d)/gu
/** `1、16～20` at the start of a line, and no row of numbers, `1、2、4`. */
const gluedFirst = /^\s*(\d{1,3})、(?=\d)(?!\d+\s*、)/gu
/** `7 b`, `7b`, `7 are playing` */
const bare = /(?<![\p{L}\p{N}.,:/^])(\p{Lu}?\d{1,3})(?:\s+(?=\S)|(?=[\p{L}√×✓✗](?![\p{L}\p{M}])))/gu

/** A text with wide signs as narrow ones and its digits in ASCII, as long as it was. */
export function narrow(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
    .replace(/[^\P{Nd}0-9]/gu, asciiNumber)
}

/** A word for a question that its number stands before: `1. feladat: …` */
const namedQuestion = /\s*(\p{L}[\p{L}\p{M} ]{0,20})\s*:\s*/uy

/** Where what a number at a place stands for begins, behind the word for it. */
function behindName(text: string, at: number): number {
  namedQuestion.lastIndex = at
  const [all, name = ''] = namedQuestion.exec(text) ?? []
  return all !== undefined && nameOf(name)?.role === 'question' ? at + all.length : at
}

/** How a number with a mark starts where no word says that it is one. */
const mayStart = /^\s*[([]?\p{Lu}?\d/u

/** The number with a mark that a text, as `narrow` has it, starts with. */
export function startOf(text: string): Token | null {
  if (!mayStart.test(text) && leadingQuestionNumber(text) === null) return null
  const [first] = tokensIn(text)
  return first?.isMarked && text.slice(0, first.index).trim() === '' ? first : null
}

/** `No. 4.`, `Nomor 3:`, `zu 2)`: a number with a mark behind a short word. */
const worded = /^\s*(\p{L}[\p{L}\p{M}]{0,11})[.º°]?\s*[#№]?\s*(\d{1,3})\s*[.:)、–—-]\s*/u

/** The number behind a word that a text, as `narrow` has it, starts with, and the word in lower case. */
export function behindWord(text: string): (Token & { readonly word: string }) | null {
  const match = worded.exec(text)
  if (match?.[1] === undefined || match[2] === undefined) return null
  const [all, word, number] = [match[0], match[1].toLowerCase(), match[2]]
  return { index: 0, end: all.length, number, isMarked: true, isBracketed: false, word }
}

/** The numbers in a text, as `narrow` has it, from the left; what a sign marks before what stands alone. */
export function tokensIn(text: string): Token[] {
  const named = leadingQuestionNumber(text)
  const found: Token[] =
    named === null
      ? []
      : [
          {
            index: 0,
            end: behindName(text, named.length),
            number: named.value,
            isMarked: true,
            isBracketed: false,
          },
        ]
  const add = (match: RegExpMatchArray, isMarked: boolean, isGlued = false): void => {
    const index = match.index ?? 0
    const end = behindName(text, index + match[0].length)
    if (found.some((one) => index < one.end && one.index < end)) return
    found.push({
      index,
      end,
      number: match[2] ?? match[1] ?? '',
      isMarked,
      isBracketed: /^[([]/.test(match[0]),
      ...(isGlued ? { isGlued } : {}),
    })
  }
  for (const match of text.matchAll(marked)) add(match, true)
  for (const match of text.matchAll(gluedFirst)) add(match, true)
  for (const match of text.matchAll(glued)) add(match, true, true)
  for (const match of text.matchAll(bare)) add(match, false)
  return found.sort((a, b) => a.index - b.index)
}
