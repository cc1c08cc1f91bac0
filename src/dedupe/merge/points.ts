import type { Point } from '../../model/book.ts'
import type { Item } from '../../model/item.ts'
import { alike, namesOf } from './labels.ts'
import { sentenceKey, sentencesOf } from './said.ts'

/** The points of all places, each once, in the order in which they are first made, with every place that makes it. */
export function unionOfPoints(items: readonly Item[]): readonly Point[] {
  const points: Point[] = []
  for (const item of items) {
    for (const given of item.points) {
      const point = given.sources.length > 0 ? given : { ...given, sources: [item.occurrence] }
      const at = points.findIndex((known) => isSame(known, point))
      const known = points[at]
      if (known === undefined) points.push(point)
      else points[at] = joined(known, point)
    }
  }
  return points
}

function isSame(x: Point, y: Point): boolean {
  const names = pointNames(x)
  if (pointNames(y).some((name) => names.includes(name))) return true
  // Two labels name two points, however alike their texts; a point without one may be a point with one.
  if (names.length > 0 && pointNames(y).length > 0) return false
  return sentenceKey(x.text) === sentenceKey(y.text) || alike(textOf(x), textOf(y))
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
