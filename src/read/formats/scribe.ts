import type { Passage, Piece } from './quiz.ts'
import { passageIn } from './recordFields.ts'

/** Takes texts out of the file with their places. */
export class Scribe {
  readonly #text: string
  readonly #from: number

  constructor(text: string, from: number) {
    this.#text = text
    this.#from = from
  }

  /** The text of a value; characters that stand in the file as they are keep their place. */
  passage(value: unknown): Passage {
    const piece = this.#piece(value)
    return piece === null ? [] : escaped(piece)
  }

  /** The first line of a value, and the others. */
  lines(value: unknown): readonly Passage[] {
    const piece = this.#piece(value)
    if (piece === null) return []
    const end = piece.text.indexOf('\n')
    if (end < 0) return [escaped(piece)]
    return [escaped(cut(piece, 0, end)), escaped(cut(piece, end + 1, piece.text.length))]
  }

  #piece(value: unknown): Piece | null {
    const scalar = passageIn(value)
    if (scalar === null) return null
    const text = String(scalar.value).trim()
    const [start, end] = [this.#from + (scalar.range?.[0] ?? 0), this.#from + (scalar.range?.[1] ?? 0)]
    const at = text === '' ? -1 : this.#text.slice(start, end).indexOf(text)
    return { text, place: at < 0 ? start : start + at, kept: at >= 0 }
  }
}

/** A text without its first characters. */
export function cutFront([first, ...more]: Passage, length: number): Passage {
  return first === undefined ? [] : [cut(first, length, first.text.length), ...more]
}

function cut({ text, place, kept }: Piece, start: number, end: number): Piece {
  return { text: text.slice(start, end), place: place + (kept ? start : 0), kept }
}

/** A line that would become a heading, and a tag with a name. */
const mark = /^[ \t]{0,3}(?=#{1,6}\s|=+\s*$|-+\s*$)|(?=<(\/?)([a-z][a-z0-9]*)\b[^<>\n]*>)/gim

/** A text with a backslash before what it would turn into markup: headings, and tags that it names and does not close. */
function escaped(piece: Piece): Passage {
  const places = [...piece.text.matchAll(mark)].flatMap(({ 0: { length }, 1: slash, 2: tag, index }) =>
    tag === undefined || isNamed(piece.text, tag, { closes: slash === '/', index }) ? [index + length] : [],
  )
  const starts = [0, ...places]
  return starts.flatMap((start, at) => {
    const part = cut(piece, start, places[at] ?? piece.text.length)
    return at === 0 ? [part] : [{ text: '\\', place: part.place, kept: false }, part]
  })
}

/** Whether a tag is a name that a text speaks of, and no markup of it: alone, left open, a break amid the words of a line. */
function isNamed(
  text: string,
  tag: string,
  { closes, index }: { readonly closes: boolean; readonly index: number },
): boolean {
  if (/^<[^<>]*>$/.test(text.trim())) return true
  if (/^(?:br|hr|img|wbr)$/i.test(tag))
    return /\S[ \t]+$/.test(text.slice(0, index)) && /^<[^<>]*>[ \t]+\S/.test(text.slice(index))
  return !new RegExp(closes ? `<${tag}\\b` : `</${tag}\\s*>`, 'i').test(text)
}
