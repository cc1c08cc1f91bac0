import type { Slab } from '../flow/slab.ts'

/** So far above its first line a place begins to be seen, in points. */
const above = 6

/** Where sections and questions stand, known as soon as they are painted. */
export class Places {
  readonly #pages = new Map<string, number>()
  readonly #pageWidth: number

  constructor(pageWidth: number) {
    this.#pageWidth = pageWidth
  }

  /** The page of a place; 1 where it has not been painted. */
  pageOf(name: string): number {
    return this.#pages.get(name) ?? 1
  }

  /** The slabs, the first of which names its place and tells `then` of it. */
  anchored(slabs: readonly Slab[], name: string, then: (y: number, page: number) => void): Slab[] {
    return slabs.map((slab, index) => {
      if (index > 0) return slab
      return {
        ...slab,
        paint: (sheet, y) => {
          this.#pages.set(name, sheet.number)
          sheet.destination(name, y - above)
          then(y, sheet.number)
          slab.paint(sheet, y)
        },
      }
    })
  }

  /** What pdfkit's outline wants of a height; it takes `left` from the page's width. */
  outlineTarget(y: number) {
    return { fit: false, top: y - above, left: this.#pageWidth, zoom: 0 }
  }
}
