import type { Passage, Piece } from './quiz.ts'

/** Where a character stands that no backslash takes its meaning; -1 where it does not. */
export function unescaped(text: string, wanted: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === wanted) return at
  }
  return -1
}

/** What an answer or what is told of it may say first: how it is set. */
const format = /^\[(?:html|moodle|plain|markdown)\]\s*/

/** Text of the file without the white space around it; an escaped character is what it stands for, a line end a space. */
export function passageOf(text: string, from: number, to: number): Passage {
  const [first, end] = trimmed(text, from, to)
  const start = first + (format.exec(text.slice(first, Math.min(end, first + 20)))?.[0].length ?? 0)
  const pieces: Piece[] = []
  let kept = start
  const keepTo = (at: number): void => {
    if (at > kept) pieces.push({ text: text.slice(kept, at), place: kept, kept: true })
  }
  for (let at = start; at < end; at++) {
    const escaped = text[at] === '\\' && /[~=#{}:n]/.test(text[at + 1] ?? '') && at + 1 < end
    const [lineEnd = ''] =
      escaped || !/\s/.test(text[at] ?? '')
        ? []
        : (/^\s*\n\s*/.exec(text.slice(at, Math.min(end, at + 80))) ?? [])
    if (!escaped && lineEnd === '') continue
    keepTo(at)
    const stands = !escaped ? ' ' : text[at + 1] === 'n' ? '\n' : (text[at + 1] ?? '')
    pieces.push({ text: stands, place: at, kept: false })
    at += escaped ? 1 : lineEnd.length - 1
    kept = at + 1
  }
  keepTo(end)
  return pieces
}

/** A stretch without the white space at its ends. */
export function trimmed(text: string, from: number, to: number): [start: number, end: number] {
  let [start, end] = [from, to]
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  return [start, end]
}
