import type { Point } from '../../model/book.ts'
import type { Item } from '../../model/item.ts'
import { alike, namesOf } from './labels.ts'
import { sentenceKey, sentencesOf } from './said.ts'

/** In an answer of more points likeness is not looked for: each with each is more than anyone waits for. */
const mostCompared = 200

/** A point with what it is recognised by: of most points the label tells it from others, and no more is made. */
class Known {
  readonly point: Point
  readonly names: readonly string[]
  #key: string | undefined

  constructor(point: Point) {
    this.point = point
    this.names = pointNames(point)
  }

  get key(): string {
    this.#key ??= sentenceKey(this.point.text)
    return this.#key
  }
}

/**
 * The points of all places, each once, in the order in which they are first made, with every place that makes it. Of more
 * than {@link mostCompared} only those are one that have a label or the whole text in common.
 */
export function unionOfPoints(items: readonly Item[]): readonly Point[] {
  const count = items.reduce((sum, { points }) => sum + points.length, 0)
  const known: Known[] = []
  const places = count > mostCompared ? new Map<string, number>() : null
  for (const item of items) {
    for (const given of item.points) {
      const point = new Known(given.sources.length > 0 ? given : { ...given, sources: [item.occurrence] })
      const at = places === null ? known.findIndex((other) => isSame(other, point)) : placeOf(point, places)
      const other = known[at]
      if (other !== undefined) known[at] = new Known(joined(other.point, point.point))
      else known.push(point)
      if (places !== null) enter(point, other === undefined ? known.length - 1 : at, places)
    }
  }
  return known.map(({ point }) => point)
}

/** The place of the first point that has a label or the text in common with one, or -1. */
function placeOf(point: Known, places: ReadonlyMap<string, number>): number {
  return (
    handlesOf(point)
      .map((handle) => places.get(handle))
      .find((place) => place !== undefined) ?? -1
  )
}

function enter(point: Known, place: number, places: Map<string, number>): void {
  for (const handle of handlesOf(point)) if (!places.has(handle)) places.set(handle, place)
}

function handlesOf({ names, key }: Known): readonly string[] {
  return [...names.map((name) => `n${name}`), `k${key}`]
}

function isSame(x: Known, y: Known): boolean {
  if (y.names.some((name) => x.names.includes(name))) return true
  // Two labels name two points, however alike their texts; a point without one may be a point with one.
  if (x.names.length > 0 && y.names.length > 0) return false
  return x.key === y.key || alike(textOf(x.point), textOf(y.point))
}

function textOf({ label, text }: Point): string {
  return `${label ?? ''} ${text}`
}

function pointNames({ label, term }: Point): readonly string[] {
  return [...(label === null ? [] : namesOf(label)), ...(term === null ? [] : namesOf(term))]
}

/** The richer text, then what only the other says. */
function joined(x: Point, y: Point): Point {
  const [richer, poorer] = x.text.length >= y.text.length ? [x, y] : [y, x]
  const there = new Set(sentencesOf(richer.text).map(sentenceKey))
  const rest = sentencesOf(poorer.text).filter((sentence) => !there.has(sentenceKey(sentence)))
  return {
    label: x.label ?? y.label,
    term: x.term ?? y.term,
    text: [richer.text.trim(), ...rest.map((sentence) => sentence.trim())].join(' ').trim(),
    sources: [...x.sources, ...y.sources.filter((source) => !x.sources.includes(source))],
  }
}
