/** A step of a path, absolute: move, line, curve or close. */
export type Step =
  | readonly ['M' | 'L', x: number, y: number]
  | readonly ['C', x1: number, y1: number, x2: number, y2: number, x: number, y: number]
  | readonly ['Z']

type Point = readonly [x: number, y: number]

/** How many numbers each command of path data takes. */
const arity: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 }

/** Reads path data (SVG 2, 9.3) as far as it is right, as viewers do. */
export function parsePath(data: string): Step[] {
  const pen = new Pen()
  for (const [, command = '', list = ''] of data.matchAll(/([MLHVCSQTAZ])([^MLHVCSQTAZ]*)/gi)) {
    const kind = command.toUpperCase()
    const numbers = kind === 'A' ? arcNumbers(list) : numbersOf(list)
    const count = arity[kind] ?? 0
    if (count === 0) pen.close()
    for (let at = 0; count > 0 && at + count <= numbers.length; at += count) {
      // More pairs after a move are lines.
      const name = kind === 'M' && at > 0 ? 'L' : kind
      pen.draw(name, numbers.slice(at, at + count), command !== kind)
    }
  }
  return pen.steps
}

/** The numbers of a list. */
export function numbersOf(list: string): number[] {
  return (list.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number)
}

/** The two flags of an arc may stand close to what follows them: `1 1 0 013 4`. */
function arcNumbers(list: string): number[] {
  const number = '([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[-+]?\\d+)?)[\\s,]*'
  const arcs = list.matchAll(
    new RegExp(`${number}${number}${number}([01])[\\s,]*([01])[\\s,]*${number}${number}`, 'gi'),
  )
  return [...arcs].flatMap(([, ...parts]) => parts.map(Number))
}

/** Turns commands into steps; knows where it is. */
class Pen {
  readonly steps: Step[] = []
  #at: Point = [0, 0]
  #start: Point = [0, 0]
  /** The last control point and the kind of its curve: `S` and `T` mirror it. */
  #control: Point = [0, 0]
  #last = ''

  close(): void {
    this.steps.push(['Z'])
    this.#at = this.#start
    this.#last = 'Z'
  }

  draw(kind: string, numbers: readonly number[], relative: boolean): void {
    const [ox, oy] = relative ? this.#at : [0, 0]
    const [n0 = 0, n1 = 0, n2 = 0, n3 = 0, n4 = 0, n5 = 0, n6 = 0] = numbers
    const before = this.#at
    switch (kind) {
      case 'M':
        this.#move([ox + n0, oy + n1])
        break
      case 'L':
        this.#line([ox + n0, oy + n1])
        break
      case 'H':
        this.#line([ox + n0, before[1]])
        break
      case 'V':
        this.#line([before[0], oy + n0])
        break
      case 'C':
        this.#curve([ox + n0, oy + n1], [ox + n2, oy + n3], [ox + n4, oy + n5])
        break
      case 'S':
        this.#curve(this.#mirrored('CS'), [ox + n0, oy + n1], [ox + n2, oy + n3])
        break
      case 'Q':
        this.#quadratic([ox + n0, oy + n1], [ox + n2, oy + n3])
        break
      case 'T':
        this.#quadratic(this.#mirrored('QT'), [ox + n0, oy + n1])
        break
      default:
        for (const [c1, c2, to] of arcCurves(before, n0, n1, n2, n3 === 1, n4 === 1, [ox + n5, oy + n6]))
          this.#curve(c1, c2, to)
    }
    this.#last = kind
  }

  #move(to: Point): void {
    this.steps.push(['M', ...to])
    this.#at = to
    this.#start = to
  }

  #line(to: Point): void {
    this.steps.push(['L', ...to])
    this.#at = to
  }

  #curve(c1: Point, c2: Point, to: Point): void {
    this.steps.push(['C', ...c1, ...c2, ...to])
    this.#at = to
    this.#control = c2
  }

  #quadratic(control: Point, to: Point): void {
    const from = this.#at
    const toward = (end: Point): Point => [
      end[0] + (2 * (control[0] - end[0])) / 3,
      end[1] + (2 * (control[1] - end[1])) / 3,
    ]
    this.#curve(toward(from), toward(to), to)
    this.#control = control
  }

  #mirrored(kinds: string): Point {
    if (this.#last === '' || !kinds.includes(this.#last)) return this.#at
    return [2 * this.#at[0] - this.#control[0], 2 * this.#at[1] - this.#control[1]]
  }
}

/** An elliptical arc as curves of at most a quarter turn (SVG 2, B.2.4 and B.2.5). */
function arcCurves(
  from: Point,
  radiusX: number,
  radiusY: number,
  degrees: number,
  large: boolean,
  sweep: boolean,
  to: Point,
): [Point, Point, Point][] {
  let [rx, ry] = [Math.abs(radiusX), Math.abs(radiusY)]
  if (rx === 0 || ry === 0) return [[from, to, to]]
  const turn = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const [dx, dy] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2]
  const [x, y] = [cos * dx + sin * dy, cos * dy - sin * dx]
  const grown = Math.sqrt((x / rx) ** 2 + (y / ry) ** 2)
  if (grown > 1) [rx, ry] = [rx * grown, ry * grown]
  const rest = (rx * ry) ** 2 / ((rx * y) ** 2 + (ry * x) ** 2 || 1) - 1
  const factor = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, rest))
  const [cx, cy] = [(factor * rx * y) / ry, (-factor * ry * x) / rx]
  const center: Point = [
    cos * cx - sin * cy + (from[0] + to[0]) / 2,
    sin * cx + cos * cy + (from[1] + to[1]) / 2,
  ]
  const first = Math.atan2((y - cy) / ry, (x - cx) / rx)
  let angle = Math.atan2((-y - cy) / ry, (-x - cx) / rx) - first
  if (sweep && angle < 0) angle += 2 * Math.PI
  if (!sweep && angle > 0) angle -= 2 * Math.PI
  const parts = Math.max(1, Math.ceil(Math.abs(angle) / (Math.PI / 2) - 1e-9))
  const step = angle / parts
  const length = (4 / 3) * Math.tan(step / 4)
  const place = (u: number, v: number): Point => [
    center[0] + cos * rx * u - sin * ry * v,
    center[1] + sin * rx * u + cos * ry * v,
  ]
  return Array.from({ length: parts }, (_, part) => {
    const [a, b] = [first + part * step, first + (part + 1) * step]
    const end = part === parts - 1 ? to : place(Math.cos(b), Math.sin(b))
    return [
      place(Math.cos(a) - length * Math.sin(a), Math.sin(a) + length * Math.cos(a)),
      place(Math.cos(b) + length * Math.sin(b), Math.sin(b) - length * Math.cos(b)),
      end,
    ]
  })
}

/** The area that the points of a path lie in, those of its curves' handles too; null for an empty path. */
export function boxOf(
  steps: readonly Step[],
): { x: number; y: number; width: number; height: number } | null {
  const numbers = steps.flatMap(([, ...points]) => points as readonly number[])
  const across = numbers.filter((_, index) => index % 2 === 0)
  const down = numbers.filter((_, index) => index % 2 === 1)
  if (across.length === 0) return null
  const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity)
  const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), -Infinity)
  const [x, y] = [least(across), least(down)]
  return { x, y, width: most(across) - x, height: most(down) - y }
}
