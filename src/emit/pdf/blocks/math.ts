import type { Nodes } from 'mdast'
import type { Math as MathNode } from 'mdast-util-math'
import { diagnostic } from '../../../model/diagnostic.ts'
import type { Sheet } from '../file/sheet.ts'
import { ornament, type Tag, tag } from '../file/tag.ts'
import type { Slab } from '../flow/slab.ts'
import { type Fitted, fitted } from '../math/fitted.ts'
import type { FormulaShape } from '../math/formulas.ts'
import type { Frame, Setting } from '../setting.ts'
import type { Line } from '../text/lines.ts'
import { withoutMissing } from '../text/missing.ts'
import { paintLine } from '../text/paintLine.ts'
import type { BoxPiece, Piece, TextStyle } from '../text/pieces.ts'
import { type Shaped, shape } from '../text/shape.ts'
import { textStyle } from './blocks.ts'
import type { Notes } from './footnotes.ts'
import { type InlineScope, textPieces } from './inline.ts'
import { textSlabs } from './textSlabs.ts'

/** A formula whose letters are smaller than this share of the text's cannot be read. */
const smallest = 0.65

/** Greatest height of a formula in points: about a page. */
const tallest = 640

/** How large a formula's letters are beside those of the text: they look smaller. */
const enlarged = 1.05

/** A formula in a line. One that is long for its line is parted where TeX would part it. */
export function formulaPieces(source: string, node: Nodes, scope: InlineScope): Piece[] {
  const { style, frame, setting } = scope
  const drawn = setting.formulas.set(source, false)
  if (drawn === null) return unreadable(source, node, scope)
  const formula = elementOf(source, scope)
  const room = (1000 * frame.width) / (style.size * enlarged)
  return shapesInLine(source, drawn, room, setting).map((shape, index) => {
    const scale = Math.min(1, room / shape.width)
    if (scale < smallest) tell('formula-too-wide', source, node, scope)
    return formulaBox(index === 0 ? source : '', { shape, scale }, formula, scope)
  })
}

/** A formula on lines of its own, in the middle. */
export function mathSlabs(node: MathNode, frame: Frame, setting: Setting, notes: Notes): Slab[] {
  const paragraph = tag('P', frame.tag)
  const scope = { setting, frame, style: textStyle(frame), tag: null, paragraph, link: null, notes }
  const text = { before: frame.size * 0.7, leading: frame.size * setting.leading, align: 'center' as const }
  return textSlabs(displayedPieces(node.value, node, scope), frame, paragraph, text, setting)
}

function displayedPieces(source: string, node: Nodes, scope: InlineScope): Piece[] {
  const { style, frame, setting } = scope
  const unit = (style.size * enlarged) / 1000
  const fit = fitted(source, setting.formulas, { width: frame.width / unit, height: tallest / unit })
  if (fit === null) return unreadable(source, node, scope)
  if (fit.scale < smallest) tell('formula-too-wide', source, node, scope)
  return [formulaBox(source, fit, elementOf(source, scope), scope)]
}

/** The parts of a formula between which a line may end; the whole where that is not long, or its parts would change places. */
function shapesInLine(
  source: string,
  drawn: FormulaShape,
  room: number,
  setting: Setting,
): readonly FormulaShape[] {
  if (drawn.width < room / 3 || setting.fonts.direct !== null) return [drawn]
  const formula = setting.formulas.part(source, false)
  if (formula === null) return [drawn]
  const { parts, set } = formula
  const setFrom = (starts: readonly number[]): readonly FormulaShape[] => {
    const shapes = starts.map((from, index) => set(from, starts[index + 1] ?? parts.length))
    return shapes.includes(null) ? [drawn] : (shapes as readonly FormulaShape[])
  }
  const all = [...parts.keys()]
  const outside = setFrom(all.filter((index) => index === 0 || parts[index]?.depth === 0))
  return outside.every(({ width }) => width <= room) ? outside : setFrom(all)
}

/** The element of a formula, for which screen readers say the alternative text. */
function elementOf(source: string, scope: InlineScope): Tag {
  const around = scope.tag ?? scope.paragraph
  return around === ornament ? ornament : tag('Formula', around, { alt: source })
}

function unreadable(source: string, node: Nodes, scope: InlineScope): Piece[] {
  tell('formula-unreadable', source, node, scope)
  const style = { ...scope.style, font: 'mono' as const, size: scope.style.size * 0.88 }
  return textPieces(source, node, { ...scope, tag: elementOf(source, scope), style })
}

/** The outlines as a box. The LaTeX lies over it unseen, so that it can be searched and copied. */
function formulaBox(
  source: string,
  { shape: drawn, scale: share }: Fitted,
  formula: Tag,
  scope: InlineScope,
): BoxPiece {
  const { style, setting } = scope
  const scale = (share * style.size * enlarged) / 1000
  const width = drawn.width * scale
  const letters = drawn.texts.map(({ text, x, y, size }) => ({
    x: x * scale,
    y: y * scale,
    pieces: [styled(text, { ...style, size: size * scale }, scope)],
  }))
  const unseen = source === '' ? [] : unseenLine(source, width, { ...style, font: 'mono', size: 1 }, scope)
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
      if (unseen.length > 0) sheet.unseen(() => paintWhole(sheet, unseen, x, baseline, formula))
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

/** So many characters of a formula are enough to find it. */
const longestShown = 120

const told = {
  'formula-unreadable': {
    says: 'cannot read the formula',
    expected: 'LaTeX as KaTeX and Temml know it',
    note: 'its source is shown',
  },
  'formula-too-wide': {
    says: 'no page is large enough for the formula',
    expected:
      'one that can be broken at a relation or an operator outside of brackets that grow, or has `\\\\` in `aligned`',
    note: 'it is set in letters that are hard to read',
  },
} as const

function tell(rule: keyof typeof told, source: string, node: Nodes, { setting, frame }: InlineScope): void {
  const start = node.position?.start
  if (setting.toldFormulas.has(source)) return
  setting.toldFormulas.add(source)
  const { says, expected, note } = told[rule]
  const place =
    frame.source === null
      ? null
      : { source: frame.source, line: start?.line ?? 1, column: start?.column ?? 1 }
  const shown = source.length > longestShown ? `${source.slice(0, longestShown)}…` : source
  setting.report(diagnostic(rule, `${says} ${JSON.stringify(shown)}`, { place, expected, note }))
}
