import type { Tag } from '../file/tag.ts'
import { type Slab, withoutWidows } from '../flow/slab.ts'
import type { Frame, Setting } from '../setting.ts'
import { markHyphens } from '../text/hyphens.ts'
import { breakLines, type Line, spread } from '../text/lines.ts'
import { paintLine } from '../text/paintLine.ts'
import { isText, type Piece, textOf } from '../text/pieces.ts'
import { type Shaped, shape } from '../text/shape.ts'

/** How a paragraph is set. */
export interface TextSetting {
  /** Space above. */
  readonly before: number
  /** Distance of baselines in points. */
  readonly leading: number
  readonly align: 'left' | 'center' | 'right' | 'justify'
  /** Whether each line has to stay with the next. */
  readonly together?: boolean
}

/** A paragraph as one slab a line. */
export function textSlabs(
  pieces: readonly Piece[],
  frame: Pick<Frame, 'x' | 'width'>,
  tag: Tag,
  setting: TextSetting,
  { fonts, hyphenate, rtl }: Pick<Setting, 'fonts' | 'hyphenate' | 'rtl'>,
): Slab[] {
  const shaped = shape(pieces, fonts)
  if (setting.align === 'justify' && hyphenate !== null) markHyphens(shaped, hyphenate, fonts)
  const turned = rtl || fonts.direct?.baseOf(textOf(pieces)) === 'rtl'
  return shapedSlabs(shaped, frame, tag, turned ? { ...setting, align: turnedAlign[setting.align] } : setting)
}

/** Characters that have been measured already, as one slab a line. */
export function shapedSlabs(
  shaped: readonly Shaped[],
  { x, width }: Pick<Frame, 'x' | 'width'>,
  tag: Tag,
  { before, leading, align, together = false }: TextSetting,
): Slab[] {
  const lines = breakLines(shaped, width)
  const slabs = lines.map((line, index): Slab => {
    const { above, height } = extent(shaped, line, leading)
    const left = x + offset(align, width - line.width)
    return {
      height,
      before: index === 0 ? before : 0,
      keep: together && index < lines.length - 1,
      baseline: isPicture(shaped, line) ? aboveOf(leading) : above,
      span: [left, left + line.width],
      paint: (sheet, y) => {
        const extra = align === 'justify' ? spread(shaped, line, width) : null
        paintLine(sheet, shaped, line, extra, { x: left, baseline: y + above, tag })
      },
    }
  })
  return withoutWidows(slabs)
}

/** Whether a line is a picture and nothing else: the number of its item then stands at its top. */
function isPicture(shaped: readonly Shaped[], { from, to }: Line): boolean {
  const piece = shaped[from]?.piece
  return to - from === 1 && piece !== undefined && !isText(piece) && piece.tag.type === 'Figure'
}

/** How a paragraph that runs to the left is set: its lines start at the right. */
const turnedAlign = { left: 'right', right: 'left', center: 'center', justify: 'right' } as const

function offset(align: TextSetting['align'], space: number): number {
  if (align === 'center') return space / 2
  return align === 'right' ? space : 0
}

/** How far below the top of a line of mere text its baseline is. */
function aboveOf(leading: number): number {
  return leading / 2 + (leading / 1.5) * 0.36
}

/** Height of a line and of what is above its baseline; a tall box makes it taller. */
function extent(shaped: readonly Shaped[], line: Line, leading: number): { above: number; height: number } {
  let above = aboveOf(leading)
  let below = leading - above
  for (let index = line.from; index < line.to; index++) {
    const piece = shaped[index]?.piece
    if (piece === undefined || isText(piece)) continue
    above = Math.max(above, piece.ascent + 2)
    below = Math.max(below, piece.descent + 2)
  }
  return { above, height: above + below }
}
