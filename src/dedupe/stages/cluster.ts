import type { EdgeRecord } from './records.ts'
import { headerOf, type Share, sharePath } from './share.ts'
import { isDone, recordLinesOf, writeFiles } from './shareFile.ts'
import { clustersOf } from './stages.ts'

/** Groups of items that are all one question, of one worker's edges. */
export async function cluster(share: Share): Promise<void> {
  const input = sharePath(share, 'pairs', share.rank)
  const header = await headerOf('cluster', share)
  const path = sharePath(share, 'cluster', share.rank)
  if (await isDone(path, header, [input])) return
  const edges: EdgeRecord[] = []
  for await (const lines of recordLinesOf(input, await headerOf('pairs', share))) {
    for (const line of lines) edges.push(JSON.parse(line) as EdgeRecord)
  }
  await writeFiles([path], header, async ([file]) => {
    for (const one of clustersOf(edges)) file?.add(JSON.stringify(one))
  })
}
