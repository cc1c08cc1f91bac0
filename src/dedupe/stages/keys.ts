import { linesOf } from './lines.ts'
import type { ItemRecord } from './records.ts'
import { headerOf, itemsPath, keysPath, ranksOf, type Share } from './share.ts'
import { isDone, writeFiles } from './shareFile.ts'
import { StageError } from './stageError.ts'
import { bucketOf, keyOf } from './stages.ts'

/** Every world-th item with its key, each in the file of the worker that looks at the key. */
export async function keys(share: Share): Promise<void> {
  const items = itemsPath(share)
  const header = await headerOf('keys', share)
  const paths = ranksOf(share).map((to) => keysPath(share, share.rank, to))
  const done = await Promise.all(paths.map((path) => isDone(path, header, [items])))
  if (done.every(Boolean)) return
  await writeFiles(paths, header, async (files) => {
    let at = 0
    for await (const lines of linesOf(items)) {
      for (const line of lines) {
        if (at % share.world === share.rank) {
          const key = keyOf(itemOf(line, at, items))
          files[bucketOf(key, share.world)]?.add(`{"key":"${key}","at":${at},"item":${line}}`)
        }
        at++
      }
      for (const file of files) await file.flush()
    }
  })
}

/**
 * The item of a line.
 *
 * @throws StageError where it is none.
 */
export function itemOf(line: string, at: number, path: string): ItemRecord {
  const expected = 'one {"id", "title", "lang"?} a line'
  let item: Partial<ItemRecord> | null
  try {
    item = JSON.parse(line) as Partial<ItemRecord> | null
  } catch {
    throw new StageError(path, `item ${at + 1} is no JSON: ${line.slice(0, 80)}`, expected)
  }
  const { id, title, lang } = item ?? {}
  if (typeof id === 'string' && typeof title === 'string' && (lang === undefined || typeof lang === 'string'))
    return item as ItemRecord
  throw new StageError(path, `item ${at + 1} has no id or no title: ${line.slice(0, 80)}`, expected)
}
