import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { build, transform } from 'esbuild'
import { classesModule, PlainPatterns } from './plainPatterns.ts'

/** What the modules are warmed up with: an article of the content that most articles have. */
const sample = 'scripts/warmUp'

/**
 * Lets the command run from code that V8 has made already, which saves a quarter of the time that a build of one article
 * takes. Node 20 does so for no ES module, but `vm.Script` for any other; so each chunk of the bundle is written once more
 * as a CommonJS module, and the command, run once on a sample, leaves the code of what it ran beside them.
 */
export async function keepCode(outdir: string): Promise<void> {
  const folder = join(outdir, 'js')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js'))
  const chunks = await Promise.all(
    names.map(async (name) => ({ name, source: await readFile(join(folder, name), 'utf8') })),
  )
  const common = await Promise.all(chunks.map(({ source }) => asCommonJs(source)))
  const left = names.filter((_, at) => common[at] === null)
  const patterns = new PlainPatterns()
  const write = (name: string, code: string): Promise<void> => {
    if (/\P{ASCII}/u.test(code))
      throw new Error(`${name} holds more than ASCII, which the loader would misread`)
    return writeFile(join(folder, `${basename(name, '.js')}.cjs`), code)
  }
  for (const [at, { name, source }] of chunks.entries()) {
    const code = common[at] === null ? null : await asCommonJs(importing(source, left))
    if (code !== null) await write(name, patterns.transformed(code))
  }
  await write(classesModule, patterns.module())
  await compileLoader(outdir)
  await warmUp(outdir)
}

/** A chunk as a CommonJS module, null where it awaits at its top, which such a module cannot. */
async function asCommonJs(source: string): Promise<string | null> {
  const made = await transform(source, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minify: true,
    // `vm.Script` cannot import without a warning.
    supported: { 'dynamic-import': false, 'regexp-unicode-property-escapes': true },
    define: { 'import.meta.url': '__url' },
    logLevel: 'silent',
  }).catch(() => null)
  return made?.code ?? null
}

/**
 * Has a chunk take files of the user, and the chunks that stay ES modules, by the import of the loader, which stands a folder
 * higher.
 */
function importing(source: string, chunks: readonly string[]): string {
  const files = source.replace(/(?<![.\w$])import\((?!")/g, '__import(')
  return chunks.reduce(
    (text, name) => text.replaceAll(`import("./${name}")`, `__import("./js/${name}")`),
    files,
  )
}

/** Compiles what loads the modules, and has the command start with it. */
async function compileLoader(outdir: string): Promise<void> {
  const [loader, command] = [join(outdir, 'code.js'), join(outdir, 'cli.js')]
  await build({
    entryPoints: ['scripts/loadCode.ts'],
    outfile: loader,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: true,
  })
  const text = await readFile(command, 'utf8')
  const start = /import\("\.\/js\/(main-\w+)\.js"\)/
  if (!start.test(text)) throw new Error('the bundle of the command loads no main module')
  await writeFile(command, text.replace(start, `import("./code.js").then(({load})=>load("$1"))`))
}

async function warmUp(outdir: string): Promise<void> {
  const out = await mkdtemp(join(tmpdir(), 'drillpress-'))
  const [command, code] = ['cli.js', 'code.js'].map((name) => resolve(outdir, name))
  const words = ['build', sample, '--to', 'json,pdf,epub,anki,html', '--out', out, '--no-ledger']
  await promisify(execFile)(process.execPath, [
    '--input-type=module',
    '--eval',
    `process.argv = ${JSON.stringify([process.execPath, command, ...words])}
    await import(${JSON.stringify(command)})
    const { keep } = await import(${JSON.stringify(code)})
    keep()`,
  ])
  await rm(out, { recursive: true })
}
