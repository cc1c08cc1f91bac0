#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { readCommandLine } from './commandLine.ts'
import { isCommand } from './commands/flags.ts'
import { help, helpOf } from './help.ts'

/**
 * A build of one article is over before optimised code has paid for its making: with V8's own budget (67,584) a third of
 * the CPU time of such a run went into TurboFan, and with its budget for WebAssembly another 0.1 s and 30 MB into the
 * code of SQLite. What runs for many seconds is still optimised, see `engine.ts`. The heap is swept at once, and not bit by bit
 * beside the work, which keeps a page smooth but here only takes longer, while the heap grows on.
 */
setFlagsFromString('--wasm-tiering-budget=1000000000')
if (process.argv[2] === 'dedupe') {
  // A worker that merges millions reads and writes all the time, and holds twice as much without.
  setFlagsFromString('--interrupt-budget=1000000')
  setFlagsFromString('--heap-growing-percent=50')
} else {
  setFlagsFromString('--interrupt-budget=4000000')
  setFlagsFromString('--no-incremental-marking')
}
/** A short build is over before the young generation, doubled at each sweep, has the size that it needs: 3 % of its time. */
setFlagsFromString('--semi-space-growth-factor=16')
/** For `engine.ts`. */
setFlagsFromString('--expose-gc')

/** Takes the command line apart, runs it and gives the exit status; what else of the process is used is handed in. */
process.exitCode = await start()

async function start(): Promise<number> {
  try {
    const { words, flags } = await readCommandLine(process.argv.slice(2))
    const [command = ''] = words
    if (flags.help) return print(isCommand(command) ? helpOf(command) : help())
    const { main } = await import('./main.ts')
    if (flags.version)
      return print(`${(await import('../package.json', { with: { type: 'json' } })).default.version}\n`)
    return await main(words, flags, process)
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

/** By its name, since a bundle may have the class twice. */
function isUsageError(error: unknown): error is Error {
  return (error as Error).name === 'UsageError'
}
