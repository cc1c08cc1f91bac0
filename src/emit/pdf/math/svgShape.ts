import { type Matrix, pathOperators } from '../file/pathOperators.ts'
import type { Shape, ShapePart, ShapeText } from '../file/shape.ts'

/** An element of an SVG picture, as much of it as is asked for. */
export interface SvgElement {
  readonly kind: string
  readonly attribute: (name: string) => string | null
  readonly children: readonly SvgElement[]
  readonly text: string
}

/** Turns an SVG drawing of filled paths into operators; null where it has something that we do not draw. */
export function svgShape(root: SvgElement, matrix: Matrix): Shape | null {
  const parts: ShapePart[] = []
  const texts: ShapeText[] = []
  return draw(root, matrix, parts, texts) ? { parts, texts } : null
}

const ownUnits: Matrix = { a: 1, d: 1, e: 0, f: 0 }

/** Operators by path: formulas say the same letters again and again. */
const known = new Map<string, string | null>()

function ownOperators(path: string): string | null {
  const found = known.get(path)
  if (found !== undefined) return found
  const operators = pathOperators(path, ownUnits)
  known.set(path, operators)
  return operators
}

function draw(element: SvgElement, outer: Matrix, parts: ShapePart[], texts: ShapeText[]): boolean {
  const matrix = transformed(element.attribute('transform'), outer)
  if (matrix === null) return false
  switch (element.kind) {
    case 'path': {
      const path = ownOperators(element.attribute('d') ?? '')
      if (path !== null && path !== '') parts.push({ path, matrix })
      return path !== null
    }
    case 'rect':
      parts.push(`${rectangle(element, matrix)} f`)
      return true
    case 'line':
      parts.push(lineOperators(element, matrix))
      return true
    case 'text':
      texts.push({
        text: element.text,
        x: matrix.e,
        y: matrix.f,
        size: Math.abs(matrix.a) * Number.parseFloat(element.attribute('font-size') ?? '1000'),
      })
      return true
    case 'svg':
      return clipped(element, matrix, parts, texts)
    case 'g':
      return element.children.every((child) => draw(child, matrix, parts, texts))
    default:
      return element.kind.startsWith('#') || element.kind === 'title'
  }
}

/** A picture inside the picture shows a part of a long stroke: its edge cuts. */
function clipped(element: SvgElement, matrix: Matrix, parts: ShapePart[], texts: ShapeText[]): boolean {
  const number = (name: string): number => Number.parseFloat(element.attribute(name) ?? '0')
  const [left = 0, top = 0, width = 1, height = 1] = (element.attribute('viewBox') ?? '')
    .split(/[\s,]+/)
    .map(Number)
  const [a, d] = [number('width') / width, number('height') / height]
  const inner = combined(matrix, { a, d, e: number('x') - a * left, f: number('y') - d * top })
  parts.push(`q ${rectangle(element, matrix)} W n`)
  const whole = element.children.every((child) => draw(child, inner, parts, texts))
  parts.push('Q')
  return whole
}

function rectangle(element: SvgElement, { a, d, e, f }: Matrix): string {
  const number = (name: string): number => Number.parseFloat(element.attribute(name) ?? '0')
  const place = [a * number('x') + e, d * number('y') + f, a * number('width'), d * number('height')]
  return `${place.map((value) => value.toFixed(1)).join(' ')} re`
}

function lineOperators(element: SvgElement, { a, d, e, f }: Matrix): string {
  const number = (name: string): number => Number.parseFloat(element.attribute(name) ?? '0')
  const width = Math.abs(a) * (number('stroke-width') || 60)
  const at = (end: 1 | 2): string =>
    `${(a * number(`x${end}`) + e).toFixed(1)} ${(d * number(`y${end}`) + f).toFixed(1)}`
  return `${width.toFixed(1)} w ${at(1)} m ${at(2)} l S`
}

/** `translate(220,676) scale(1,-1)`; null for any other transformation. */
function transformed(transform: string | null, outer: Matrix): Matrix | null {
  let matrix = outer
  for (const [, name, list = ''] of (transform ?? '').matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [x = 0, y] = list.split(/[\s,]+/).map(Number)
    if (name === 'translate') matrix = combined(matrix, { a: 1, d: 1, e: x, f: y ?? 0 })
    else if (name === 'scale') matrix = combined(matrix, { a: x, d: y ?? x, e: 0, f: 0 })
    else return null
  }
  return matrix
}

function combined(outer: Matrix, inner: Matrix): Matrix {
  return {
    a: outer.a * inner.a,
    d: outer.d * inner.d,
    e: outer.a * inner.e + outer.e,
    f: outer.d * inner.f + outer.f,
  }
}
