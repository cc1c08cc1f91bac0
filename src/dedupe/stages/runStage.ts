import { join } from 'node:path'
import { headerOf, isDone, linesOf, recordLinesOf, writeRecords } from './jsonl.ts'
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
  for await (const lines of linesOf(join(folder, itemsFile))) {
    for (const line of lines) {
      if (at % world === rank) yield keyOf(JSON.parse(line) as ItemRecord, at)
      at++
    }
  }
}

/** Where the key stands in a line of `keys`, so that a worker reads only what is its own. */
const keyAt = '{"key":"'.length
const keyEnd = keyAt + 16

/** Items of this worker's keys that share their key with another, by key; read twice, so that no others are held. */
async function pairs(share: Share): Promise<Iterable<EdgeRecord>> {
  const once = new Set<number>()
  const again = new Set<number>()
  for await (const lines of ownLines(share)) {
    for (const number of lines.map(numberOf)) {
      if (once.has(number)) again.add(number)
      else once.add(number)
    }
  }
  once.clear()
  const items = new Map<string, KeyRecord[]>()
  for await (const lines of ownLines(share)) {
    for (const line of lines.filter((one) => again.has(numberOf(one)))) {
      const record = JSON.parse(line) as KeyRecord
      const found = items.get(record.key)
      if (found === undefined) items.set(record.key, [record])
      else found.push(record)
    }
  }
  return edgesOfAll(items)
}

/** A number for a key: 52 of its bits. Two keys that share one only cost the reading of their items. */
function numberOf(line: string): number {
  return Number.parseInt(line.slice(keyAt, keyAt + 13), 16)
}

async function* ownLines(share: Share): AsyncGenerator<readonly string[]> {
  const isOwn = (line: string): boolean => bucketOf(line.slice(keyAt, keyEnd), share.world) === share.rank
  for (let rank = 0; rank < share.world; rank++) {
    for await (const lines of recordLinesOf(fileOf('keys', rank, share))) yield lines.filter(isOwn)
  }
}

function* edgesOfAll(keys: Map<string, KeyRecord[]>): Generator<EdgeRecord> {
  for (const items of keys.values()) if (items.length > 1) yield* edgesOf(items.sort((x, y) => x.at - y.at))
}

async function clusters(share: Share): Promise<readonly ClusterRecord[]> {
  const edges: EdgeRecord[] = []
  for await (const lines of recordLinesOf(fileOf('pairs', share.rank, share))) {
    for (const line of lines) edges.push(JSON.parse(line) as EdgeRecord)
  }
  return clustersOf(edges)
}

async function questions(share: Share): Promise<AsyncIterable<unknown>> {
  const home = new Map<number, readonly number[]>()
  for (let rank = 0; rank < share.world; rank++) {
    for await (const lines of recordLinesOf(fileOf('cluster', rank, share))) {
      for (const line of lines) {
        const { members } = JSON.parse(line) as ClusterRecord
        for (const member of members) home.set(member, members)
      }
    }
  }
  return merged(join(share.folder, itemsFile), home)
}

/** A cluster is written where its last item comes past, a single item at once; so nothing is held that is not waited for. */
async function* merged(path: string, home: ReadonlyMap<number, readonly number[]>): AsyncGenerator<unknown> {
  const waiting = new Map<readonly number[], ItemRecord[]>()
  let at = 0
  for await (const lines of linesOf(path)) {
    for (const line of lines) {
      const item = JSON.parse(line) as ItemRecord
      const members = home.get(at++) ?? [at]
      const items = waiting.get(members) ?? []
      items.push(item)
      if (items.length < members.length) {
        waiting.set(members, items)
        continue
      }
      waiting.delete(members)
      yield questionOf(items)
    }
  }
}
