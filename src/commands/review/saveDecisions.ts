import { rename, writeFile } from 'node:fs/promises'
import { linksPath, readDecided } from '../../decisions.ts'
import { type Decided, formatLinks } from '../../dedupe/links/linksFile.ts'
import { unfinishedPath } from '../../files/unfinished.ts'
import type { RawBook } from '../../read/article.ts'

/** A decision that has no place in a file yet. */
export type NewDecision = Omit<Decided, 'place'>

/** Adds decisions to those in the book's file; a pair decided anew has only the new decision. The file is replaced whole. */
export async function saveDecisions(raw: RawBook, made: readonly NewDecision[]): Promise<string> {
  const path = linksPath(raw)
  const anew = new Set(made.map(pairOf))
  const kept = (await readDecided(raw)).filter((one) => !anew.has(pairOf(one)))
  const temporary = unfinishedPath(path)
  await writeFile(temporary, await formatLinks([...kept, ...made]))
  await rename(temporary, path)
  return path
}

function pairOf({ a, b }: Pick<Decided, 'a' | 'b'>): string {
  return [a.id, b.id].sort().join(' ')
}
