#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { help } from './help.ts'

/** The only file that touches `process`: argv in, exit status out. */
const options = {
  out: { type: 'string' },
  to: { type: 'string' },
  config: { type: 'string' },
  port: { type: 'string' },
  report: { type: 'string', multiple: true },
  html: { type: 'string' },
  rank: { type: 'string' },
  world: { type: 'string' },
  shuffle: { type: 'string' },
  versions: { type: 'string' },
  pick: { type: 'string' },
  tag: { type: 'string', multiple: true },
  against: { type: 'string', multiple: true },
  strict: { type: 'boolean' },
  'only-new': { type: 'boolean' },
  'no-ledger': { type: 'boolean' },
  'show-reading': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

/**
 * A build of one article is over before optimised code has paid for its making: with V8's own budget (67,584) a third of
 * the CPU time of such a run went into TurboFan, and with its budget for WebAssembly another 0.1 s and 30 MB into the
 * code of SQLite. What runs for many seconds is still optimised.
 */
setFlagsFromString('--interrupt-budget=1000000')
setFlagsFromString('--wasm-tiering-budget=1000000000')
/**
 * A large book leaves much behind that is soon done with: the heap doubles before it is swept, where V8 lets it grow
 * fourfold. It is swept at once, and not bit by bit beside the work, which keeps a page smooth but here only takes longer,
 * while the heap grows on. A worker that merges millions reads and writes all the time, and holds twice as much without.
 */
const merging = process.argv[2] === 'dedupe'
setFlagsFromString(`--heap-growing-percent=${merging ? 50 : 100}`)
if (!merging) setFlagsFromString('--no-incremental-marking')
/** A short build is over before the young generation, doubled at each sweep, has the size that it needs: 3 % of its time. */
setFlagsFromString('--semi-space-growth-factor=16')
/** For `sweep.ts`. */
setFlagsFromString('--expose-gc')

process.exitCode = await start()

async function start(): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: process.argv.slice(2),
      options,
      allowPositionals: true,
    })
    if (values.help) return print(help)
    const { main } = await import('./main.ts')
    if (values.version)
      return print(`${(await import('../package.json', { with: { type: 'json' } })).default.version}\n`)
    return await main(positionals, values, process)
  } catch (error) {
    if (!isUsageError(error)) throw error
    process.stderr.write(`drillpress: ${error.message}\nTry \`drillpress --help\`.\n`)
    return 2
  }
}

function print(text: string): number {
  process.stdout.write(text)
  return 0
}

function isUsageError(error: unknown): error is Error {
  const { code, name } = error as NodeJS.ErrnoException
  return name === 'UsageError' || (code?.startsWith('ERR_PARSE_ARGS') ?? false)
}
