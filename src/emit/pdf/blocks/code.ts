import type { Code } from 'mdast'
import type { FontStyle } from '../../shared/fonts/faces.ts'
import type { TokenKind } from '../../shared/highlight/highlight.ts'
import { tag } from '../file/tag.ts'
import { type Backdrop, backed, kept, type Slab } from '../flow/slab.ts'
import type { Frame, Setting } from '../setting.ts'
import { breakLines } from '../text/lines.ts'
import { withoutMissing } from '../text/missing.ts'
import { paintLine } from '../text/paintLine.ts'
import type { TextPiece } from '../text/pieces.ts'
import { type Shaped, shape } from '../text/shape.ts'
import type { Theme } from '../theme.ts'

/** Space between the ground's edge and the code, above and beside it. */
const padding = { x: 9, y: 6 }

/** Columns that a line which goes on is moved in, behind the mark that says so. */
const hang = 2

/** Code of so many lines, about a fifth of a page, is never parted. */
const mostWhole = 10

/** Of longer code so many lines stay together at its start and at its end. */
const fewestTogether = 4

/** Code on a ground, a slab a line; what is too long for a line goes on behind a mark. */
export function codeSlabs(node: Code, frame: Frame, setting: Setting): Slab[] {
  const { theme } = setting
  const size = theme.code * (frame.size / theme.size)
  const leading = size * 1.45
  const element = tag('Code', tag('P', frame.tag))
  const column = size * 0.6
  const width = frame.width - 2 * padding.x
  const x = frame.x + padding.x
  const written = codeLines(node, size, frame, setting)
  const slabs = written.flatMap((shaped, at) =>
    wrapped(shaped, width, hang * column).map(({ line, part }): Slab => {
      const left = x + (part === 0 ? 0 : hang * column)
      return {
        height: leading,
        before: 0,
        // A blank line ends a page rather than begin one.
        keep: written[at + 1]?.length === 0,
        paint: (sheet, y) => {
          if (part > 0)
            sheet.artifact().shape([1, 0, 0, 1, x, y + leading * 0.28], turnedArrow(size), theme.color.muted)
          paintLine(sheet, shaped, line, null, { x: left, baseline: y + leading * 0.72, tag: element })
        },
      }
    }),
  )
  const edge: Slab = { height: padding.y, before: 0, keep: false, paint: () => {} }
  const ground: Backdrop = { x: frame.x, width: frame.width, color: theme.color.well }
  const isShort = slabs.length <= mostWhole
  const lines = slabs.map((slab, at): Slab => {
    const isAtEdge = at + 1 < fewestTogether || at >= slabs.length - fewestTogether
    return { ...slab, keep: slab.keep || isShort || isAtEdge, head: [edge] }
  })
  const top = { ...edge, before: frame.size * 0.7, keep: true, baseline: padding.y + leading * 0.72 }
  return backed([top, ...lines.slice(0, -1), ...kept(lines.slice(-1), 1), edge], ground)
}

/** The lines of the source, measured; tabs are four columns wide, as in most editors. */
function codeLines(node: Code, size: number, frame: Frame, setting: Setting): Shaped[][] {
  const origin = { source: frame.source, node }
  const lines: TextPiece[][] = [[]]
  for (const { text, kind } of tokens(node, setting)) {
    const style = { ...tokenStyle(kind, setting.theme), size }
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) lines.push([])
      const clean = withoutMissing(part, style.font, setting, origin)
      if (clean !== '') lines.at(-1)?.push({ text: clean, style, tag: null, link: null })
    }
  }
  return lines.map((pieces) => {
    const shaped = shape(pieces, setting.fonts, 'ltr')
    // Code stands in columns, whatever its characters are.
    for (const at of shaped) at.gap = 0
    return shaped
  })
}

function tokens({ lang, value }: Code, { highlights }: Setting) {
  const code = value.replace(/\r\n?/g, '\n').replace(/\t/g, '    ')
  const highlight = highlights.get((lang ?? '').toLowerCase())
  return highlight === undefined ? [{ text: code, kind: null }] : highlight(code)
}

/** Weight, slant and grey tell tokens apart, so that a black and white print does too. */
function tokenStyle(kind: TokenKind | null, { color }: Theme): { font: FontStyle; color: string } {
  switch (kind) {
    case 'comment':
      return { font: 'monoItalic', color: color['code-comment'] }
    case 'keyword':
    case 'tag':
      return { font: 'monoBold', color: color['code-keyword'] }
    case 'type':
      return { font: 'mono', color: color['code-type'] }
    case 'function':
      return { font: 'mono', color: color['code-name'] }
    case 'string':
      return { font: 'mono', color: color['code-string'] }
    case 'number':
    case 'constant':
      return { font: 'mono', color: color['code-number'] }
    case 'deleted':
      return { font: 'mono', color: color.wrong }
    case 'inserted':
      return { font: 'mono', color: color.right }
    default:
      return { font: 'mono', color: color.ink }
  }
}

/** The parts of a line of code; the later ones are narrower for the mark before them. */
function wrapped(shaped: readonly Shaped[], width: number, hanging: number) {
  const whole = shaped.reduce((sum, at) => sum + at.width, 0)
  if (whole <= width) return [{ line: wholeLine(shaped, whole), part: 0 }]
  return breakLines(shaped, width - hanging).map((line, part) => ({ line, part }))
}

function wholeLine(shaped: readonly Shaped[], width: number) {
  return { from: 0, to: shaped.length, lead: 0, width, last: true, hyphen: null }
}

/** A small arrow down and to the right, one column wide and high as a small letter. */
function turnedArrow(size: number): string {
  const unit = size / 10
  const points: readonly (readonly [number, number])[] = [
    [0, 0],
    [0.7, 0],
    [0.7, 4.2],
    [4.2, 4.2],
    [4.2, 2.6],
    [7, 4.6],
    [4.2, 6.6],
    [4.2, 5],
    [0, 5],
  ]
  const path = points.map(
    ([x, y], index) => `${(x * unit).toFixed(2)} ${(y * unit).toFixed(2)} ${index === 0 ? 'm' : 'l'}`,
  )
  return `${path.join(' ')} h f`
}
