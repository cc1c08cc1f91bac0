import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { item } from '../../../test/support/items.ts'
import { dedupe } from '../dedupe.ts'
import { stageNames } from './records.ts'
import { runStage } from './runStage.ts'
import { clustersOf } from './stages.ts'

const titles = [
  '如何优化Redis的性能？',
  'How do you prevent deadlocks in Go?',
  '怎样提升 Redis 性能？',
  '什么是锁？',
  'How can deadlocks be avoided in Go?',
  '1. 什么是锁',
  '请解释锁',
  'How do you detect deadlocks in Go?',
  '如何把JSON转换为XML？',
  '如何把XML转换为JSON？',
]
const folders: string[] = []
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))))

/** Runs all stages with some workers and gives the questions file. */
async function questions(world: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'stages-'))
  folders.push(folder)
  const lines = titles.map((title, at) => JSON.stringify({ id: `q${at}`, title, lang: 'zh' }))
  await writeFile(join(folder, 'items.jsonl'), `${lines.join('\n')}\n`)
  for (const stage of stageNames) {
    for (let rank = 0; rank < world; rank++) await runStage(stage, { folder, rank, world })
  }
  return readFile(join(folder, 'questions.jsonl'), 'utf8')
}

test('any number of workers gives the same bytes, and the same questions as a book of these titles', async () => {
  const alone = await questions(1)
  expect(await questions(3)).toBe(alone)
  const groups = alone
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { ids: string[] }).ids.join())
  const book = dedupe(
    titles.map((title, at) => item(title, at)),
    { lang: 'zh' },
    () => {},
  )
  const own = book.questions.map(({ occurrences }) => occurrences.map(({ lines }) => `q${lines[0]}`).join())
  expect(groups.sort()).toEqual(own.sort())
  expect(own).toContain('q3,q5,q6')
})

test('a share that is done is not done again, a half one is', async () => {
  await questions(1)
  const folder = folders.at(-1) ?? ''
  const keys = join(folder, 'keys-0-of-1.jsonl')
  const { mtimeMs } = await stat(keys)
  await runStage('keys', { folder, rank: 0, world: 1 })
  expect((await stat(keys)).mtimeMs).toBe(mtimeMs)
  await writeFile(keys, '{"stage":"keys","version":0,"rank":0,"world":1}\n')
  await runStage('keys', { folder, rank: 0, world: 1 })
  expect((await readFile(keys, 'utf8')).split('\n')).toHaveLength(titles.length + 2)
  expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
})

test('a chain of likeness joins only those that are all alike', () => {
  const edge = (a: number, b: number, twin = false) => ({ a, b, rule: 'same-focus', twin })
  expect(clustersOf([edge(0, 1), edge(1, 2)])).toEqual([{ members: [0, 1] }])
  expect(clustersOf([edge(0, 1), edge(1, 2), edge(0, 2), edge(2, 5, true)])).toEqual([
    { members: [0, 1, 2, 5] },
  ])
  expect(clustersOf([edge(3, 9, true)])).toEqual([{ members: [3, 9] }])
})
