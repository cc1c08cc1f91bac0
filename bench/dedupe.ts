import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { linesOf } from '../src/dedupe/stages/lines.ts'
import { type QuestionRecord, stageNames } from '../src/dedupe/stages/records.ts'
import { itemsFile, questionsFile } from '../src/dedupe/stages/share.ts'
import { type Agreement, agreement } from './dedupe/agreement.ts'
import { minHash } from './dedupe/minHash.ts'
import { writeQuestions } from './dedupe/questions.ts'

type Say = (line: string) => void

/** Questions of which MinHash-LSH gets the first, where that many would take it an hour. */
const mostForPeer = 100_000

/**
 * Merges `count` questions of templates with planted rephrasings by the built command, one process a worker, and holds the
 * result against what was planted; beside it what MinHash-LSH makes of the same file.
 */
export async function dedupeScale(say: Say, count = 1_000_000, world = 2): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'drillpress-dedupe-'))
  try {
    const items = join(folder, itemsFile)
    const truth = await writeQuestions(items, count)
    say(`${count} questions, ${world} workers`)
    const { seconds, cpu, megabytes } = await allStages(folder, world, say)
    const found = await agreement(groupsOf(join(folder, questionsFile)), truth)
    say(`${row('total', seconds, cpu, megabytes)}  ${agreed(found)}`)
    const peer = await minHash(items, truth.subarray(0, mostForPeer), folder)
    if (typeof peer === 'string') say(`MinHash-LSH not run: ${peer}`)
    else
      say(
        `${row(`MinHash-LSH (datasketch), the first ${peer.count}`, peer.seconds, peer.cpu, peer.megabytes)}  ${agreed(peer)}`,
      )
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** What a run took: seconds of the wall and of all processors, and the largest memory of its processes together, in MB. */
interface Cost {
  readonly seconds: number
  readonly cpu: number
  readonly megabytes: number
}

async function allStages(folder: string, world: number, say: Say): Promise<Cost> {
  const total = { seconds: 0, cpu: 0, megabytes: 0 }
  for (const stage of stageNames) {
    const ranks = stage === 'merge' ? [0] : Array.from({ length: world }, (_, rank) => rank)
    const start = performance.now()
    const runs = await Promise.all(
      ranks.map((rank) => timed(['dedupe', folder, stage, '--rank', String(rank), '--world', String(world)])),
    )
    const seconds = (performance.now() - start) / 1000
    const cpu = runs.reduce((sum, run) => sum + run.cpu, 0)
    const megabytes = runs.reduce((sum, run) => sum + run.megabytes, 0)
    total.seconds += seconds
    total.cpu += cpu
    total.megabytes = Math.max(total.megabytes, megabytes)
    say(row(stage, seconds, cpu, megabytes))
  }
  return total
}

/** Runs the built command to its end; what it used is read from /proc, so 0 where there is none. */
async function timed(args: readonly string[]): Promise<Omit<Cost, 'seconds'>> {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../build/cli.js'), ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  let used = { cpu: 0, megabytes: 0 }
  const watch = setInterval(async () => {
    used = (await usage(child.pid)) ?? used
  }, 50)
  const [code] = (await once(child, 'exit')) as [number]
  clearInterval(watch)
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`)
  return used
}

/** Clock ticks of /proc a second; the same on every Linux. */
const ticks = 100

async function usage(pid: number | undefined): Promise<Omit<Cost, 'seconds'> | null> {
  const read = (name: string): Promise<string> => readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => '')
  const peak = /VmHWM:\s*(\d+)/.exec(await read('status'))?.[1]
  const fields = (await read('stat')).split(') ')[1]?.split(' ') ?? []
  if (peak === undefined || fields.length < 13) return null
  return { cpu: (Number(fields[11]) + Number(fields[12])) / ticks, megabytes: Number(peak) / 1024 }
}

async function* groupsOf(path: string): AsyncGenerator<readonly number[]> {
  for await (const lines of linesOf(path)) {
    for (const line of lines) yield (JSON.parse(line) as QuestionRecord).ids.map(Number)
  }
}

function row(name: string, seconds: number, cpu: number, megabytes: number): string {
  return `${name.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s  ${cpu.toFixed(1).padStart(6)} s CPU  ${megabytes.toFixed(0).padStart(5)} MB`
}

function agreed({ precision, recall }: Agreement): string {
  return `P ${precision.toFixed(4)}  R ${recall.toFixed(4)}`
}
