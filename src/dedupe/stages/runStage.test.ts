import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFile,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { item } from '../../../test/support/items.ts'
import { dedupe } from '../dedupe.ts'
import { hash64 } from './hash64.ts'
import { type StageName, stageNames, stagesVersion } from './records.ts'
import { runStage } from './runStage.ts'
import { StageError } from './stageError.ts'

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
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stages-'))
  await writeFile(join(folder, 'items.jsonl'), titles.map(line).join(''))
})
afterEach(() => rm(folder, { recursive: true }))

const line = (title: string, at: number): string => `${JSON.stringify({ id: `q${at}`, title, lang: 'zh' })}\n`
const path = (name: string): string => join(folder, name)
const read = (name: string): Promise<string> => readFile(path(name), 'utf8')
const halfFiles = async (): Promise<string[]> =>
  (await readdir(folder)).filter((name) => name.endsWith('.tmp'))

/** Runs stages with some workers and gives the questions. */
async function run(world: number, stages: readonly StageName[] = stageNames): Promise<string> {
  for (const stage of stages) {
    for (let rank = 0; rank < world; rank++) await runStage(stage, { folder, rank, world })
  }
  return read('questions.jsonl')
}

/** Ids of each question, in order. */
function groups(questions: string): string[] {
  return questions
    .trim()
    .split('\n')
    .map((one) => (JSON.parse(one) as { ids: string[] }).ids.join())
    .sort()
}

test('any number of workers gives the same bytes, and the same questions as a book of these titles', async () => {
  const alone = await run(1)
  expect(await run(2)).toBe(alone)
  expect(await run(3)).toBe(alone)
  const book = dedupe(
    titles.map((title, at) => item(title, at)),
    { lang: 'zh' },
    () => {},
  )
  const own = book.questions.map(({ occurrences }) => occurrences.map(({ lines }) => `q${lines[0]}`).join())
  expect(groups(alone)).toEqual(own.sort())
  expect(own).toContain('q3,q5,q6')
})

test('workers may come in any order, and one after another has long been through', async () => {
  const alone = await run(1)
  for (const stage of stageNames) {
    for (const rank of [2, 0, 1]) await runStage(stage, { folder, rank, world: 3 })
  }
  expect(await read('questions.jsonl')).toBe(alone)
})

test('what is done is not done again', async () => {
  await run(2)
  const files = (await readdir(folder)).filter((name) => name.includes('-of-'))
  expect(files).toHaveLength(4 + 2 + 2)
  const times = async () => Promise.all(files.map(async (name) => (await stat(path(name))).mtimeMs))
  const before = await times()
  await run(2)
  expect(await times()).toEqual(before)
})

test('a file of an older version is made anew, and is no input of a later stage', async () => {
  const questions = await run(2)
  const name = 'keys-1-to-0-of-2.jsonl'
  const whole = await read(name)
  expect(whole).toContain(`"version":"${stagesVersion()}"`)
  await writeFile(path(name), whole.replace(stagesVersion(), '0-0'))
  await rm(path('pairs-0-of-2.jsonl'))
  await expect(runStage('pairs', { folder, rank: 0, world: 2 })).rejects.toThrow(StageError)
  expect(await halfFiles()).toEqual([])
  expect(await run(2)).toBe(questions)
  expect(await read(name)).toBe(whole)
})

test('new items make all stages anew, even where they are as many bytes', async () => {
  await run(2)
  await appendFile(path('items.jsonl'), line('How can we prevent a deadlock in Go?', 10))
  expect(groups(await run(2))).toContain('q1,q4,q10')
  const items = await read('items.jsonl')
  await writeFile(path('items.jsonl'), items.replace('detect', 'debug '))
  const later = new Date(Date.now() + 2000)
  await utimes(path('items.jsonl'), later, later)
  await run(2)
  expect((await read('keys-1-to-0-of-2.jsonl')) + (await read('keys-1-to-1-of-2.jsonl'))).toContain('debug ')
})

test('a file that is cut short is made anew; where its maker is not asked, nothing is made of it', async () => {
  const questions = await run(1)
  const { size } = await stat(path('keys-0-to-0-of-1.jsonl'))
  await truncate(path('keys-0-to-0-of-1.jsonl'), size - 30)
  await rm(path('pairs-0-of-1.jsonl'))
  await expect(runStage('pairs', { folder, rank: 0, world: 1 })).rejects.toThrow('cut short')
  expect(await run(1)).toBe(questions)
})

test('a last item without its line end counts, half of one is told with its place', async () => {
  const items = await read('items.jsonl')
  const questions = await run(1)
  await writeFile(path('items.jsonl'), items.trimEnd())
  expect(await run(1)).toBe(questions)
  await writeFile(path('items.jsonl'), items.slice(0, -20))
  await expect(run(1)).rejects.toThrow(`item ${titles.length} is no JSON`)
  await writeFile(path('items.jsonl'), `${items}{"id":7}\n`)
  await expect(run(1)).rejects.toThrow(`item ${titles.length + 1} has no id or no title`)
  expect(await halfFiles()).toEqual([])
})

test('a stage whose input is not there says which', async () => {
  await expect(runStage('pairs', { folder, rank: 0, world: 2 })).rejects.toThrow(/ENOENT.*keys-0-to-0-of-2/)
})

/** A worker loads the compiler first, which takes long where many tests run; in ms. */
const startUp = 180_000

/** Starts a worker as a process of its own, with at most so many blocks of 1,024 bytes a file where a limit is given. */
function worker(stage: StageName, limit = 'unlimited') {
  const cli = ['--import', 'tsx', resolve('src/cli.ts'), 'dedupe', folder, stage]
  return spawn('bash', ['-c', `ulimit -f ${limit}; exec "$@"`, 'bash', process.execPath, ...cli], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
}

/** Items of 12,000 questions, so many that they fill a file, or that a worker is still at them when it is killed. */
async function manyItems(count: number): Promise<void> {
  const name = (number: number): string =>
    hash64(`${number}`).replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)))
  const lines = Array.from({ length: count }, (_, at) => line(`How do you prevent ${name(at % 12_000)}?`, at))
  await writeFile(path('items.jsonl'), lines.join(''))
}

test(
  'of a worker that was killed nothing is taken for whole; its share is done by the next',
  async () => {
    await manyItems(15_000)
    const killed = worker('keys')
    while ((await halfFiles()).length === 0) await new Promise((wake) => setTimeout(wake, 5))
    killed.kill('SIGKILL')
    await once(killed, 'exit')
    expect(await readdir(folder)).not.toContain('keys-0-to-0-of-1.jsonl')
    expect(await halfFiles()).toHaveLength(1)
    expect(groups(await run(1))).toHaveLength(12_000)
    expect(await halfFiles()).toEqual([])
  },
  startUp,
)

test.skipIf(process.platform === 'win32')(
  'a disk that takes no more is told, and no half file stays',
  async () => {
    await manyItems(2000)
    const stopped = worker('keys', '100')
    let told = ''
    stopped.stderr.on('data', (chunk: Buffer) => {
      told += chunk.toString()
    })
    expect(await once(stopped, 'close')).toEqual([1, null])
    expect(told).toMatch(/error output-failed file too large/)
    expect(await readdir(folder)).toEqual(['items.jsonl'])
  },
)
