import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { EngineMissing } from '../conformance/check.ts'
import { measure } from './measure.ts'
import { peersFor } from './peers.ts'

const runs = 5

/** Cold builds of one article into all formats, beside the chain of tools that a user would put together. */
export async function speed(article: string, say: (line: string) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  try {
    const node = measure([process.execPath, '-e', '0'], runs)
    say(row('node -e 0', node.cpu, node.wall))
    const cli = resolve('build/cli.js')
    const help = measure([process.execPath, cli, '--help'], runs)
    say(`${row('drillpress --help', help.cpu, help.wall)}  ${(help.cpu / node.cpu).toFixed(2)} × node`)
    const build = [process.execPath, cli, 'build', resolve(article), '--out', folder]
    for (const format of ['json', 'anki', 'epub', 'pdf', 'html']) {
      const one = measure([...build, '--to', format], runs)
      say(row(`drillpress --to ${format}`, one.cpu, one.wall))
    }
    const all = measure(build, runs)
    say(row(`drillpress, all formats of ${basename(article)}`, all.cpu, all.wall))
    const peers = await chain(resolve(article), folder, say)
    if (peers !== null)
      say(
        `drillpress takes ${(all.cpu / peers).toFixed(2)} × the CPU time of the chain (goal: at most 1.2, aim: below 1)`,
      )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function chain(article: string, folder: string, say: (line: string) => void): Promise<number | null> {
  try {
    let sum = 0
    for (const { name, command } of await peersFor(article, folder)) {
      const { cpu, wall } = measure(command, runs, folder)
      sum += cpu
      say(row(name, cpu, wall))
    }
    say(row('pandoc + Typst + genanki', sum))
    return sum
  } catch (error) {
    if (!(error instanceof EngineMissing)) throw error
    say(`peers not found: ${error.message}`)
    return null
  }
}

function row(name: string, cpu: number, wall?: number): string {
  return `${name.padEnd(40)} ${cpu.toFixed(2)} s CPU${wall === undefined ? '' : `  ${wall.toFixed(2)} s`}`
}
