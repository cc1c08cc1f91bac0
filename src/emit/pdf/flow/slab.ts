import type { Sheet } from '../file/sheet.ts'

/** A strip of a page that is never cut: a line, a row, a picture. Points; `x` is part of what it paints. */
export interface Slab {
  readonly height: number
  /** Space above it, which falls away at the top of a page. */
  readonly before: number
  /** Whether the next slab has to stand on the same page. */
  readonly keep: boolean
  readonly paint: (sheet: Sheet, y: number) => void
  /** Where its first line of text stands, from its top; absent where it has none. */
  readonly baseline?: number
  /** Where its text begins and ends, from the left. */
  readonly span?: readonly [left: number, right: number]
  /** What lies behind it and behind the space between it and its like, outermost first. */
  readonly backdrops?: readonly Backdrop[]
  /** What is repeated above it where it begins a page: the head of its table. */
  readonly head?: readonly Slab[]
}

/** A coloured strip behind several slabs: the ground of code, the bar beside a quote. Compared by identity. */
export interface Backdrop {
  readonly x: number
  readonly width: number
  readonly color: string
}

/** The slabs with more space above the first. */
export function spaced(slabs: readonly Slab[], before: number): Slab[] {
  return slabs.map((slab, index) => (index === 0 ? { ...slab, before: Math.max(slab.before, before) } : slab))
}

/** The slabs, of which the first `count` keep together with what follows each. */
export function kept(slabs: readonly Slab[], count: number): Slab[] {
  return slabs.map((slab, index) => (index < count ? { ...slab, keep: true } : slab))
}

/** The slabs with something behind all of them. */
export function backed(slabs: readonly Slab[], backdrop: Backdrop): Slab[] {
  return slabs.map((slab) => ({
    ...slab,
    backdrops: [backdrop, ...(slab.backdrops ?? [])],
    ...(slab.head === undefined ? {} : { head: backed(slab.head, backdrop) }),
  }))
}

/** Lines of a paragraph: neither its first nor its last stands alone on a page. */
export function withoutWidows(slabs: readonly Slab[]): Slab[] {
  return slabs.map((slab, index) =>
    index === 0 || index === slabs.length - 2
      ? { ...slab, keep: slab.keep || index < slabs.length - 1 }
      : slab,
  )
}

/** The slabs, the first of which is painted together with `mark`, whose line stands on its first line. */
export function marked(slabs: readonly Slab[], mark: Slab | undefined): Slab[] {
  const [first, ...rest] = slabs
  if (first === undefined || mark === undefined) return mark === undefined ? [...slabs] : [mark]
  const drop = (first.baseline ?? mark.baseline ?? 0) - (mark.baseline ?? 0)
  const paint: Slab['paint'] = (sheet, y) => {
    mark.paint(sheet, y + drop)
    first.paint(sheet, y)
  }
  return [{ ...first, paint }, ...rest]
}
