import type { SvgNode } from './nodes.ts'
import { numbersOf, parsePath, type Step } from './path.ts'

/** The outline of a basic shape or path; null for any other element. Percentages are shares of `whole`. */
export function outlineOf({ name, attributes }: SvgNode, whole: Extent): Step[] | null {
  const across = (key: string): number => lengthOf(attributes.get(key), whole.width) ?? 0
  const down = (key: string): number => lengthOf(attributes.get(key), whole.height) ?? 0
  switch (name) {
    case 'path':
      return parsePath(attributes.get('d') ?? '')
    case 'rect': {
      const [rx, ry] = [
        lengthOf(attributes.get('rx'), whole.width),
        lengthOf(attributes.get('ry'), whole.height),
      ]
      return rectangle(across('x'), down('y'), across('width'), down('height'), rx ?? ry ?? 0, ry ?? rx ?? 0)
    }
    case 'circle': {
      const radius = across('r')
      return ellipse(across('cx'), down('cy'), radius, radius)
    }
    case 'ellipse': {
      const [rx, ry] = [
        lengthOf(attributes.get('rx'), whole.width),
        lengthOf(attributes.get('ry'), whole.height),
      ]
      return ellipse(across('cx'), down('cy'), rx ?? ry ?? 0, ry ?? rx ?? 0)
    }
    case 'line':
      return [
        ['M', across('x1'), down('y1')],
        ['L', across('x2'), down('y2')],
      ]
    case 'polyline':
    case 'polygon':
      return corners(numbersOf(attributes.get('points') ?? ''), name === 'polygon')
    default:
      return null
  }
}

/** What percentages are shares of. */
export interface Extent {
  readonly width: number
  readonly height: number
}

/** CSS pixels of a unit. */
const units: Readonly<Record<string, number>> = {
  px: 1,
  pt: 4 / 3,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
  em: 16,
  rem: 16,
  ex: 8,
}

/** `12`, `2cm`, `50%` in user units; null where it is none. */
export function lengthOf(text: string | undefined, whole: number): number | null {
  const match = /^\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)\s*([a-z]*|%)\s*$/i.exec(text ?? '')
  if (match === null) return null
  const [, number = '', unit = ''] = match
  if (unit === '%') return (Number(number) * whole) / 100
  return Number(number) * (units[unit.toLowerCase()] ?? 1)
}

function corners(points: readonly number[], closed: boolean): Step[] {
  const steps: Step[] = []
  for (let at = 0; at + 1 < points.length; at += 2)
    steps.push([at === 0 ? 'M' : 'L', points[at] ?? 0, points[at + 1] ?? 0])
  if (closed && steps.length > 0) steps.push(['Z'])
  return steps
}

function rectangle(x: number, y: number, width: number, height: number, rx: number, ry: number): Step[] {
  if (width <= 0 || height <= 0) return []
  const [h, v] = [Math.min(rx, width / 2), Math.min(ry, height / 2)]
  if (h <= 0 || v <= 0) return corners([x, y, x + width, y, x + width, y + height, x, y + height], true)
  const arc = (toX: number, toY: number): string => `A${h} ${v} 0 0 1 ${toX} ${toY}`
  return parsePath(
    `M${x + h} ${y}H${x + width - h}${arc(x + width, y + v)}V${y + height - v}${arc(x + width - h, y + height)}H${x + h}${arc(x, y + height - v)}V${y + v}${arc(x + h, y)}Z`,
  )
}

function ellipse(cx: number, cy: number, rx: number, ry: number): Step[] {
  if (rx <= 0 || ry <= 0) return []
  return parsePath(`M${cx + rx} ${cy}A${rx} ${ry} 0 0 1 ${cx - rx} ${cy}A${rx} ${ry} 0 0 1 ${cx + rx} ${cy}Z`)
}
