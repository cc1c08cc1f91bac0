import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { mergeInDuckDb, pairsInDuckDb } from './duckdb.ts'
import { stageNames } from './records.ts'
import { runStage } from './runStage.ts'
import { StageError } from './stageError.ts'

const duckdb = await import('@duckdb/node-api').catch((error: Error) => {
  process.stderr.write(`DuckDB is not compared: ${error.message}\n`)
  return null
})

/** Rephrasings, repeats, like questions that differ, quotes, fields of an item's own, no language. */
const items = [
  { id: 'a', title: '如何优化Redis的性能？', lang: 'zh' },
  { id: "b's", title: 'What is a "lock"?', lang: 'en', key: 'own', at: 99, tags: ['x'] },
  { id: 'c', title: 'How do you detect deadlocks in Go?', lang: 'en' },
  { id: 'd', title: '怎样提升 Redis 性能？', lang: 'zh' },
  { id: 'e', title: 'Define a "lock"' },
  { id: 'f', title: 'How do you prevent deadlocks in Go?', lang: 'en' },
  { id: 'g', title: 'How can deadlocks be avoided in Go?', lang: 'en' },
  { id: 'h', title: 'How do you prevent deadlocks in Go?', lang: 'en' },
  { id: 'i', title: '𠮷野家とは何ですか？', lang: 'ja' },
]
const world = 2
const made = [
  ...['pairs-0-of-2.jsonl', 'pairs-1-of-2.jsonl', 'cluster-0-of-2.jsonl', 'cluster-1-of-2.jsonl'],
  'questions.jsonl',
]
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "duck'db-"))
  await writeFile(join(folder, 'items.jsonl'), items.map((item) => `${JSON.stringify(item)}\n`).join(''))
})
afterEach(() => rm(folder, { recursive: true }))

const contents = (): Promise<string[]> =>
  Promise.all(made.map((name) => readFile(join(folder, name), 'utf8')))

async function run(stages: readonly (typeof stageNames)[number][]): Promise<void> {
  for (const stage of stages) {
    for (let rank = 0; rank < world; rank++) await runStage(stage, { folder, rank, world })
  }
}

test.skipIf(duckdb === null)('the joins in SQL give the bytes that the stages give', async () => {
  await run(stageNames)
  const own = await contents()
  expect(own.at(-1)?.trim().split('\n')).toHaveLength(5)
  for (const name of made) await rm(join(folder, name))
  const database = await duckdb?.DuckDBConnection.create()
  if (database === undefined) return
  await pairsInDuckDb(database, { folder, rank: 0, world })
  await run(['cluster'])
  await mergeInDuckDb(database, { folder, rank: 0, world })
  expect(await contents()).toEqual(own)
})

test.skipIf(duckdb === null)('keys that are not there or of other items are refused', async () => {
  const database = await duckdb?.DuckDBConnection.create()
  if (database === undefined) return
  await expect(pairsInDuckDb(database, { folder, rank: 0, world })).rejects.toThrow(StageError)
  await run(['keys'])
  await writeFile(join(folder, 'items.jsonl'), '{"id":"a","title":"What is a lock?"}\n')
  await expect(pairsInDuckDb(database, { folder, rank: 0, world })).rejects.toThrow(StageError)
})
