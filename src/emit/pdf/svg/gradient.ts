import type { Shading } from '../file/shading.ts'
import { type Color, parseColor } from './color.ts'
import { elementsOf, type SvgNode } from './nodes.ts'
import { lengthOf } from './shapes.ts'
import type { Style } from './styles.ts'
import { combined, identity, parseTransform, type Transform } from './transform.ts'

/** A gradient in a space of its own. */
export interface Gradient {
  readonly shading: Shading
  /** From its space to that of what it fills. */
  readonly transform: Transform
}

/** The area that a gradient fills, and that of the whole drawing. */
interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const black: Color = [0, 0, 0, 1]

/** What is asked of the drawing around a gradient. */
interface Around {
  readonly ids: ReadonlyMap<string, SvgNode>
  readonly styleOf: (node: SvgNode) => Style
  readonly whole: { readonly width: number; readonly height: number }
}

/** A linear or radial gradient that fills `box`; null where it has no stops. What it has not, the one it names has. */
export function gradientOf(node: SvgNode, box: Area, around: Around): Gradient | null {
  const chain = chainOf(node, around.ids)
  const attribute = (name: string): string | undefined =>
    chain.map(({ attributes }) => attributes.get(name)).find((value) => value !== undefined)
  const stops = chain.map((one) => stopsOf(one, around)).find(({ length }) => length > 0)
  if (stops === undefined) return null
  const own = attribute('gradientUnits') !== 'userSpaceOnUse'
  const placed: Transform = own ? [box.width, 0, 0, box.height, box.x, box.y] : identity
  const whole = own ? { width: 1, height: 1 } : around.whole
  const across = (name: string, share: number): number =>
    lengthOf(attribute(name), whole.width) ?? share * whole.width
  const down = (name: string, share: number): number =>
    lengthOf(attribute(name), whole.height) ?? share * whole.height
  const transform = combined(placed, parseTransform(attribute('gradientTransform')))
  if (node.name === 'linearGradient') {
    const axis = [across('x1', 0), down('y1', 0), across('x2', 1), down('y2', 0)]
    return { shading: { kind: 'axial', coords: axis, stops }, transform }
  }
  const [cx, cy, r] = [across('cx', 0.5), down('cy', 0.5), across('r', 0.5)]
  const focus = [lengthOf(attribute('fx'), whole.width) ?? cx, lengthOf(attribute('fy'), whole.height) ?? cy]
  return { shading: { kind: 'radial', coords: [...focus, 0, cx, cy, r], stops }, transform }
}

/** A gradient and those that it refers to, one after the other. */
function chainOf(node: SvgNode, ids: ReadonlyMap<string, SvgNode>): SvgNode[] {
  const chain = [node]
  for (let at: SvgNode | undefined = node; at !== undefined && chain.length < 8; ) {
    const href: string | undefined = at.attributes.get('href')
    at = href?.startsWith('#') === true ? ids.get(href.slice(1)) : undefined
    if (at !== undefined && !chain.includes(at)) chain.push(at)
    else at = undefined
  }
  return chain
}

function stopsOf(node: SvgNode, { styleOf }: Around): Shading['stops'] {
  let last = 0
  return elementsOf(node)
    .filter(({ name }) => name === 'stop')
    .map((stop) => {
      const style = styleOf(stop)
      const color = parseColor(style.get('stop-color') ?? 'black', black) ?? black
      const offset = lengthOf(stop.attributes.get('offset'), 1) ?? 0
      last = Math.min(1, Math.max(last, offset))
      return { offset: last, color: onWhite(color, Number.parseFloat(style.get('stop-opacity') ?? '1')) }
    })
}

/** Shadings of a PDF cover wholly: a colour that lets paper through is mixed with it. */
function onWhite([red, green, blue, alpha]: Color, opacity: number): readonly [number, number, number] {
  const cover = alpha * (Number.isFinite(opacity) ? Math.min(1, Math.max(0, opacity)) : 1)
  const mixed = (part: number): number => Math.round((1 - cover + cover * part) * 1000) / 1000
  return [mixed(red), mixed(green), mixed(blue)]
}
