import type { Direct } from '../fonts/direct.ts'
import { isText, type Piece, textOf } from './pieces.ts'

/** Begins and ends a run to the right that what is around it does not touch (UAX 9: LRI, PDI). */
const [begin, end] = ['\u2066', '\u2069']

/**
 * A level for each UTF-16 unit of a paragraph, odd where it runs to the left. Code runs to the right by itself: in
 * Arabic, too, the brackets of `fork()` stand behind its name. `base` says which way the paragraph runs whatever it says.
 */
export function levelsOf(pieces: readonly Piece[], direct: Direct, base?: 'ltr' | 'rtl'): Uint8Array {
  const text = textOf(pieces)
  const way = base ?? direct.baseOf(text)
  if (!pieces.some(isCode)) return direct.levels(text, way)
  const isolated = pieces.map((piece, index) => {
    const own = textOf([piece])
    if (!isCode(piece)) return own
    const opens = !isCode(pieces[index - 1])
    const closes = !isCode(pieces[index + 1])
    return (opens ? begin : '') + own + (closes ? end : '')
  })
  const marked = isolated.join('')
  const levels = direct.levels(marked, way)
  const kept = new Uint8Array(text.length)
  let from = 0
  let to = 0
  for (const [index, piece] of pieces.entries()) {
    const { length } = textOf([piece])
    const within = isCode(piece) && !isCode(pieces[index - 1]) ? 1 : 0
    kept.set(levels.subarray(from + within, from + within + length), to)
    from += isolated[index]?.length ?? 0
    to += length
  }
  return kept
}

function isCode(piece: Piece | undefined): boolean {
  return piece !== undefined && isText(piece) && piece.style.font.startsWith('mono')
}
