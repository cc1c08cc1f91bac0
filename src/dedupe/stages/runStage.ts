import { join } from 'node:path'
import { headerOf, isDone, linesOf, recordsOf, writeRecords } from './jsonl.ts'
import type { ClusterRecord, EdgeRecord, ItemRecord, KeyRecord, StageName } from './records.ts'
import { bucketOf, clustersOf, edgesOf, keyOf, questionOf } from './stages.ts'

/** One worker's share of a stage over the files of `folder`. */
export interface Share {
  readonly folder: string
  /** 0 … world - 1. */
  readonly rank: number
  readonly world: number
}

/** The items: one JSON object a line, `{ "id", "title", "lang"? }`. */
export const itemsFile = 'items.jsonl'
/** The questions that are left, in the order of their last item. */
export const questionsFile = 'questions.jsonl'

/**
 * Does one worker's share of one stage, unless its file is there already. `keys` and `pairs` take any number of workers;
 * `cluster` takes as many as `pairs`; `merge` is done by worker 0 when all are through.
 */
export async function runStage(stage: StageName, share: Share): Promise<void> {
  const { rank, world } = share
  const path = stage === 'merge' ? join(share.folder, questionsFile) : fileOf(stage, rank, share)
  const header = stage === 'merge' ? null : headerOf(stage, rank, world)
  if (header !== null && (await isDone(path, header))) return
  if (stage === 'keys') await writeRecords(path, header, keys(share))
  if (stage === 'pairs') await writeRecords(path, header, await pairs(share))
  if (stage === 'cluster') await writeRecords(path, header, await clusters(share))
  if (stage === 'merge' && rank === 0) await writeRecords(path, null, await questions(share))
}

function fileOf(stage: StageName, rank: number, { folder, world }: Share): string {
  return join(folder, `${stage}-${rank}-of-${world}.jsonl`)
}

async function* keys({ folder, rank, world }: Share): AsyncGenerator<KeyRecord> {
  let at = 0
  for await (const line of linesOf(join(folder, itemsFile))) {
    if (at % world === rank) yield keyOf(JSON.parse(line) as ItemRecord, at)
    at++
  }
}

/** Items of this worker's keys, by key; of all workers' files. Keys of one item are let go before anything is compared. */
async function pairs(share: Share): Promise<Iterable<EdgeRecord>> {
  const seen = new Map<string, KeyRecord[]>()
  for (let rank = 0; rank < share.world; rank++) {
    for await (const record of recordsOf<KeyRecord>(fileOf('keys', rank, share))) {
      if (bucketOf(record.key, share.world) !== share.rank) continue
      const found = seen.get(record.key)
      if (found === undefined) seen.set(record.key, [record])
      else found.push(record)
    }
  }
  return edgesOfAll(seen)
}

function* edgesOfAll(keys: Map<string, KeyRecord[]>): Generator<EdgeRecord> {
  for (const items of keys.values()) {
    if (items.length > 1) yield* edgesOf(items.sort((x, y) => x.at - y.at))
  }
}

async function clusters(share: Share): Promise<readonly ClusterRecord[]> {
  const edges: EdgeRecord[] = []
  for await (const edge of recordsOf<EdgeRecord>(fileOf('pairs', share.rank, share))) edges.push(edge)
  return clustersOf(edges)
}

async function questions(share: Share): Promise<AsyncIterable<unknown>> {
  const home = new Map<number, readonly number[]>()
  for (let rank = 0; rank < share.world; rank++) {
    for await (const { members } of recordsOf<ClusterRecord>(fileOf('cluster', rank, share))) {
      for (const member of members) home.set(member, members)
    }
  }
  return merged(join(share.folder, itemsFile), home)
}

/** A cluster is written where its last item comes past, a single item at once; so nothing is held that is not waited for. */
async function* merged(path: string, home: ReadonlyMap<number, readonly number[]>): AsyncGenerator<unknown> {
  const waiting = new Map<readonly number[], ItemRecord[]>()
  let at = 0
  for await (const line of linesOf(path)) {
    const item = JSON.parse(line) as ItemRecord
    const members = home.get(at++)
    if (members === undefined) {
      yield questionOf([item])
      continue
    }
    const items = waiting.get(members) ?? []
    items.push(item)
    waiting.set(members, items)
    if (items.length < members.length) continue
    waiting.delete(members)
    yield questionOf(items)
  }
}
