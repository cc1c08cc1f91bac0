import type { SvgNode } from './nodes.ts'
import { numbersOf } from './path.ts'
import type { Extent } from './shapes.ts'
import { matrixOf } from './transform.ts'

/** What an `svg` or `symbol` does to what is inside it: operators that cut and scale, and what percentages mean there. */
export interface Viewport {
  readonly before: string
  readonly whole: Extent
}

/** The viewport of an element that is shown at a place in a size (SVG 2, 8.2). */
export function viewportOf(
  { attributes }: SvgNode,
  { width, height }: Extent,
  { x, y }: { readonly x: number; readonly y: number },
): Viewport {
  const clip = `${[x, y, width, height].join(' ')} re W n`
  const [left = 0, top = 0, wide = 0, high = 0] = numbersOf(attributes.get('viewBox') ?? '')
  if (!(wide > 0 && high > 0))
    return { before: `${clip}\n${matrixOf([1, 0, 0, 1, x, y])}`, whole: { width, height } }
  const [fit = '', how = 'meet'] = (attributes.get('preserveAspectRatio') ?? 'xMidYMid meet')
    .trim()
    .split(/\s+/)
  const [sx, sy] = [width / wide, height / high]
  const one = how === 'slice' ? Math.max(sx, sy) : Math.min(sx, sy)
  const [a, d] = fit === 'none' ? [sx, sy] : [one, one]
  const share = (axis: 'x' | 'Y'): number =>
    fit.includes(`${axis}Min`) ? 0 : fit.includes(`${axis}Max`) ? 1 : 0.5
  const e = x + (width - wide * a) * share('x') - left * a
  const f = y + (height - high * d) * share('Y') - top * d
  return { before: `${clip}\n${matrixOf([a, 0, 0, d, e, f])}`, whole: { width: wide, height: high } }
}
