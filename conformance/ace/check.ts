import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Check, EngineMissing, type Finding } from '../check.ts'
import { exists, program, run } from '../process.ts'

const packages = ['@daisy/ace-core@1.4.6', '@daisy/ace-axe-runner-puppeteer@1.4.6'] as const

/** Ace's entry point: gives nothing, writes `report.json` into `outdir`. */
type Ace = (epub: string, options: Readonly<Record<string, unknown>>, runner: unknown) => Promise<unknown>

/** What Ace's report (in EARL) has of interest: for each file of the book what was found in it. */
interface AceReport {
  readonly assertions: readonly {
    readonly 'earl:testSubject': { readonly url: string }
    readonly assertions: readonly {
      readonly 'earl:test': { readonly 'dct:title': string; readonly 'earl:impact': string }
      readonly 'earl:result': { readonly 'dct:description': string; readonly html?: string }
    }[]
  }[]
}

/** Ace by DAISY, the checker of EPUB Accessibility, in a real Chromium: not one violation is allowed. */
export const check: Check = {
  name: 'ace',
  install: async (cache) => {
    const chromium = await program(['chromium', 'chromium-browser', 'google-chrome'], 'install Chromium')
    const wrapper = join(cache, 'chromium')
    // In a container everything runs as root, where Chromium has no sandbox.
    await writeFile(wrapper, `#!/bin/sh\nexec "${chromium}" --no-sandbox "$@"\n`)
    await chmod(wrapper, 0o755)
    if (await exists(join(cache, 'node_modules', '@daisy', 'ace-axe-runner-puppeteer'))) return
    await writeFile(join(cache, 'package.json'), '{ "private": true }\n')
    try {
      await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--silent', ...packages], {
        cwd: cache,
      })
    } catch {
      throw new EngineMissing(`cannot install ${packages.join(', ')} from npm`)
    }
  },
  run: async (books, cache, say) => {
    process.env.PUPPETEER_EXECUTABLE_PATH = join(cache, 'chromium')
    process.env.ACE_TIMEOUT_INITIAL = '60000'
    const require = createRequire(join(cache, 'package.json'))
    const ace: Ace = require('@daisy/ace-core')
    const runner: unknown = require('@daisy/ace-axe-runner-puppeteer')
    const findings: Finding[] = []
    let checked = 0
    for (const { files } of books) {
      const epub = files['.epub']
      if (epub === undefined) continue
      findings.push(...(await violations(ace, runner, epub, cache)))
      checked += 1
    }
    say(`${checked} files`)
    return findings
  },
}

async function violations(ace: Ace, runner: unknown, epub: string, cache: string): Promise<Finding[]> {
  const outdir = await mkdtemp(join(cache, 'report-'))
  try {
    const tmpdir = join(outdir, 'tmp')
    await ace(epub, { cwd: cache, outdir, tmpdir, lang: 'en', silent: true, initLogger: true }, runner)
    const report = JSON.parse(await readFile(join(outdir, 'report.json'), 'utf8')) as AceReport
    return report.assertions.flatMap(({ 'earl:testSubject': subject, assertions }) =>
      assertions.map(({ 'earl:test': test, 'earl:result': result }) => ({
        file: epub,
        rule: test['dct:title'],
        message: `${test['earl:impact']} ${subject.url}: ${result['dct:description']} ${result.html ?? ''}`,
      })),
    )
  } catch (error) {
    return [{ file: epub, rule: 'ace-failed', message: String(error) }]
  } finally {
    await rm(outdir, { recursive: true, force: true })
  }
}
