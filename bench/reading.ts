import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { toMdast } from '../src/parse/mdast/mdast.ts'
import { lineEnds } from '../src/read/repair/lineEnds.ts'
import { repair } from '../src/read/repair/repair.ts'

const runs = 5
const articleFolders = ['source', '../shared/corpus/files']

/** Reading of articles into clean trees beside bare remark-parse. */
export async function reading(say: (line: string) => void): Promise<void> {
  const texts = await articles()
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
  const bare = unified().use(remarkParse)
  const theirs = await seconds(() => texts.map((text) => bare.parse(text)))
  const ours = await seconds(async () => {
    for (const text of texts) await readText(text)
  })
  say(`${texts.length} articles, ${megabytes.toFixed(2)} MB`)
  say(`bare remark-parse      ${(megabytes / theirs).toFixed(2)} MB/s`)
  say(
    `repaired, clean tree   ${(megabytes / ours).toFixed(2)} MB/s  ${(ours / theirs).toFixed(2)} × its time (goal: at most 1.6)`,
  )
}

/** Repairs a text and parses it, as a build does. */
async function readText(original: string): Promise<void> {
  const { text, positions } = repair(original, lineEnds(original, 0), 'a.md', () => {})
  await toMdast({ path: 'a.md', sha256: '', text, positions, frontMatter: null }, () => {})
}

async function articles(): Promise<string[]> {
  const found: string[] = []
  for (const folder of articleFolders.filter(existsSync)) {
    for (const name of await readdir(folder)) {
      if (name.endsWith('.md')) found.push(await readFile(join(folder, name), 'utf8'))
    }
  }
  return found
}

/** CPU seconds of the median of several runs, after one that is not counted. */
async function seconds(work: () => unknown): Promise<number> {
  const times: number[] = []
  for (let run = 0; run <= runs; run++) {
    const start = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(start)
    if (run > 0) times.push((user + system) / 1e6)
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
}
