/** Size of the cover in its own units, which are pixels of the picture: two to three, as shelves show it. */
export const coverSize = { width: 1200, height: 1800 } as const

const margin = 120

/** Sizes of the title's letters, the largest that fits being taken, and the height that they may fill. */
const sizes = [132, 112, 96, 80, 64] as const
const titleHeight = 900

/** From one line to the next, in letter sizes. */
const leading = 1.35

/** A line of letters; `y` is its baseline. */
export interface CoverLine {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly bold: boolean
}

/** The short bar above the title. */
export const coverBar = { x: margin, y: 300, width: 160, height: 16 } as const

/** Where everything that is written on the cover stands: the title, how many questions, the author. */
export function coverLines(title: string, author: string | null, subtitle: string): readonly CoverLine[] {
  const { size, lines } = fitted(title)
  const bottom: readonly CoverLine[] = [
    { text: subtitle, x: margin, y: author === null ? 1640 : 1560, size: 44, bold: false },
    ...(author === null ? [] : [{ text: cut(author, 52), x: margin, y: 1640, size: 52, bold: false }]),
  ]
  const top = 560
  return [
    ...lines.map((text, index) => ({
      text,
      x: margin,
      y: top + Math.round(index * size * leading),
      size,
      bold: true,
    })),
    ...bottom,
  ]
}

/** The largest size that holds the title, if there is one without a cut word, and then without a lone last character. */
function fitted(title: string): { readonly size: number; readonly lines: readonly string[] } {
  const choices = sizes
    .map((size) => ({ size, lines: wrapped(title, room(size)) }))
    .filter(({ size, lines }) => lines.length <= linesAt(size))
  const whole = choices.filter(({ size }) => !isCut(title, room(size)))
  const [best] = [...whole.filter(({ lines }) => !endsAlone(lines)), ...whole, ...choices]
  if (best !== undefined) return best
  const size = sizes[4]
  const lines = wrapped(title, room(size))
  const last = linesAt(size) - 1
  return { size, lines: [...lines.slice(0, last), cutShort(lines[last] ?? '', room(size))] }
}

/** As much of a line as leaves room for the dots behind it. */
function cutShort(line: string, room: number): string {
  const kept = [...line]
  while (kept.length > 0 && ems(kept.join('')) + 1 > room) kept.pop()
  return `${kept.join('').trimEnd()}…`
}

function isCut(title: string, room: number): boolean {
  return piecesOf(title).some((piece) => ems(piece.trimEnd()) > room)
}

function endsAlone(lines: readonly string[]): boolean {
  return lines.length > 1 && [...(lines.at(-1) ?? '')].length === 1
}

/** The first line of a text, marked where that is not all of it. */
function cut(text: string, size: number): string {
  const [first = '', ...rest] = wrapped(text, room(size) - 1)
  return rest.length === 0 ? first : `${first}…`
}

function room(size: number): number {
  return (coverSize.width - 2 * margin) / size
}

function linesAt(size: number): number {
  return Math.floor(titleHeight / (size * leading))
}

/** A piece that is not broken: a word, or one character of a script without spaces with the marks that end it. */
const piece = /[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+\s*|\S[，。、；：！？）》」』”’]*\s*/gu

function piecesOf(text: string): readonly string[] {
  return text.normalize('NFC').trim().match(piece) ?? []
}

/** Lines of at most `room` ems; a word that is longer than a line is cut. */
function wrapped(text: string, room: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const part of piecesOf(text)) {
    for (const word of shortened(part, room)) {
      if (line !== '' && ems(line + word.trimEnd()) > room) {
        lines.push(line.trimEnd())
        line = ''
      }
      line += word
    }
  }
  return [...lines, line.trimEnd()]
}

function shortened(word: string, room: number): readonly string[] {
  if (ems(word.trimEnd()) <= room) return [word]
  const step = Math.max(1, Math.floor(room))
  const characters = [...word]
  return Array.from({ length: Math.ceil(characters.length / step) }, (_, index) =>
    characters.slice(index * step, (index + 1) * step).join(''),
  )
}

/** A guess at the width: a full-width character is one em, another a good half. */
function ems(text: string): number {
  let sum = 0
  for (const character of text)
    sum += /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/.test(character) ? 1 : 0.58
  return sum
}
