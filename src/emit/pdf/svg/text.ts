import type { FontStyle } from '../../shared/fonts/faces.ts'
import type { Sheet } from '../file/sheet.ts'
import type { Tag } from '../file/tag.ts'
import type { Setting } from '../setting.ts'
import { type Origin, withoutMissing } from '../text/missing.ts'
import { paintLine } from '../text/paintLine.ts'
import { type Shaped, shape } from '../text/shape.ts'
import { operatorOf, parseColor } from './color.ts'
import type { SvgNode } from './nodes.ts'
import { numbersOf } from './path.ts'
import { lengthOf } from './shapes.ts'
import type { Style, Styles } from './styles.ts'

/** Whose text it is. */
export interface TextOwner {
  readonly setting: Setting
  readonly tag: Tag
  readonly origin: Origin
}

/** Letters in one style, and where they stand: a place of their own, or moved from where the ones before end. */
interface Run {
  readonly text: string
  readonly style: Style
  readonly color: string
  readonly x: number | null
  readonly y: number | null
  readonly dx: number
  readonly dy: number
}

/** Sets a `text` element in the fonts of the book. */
export function paintText(
  sheet: Sheet,
  node: SvgNode,
  style: Style,
  color: string,
  styles: Styles,
  owner: TextOwner,
): void {
  const runs = trimmed([...runsOf(node, style, color, styles)])
  let [x, y] = [0, 0]
  for (let at = 0; at < runs.length; ) {
    // Runs up to the next one with a place of its own are aligned as one.
    let end = at + 1
    while (end < runs.length && runs[end]?.x === null) end++
    const chunk = runs.slice(at, end)
    x = chunk[0]?.x ?? x
    const shaped = chunk.map((run) => shape([pieceOf(run, owner)], owner.setting.fonts))
    const width = chunk.reduce((sum, { dx }, index) => sum + dx + widthOf(shaped[index] ?? []), 0)
    x -= width * anchorShare(chunk[0]?.style)
    chunk.forEach((run, index) => {
      const letters = shaped[index] ?? []
      y = (run.y ?? y) + run.dy
      x += run.dx
      const line = { from: 0, to: letters.length, lead: 0, width: 0, last: true, hyphen: null }
      const baseline = y + sizeOf(run.style) * lowered(run.style)
      paintLine(sheet, letters, line, null, { x, baseline, tag: owner.tag })
      x += widthOf(letters)
    })
    at = end
  }
}

function* runsOf(node: SvgNode, style: Style, color: string, styles: Styles): Generator<Run> {
  const number = (name: string): number | null => numbersOf(node.attributes.get(name) ?? '')[0] ?? null
  const size = sizeOf(style)
  const shift = (name: string): number => lengthIn(node.attributes.get(name), size)
  let place = { x: number('x'), y: number('y'), dx: shift('dx'), dy: shift('dy') }
  const text = (content: string): string =>
    node.attributes.get('xml:space') === 'preserve' || style.get('white-space') === 'pre'
      ? content.replace(/\s/g, ' ')
      : content.replace(/\s+/g, ' ')
  for (const child of node.children) {
    if (typeof child !== 'string') {
      const own = styles.of(child, style)
      if (!['tspan', 'a', 'textPath'].includes(child.name) || own.get('display') === 'none') continue
      const fill =
        child.attributes.has('fill') || own.get('fill') !== style.get('fill') ? own.get('fill') : undefined
      const painted = fill === undefined ? null : parseColor(fill, [0, 0, 0, 1])
      for (const run of runsOf(child, own, painted === null ? color : operatorOf(painted), styles)) {
        yield {
          ...run,
          x: run.x ?? place.x,
          y: run.y ?? place.y,
          dx: run.dx + place.dx,
          dy: run.dy + place.dy,
        }
        place = { x: null, y: null, dx: 0, dy: 0 }
      }
    } else if (text(child) !== '') {
      yield { text: text(child), style, color, ...place }
      place = { x: null, y: null, dx: 0, dy: 0 }
    }
  }
}

/** Without spaces at the start of a line and at the end of the text, and with no two beside each other. */
function trimmed(runs: readonly Run[]): Run[] {
  let before = ' '
  const left = runs.map((run) => {
    const isStart = before.endsWith(' ') || run.x !== null || run.y !== null
    const text = isStart ? run.text.trimStart() : run.text
    if (text !== '') before = text
    return { ...run, text }
  })
  const [last] = left.slice(-1)
  const whole = last === undefined ? left : [...left.slice(0, -1), { ...last, text: last.text.trimEnd() }]
  return whole.filter(({ text }, index) => text !== '' || index === 0)
}

function pieceOf({ text, style, color }: Run, { setting, origin }: TextOwner) {
  const font = fontOf(style)
  const clean = withoutMissing(text, font, setting, origin)
  return { text: clean, style: { font, size: sizeOf(style), color }, tag: null, link: null }
}

function fontOf(style: Style): FontStyle {
  const weight = style.get('font-weight') ?? ''
  const bold = /^bold/.test(weight) || Number(weight) >= 600
  const slanted = /^(?:italic|oblique)/.test(style.get('font-style') ?? '')
  if (/mono|courier|consol|menlo/i.test(style.get('font-family') ?? '')) return bold ? 'monoBold' : 'mono'
  if (bold) return slanted ? 'boldItalic' : 'bold'
  return slanted ? 'italic' : 'regular'
}

function sizeOf(style: Style): number {
  return lengthOf(style.get('font-size'), 16) ?? 16
}

/** `1.2em` of a text of this size, `5`. */
function lengthIn(text: string | undefined, size: number): number {
  const [, share] = /^\s*([-+]?[\d.]+)em/.exec(text ?? '') ?? []
  return share === undefined ? (numbersOf(text ?? '')[0] ?? 0) : Number(share) * size
}

function widthOf(shaped: readonly Shaped[]): number {
  return shaped.reduce((sum, { width, gap }) => sum + width + gap, 0)
}

function anchorShare(style: Style | undefined): number {
  const anchor = style?.get('text-anchor')
  return anchor === 'middle' ? 0.5 : anchor === 'end' ? 1 : 0
}

/** How far the baseline lies below the given height, in sizes of the text. */
function lowered(style: Style): number {
  switch (style.get('dominant-baseline') ?? style.get('alignment-baseline')) {
    case 'middle':
    case 'central':
      return 0.35
    case 'hanging':
    case 'text-before-edge':
    case 'text-top':
      return 0.8
    case 'text-after-edge':
    case 'text-bottom':
      return -0.2
    default:
      return 0
  }
}
