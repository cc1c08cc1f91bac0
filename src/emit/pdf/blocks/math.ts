import type { Nodes } from 'mdast'
import type { Math as MathNode } from 'mdast-util-math'
import { diagnostic } from '../../../model/diagnostic.ts'
import type { Sheet } from '../file/sheet.ts'
import { ornament, type Tag, tag } from '../file/tag.ts'
import type { Slab } from '../flow/slab.ts'
import type { FormulaShape } from '../math/formulas.ts'
import type { Frame, Setting } from '../setting.ts'
import type { Line } from '../text/lines.ts'
import { paintLine } from '../text/paintLine.ts'
import type { BoxPiece, Piece, TextStyle } from '../text/pieces.ts'
import { type Shaped, shape } from '../text/shape.ts'
import { textStyle } from './blocks.ts'
import type { Notes } from './footnotes.ts'
import { type InlineScope, textPieces } from './inline.ts'
import { withoutMissing } from './missing.ts'
import { textSlabs } from './textSlabs.ts'

/** A formula in a line. */
export function formulaPieces(source: string, node: Nodes, scope: InlineScope, display = false): Piece[] {
  const around = scope.tag ?? scope.paragraph
  const formula = around === ornament ? ornament : tag('Formula', around, { alt: source })
  const drawn = scope.setting.formula(source, display)
  if (drawn !== null) return [formulaBox(source, drawn, formula, scope)]
  tell(source, node, scope)
  const style = { ...scope.style, font: 'mono' as const, size: scope.style.size * 0.88 }
  return textPieces(source, node, { ...scope, tag: formula, style })
}

/** A formula on a line of its own, in the middle. */
export function mathSlabs(node: MathNode, frame: Frame, setting: Setting, notes: Notes): Slab[] {
  const paragraph = tag('P', frame.tag)
  const scope = { setting, frame, style: textStyle(frame), tag: null, paragraph, link: null, notes }
  const pieces = formulaPieces(node.value, node, scope, true)
  const text = { before: frame.size * 0.7, leading: frame.size * setting.leading, align: 'center' as const }
  return textSlabs(pieces, frame, paragraph, text, setting)
}

/**
 * The outlines as a box, narrower where the column is. Its LaTeX lies over it unseen, so that it can be searched and
 * copied; screen readers say the alternative text.
 */
function formulaBox(source: string, drawn: FormulaShape, formula: Tag, scope: InlineScope): BoxPiece {
  const { style, frame, setting } = scope
  const size = Math.min(style.size * 1.05, (1000 * frame.width) / drawn.width)
  const scale = size / 1000
  const width = drawn.width * scale
  const letters = drawn.texts.map(({ text, x, y, size: share }) => ({
    x: x * scale,
    y: y * scale,
    pieces: [styled(text, { ...style, size: share * scale }, scope)],
  }))
  const unseen = unseenLine(source, width, { ...style, font: 'mono', size: 1 }, scope)
  return {
    width,
    ascent: drawn.ascent * scale,
    descent: drawn.descent * scale,
    tag: formula,
    paint: (sheet, x, baseline) => {
      sheet.tagged(formula).drawing([scale, 0, 0, scale, x, baseline], drawn.parts, style.color)
      for (const letter of letters) {
        const shaped = shape(letter.pieces, setting.fonts)
        sheet.saying('', () => paintWhole(sheet, shaped, x + letter.x, baseline + letter.y, formula))
      }
      sheet.unseen(() => paintWhole(sheet, unseen, x, baseline, formula))
    },
  }
}

function styled(text: string, style: TextStyle, { setting, frame }: InlineScope): Piece {
  const clean = withoutMissing(text, style.font, setting, { source: frame.source, node: null })
  return { text: clean, style, tag: null, link: null }
}

/** A text as wide as what it lies over. */
function unseenLine(source: string, width: number, style: TextStyle, scope: InlineScope): Shaped[] {
  const text = source.replace(/\s+/g, ' ').trim()
  const { fonts } = scope.setting
  const natural = shape([styled(text, style, scope)], fonts).reduce((sum, at) => sum + at.width + at.gap, 0)
  const size = Math.min(scope.style.size, width / Math.max(natural, 0.01))
  return shape([styled(text, { ...style, size }, scope)], fonts)
}

function paintWhole(sheet: Sheet, shaped: readonly Shaped[], x: number, baseline: number, own: Tag): void {
  const line: Line = { from: 0, to: shaped.length, lead: 0, width: 0, last: true, hyphen: null }
  paintLine(sheet, shaped, line, null, { x, baseline, tag: own })
}

function tell(source: string, node: Nodes, { setting, frame }: InlineScope): void {
  const start = node.position?.start
  if (setting.toldFormulas.has(source)) return
  setting.toldFormulas.add(source)
  setting.report(
    diagnostic('formula-unreadable', `cannot read the formula ${JSON.stringify(source)}`, {
      place:
        frame.source === null
          ? null
          : { source: frame.source, line: start?.line ?? 1, column: start?.column ?? 1 },
      expected: 'LaTeX as KaTeX and Temml know it',
      note: 'its source is shown',
    }),
  )
}
