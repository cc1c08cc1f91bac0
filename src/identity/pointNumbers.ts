import type { Point } from '../model/book.ts'
import { titleKey, titleLikeness } from './titleKey.ts'

/** Lists of so many points can be learnt point by point; of others no numbers are remembered. */
const learnable = { least: 3, most: 7 } as const

/** Characters of a point that has no label, as it is remembered. */
const longest = 40

/** From this likeness on a point that is missing was reworded into the new one. */
const reworded = 0.6

/** Numbers of points, from 1, and the list to remember, in which the place of a point is its number. */
export interface Numbered {
  readonly numbers: readonly number[]
  readonly remembered: readonly string[]
}

/** Gives every point the number that it had; a new one gets one that no point ever had. */
export function pointNumbers(points: readonly Point[], remembered: readonly string[]): Numbered {
  if (points.length < learnable.least || points.length > learnable.most) return { numbers: [], remembered }
  const names = points.map(nameOf)
  const known = [...remembered]
  const numbers: (number | null)[] = names.map(() => null)
  const take = (row: number, place: number): void => {
    numbers[row] = place + 1
    known[place] = names[row] ?? ''
  }
  const free = (place: number): boolean => !numbers.includes(place + 1)
  for (const [row, name] of names.entries()) {
    const place = known.findIndex((other, at) => free(at) && titleKey(other) === titleKey(name))
    if (place !== -1) take(row, place)
  }
  for (const [row, name] of names.entries()) {
    if (numbers[row] !== null) continue
    const alike = known.map((other, at) =>
      free(at) && at < remembered.length ? titleLikeness(titleKey(other), titleKey(name)) : 0,
    )
    const best = Math.max(0, ...alike)
    take(row, best >= reworded ? alike.indexOf(best) : known.length)
  }
  return { numbers: numbers.map((number) => number ?? 0), remembered: known }
}

function nameOf({ label, text }: Point): string {
  return (label ?? text).replace(/\s+/g, ' ').slice(0, longest)
}
