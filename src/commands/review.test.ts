import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Context } from '../context.ts'
import { parseLinks } from '../dedupe/links/linksFile.ts'
import { drafted } from '../drafted.ts'
import { UsageError } from './command.ts'
import { reviewPage } from './review/reviewPage.ts'
import { reviewCommand } from './review.ts'

const article = `# 大模型

## 1. 如何处理大模型训练中的计算资源问题？

拆分任务。

## 2. 如何处理大模型训练中的计算资源分配问题？

动态调度。

## 3. 如何优化大模型的推理速度？

量化。

## 4. 如何进行大模型的推理优化？

蒸馏。
`
let cwd: string
let context: Context
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'review-'))
  await writeFile(join(cwd, 'a.md'), article)
  context = {
    cwd,
    now: () => 0,
    resource: (name) => readFile(join(import.meta.dirname, '../..', name)),
    report: () => {},
    progress: () => {},
  }
})
afterEach(() => rm(cwd, { recursive: true }))

/** Answers with keys, one after the other; the end of them is the end of input. */
async function review(...keys: readonly string[]): Promise<readonly string[]> {
  const shown: string[] = []
  const left = [...keys]
  const ask = async (text: string) => {
    shown.push(text)
    return left.shift() ?? null
  }
  await reviewCommand(['a.md'], {}, context, { print: () => {}, say: () => {}, ask })
  return shown
}

const decisions = async () => parseLinks(await readFile(join(cwd, 'a.links.yml'), 'utf8'), 'a.links.yml')
const draft = () => drafted('a.md', { config: null, options: {} }, context)

test('each pair is shown once; what is decided holds in the next build', async () => {
  expect((await draft()).deduped).toMatchObject({ questions: { length: 4 }, review: { length: 2 } })
  const shown = await review('d another question', 's')
  expect(shown).toHaveLength(2)
  expect(shown[0]).toMatch(/1 of 2[\s\S]*推理/)
  expect(await decisions()).toMatchObject([{ says: 'must' }, { says: 'cannot', reason: 'another question' }])
  const { deduped } = await draft()
  expect(deduped.questions).toHaveLength(3)
  expect(deduped.review).toEqual([])
  expect(deduped.merges).toMatchObject([{ rule: 'must' }])
})

test('q ends and keeps what was decided; both sides stand beside each other', async () => {
  const shown = await review('d', 'q', 's')
  expect(shown).toHaveLength(2)
  expect(shown[1]).toMatch(/^A a\.md:\d+ +│ B a\.md:\d+$/m)
  expect(shown[1]).toContain('s same   d different   k skip   u undo   q quit')
  expect(await decisions()).toMatchObject([{ says: 'cannot' }])
})

test('undo goes back, skip leaves in doubt, the end of input keeps what was decided', async () => {
  const shown = await review('s', 'u', 'x', 'k')
  expect(shown.map((text) => text.match(/(\d) of 2/)?.[1])).toEqual(['1', '2', '1', '1', '2'])
  await expect(decisions()).rejects.toThrow()
  await review('d')
  expect(await decisions()).toMatchObject([{ says: 'cannot' }])
  expect((await draft()).deduped.review).toHaveLength(1)
})

test('a decision finds its question by the title when the content id is of another place', async () => {
  await review('d', 's')
  await writeFile(join(cwd, 'b.md'), article)
  await rm(join(cwd, 'a.md'))
  await writeFile(join(cwd, 'b.links.yml'), await readFile(join(cwd, 'a.links.yml')))
  const { deduped } = await drafted('b.md', { config: null, options: {} }, context)
  expect(deduped.questions).toHaveLength(3)
})

test('the page holds the pairs, and no text of an article can end its script', async () => {
  await reviewCommand(['a.md'], { html: 'r.html' }, context, { print: () => {}, say: () => {} })
  const page = await readFile(join(cwd, 'r.html'), 'utf8')
  expect(page).toContain('计算资源分配')
  expect(page).not.toMatch(/\{\{|https?:\/\/|unsafe-inline/)
  expect(page).toMatch(/<html lang="zh-Hans" dir="ltr">[\s\S]*>保存决定<\/button>/)
  const data = { book: '</script><b>', lang: 'en', file: 'a', doubts: [], decided: [] }
  const parts = { css: '', script: '', theme: '', source: 'review.html' }
  expect(reviewPage({ ...parts, html: '{{book}} {{{data}}} {{{script}}}' }, data)).not.toContain('<')
})

test('without a terminal and without a page there is no review', async () => {
  const terminal = { print: () => {}, say: () => {} }
  await expect(reviewCommand(['a.md'], {}, context, terminal)).rejects.toThrow(UsageError)
})
