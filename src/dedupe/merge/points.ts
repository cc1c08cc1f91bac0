import type { Point } from '../../model/book.ts'
import type { Item } from '../../model/item.ts'
import { alike, namesOf } from './labels.ts'
import { sentenceKey, sentencesOf } from './said.ts'

/** In an answer of more points likeness is not looked for: each with each is more than anyone waits for. */
const mostCompared = 200

/** A point with what it is recognised by. */
interface Known {
  readonly point: Point
  readonly names: readonly string[]
  readonly key: string
  readonly text: string
}

/**
 * The points of all places, each once, in the order in which they are first made, with every place that makes it. Of more
 * than {@link mostCompared} only those are one that have a label or the whole text in common.
 */
export function unionOfPoints(items: readonly Item[]): readonly Point[] {
  const count = items.reduce((sum, { points }) => sum + points.length, 0)
  const known: Known[] = []
  const places = new Map<string, number>()
  for (const item of items) {
    for (const given of item.points) {
      const point = knownAs(given.sources.length > 0 ? given : { ...given, sources: [item.occurrence] })
      const handles = [...point.names.map((name) => `n${name}`), `k${point.key}`]
      const at =
        count > mostCompared
          ? (handles.map((handle) => places.get(handle)).find((place) => place !== undefined) ?? -1)
          : known.findIndex((other) => isSame(other, point))
      const other = known[at]
      if (other !== undefined) known[at] = knownAs(joined(other.point, point.point))
      else known.push(point)
      for (const handle of handles) if (!places.has(handle)) places.set(handle, other ? at : known.length - 1)
    }
  }
  return known.map(({ point }) => point)
}

function knownAs(point: Point): Known {
  return { point, names: pointNames(point), key: sentenceKey(point.text), text: textOf(point) }
}

function isSame(x: Known, y: Known): boolean {
  if (y.names.some((name) => x.names.includes(name))) return true
  // Two labels name two points, however alike their texts; a point without one may be a point with one.
  if (x.names.length > 0 && y.names.length > 0) return false
  return x.key === y.key || alike(x.text, y.text)
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
