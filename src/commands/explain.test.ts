import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Context } from '../context.ts'
import { contentIds } from '../dedupe/links/contentIds.ts'
import { formatLinks } from '../dedupe/links/linksFile.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { UsageError } from './command.ts'
import { explainCommand } from './explain.ts'

const article = `# 面试题

## 1. 如何处理大模型训练中的计算资源问题？

拆分任务。

## 2. 如何处理大模型训练中的计算资源分配问题？

动态调度。

## 3. 大模型训练过程中的计算资源问题怎么解决？

租用云。
`
let cwd: string
let found: Diagnostic[]
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'explain-'))
  await writeFile(join(cwd, 'a.md'), article)
})
afterAll(() => rm(cwd, { recursive: true }))

async function explain(words: readonly string[], report?: string): Promise<{ status: number; text: string }> {
  found = []
  const context: Context = {
    cwd,
    now: () => 0,
    resource: () => Promise.reject(new Error('nothing is needed')),
    report: (one) => found.push(one),
    progress: () => {},
  }
  let text = ''
  const terminal = { print: (more: string) => (text += more), say: () => {} }
  const status = await explainCommand(
    words,
    report === undefined ? {} : { report: [report] },
    context,
    terminal,
  )
  return { status, text }
}

test('an article and one question are too few', async () => {
  await expect(explain(['a.md', '1'])).rejects.toBeInstanceOf(UsageError)
})

test('an insertion is shown as what only one side names', async () => {
  const { status, text } = await explain(['a.md', '1', '2'])
  expect(status).toBe(0)
  expect(text).toMatch(/only B\s+分配\s+-2\.0/)
  expect(text).toMatch(/^review one-sided: /m)
})

test('lines of the article, titles and parts of titles name a question too', async () => {
  const json = async (...words: string[]) => JSON.parse((await explain(['a.md', ...words], 'json')).text)
  expect(await json(':3', ':12')).toMatchObject({
    a: { line: 3 },
    b: { line: 11 },
    decision: 'merge',
    rule: 'same-focus',
  })
  expect(await json('资源分配', '如何处理大模型训练中的计算资源问题')).toMatchObject({
    a: { line: 7 },
    b: { line: 3 },
  })
  expect(await json('1', '大模型训练里的计算资源应该如何处理')).toMatchObject({
    b: { line: null },
    decision: 'merge',
  })
})

test('a name that no question has is an error, no name is wrong usage', async () => {
  expect((await explain(['a.md', '1', '99'])).status).toBe(1)
  expect(found).toMatchObject([{ rule: 'question-unknown', severity: 'error' }])
  await expect(explain(['1'])).rejects.toThrow(UsageError)
})

test('what a person decided holds in the book', async () => {
  const titles = ['如何处理大模型训练中的计算资源问题？', '如何处理大模型训练中的计算资源分配问题？']
  const [a = '', b = ''] = contentIds(
    titles.map((title) => ({ title, occurrence: { source: 'a.md', title, lines: [1, 1] } })),
  )
  const pair = { a: { id: a, title: '' }, b: { id: b, title: '' }, reason: 'one lesson', by: null }
  await writeFile(join(cwd, 'a.links.yml'), await formatLinks([{ says: 'must', ...pair }]))
  const { text } = await explain(['a.md', '1', ':7'], 'json')
  await rm(join(cwd, 'a.links.yml'))
  expect(JSON.parse(text)).toMatchObject({ decision: 'review' })
  expect(found).toEqual([])
})
