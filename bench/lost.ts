import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { build } from '../src/run.ts'
import { systemContext } from '../src/systemContext.ts'
import { account, type BankTexts } from '../test/support/account.ts'

/** Share of an article's words that are to be somewhere. */
const goal = 99.9

/** So many lines of an article with words that are nowhere are printed. */
const mostLines = 10

/**
 * Whether each word of articles is in the bank made of them: in a question, a section's title, a finding or a text that was
 * left out. Words that are nowhere are printed with their lines.
 *
 * @param paths articles, or folders of them: `.md`, `.markdown`, `.txt`.
 */
export async function lost(paths: readonly string[], say: (line: string) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'lost-'))
  let under = 0
  try {
    for (const path of (await Promise.all(paths.map(articlesOf))).flat()) {
      const bank = await bankOf(path, folder)
      if (bank === null) {
        say(`   –    ${basename(path)}: no bank`)
        continue
      }
      const found = account(await readFile(path, 'utf8'), bank)
      const missing = found.lost.reduce((sum, { words }) => sum + words.length, 0)
      const share = 100 - (100 * missing) / found.words
      if (share < goal) under++
      say(
        `${share.toFixed(2).padStart(6)} %  ${String(found.words).padStart(6)} words, ${found.marks} left out as marks  ${basename(path)}`,
      )
      for (const { line, words, text } of found.lost.slice(0, mostLines))
        say(`          ${String(line).padStart(5)}  ${words.join(' ')}  in: ${text.trim().slice(0, 60)}`)
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  say(`${under} articles below ${goal} %`)
}

async function articlesOf(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path]
  const names = await readdir(path)
  return names
    .filter((name) => /\.(?:md|markdown|txt)$/.test(name) && name !== 'INDEX.md')
    .map((name) => join(path, name))
}

/** As a build writes it; null where the article cannot be published. */
async function bankOf(path: string, folder: string): Promise<BankTexts | null> {
  const options = { formats: ['json' as const], ledger: false }
  const request = { config: null, options, out: folder, strict: false }
  const { files } = await build(path, request, systemContext({ cwd: process.cwd(), report: () => {} }))
  return files[0] === undefined ? null : JSON.parse(await readFile(files[0], 'utf8'))
}
