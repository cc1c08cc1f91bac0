import LineBreaker from 'linebreak'
import { type Class, classOf } from '../fonts/characters.ts'

/**
 * Where a line may end: entry i is 1 where a break is allowed before the i-th UTF-16 unit. The whole paragraph is
 * looked at, so that a change of style is no place to break; Unicode's rules (UAX 14) are tightened to those of
 * Chinese books: curly quotes go with what they enclose, a dash or a middle dot starts no line, C++ stays whole.
 */
export function lineBreaks(text: string): Uint8Array {
  const allowed = new Uint8Array(text.length + 1)
  if (isPlain(text)) return spaceBreaks(text, allowed)
  const breaker = new LineBreaker(text)
  for (let at = breaker.nextBreak(); at !== null; at = breaker.nextBreak()) allowed[at.position] = 1
  for (const at of wordStarts(text)) allowed[at] = 1
  let before = classAt(text, 0)
  for (let at = 1; at < text.length; at++) {
    const after = classAt(text, at)
    allowed[at] = tailored(text, at, before, after, allowed[at] ?? 0)
    before = after
  }
  return allowed
}

/** Letters, digits and spaces alone need no table. */
function isPlain(text: string): boolean {
  return /^[A-Za-z0-9 ,.]*$/.test(text) && !/[,.](?! |$)/.test(text)
}

function spaceBreaks(text: string, allowed: Uint8Array): Uint8Array {
  for (let at = 1; at < text.length; at++)
    if (text.charCodeAt(at - 1) === 0x20 && text.charCodeAt(at) !== 0x20) allowed[at] = 1
  return allowed
}

/** Scripts without spaces whose words only a dictionary knows: line breaking class SA of UAX 14. */
const spaceless =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}][\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{M}\u200b-\u200d]*/gu

/** The blocks that these scripts are in: few texts have any, and to ask for a script itself takes long. */
const spacelessBlocks = /[\u0e00-\u1aff\ua9e0-\uaa7f\ud805]/

/** The words of all languages; made once, for it takes long. */
let segmenter: Intl.Segmenter | null = null

/** Where words begin inside runs of such a script, by the dictionaries of ICU, which Node brings with it. */
function* wordStarts(text: string): Generator<number> {
  if (!spacelessBlocks.test(text)) return
  for (const { 0: run, index } of text.matchAll(spaceless)) {
    segmenter ??= new Intl.Segmenter('und', { granularity: 'word' })
    for (const { index: start } of segmenter.segment(run))
      if (start > 0 && !bound.test(run.slice(start))) yield index + start
  }
}

/** What is no word of its own: marks, signs such as ๆ and ฯ, a consonant that closes the syllable before it. */
const bound = /^(?:[\p{M}\p{Lm}ฯຯ។៕၊။]|[\u1000-\u102a]\u1037?\u103a)/u

function classAt(text: string, at: number): Class {
  return classOf(text.codePointAt(at) ?? 0)
}

function tailored(text: string, at: number, before: Class, after: Class, allowed: number): number {
  if (before === 'open' || after === 'close' || after === 'following') return 0
  const left = text.charCodeAt(at - 1)
  if (before === 'close' && (left === 0x201d || left === 0x2019) && after === 'square') return 1
  if (after === 'open' && before === 'square') return 1
  return allowed === 1 && joinsWord(left, text.charCodeAt(at)) ? 0 : allowed
}

/** `C|++` and `C|#`. */
function joinsWord(left: number, right: number): boolean {
  return (right === 0x2b || right === 0x23) && (left === right || classOf(left) === 'letter')
}
