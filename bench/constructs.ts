/** Constructs of Markdown, each repeated to 10 MB. As a program: reads the one that is named and prints what it took. */
import { readText } from './reading.ts'

const size = 10 * 1024 * 1024

const fill = (text: string): string => text.repeat(Math.ceil(size / Buffer.byteLength(text)))

function deeper(): string {
  const lines: string[] = []
  for (let depth = 0, length = 0; length < size; depth++) {
    const line = `${' '.repeat(2 * depth)}- a\n`
    lines.push(line)
    length += line.length
  }
  return lines.join('')
}

/** Each by its name. */
export const constructs: Readonly<Record<string, () => string>> = {
  'open brackets': () => fill('['),
  'open links': () => fill('[a]('),
  stars: () => fill('a* '),
  'one long line': () => fill('word '),
  'one long line, marked': () => fill('word **bold** '),
  paragraphs: () => fill('Some plain words in a paragraph.\n\n'),
  'Chinese paragraphs': () => fill('这是一段普通的中文文字，说明模型的训练。\n\n'),
  headings: () => fill('# Heading\n'),
  questions: () => fill('## 问题一是什么？\n\n这是答案的正文。\n\n'),
  'code blocks': () => fill('```js\nlet x = 1\n```\n\n'),
  lists: () => fill('- an item of some words\n'),
  'lists in lists': () => fill('- a\n  - b\n    - c\n'),
  'deeper and deeper lists': deeper,
  'deeper and deeper quotes': () => fill('> '),
  'rows of a table': () => `| a | b |\n| - | - |\n${fill('| c | d |\n')}`,
  elements: () => fill('<b>'),
  details: () => fill('<details><summary>Q</summary>\n\nA **b**\n\n</details>\n\n'),
  formulas: () => fill('$x$ '),
  'chat markers': () => fill('<|user|>'),
}

const make = constructs[process.argv[2] ?? '']
if (process.argv[1]?.endsWith('constructs.ts') && make !== undefined) {
  const text = make()
  const start = process.cpuUsage()
  const outcome = await readText(text).then(
    () => '',
    (error: unknown) => `  refused: ${(error as Error).message}`,
  )
  const { user, system } = process.cpuUsage(start)
  const memory = Math.round(process.resourceUsage().maxRSS / 1024)
  process.stdout.write(
    `${((user + system) / 1e6).toFixed(2).padStart(6)} s  ${String(memory).padStart(5)} MB${outcome}\n`,
  )
}
