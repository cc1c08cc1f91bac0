import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { largeArticle } from './large/article.ts'

const questions = 200
const edits = 15

/** Where issue 6 puts the end of an edit of a book of this size, in milliseconds. */
const goal = 300

/** How long after an edit is saved `drillpress watch` serves the page with it, as its reader is told. */
export async function watching(say: (line: string) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'watch-'))
  const article = join(folder, 'book.md')
  const text = largeArticle(questions)
  await writeFile(article, text)
  const watch = spawn(process.execPath, [resolve('build/cli.js'), 'watch', article, '--port', '0'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const url = await urlOf(watch)
    const took: number[] = []
    for (let edit = 0; edit < edits; edit++) {
      // What the last edit began in the other formats is over by then, as between two edits of a person.
      await pause(2500)
      took.push(await shown(url, article, text, `edit ${edit}.`))
    }
    took.sort((a, b) => a - b)
    const [median = 0, most = 0] = [took[edits >> 1], took.at(-1)]
    say(
      `${questions} questions, ${edits} edits: ${median.toFixed(0)} ms, at most ${most.toFixed(0)} (goal: ${goal})`,
    )
  } finally {
    watch.kill()
    await once(watch, 'exit')
    await rm(folder, { recursive: true, force: true })
  }
}

/** The address that the command prints once it serves the book. */
async function urlOf(watch: ChildProcess): Promise<string> {
  for (let printed = ''; ; ) {
    const [chunk] = await once(watch.stdout ?? watch, 'data', { signal: AbortSignal.timeout(60_000) })
    printed += String(chunk)
    const url = /http:\/\/\S+(?=,)/.exec(printed)?.[0]
    if (url !== undefined) return url
  }
}

/** Saves the article with a text at the end of its first answer, and waits until the page that is served has it. */
async function shown(url: string, article: string, text: string, edit: string): Promise<number> {
  const heading = text.indexOf('\n#', text.indexOf('\n### ') + 1)
  const edited = `${text.slice(0, heading)}\n${edit}\n${text.slice(heading)}`
  const events = (await fetch(new URL('/-/events', url))).body?.getReader()
  await events?.read()
  const start = performance.now()
  await writeFile(article, edited)
  await events?.read()
  const took = performance.now() - start
  await events?.cancel()
  const page = await (await fetch(url)).text()
  if (!page.includes(edit)) throw new Error(`the page is served without ${JSON.stringify(edit)}`)
  return took
}
