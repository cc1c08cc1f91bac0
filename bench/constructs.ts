import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** Bytes of an article of one construct. */
const size = 10 * 1024 * 1024

/** What an article may take. */
const most = { seconds: 10, megabytes: 1024 }

/** After so much of the clock a run is ended. */
const patience = 600_000

const repeat = (text: string): string => text.repeat(Math.ceil(size / Buffer.byteLength(text)))

const counted = (make: (number: number) => string): string => {
  const parts: string[] = []
  for (let number = 1, length = 0; length < size; number++) {
    const part = make(number)
    parts.push(part)
    length += Buffer.byteLength(part)
  }
  return parts.join('')
}

/** Three questions; the construct goes on in the answer of the last. */
const opening = `# Notes

## What is a cache?

A store of what was asked for before.

## What is a thread?

A line of work within a process.

## What is an index?

A list that leads to the rows of a table.

`

/** What an article is filled with, each by its name. */
const constructs: Readonly<Record<string, () => string>> = {
  'open brackets': () => repeat('['),
  'open links': () => repeat('[a]('),
  links: () => repeat('See [the manual](https://example.org/a) and [more](b.md).\n\n'),
  'links in a line': () => repeat('[a](https://example.org) '),
  'paragraphs of links': () => repeat(`${'See [the manual](https://example.org/a). '.repeat(20)}\n\n`),
  references: () => repeat('[a][b] '),
  definitions: () => counted((number) => `[label ${number}]: https://example.org/${number}\n`),
  footnotes: () => counted((number) => `Word[^${number}]\n\n[^${number}]: note\n\n`),
  images: () => repeat('![a picture](a.png)\n\n'),
  stars: () => repeat('a* '),
  'bold words': () => repeat('**a** '),
  'one long line': () => repeat('word '),
  'one long line, marked': () => repeat('word **bold** '),
  'one long line in Chinese': () => repeat('模型的训练需要数据，'),
  'one word': () => repeat('x'),
  'numbers in a line': () => repeat('1. '),
  'letters in a line': () => repeat('A. '),
  tildes: () => repeat('~'),
  'hard breaks': () => repeat('a line  \n'),
  'lines of one paragraph': () => repeat('a line of words\n'),
  'blank lines': () => repeat('\n'),
  paragraphs: () => repeat('Some plain words in a paragraph.\n\n'),
  'Chinese paragraphs': () => repeat('这是一段普通的中文文字，说明模型的训练。\n\n'),
  'marked paragraphs': () => repeat('Some **bold** words and `code`.\n\n'),
  headings: () => repeat('# Heading\n'),
  'headings of all depths': () =>
    counted((number) => `${'#'.repeat(1 + (number % 6))} Part ${number}\n\ntext\n\n`),
  questions: () => counted((number) => `## ${number}. What is thing ${number}?\n\nIt is this.\n\n`),
  'equal questions': () => repeat('## 问题一是什么？\n\n这是答案的正文。\n\n'),
  'questions and answers in lines': () =>
    counted((number) => `Q${number}: What is thing ${number}?\nA: This.\n\n`),
  options: () =>
    counted((number) => `${number}. Which is thing ${number}?\n\nA. one\nB. two\nC. three\n\nAnswer: B\n\n`),
  'lists of keys': () =>
    `${counted((number) => `${number}. Which is it?\n\nA. one\nB. two\n\n`).slice(0, size / 2)}\n\n## Answers\n\n${counted((number) => `${number}. B\n`).slice(0, size / 2)}`,
  'code blocks': () => repeat('```js\nlet x = 1\n```\n\n'),
  'one code block': () => `\`\`\`\n${repeat('let x = 1\n')}\`\`\`\n`,
  backticks: () => repeat('`a'),
  lists: () => repeat('- an item of some words\n'),
  'numbered lists': () => counted((number) => `${number}. an item of some words\n`),
  'lists in lists': () => repeat('- a\n  - b\n    - c\n'),
  'lists of blocks': () => repeat('- a **b**\n\n  c\n\n'),
  'deeper and deeper lists': () => counted((number) => `${' '.repeat(2 * number)}- a\n`),
  quotes: () => repeat('> a quote\n\n'),
  'lines of one quote': () => repeat('> a quote\n'),
  'deeper and deeper quotes': () => repeat('> '),
  'rows of a table': () => `| a | b |\n| - | - |\n${repeat('| c | d |\n')}`,
  tables: () => repeat('| a | b |\n| - | - |\n| c | d |\n\n'),
  elements: () => repeat('<b>'),
  'blocks of HTML': () => repeat('<div>\n<p>A paragraph of <b>words</b>.</p>\n</div>\n\n'),
  'one block of HTML': () => `<div>\n${repeat('<p>A paragraph of <b>words</b>.</p>\n')}</div>\n`,
  comments: () => repeat('<!-- c -->\n\n'),
  entities: () => repeat('&amp; '),
  details: () => repeat('<details><summary>Q</summary>\n\nA **b**\n\n</details>\n\n'),
  formulas: () => repeat('$x$ '),
  'open dollars': () => repeat('$x '),
  'displayed formulas': () => repeat('$$\nx\n$$\n\n'),
  'chat markers': () => repeat('<|user|>'),
  escapes: () => repeat('\\*'),
}

/**
 * Each construct, repeated to 10 MB after three questions, through the whole line up to a question bank on disk, in a
 * process of its own: CPU seconds and peak memory. Needs a compiled `build/`.
 *
 * @param only names to run; all where none is given.
 */
export async function constructBench(only: readonly string[], say: (line: string) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'constructs-'))
  const names = Object.keys(constructs).filter((name) => only.length === 0 || only.includes(name))
  let over = 0
  say(
    `10 MB of one construct, article to question bank (goal: at most ${most.seconds} s and ${most.megabytes} MB)`,
  )
  try {
    for (const name of names) {
      const article = join(folder, 'article.md')
      const text = opening + (constructs[name]?.() ?? '')
      await writeFile(article, text)
      const took = run(article, folder)
      const isOver = took.seconds > most.seconds || took.megabytes > most.megabytes
      if (isOver) over++
      say(row(name, Buffer.byteLength(text) / 1024 / 1024, took, isOver))
    }
    say(`${names.length} constructs, ${over} over the goal`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

interface Took {
  readonly seconds: number
  readonly megabytes: number
  /** How it ended. */
  readonly end: string
}

/** Told on standard output, where a build writes nothing. */
const usage = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  process.stdout.write([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024].join(' '))
})`

function run(article: string, folder: string): Took {
  const words = ['build', article, '--to', 'json', '--no-ledger', '--out', join(folder, 'out')]
  const program = ['--import', `data:text/javascript,${encodeURIComponent(usage)}`, resolve('build/cli.js')]
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...words], {
    encoding: 'utf8',
    timeout: patience,
    maxBuffer: 1024 ** 3,
  })
  const [seconds = Number.NaN, megabytes = Number.NaN] = stdout.split(' ').map(Number)
  if (status === null || stdout === '')
    return { seconds: patience / 1000, megabytes: 0, end: 'ended before it was done' }
  const refused = /error (\S+ .*)/.exec(stderr)?.[1] ?? `status ${status}`
  return { seconds, megabytes, end: status === 0 ? '' : refused.slice(0, 60) }
}

function row(name: string, megabytes: number, took: Took, isOver: boolean): string {
  return [
    name.padEnd(32),
    `${megabytes.toFixed(1).padStart(5)} MB`,
    `${took.seconds.toFixed(1).padStart(6)} s`,
    `${took.megabytes.toFixed(0).padStart(5)} MB`,
    `${isOver ? 'OVER' : ''} ${took.end}`.trim(),
  ]
    .join('  ')
    .trimEnd()
}
