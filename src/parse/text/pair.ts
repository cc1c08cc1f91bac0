import { asking } from './asks.ts'

/** Where a line is parted into what asks and what answers it, and by which sign. */
export interface Pair {
  readonly sign: string
  /** Characters before the sign, without the space at their end. */
  readonly front: number
  /** Where the rest starts. */
  readonly back: number
}

const signs = /\s*(?:(：|——)\s*|([:=])\s+|\s([-–—→]|->|=>)\s+)(?=\S)/u

/** Dots that a space sets off from what stands before them and none from what follows: `Noem twee kruiden  …peper en tijm` */
export const dots = /\s(?:…|⋯)+(?=[^\s.…⋯])|\s\.{3,5}(?=[^\s.])/u

/** Longest front, in characters. */
const longest = 120

/** The parts of `Who wrote Faust: Goethe`, `水的化学式是什么：H2O`, `What is the largest ocean? - The Pacific`; null of any other. */
export function pairIn(text: string): Pair | null {
  const match = signs.exec(text)
  if (match === null || match.index === 0 || match.index > longest) return null
  return {
    sign: match[1] ?? match[2] ?? match[3] ?? '',
    front: match.index,
    back: match.index + match[0].length,
  }
}

/** Whether most lines, three at least, are pairs by one sign and most fronts ask; none is a label of one word. */
export function arePairs(texts: readonly string[]): boolean {
  if (texts.length < 3) return false
  const pairs = texts.map(pairIn)
  const sign = pairs.find((pair) => pair !== null)?.sign
  const regular = pairs.filter((pair) => pair?.sign === sign).length
  const asked = texts.filter(asksInFront).length
  return regular * 5 >= texts.length * 4 && asked * 5 >= texts.length * 3
}

const dash = /^[-–—→]|[-=]>/u

/** Whether a line asks before a dash or an arrow, and says something behind it. */
export function isAnsweredBehind(text: string): boolean {
  const pair = pairIn(text)
  return pair !== null && dash.test(pair.sign) && asksInFront(text) && !/[?？؟]\s*$/u.test(text)
}

/** Fewest lines that tell that a dash parts what asks and what answers. */
const fewestAnswered = 2

/** Whether half of several lines, two at least, ask before a dash: others have no answer. */
export function areAnsweredBehind(texts: readonly string[]): boolean {
  const found = texts.filter(isAnsweredBehind).length
  return found >= fewestAnswered && found * 2 >= texts.length
}

/** Whether the front of a line asks. */
export function asksInFront(text: string): boolean {
  return asksWhole(text.slice(0, pairIn(text)?.front ?? 0).trim())
}

/** `Why`, `How it works` ask nothing by themselves. */
function asksWhole(front: string): boolean {
  const form = asking(front)
  const isOne = /^[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]*$/u.test(front)
  return form === 'mark' || (form !== null && form !== 'topic' && !isOne && front.length > 3)
}
