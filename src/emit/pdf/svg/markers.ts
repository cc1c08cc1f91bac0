import type { Drawing, Scope } from './drawSvg.ts'
import type { SvgNode } from './nodes.ts'
import { numbersOf, type Step } from './path.ts'
import { lengthOf } from './shapes.ts'
import { combined, matrixOf } from './transform.ts'

/** A corner of a path, and which way the path comes and goes there, in radians. */
interface Vertex {
  readonly x: number
  readonly y: number
  readonly before: number | null
  readonly after: number | null
}

/** Draws the arrowheads and dots at the corners of a path. */
export function paintMarkers(drawing: Drawing, steps: readonly Step[], scope: Scope): void {
  const { style } = scope
  const [start, middle, end] = ['marker-start', 'marker-mid', 'marker-end'].map((name) =>
    drawing.referred(style.get(name)),
  )
  if (start === undefined && middle === undefined && end === undefined) return
  const vertices = verticesOf(steps)
  vertices.forEach((vertex, index) => {
    const isFirst = index === 0
    const isLast = index === vertices.length - 1
    if (isFirst && start !== undefined) paintMarker(drawing, start, vertex, true, scope)
    if (!isFirst && !isLast && middle !== undefined) paintMarker(drawing, middle, vertex, false, scope)
    if (isLast && end !== undefined) paintMarker(drawing, end, vertex, false, scope)
  })
}

function paintMarker(
  drawing: Drawing,
  marker: SvgNode,
  vertex: Vertex,
  isStart: boolean,
  scope: Scope,
): void {
  if (marker.name !== 'marker' || scope.used.includes(marker)) return
  const { attributes } = marker
  const number = (name: string, other: number): number => lengthOf(attributes.get(name), other) ?? other
  const [width, height] = [number('markerWidth', 3), number('markerHeight', 3)]
  const line =
    attributes.get('markerUnits') === 'userSpaceOnUse'
      ? 1
      : (lengthOf(scope.style.get('stroke-width'), 1) ?? 1)
  const [left = 0, top = 0, wide = width, high = height] = numbersOf(attributes.get('viewBox') ?? '')
  if (!(wide > 0 && high > 0)) return
  const scale = line * Math.min(width / wide, height / high)
  const angle = angleOf(attributes.get('orient'), vertex, isStart)
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const placed = combined(
    [cos * scale, sin * scale, -sin * scale, cos * scale, vertex.x, vertex.y],
    [1, 0, 0, 1, -number('refX', 0), -number('refY', 0)],
  )
  const clip = attributes.get('overflow') === 'visible' ? '' : `\n${[left, top, wide, high].join(' ')} re W n`
  const inner: Scope = {
    style: new Map(),
    opacity: scope.opacity,
    whole: { width: wide, height: high },
    used: [...scope.used, marker],
  }
  drawing.sheet.within(`${matrixOf(placed)}${clip}`, () => drawing.children(marker, inner))
}

function angleOf(orient: string | undefined, { before, after }: Vertex, isStart: boolean): number {
  if (orient !== 'auto' && orient !== 'auto-start-reverse')
    return ((Number.parseFloat(orient ?? '0') || 0) * Math.PI) / 180
  const between = before !== null && after !== null ? middleOf(before, after) : (after ?? before ?? 0)
  return orient === 'auto-start-reverse' && isStart ? between + Math.PI : between
}

function middleOf(a: number, b: number): number {
  return Math.atan2(Math.sin(a) + Math.sin(b), Math.cos(a) + Math.cos(b))
}

function verticesOf(steps: readonly Step[]): Vertex[] {
  const vertices: { x: number; y: number; before: number | null; after: number | null }[] = []
  let start = { x: 0, y: 0 }
  for (const step of steps) {
    const points = step.slice(1) as readonly number[]
    const [x, y] = step[0] === 'Z' ? [start.x, start.y] : [points.at(-2) ?? 0, points.at(-1) ?? 0]
    if (step[0] === 'M') {
      start = { x, y }
      vertices.push({ x, y, before: null, after: null })
      continue
    }
    const from = vertices.at(-1)
    if (from === undefined) continue
    const [toX, toY] = directionFrom(from, points, x, y)
    from.after = Math.atan2(toY - from.y, toX - from.x)
    const [fromX, fromY] = step[0] === 'C' ? [points[2] ?? 0, points[3] ?? 0] : [from.x, from.y]
    const before = fromX === x && fromY === y ? from.after : Math.atan2(y - fromY, x - fromX)
    vertices.push({ x, y, before, after: null })
  }
  return vertices
}

/** The point that a step first goes toward: the first of a curve's handles that is not where it starts. */
function directionFrom(
  from: { x: number; y: number },
  points: readonly number[],
  x: number,
  y: number,
): [number, number] {
  for (let at = 0; at + 1 < points.length; at += 2) {
    const [px, py] = [points[at] ?? 0, points[at + 1] ?? 0]
    if (px !== from.x || py !== from.y) return [px, py]
  }
  return [x, y]
}
