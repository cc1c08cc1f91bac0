import { basename, dirname, extname, join } from 'node:path'
import { UsageError } from './command.ts'
import type { Flags } from './flags.ts'

/** What `--report` asks for; it may be given once for each. */
export interface Reports {
  /** Findings as data on standard output. */
  readonly asJson: boolean
  /** File of the sheet of what was merged, as the user typed it; null where none is wanted. */
  readonly sheet: string | null
}

/**
 * `--report json` and `--report FILE.html`.
 *
 * @throws UsageError for anything else, and for a sheet of a command that builds nothing.
 */
export function reportsOf({ report = [] }: Flags, command: string): Reports {
  const sheets = report.filter((given) => /\.html?$/i.test(given))
  const wrong = report.find((given) => given !== 'json' && !sheets.includes(given))
  if (wrong !== undefined) throw new UsageError(`--report takes json or FILE.html, not \`${wrong}\``)
  if (sheets.length > 1) throw new UsageError('--report takes one FILE.html')
  if (sheets.length > 0 && command !== 'build') throw new UsageError('--report FILE.html is for build')
  return { asJson: report.includes('json'), sheet: sheets[0] ?? null }
}

/** The file for one book: `FILE`, or where there are several books `FILE-<book>`. */
export function fileOf(file: string, book: string, books: number): string {
  if (books === 1) return file
  const extension = extname(file)
  return join(dirname(file), `${basename(file, extension)}-${book}${extension}`)
}
