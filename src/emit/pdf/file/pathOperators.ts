/** Scale and shift of a coordinate system: x → a·x + e, y → d·y + f. */
export interface Matrix {
  readonly a: number
  readonly d: number
  readonly e: number
  readonly f: number
}

/**
 * The path of an SVG glyph (`M L H V Q T C Z`, absolute) as operators of a PDF, moved by `matrix` and rounded to whole
 * numbers. Quadratic curves become the cubic ones that PDF has. Null where the path has something else.
 */
export function pathOperators(path: string, matrix: Matrix): string | null {
  const out: string[] = []
  const point = (x: number, y: number): string =>
    `${Math.round(matrix.a * x + matrix.e)} ${Math.round(matrix.d * y + matrix.f)}`
  let [x, y] = [0, 0]
  let [controlX, controlY] = [0, 0]
  const quadratic = (cx: number, cy: number, toX: number, toY: number): void => {
    const first = point(x + (2 * (cx - x)) / 3, y + (2 * (cy - y)) / 3)
    const second = point(toX + (2 * (cx - toX)) / 3, toY + (2 * (cy - toY)) / 3)
    out.push(`${first} ${second} ${point(toX, toY)} c`)
    ;[x, y, controlX, controlY] = [toX, toY, cx, cy]
  }
  for (const [, command = '', list = ''] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = (list.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
    const step = arity[command]
    if (step === undefined) return null
    for (let at = 0; at < Math.max(1, numbers.length); at += Math.max(1, step)) {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers.slice(at)
      if (command === 'Z') out.push('h')
      else if (command === 'Q') quadratic(a, b, c, d)
      else if (command === 'T') quadratic(2 * x - controlX, 2 * y - controlY, a, b)
      else if (command === 'C') {
        out.push(`${point(a, b)} ${point(c, d)} ${point(e, f)} c`)
        ;[x, y] = [e, f]
      } else {
        x = command === 'V' ? x : a
        y = command === 'H' ? y : command === 'V' ? a : b
        out.push(`${point(x, y)} ${command === 'M' ? 'm' : 'l'}`)
      }
      if (command !== 'Q' && command !== 'T') [controlX, controlY] = [x, y]
    }
  }
  return out.join(' ')
}

/** How many numbers each command takes. */
const arity: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, T: 2, C: 6, Z: 0 }
