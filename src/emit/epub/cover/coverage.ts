/**
 * How much of each pixel of a strip is covered by polygons, 0 to 1, with soft edges. Every edge adds the area to its
 * right to the pixels that it crosses, and a sum along each row gives the coverage (the method of font-rs).
 */
export class Coverage {
  readonly width: number
  readonly height: number
  private readonly areas: Float32Array
  /** Of each row the first pixel that an edge touches, and the one behind the last: most of a strip is empty. */
  private readonly starts: Int32Array
  private readonly ends: Int32Array

  constructor(width: number, height: number) {
    this.width = width
    this.height = height
    this.areas = new Float32Array(width * height)
    this.starts = new Int32Array(height).fill(width)
    this.ends = new Int32Array(height)
  }

  /** Adds a closed polygon; what lies outside of the strip is cut off. */
  add(polygon: readonly (readonly [x: number, y: number])[]): void {
    let before = polygon.at(-1)
    for (const point of polygon) {
      if (before !== undefined) this.addEdge(before[0], before[1], point[0], point[1])
      before = point
    }
  }

  /** Calls back for every pixel that is covered at all. */
  each(draw: (x: number, y: number, covered: number) => void): void {
    const { areas, width } = this
    for (let y = 0; y < this.height; y++) {
      const end = this.ends[y] ?? 0
      let sum = 0
      for (let x = this.starts[y] ?? end; x < end; x++) {
        sum += areas[y * width + x] as number
        const covered = sum < 0 ? -sum : sum
        if (covered > 1 / 255) draw(x, y, Math.min(1, covered))
      }
    }
  }

  private addEdge(x0: number, y0: number, x1: number, y1: number): void {
    if (y0 === y1) return
    const down = y0 < y1 ? 1 : -1
    const [topX, topY, bottomX, bottomY] = y0 < y1 ? [x0, y0, x1, y1] : [x1, y1, x0, y0]
    const slope = (bottomX - topX) / (bottomY - topY)
    const last = Math.min(this.height, Math.ceil(bottomY))
    for (let row = Math.max(0, Math.floor(topY)); row < last; row++) {
      const from = Math.max(topY, row)
      const to = Math.min(bottomY, row + 1)
      if (to > from)
        this.addSlice(row, (to - from) * down, topX + (from - topY) * slope, topX + (to - topY) * slope)
    }
  }

  /** The part of an edge inside one row: `height` of it, signed, from `a` to `b`. */
  private addSlice(row: number, height: number, a: number, b: number): void {
    const left = this.inside(Math.min(a, b))
    const right = this.inside(Math.max(a, b))
    const first = Math.floor(left)
    const last = Math.floor(right)
    if (first === last) {
      const mean = (left + right) / 2 - first
      this.put(row, first, height * (1 - mean))
      this.put(row, first + 1, height * mean)
      return
    }
    const perPixel = height / (right - left)
    const opening = first + 1 - left
    let before = (perPixel * opening * opening) / 2
    this.put(row, first, before)
    let covered = before
    for (let column = first + 1; column < last; column++) {
      const now = perPixel * (column + 0.5 - left)
      this.put(row, column, now - covered)
      covered = now
    }
    const closing = right - last
    before = height - (perPixel * closing * closing) / 2
    this.put(row, last, before - covered)
    this.put(row, last + 1, height - before)
  }

  private inside(x: number): number {
    return Math.min(Math.max(x, 0), this.width)
  }

  private put(row: number, column: number, area: number): void {
    if (column >= (this.ends[row] ?? 0)) this.ends[row] = Math.min(this.width, column + 1)
    if (column >= this.width) return
    if (column < (this.starts[row] ?? 0)) this.starts[row] = column
    const index = row * this.width + column
    this.areas[index] = (this.areas[index] ?? 0) + area
  }
}
