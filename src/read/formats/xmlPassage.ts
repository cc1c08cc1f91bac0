import type { Passage, Piece } from './quiz.ts'
import type { XmlText } from './xml.ts'

/** Where a title ends in HTML: at what opens or closes a block. */
const blockEdge = /<\/(?:p|div|h\d|li)\s*>|<br\s*\/?>|<(?:pre|ul|ol|table|blockquote|img)\b/gi
/** Tags that say nothing in one line. */
const wrapper = /<\/?(?:p|div|h\d)\b[^>]{0,500}>|<br\s*\/?>|\s*[\r\n]\s*/gi

/** The first block of an HTML text in an XML file, and what follows it. */
export function blocksIn(all: readonly XmlText[]): readonly Passage[] {
  const texts = all.filter(({ value }) => value.trim() !== '')
  const [first] = texts
  if (first === undefined) return []
  const edge = [...first.value.matchAll(blockEdge)].find(
    ({ index }) =>
      first.value
        .slice(0, index)
        .replace(/<[^>]*>/g, '')
        .trim() !== '',
  )
  if (edge === undefined) return [inlineOf(texts)]
  const head = part(first, 0, edge.index)
  const rest = part(
    first,
    edge.index + (/^<(?:\/|br)/i.test(edge[0]) ? edge[0].length : 0),
    first.value.length,
  )
  return [inlineOf([head]), [rest, ...texts.slice(1)].map(plainPiece)]
}

/** An HTML text in one line, without the tags of its blocks. */
export function inlineOf(texts: readonly XmlText[]): Passage {
  return trimmed(
    texts.flatMap((text) => {
      const pieces: Piece[] = []
      let from = 0
      for (const found of text.value.matchAll(wrapper)) {
        pieces.push(plainPiece(part(text, from, found.index)))
        pieces.push({ text: ' ', place: text.place, kept: false })
        from = found.index + found[0].length
      }
      return [...pieces, plainPiece(part(text, from, text.value.length))]
    }),
  )
}

/** Without the empty pieces at both ends, and the white space there. */
function trimmed(pieces: readonly Piece[]): Passage {
  const isBlank = ({ text }: Piece): boolean => text.trim() === ''
  const first = pieces.findIndex((piece) => !isBlank(piece))
  const last = pieces.findLastIndex((piece) => !isBlank(piece))
  return pieces.slice(Math.max(first, 0), last + 1).map((piece, index, all) => {
    const lead = index === 0 ? piece.text.length - piece.text.trimStart().length : 0
    const text = index === all.length - 1 ? piece.text.trimEnd() : piece.text
    return { ...piece, text: text.slice(lead), place: piece.kept ? piece.place + lead : piece.place }
  })
}

function part({ value, place, exact }: XmlText, start: number, end: number): XmlText {
  return { value: value.slice(start, end), place: exact ? place + start : place, exact }
}

/** A text as it is. */
export function plainPiece({ value, place, exact }: XmlText): Piece {
  return { text: value, place, kept: exact }
}
