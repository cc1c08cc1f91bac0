/**
 * Holds what the product writes against the engines that its users have: `npm run conformance -- [--require-all]
 * [--only anki,verapdf] [INPUT ...]`. Without an input every book of `source/` is built. Installs engines into
 * `.cache/conformance/` only; prints which it could not find and fails for that only with `--require-all`.
 */
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Check, EngineMissing, type Finding, type Published } from './check.ts'
import { checks } from './checks.ts'
import { inParallel } from './parallel.ts'
import { run } from './process.ts'

const { values, positionals } = parseArgs({
  options: { 'require-all': { type: 'boolean' }, only: { type: 'string' } },
  allowPositionals: true,
})
const cache = resolve('.cache/conformance')

process.exitCode = await main()

async function main(): Promise<number> {
  await mkdir(cache, { recursive: true })
  const books = await publish(positionals.length > 0 ? positionals : await sources())
  const only = values.only?.split(',')
  const wanted = checks.filter(({ name }) => only?.includes(name) ?? true)
  const beside = wanted.filter(({ alone }) => alone !== true)
  const counts = await inParallel(beside, (check) => runCheck(check, books))
  for (const check of wanted) if (check.alone === true) counts.push(await runCheck(check, books))
  const failed = counts.reduce((sum, count) => sum + count, 0)
  say(failed === 0 ? 'conformance: nothing found' : `conformance: ${failed} findings`)
  return failed === 0 ? 0 : 1
}

/** Runs one check; gives how many things were found, a missing engine counting only where all are required. */
async function runCheck(check: Check, books: readonly Published[]): Promise<number> {
  const start = performance.now()
  const own = join(cache, check.name)
  await mkdir(own, { recursive: true })
  try {
    await check.install(own)
  } catch (error) {
    if (!(error instanceof EngineMissing)) throw error
    say(`${check.name}: not found: ${error.message}`)
    return values['require-all'] ? 1 : 0
  }
  const findings = await check.run(books, own, (line) => say(`${check.name}: ${line}`))
  for (const found of findings.slice(0, 50)) say(line(check, found))
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  say(`${check.name}: ${books.length} books, ${findings.length} findings, ${seconds} s`)
  return findings.length
}

function line(check: Check, { file, rule, message }: Finding): string {
  return `${check.name}: ${basename(file)} ${rule} ${message.replace(/\s+/g, ' ').slice(0, 400)}`
}

async function sources(): Promise<string[]> {
  const entries = await readdir('source')
  return entries
    .filter((name) => !name.endsWith('.json') && !name.endsWith('.yml'))
    .map((name) => join('source', name))
}

/** Builds every input into a folder of its own, so that two inputs of one name do not meet. */
async function publish(inputs: readonly string[]): Promise<Published[]> {
  const out = await mkdtemp(join(cache, 'out-'))
  process.on('exit', () => execFileSync('rm', ['-rf', out]))
  const books = await inParallel(inputs, async (input, index) => {
    const folder = join(out, String(index))
    await run(process.execPath, ['build/cli.js', 'build', input, '--out', folder, '--versions', '2'])
    const names = await readdir(folder)
    return Promise.all(names.map((name) => published(name, input, join(folder, name))))
  })
  return books.flat()
}

async function published(name: string, input: string, folder: string): Promise<Published> {
  const files = (await readdir(folder)).map((file) => [file.slice(name.length), join(folder, file)] as const)
  return { name, input: resolve(input), folder, files: Object.fromEntries(files) }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
