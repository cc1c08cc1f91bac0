import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { linesOf } from '../src/dedupe/stages/jsonl.ts'
import { stageNames } from '../src/dedupe/stages/records.ts'

/** Ways to ask one thing of X in Y, a list a language; all of a list are one question. */
const frames: readonly { readonly lang: string; readonly asks: readonly (readonly string[])[] }[] = [
  {
    lang: 'zh',
    asks: [
      ['如何优化Y中的X？', '怎样提升Y中的X？', '请说明如何优化Y中的X'],
      ['如何解决Y中的X问题？', 'Y中的X问题怎么处理？'],
      ['为什么Y需要X？', 'Y为什么需要X'],
      ['什么是Y的X？', '请解释Y的X'],
    ],
  },
  {
    lang: 'en',
    asks: [
      ['How do you improve X in Y?', 'How would you optimize X in Y?', 'In Y, how can X be improved?'],
      ['How do you prevent X in Y?', 'How can X be avoided in Y?'],
      ['What are the advantages of X in Y?', 'List the benefits of X in Y.'],
      ['Why does Y need X?'],
    ],
  },
  {
    lang: 'es',
    asks: [
      ['¿Cómo mejorar X en Y?', '¿Cómo se puede optimizar X en Y?'],
      ['¿Cuáles son las ventajas de X en Y?', 'Mencione los beneficios de X en Y'],
    ],
  },
]
const syllables = 'ba co di fu ga he ji ku lo mi na pe qui ro su ta ve xo yu zi'.split(' ')
const characters = '云量芯桥塔峰溪岭晶纹轨帆锚梭砂榫枢阀栅棱'

/** A number that always gives the same next one. */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** An invented name: no lexicon knows it, and no two numbers share one. */
function name(number: number, lang: string): string {
  const parts = lang === 'zh' ? [...characters] : syllables
  let rest = number
  let made = ''
  for (let count = 0; count < 4; count++) {
    made += parts[rest % parts.length]
    rest = Math.floor(rest / parts.length)
  }
  return made
}

/** Writes `count` questions, three in twenty of them a rephrasing of an earlier one; gives how many are the same, by id. */
async function write(path: string, count: number): Promise<readonly number[]> {
  const random = sequence(20)
  const out = createWriteStream(path)
  const truth: number[] = []
  const drawn: { lang: string; asks: readonly string[]; x: string; y: string }[] = []
  let pending = ''
  for (let at = 0; at < count; at++) {
    const again = drawn.length > 0 && random() < 0.15
    const which = again ? Math.floor(random() * drawn.length) : drawn.length
    if (!again) {
      const { lang, asks } = frames[Math.floor(random() * frames.length)] ?? { lang: 'zh', asks: [] }
      // Each (ask, X, Y) is drawn once: X counts up, Y and the ask vary.
      drawn.push({
        lang,
        asks: asks[Math.floor(random() * asks.length)] ?? [],
        x: name(drawn.length % 160_000, lang),
        y: name(Math.floor(random() * 500) + 1000 * Math.floor(drawn.length / 160_000), lang),
      })
    }
    const { lang, asks, x, y } = drawn[which] ?? { lang: 'zh', asks: [], x: '', y: '' }
    const title = (asks[Math.floor(random() * asks.length)] ?? '').replace('X', x).replace('Y', y)
    truth.push(which)
    pending += `${JSON.stringify({ id: String(at), title, lang })}\n`
    if (pending.length > 1 << 16) {
      if (!out.write(pending)) await once(out, 'drain')
      pending = ''
    }
  }
  out.end(pending)
  await once(out, 'finish')
  return truth
}

/** Runs a command under `time`: seconds of the wall and the largest memory, in MB. */
async function timed(
  args: readonly string[],
): Promise<{ readonly seconds: number; readonly megabytes: number }> {
  const start = performance.now()
  const child = spawn(process.execPath, [join(import.meta.dirname, '../build/cli.js'), ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  let megabytes = 0
  const watch = setInterval(async () => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '')
    megabytes = Math.max(megabytes, Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0) / 1024)
  }, 100)
  const [code] = (await once(child, 'exit')) as [number]
  clearInterval(watch)
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`)
  return { seconds: (performance.now() - start) / 1000, megabytes }
}

/** Pairs that are the same by the truth, by the program, and by both. */
async function agreement(
  path: string,
  truth: readonly number[],
): Promise<{ precision: number; recall: number }> {
  const pairs = (size: number): number => (size * (size - 1)) / 2
  const sizes = new Map<number, number>()
  for (const which of truth) sizes.set(which, (sizes.get(which) ?? 0) + 1)
  const real = [...sizes.values()].reduce((sum, size) => sum + pairs(size), 0)
  let found = 0
  let both = 0
  for await (const lines of linesOf(path)) {
    for (const line of lines) {
      const { ids } = JSON.parse(line) as { ids: string[] }
      found += pairs(ids.length)
      const own = new Map<number, number>()
      for (const id of ids) own.set(truth[Number(id)] ?? -1, (own.get(truth[Number(id)] ?? -1) ?? 0) + 1)
      for (const size of own.values()) both += pairs(size)
    }
  }
  return { precision: both / found, recall: both / real }
}

/** Merges `count` questions of templates with planted rephrasings by the built command, with `world` workers. */
export async function dedupeScale(say: (line: string) => void, count = 1_000_000, world = 2): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'drillpress-dedupe-'))
  try {
    const truth = await write(join(folder, 'items.jsonl'), count)
    say(`${count} questions, ${world} workers`)
    let total = 0
    let most = 0
    for (const stage of stageNames) {
      const ranks = stage === 'merge' ? [0] : Array.from({ length: world }, (_, rank) => rank)
      const share = ['--world', String(world)]
      const runs = await Promise.all(
        ranks.map((rank) => timed(['dedupe', folder, stage, '--rank', String(rank), ...share])),
      )
      const seconds = Math.max(...runs.map((run) => run.seconds))
      const megabytes = runs.reduce((sum, run) => sum + run.megabytes, 0)
      total += seconds
      most = Math.max(most, megabytes)
      say(row(stage, seconds, megabytes))
    }
    const { precision, recall } = await agreement(join(folder, 'questions.jsonl'), truth)
    say(`${row('total', total, most)}  P ${precision.toFixed(4)}  R ${recall.toFixed(4)}`)
  } finally {
    await rm(folder, { recursive: true })
  }
}

function row(name: string, seconds: number, megabytes: number): string {
  return `${name.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s  ${megabytes.toFixed(0).padStart(5)} MB`
}
