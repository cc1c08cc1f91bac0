/**
 * The stages of `drillpress dedupe` after `keys`, with DuckDB for all that is not the comparison:
 * `npx tsx scripts/duckdb.ts FOLDER [WORLD]`, where `keys` was done by WORLD workers (1). Writes the files that the stages
 * write, byte for byte.
 */
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { mergeInDuckDb, pairsInDuckDb } from '../src/dedupe/stages/duckdb.ts'
import { runStage } from '../src/dedupe/stages/runStage.ts'

const folder = resolve(process.argv[2] ?? '.')
const world = Number(process.argv[3] ?? 1)

// What does not fit into the memory goes to the folder's disk.
const instance = await DuckDBInstance.create(':memory:', {
  threads: String(availableParallelism()),
  temp_directory: join(folder, 'duckdb.tmp'),
  autoinstall_known_extensions: 'false',
})
const database = await instance.connect()
await step('pairs', () => pairsInDuckDb(database, { folder, rank: 0, world }))
await step('cluster', async () => {
  for (let rank = 0; rank < world; rank++) await runStage('cluster', { folder, rank, world })
})
await step('merge', () => mergeInDuckDb(database, { folder, rank: 0, world }))
database.closeSync()
instance.closeSync()

async function step(name: string, run: () => Promise<void>): Promise<void> {
  const start = performance.now()
  await run()
  process.stdout.write(`${name.padEnd(8)} ${((performance.now() - start) / 1000).toFixed(1)} s\n`)
}
