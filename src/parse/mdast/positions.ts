import type { Point, Position } from 'unist'
import type { Place } from '../../model/diagnostic.ts'
import type { ArticleFile } from '../../read/article.ts'

/** From lines and columns of the repaired text to the user's own file. Offsets of the tree are not looked at. */
export interface Places {
  position(position: Position): Position
  place(position: Position | undefined): Place
}

/** Reads places of an article's tree. */
export function placesOf({ path, text, positions }: ArticleFile): Places {
  const starts = [0]
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1)
  const offset = ({ line, column }: Point): number => {
    const start = starts[line - 1] ?? text.length
    const next = starts[line] ?? text.length + 1
    return Math.min(start + column - 1, next - 1)
  }
  // A paragraph and the one text in it stand at one place.
  let last: Position | null = null
  const position = (at: Position): Position => {
    const [start, end] = [positions.point(offset(at.start)), positions.end(offset(at.end))]
    if (last === null || last.start !== start || last.end !== end) last = { start, end }
    return last
  }
  const place = (at: Position | undefined): Place => {
    const { line, column } = at ? position(at).start : { line: 1, column: 1 }
    return { source: path, line, column }
  }
  return { position, place }
}
