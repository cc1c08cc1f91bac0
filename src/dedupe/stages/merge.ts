import { join } from 'node:path'
import { itemOf } from './keys.ts'
import { linesOf } from './lines.ts'
import type { ClusterRecord, ItemRecord } from './records.ts'
import { headerOf, itemsPath, questionsFile, ranksOf, type Share, sharePath } from './share.ts'
import { recordLinesOf, writeFiles } from './shareFile.ts'
import { questionOf } from './stages.ts'

/**
 * The questions that are left. A cluster is written where its last item comes past, a single item at once; so nothing is
 * held that is not waited for.
 */
export async function merge(share: Share): Promise<void> {
  const home = await homes(share)
  const items = itemsPath(share)
  const waiting = new Map<readonly number[], ItemRecord[]>()
  await writeFiles([join(share.folder, questionsFile)], null, async ([file]) => {
    let at = 0
    for await (const lines of linesOf(items)) {
      for (const line of lines) {
        const item = itemOf(line, at, items)
        const members = home.get(at++)
        if (members === undefined) {
          file?.add(JSON.stringify(questionOf([item])))
          continue
        }
        const met = waiting.get(members) ?? []
        met.push(item)
        if (met.length < members.length) waiting.set(members, met)
        else {
          waiting.delete(members)
          file?.add(JSON.stringify(questionOf(met)))
        }
      }
      await file?.flush()
    }
  })
}

/** The cluster of each item that has one. */
async function homes(share: Share): Promise<ReadonlyMap<number, readonly number[]>> {
  const found = new Map<number, readonly number[]>()
  for (const rank of ranksOf(share)) {
    const path = sharePath(share, 'cluster', rank)
    for await (const lines of recordLinesOf(path, await headerOf('cluster', share, rank))) {
      for (const line of lines) {
        const { members } = JSON.parse(line) as ClusterRecord
        for (const member of members) found.set(member, members)
      }
    }
  }
  return found
}
