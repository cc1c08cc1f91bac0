import { type Place, wholeFile } from '../model/diagnostic.ts'

/**
 * The first line that gives `key` a value, `key:` or `"key":`, at or below the one that does so for the key around it;
 * the whole file where none does.
 */
export function keyPlace(source: string, lines: readonly string[], ...path: readonly string[]): Place {
  let place: Place = wholeFile(source)
  for (const key of path) {
    const found = placeOfKey(lines, key, place)
    if (found === null) break
    place = { source, ...found }
  }
  return place
}

function placeOfKey(
  lines: readonly string[],
  key: string,
  from: Place,
): Pick<Place, 'line' | 'column'> | null {
  const [first, before] = [from.line ?? 1, from.column ?? 1]
  for (let index = first - 1; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const column = line.indexOf(key, index === first - 1 ? before - 1 : 0)
    if (column >= 0 && /^["']?\s*:/.test(line.slice(column + key.length)))
      return { line: index + 1, column: column + 1 }
  }
  return null
}
