/**
 * What is measured, against what: `npm run bench -- [--only NAME,NAME] [--pairs FILE]... [ARTICLE|FOLDER|CONSTRUCT]...`.
 * `speed` takes an article, `lost` articles and folders of them, `constructs` names of constructs, `dedupe` and
 * `large` how many questions, `--size 5000000`.
 */
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { type PairScore, scorePairsFile } from '../test/support/pairs.ts'
import { constructBench } from './constructs.ts'
import { dedupeScale } from './dedupe.ts'
import { large } from './large.ts'
import { lost } from './lost.ts'
import { oddsBench } from './odds.ts'
import { reading } from './reading.ts'
import { speed } from './speed.ts'
import { watching } from './watch.ts'

const { values, positionals } = parseArgs({
  options: { only: { type: 'string' }, pairs: { type: 'string', multiple: true }, size: { type: 'string' } },
  allowPositionals: true,
})
const article = positionals[0] ?? 'source/大模型面试题.md'

/** Folders with labelled pairs; those beside the checkout are there on some machines only. */
const pairFolders = ['test/pairs', '../shared/eval', '../shared/eval/pairs-public']

/** Folders with articles; the corpus stands beside the checkout on some machines only. */
const articleFolders = ['source', '../shared/corpus/files']

type Say = (line: string) => void

/** Every measurement by its name. */
const measurements: Readonly<Record<string, (say: Say) => Promise<void>>> = {
  speed: (say) => speed(article, say),
  dedupe: (say) => dedupeScale(say, Number(values.size ?? 1_000_000)),
  reading,
  large: (say) => large(Number((values.only === 'large' ? values.size : null) ?? 10_000), say),
  constructs: (say) => constructBench(values.only === 'constructs' ? positionals : [], say),
  lost: (say) =>
    lost(
      values.only === 'lost' && positionals.length > 0 ? positionals : articleFolders.filter(existsSync),
      say,
    ),
  watch: watching,
  odds: oddsBench,
  pairs: async (say) => {
    for (const file of values.pairs ?? (await pairFiles()))
      say(pairsRow(basename(file), await scorePairsFile(file)))
  },
}

for (const [name, run] of Object.entries(measurements)) {
  if (values.only !== undefined && !values.only.split(',').includes(name)) continue
  process.stdout.write(`\n${name}\n`)
  await run((line) => process.stdout.write(`  ${line}\n`))
}

async function pairFiles(): Promise<string[]> {
  const found = await Promise.all(
    pairFolders
      .filter(existsSync)
      .map(async (folder) => (await readdir(folder)).map((name) => join(folder, name))),
  )
  return found.flat().filter((name) => name.endsWith('.tsv'))
}

function pairsRow(name: string, { pairs, precision, recall, found, doubted, wrong }: PairScore): string {
  const percent = (share: number | null): string =>
    (share === null ? '–' : (100 * share).toFixed(1)).padStart(5)
  return [
    name.padEnd(20),
    `${String(pairs).padStart(5)} pairs`,
    `merge precision ${percent(precision)} (${wrong.length} wrong) recall ${percent(recall)}`,
    `merge or review ${percent(found)}`,
    `different in review ${percent(doubted)}`,
  ].join('  ')
}
