import { applyEdits, type Draftext, untouched } from './edits.ts'

/** The text from `start` on with `\n` for every `\r\n` and `\r`. */
export function lineEnds(original: string, start: number): Draftext {
  const whole = untouched(original)
  const cut = start > 0 ? [{ start: 0, end: start, text: '', message: null }] : []
  if (original.indexOf('\r', start) < 0) return applyEdits(whole, cut)
  const ends = [...original.slice(start).matchAll(/\r\n?/g)].map((match) => {
    const at = start + match.index
    const pair = match[0].length === 2
    return { start: at, end: at + 1, text: pair ? '' : '\n', message: null }
  })
  return applyEdits(whole, [...cut, ...ends])
}
