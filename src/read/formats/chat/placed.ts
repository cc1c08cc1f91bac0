import { type JsonString, stringsOf } from '../jsonStrings.ts'

/** The texts of a JSON document as they are nested: numbers, truths and empty values are left out. */
export type Placed = PlacedGroup | JsonString

/** What an object holds by its keys, or a list by its indexes. */
export type PlacedGroup = Map<string | number, Placed>

/** The texts of valid JSON with their places. */
export function placedIn(json: string): PlacedGroup {
  const root: PlacedGroup = new Map()
  for (const found of stringsOf(json)) {
    let group = root
    for (const key of found.path.slice(0, -1)) group = groupIn(group, key)
    const key = found.path.at(-1)
    if (key !== undefined) group.set(key, found)
  }
  return root
}

function groupIn(group: PlacedGroup, key: string | number): PlacedGroup {
  const known = group.get(key)
  if (known instanceof Map) return known
  const made: PlacedGroup = new Map()
  group.set(key, made)
  return made
}

/** A member that has members; empty where there is none. */
export function groupOf(node: Placed | undefined, key: string | number): PlacedGroup {
  const found = node instanceof Map ? node.get(key) : undefined
  return found instanceof Map ? found : new Map()
}

/** A member that is a text. */
export function textOf(node: Placed | undefined, key: string | number): JsonString | undefined {
  const found = node instanceof Map ? node.get(key) : undefined
  return found instanceof Map ? undefined : found
}
