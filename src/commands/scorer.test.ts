import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, run } from '../../test/support/command.ts'
import { main } from '../main.ts'

const article = `# Caches

## How do I cache a page?

Keep it.

## How do I serve a page from memory?

Hold it.
`
const scoring =
  'export default { scorer: async (pairs) => pairs.map(([a, b]) => (a.title === b.title ? 0 : 0.9)) }\n'

test.each([
  ['drillpress.config.mjs', scoring],
  [
    'drillpress.config.ts',
    scoring.replace('(pairs)', '(pairs: { title: string }[][])').replace('[a, b]', '[a, b]: any'),
  ],
])('a scorer in %s finds pairs for review', async (name, config) => {
  const cwd = await folderWith({ 'a.md': article, [name]: config })
  expect(await run(cwd, ['build', 'a.md'], { to: 'json' })).toMatchObject({ status: 0, lines: [] })
  const { questions, review } = JSON.parse(await readFile(join(cwd, 'dist/a/a.json'), 'utf8'))
  expect(questions).toHaveLength(2)
  expect(review).toMatchObject([
    { a: questions[0].id, b: questions[1].id, rule: 'scorer', score: 0.9, evidence: { scorer: 0.9 } },
  ])
})

test('what it found can be decided like any other pair', async () => {
  const cwd = await folderWith({ 'a.md': article, 'drillpress.config.mjs': scoring })
  const shown: string[] = []
  const show = (text: string) => shown.push(text) > 0
  const host = { isTTY: false, write: show }
  const stdin = { isTTY: false, setEncoding: () => {}, resume: () => {}, pause: () => {}, on: typing('s\n') }
  await main(['review', 'a.md'], {}, { cwd: () => cwd, stdout: host, stderr: host, stdin } as never)
  expect(shown.join('')).toContain('a scorer of your own finds them alike')
  await run(cwd, ['build', 'a.md'], { to: 'json' })
  expect(JSON.parse(await readFile(join(cwd, 'dist/a/a.json'), 'utf8')).merges).toMatchObject([
    { rule: 'must' },
  ])
})

test('one that is no function or fails is told with its place or reason', async () => {
  const cwd = await folderWith({
    'a.md': article,
    'drillpress.config.mjs': "export default {\n  scorer: 'bert'\n}\n",
  })
  const wrong = await run(cwd, ['build', 'a.md'], { to: 'json' })
  expect(wrong.lines[0]).toMatch(
    /drillpress\.config\.mjs:2:3 error config-invalid option `scorer` is .*expected a function/,
  )
  const failing = 'export default { scorer: async () => { throw new Error("no GPU") } }'
  const at = await folderWith({ 'a.md': article, 'drillpress.config.mjs': failing })
  const { status, lines } = await run(at, ['build', 'a.md'], { to: 'json' })
  expect(status).toBe(0)
  expect(lines[0]).toMatch(/warning scorer-failed no GPU/)
})

/** Keys that are pressed as soon as somebody listens. */
function typing(text: string) {
  return (event: string, take: (chunk: string) => void) => {
    if (event === 'data') queueMicrotask(() => take(text))
  }
}
