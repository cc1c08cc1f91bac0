import type { TrueType } from '../../shared/fonts/trueType.ts'

/** A point of an outline, in the font's units; one that is not on the curve pulls it (a quadratic Bézier). */
interface Point {
  readonly x: number
  readonly y: number
  readonly on: boolean
}

/** A closed curve as the corners of a polygon, in the font's units, y upwards. */
export type Polygon = readonly (readonly [x: number, y: number])[]

/** Pieces that a curve is cut into: at the size of a cover's letters no corner can be seen. */
const pieces = 6

/** Glyphs inside glyphs end here: a broken font could hold itself. */
const deepest = 5

/** The outline of a glyph; nothing for a space. */
export function glyphPolygons(font: TrueType, glyph: number, depth = 0): readonly Polygon[] {
  const bytes = font.outline(glyph)
  if (bytes.length < 10 || depth > deepest) return []
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return view.getInt16(0) < 0 ? composed(font, view, depth) : contours(view).map(flattened)
}

/** The contours of a simple glyph, as OpenType's `glyf` table packs them. */
function contours(view: DataView): readonly (readonly Point[])[] {
  const ends = Array.from({ length: view.getInt16(0) }, (_, index) => view.getUint16(10 + 2 * index))
  const count = (ends.at(-1) ?? -1) + 1
  let at = 10 + 2 * ends.length
  at += 2 + view.getUint16(at)
  const flags: number[] = []
  while (flags.length < count) {
    const flag = view.getUint8(at++)
    const times = flag & 8 ? 1 + view.getUint8(at++) : 1
    for (let time = 0; time < times; time++) flags.push(flag)
  }
  const coordinates = (short: number, same: number): number[] => {
    let value = 0
    return flags.slice(0, count).map((flag) => {
      if (flag & short) value += view.getUint8(at++) * (flag & same ? 1 : -1)
      else if (!(flag & same)) {
        value += view.getInt16(at)
        at += 2
      }
      return value
    })
  }
  const xs = coordinates(2, 16)
  const ys = coordinates(4, 32)
  return ends.map((end, index) => {
    const first = index === 0 ? 0 : (ends[index - 1] ?? 0) + 1
    return xs.slice(first, end + 1).map((x, place) => ({
      x,
      y: ys[first + place] ?? 0,
      on: ((flags[first + place] ?? 0) & 1) === 1,
    }))
  })
}

/** Between two points off the curve lies one on it, which the font leaves out. */
function flattened(points: readonly Point[]): Polygon {
  const whole = points.flatMap((point, index) => {
    const before = points.at(index - 1) ?? point
    return point.on || before.on ? [point] : [middle(before, point), point]
  })
  const start = whole.findIndex((point) => point.on)
  if (start < 0) return []
  const turned = [...whole.slice(start), ...whole.slice(0, start + 1)]
  const polygon: [number, number][] = []
  turned.forEach((point, index) => {
    if (point.on) polygon.push([point.x, point.y])
    else curve(turned[index - 1] ?? point, point, turned[index + 1] ?? point, polygon)
  })
  return polygon
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, on: true }
}

/** The points inside a curve; its ends are there already or come next. */
function curve(from: Point, pull: Point, to: Point, polygon: [number, number][]): void {
  for (let piece = 1; piece < pieces; piece++) {
    const t = piece / pieces
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2]
    polygon.push([a * from.x + b * pull.x + c * to.x, a * from.y + b * pull.y + c * to.y])
  }
}

/** A glyph made of others, each moved and scaled. */
function composed(font: TrueType, view: DataView, depth: number): readonly Polygon[] {
  const polygons: Polygon[] = []
  let at = 10
  for (let more = true; more; ) {
    const flags = view.getUint16(at)
    const part = glyphPolygons(font, view.getUint16(at + 2), depth + 1)
    at += 4
    const words = (flags & 1) !== 0
    const offset = (place: number): number =>
      words ? view.getInt16(at + 2 * place) : view.getInt8(at + place)
    const [dx, dy] = flags & 2 ? [offset(0), offset(1)] : [0, 0]
    at += words ? 4 : 2
    const scale = (place: number): number => view.getInt16(at + 2 * place) / 0x4000
    let [xx, xy, yx, yy] = [1, 0, 0, 1]
    if (flags & 8) {
      xx = scale(0)
      yy = xx
      at += 2
    } else if (flags & 0x40) {
      ;[xx, yy] = [scale(0), scale(1)]
      at += 4
    } else if (flags & 0x80) {
      ;[xx, xy, yx, yy] = [scale(0), scale(1), scale(2), scale(3)]
      at += 8
    }
    for (const polygon of part)
      polygons.push(polygon.map(([x, y]) => [xx * x + yx * y + dx, xy * x + yy * y + dy]))
    more = (flags & 0x20) !== 0
  }
  return polygons
}
