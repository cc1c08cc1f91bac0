import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import type { Header, ItemRecord, KeyRecord } from './records.ts'
import { headerOf, keysPath, questionsFile, ranksOf, type Share, sharePath } from './share.ts'
import { isDone, writeFiles } from './shareFile.ts'
import { StageError } from './stageError.ts'
import { edgesOf, questionOf } from './stages.ts'

/** Items that share their key, a row a key, in the order of the first; headers and footers have no key. */
const groups = `
WITH keys AS (
  FROM read_ndjson($files, columns = {key: 'VARCHAR', "at": 'BIGINT', item: 'JSON'}) WHERE key IS NOT NULL
)
SELECT to_json(list({key: key, "at": "at", item: item} ORDER BY "at")) AS items
FROM keys SEMI JOIN (SELECT key FROM keys GROUP BY key HAVING count(*) > 1) USING (key)
GROUP BY key ORDER BY min("at")`

/** Items of each question, a row a question, in the order of the last; the first member of a cluster names it. */
const questions = `
WITH items AS (
  FROM read_ndjson($keys, columns = {"at": 'BIGINT', item: 'JSON'}) WHERE "at" IS NOT NULL
), homes AS (
  SELECT unnest(members) AS "at", members[1] AS home
  FROM read_ndjson($clusters, columns = {members: 'BIGINT[]'}) WHERE members IS NOT NULL
)
SELECT to_json(list(item ORDER BY "at")) AS items
FROM items LEFT JOIN homes USING ("at")
GROUP BY coalesce(home, "at") ORDER BY max("at")`

/** Stage `pairs` of all workers, the group-by left to DuckDB, the verdicts ours: the same bytes. */
export async function pairsInDuckDb(database: DuckDBConnection, share: Share): Promise<void> {
  for (const rank of ranksOf(share)) {
    const files = await checked(
      ranksOf(share).map((from): Made => [keysPath(share, from, rank), headerOf('keys', share, from)]),
    )
    const path = sharePath(share, 'pairs', rank)
    await writeFiles([path], await headerOf('pairs', share, rank), async ([file]) => {
      for await (const rows of rowsOf<readonly KeyRecord[]>(database, groups, { files })) {
        for (const items of rows) for (const edge of edgesOf(items)) file?.add(JSON.stringify(edge))
        await file?.flush()
      }
    })
  }
}

/** Stage `merge`, the join of items and clusters left to DuckDB: the same bytes. */
export async function mergeInDuckDb(database: DuckDBConnection, share: Share): Promise<void> {
  const ranks = ranksOf(share)
  const keys = await checked(
    ranks.flatMap((from) =>
      ranks.map((to): Made => [keysPath(share, from, to), headerOf('keys', share, from)]),
    ),
  )
  const clusters = await checked(
    ranks.map((rank): Made => [sharePath(share, 'cluster', rank), headerOf('cluster', share, rank)]),
  )
  await writeFiles([join(share.folder, questionsFile)], null, async ([file]) => {
    for await (const rows of rowsOf<readonly ItemRecord[]>(database, questions, { keys, clusters })) {
      for (const items of rows) file?.add(JSON.stringify(questionOf(items)))
      await file?.flush()
    }
  })
}

type Made = readonly [path: string, header: Promise<Header>]

/** The paths of files of which each is whole. */
async function checked(files: readonly Made[]): Promise<string[]> {
  for (const [path, expected] of files) {
    const header = await expected
    if (!(await isDone(path, header, [])))
      throw new StageError(path, 'not there, cut short or stale', `the file that ${header.stage} makes`)
  }
  return files.map(([path]) => path)
}

/** Rows of one column of JSON, as they come. */
async function* rowsOf<Row>(
  database: DuckDBConnection,
  sql: string,
  files: Readonly<Record<string, readonly string[]>>,
): AsyncGenerator<readonly Row[]> {
  const statement = sql.replace(/\$(\w+)/g, (_, name: string) => sqlList(files[name] ?? []))
  const result = await database.stream(statement)
  for await (const rows of result.yieldRowsJs()) yield rows.map(([json]) => JSON.parse(String(json)) as Row)
}

function sqlList(paths: readonly string[]): string {
  return `[${paths.map((path) => `'${path.replaceAll("'", "''")}'`).join(', ')}]`
}
