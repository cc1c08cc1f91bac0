import { type Tag, tag } from '../file/tag.ts'
import type { BoxPiece } from '../text/pieces.ts'

/** A box to tick, as high as a capital letter; drawn, for few fonts have one. */
export function checkbox(checked: boolean, size: number, color: string, parent: Tag): BoxPiece {
  const side = size * 0.74
  const element = tag('Span', parent, { alt: checked ? '☑' : '☐' })
  return {
    width: side + size * 0.22,
    ascent: size * 0.8,
    descent: 0,
    tag: element,
    paint: (sheet, x, baseline) => {
      const top = baseline - side * 0.98
      sheet.tagged(element).frame(x, top, side, side, 0.7, color)
      if (checked) sheet.shape([side, 0, 0, side, x, top], tick, color)
    },
  }
}

/** A tick in a square of side 1. */
const tick = '0.2 0.52 m 0.3 0.42 l 0.44 0.57 l 0.72 0.24 l 0.82 0.34 l 0.44 0.77 l h f'
