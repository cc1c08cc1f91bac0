import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, run } from '../../test/support/command.ts'
import { type Diagnostic, diagnostic } from '../model/diagnostic.ts'
import type { ParsedArticle } from '../model/item.ts'
import { keepArticles, keptArticle } from './keptArticles.ts'

const noIdea = diagnostic('no-questions', 'none')

test('a book of kept articles is the book that is read afresh', async () => {
  const article = (answer: string) => `# A\n\n## What is a closure?\n\n${answer}[^1]\n\n[^1]: Note.\n`
  const shared =
    '# B\n\n## Which is even?\n\n- A. 1\n- B. 2\n\nAnswer: B\n\n## What is `map`?\n\n1. **One:** a\n2. **Two:** b\n\n## What is `map`?\n\nA function.\n'
  const build = async (answers: readonly string[]): Promise<string> => {
    const cwd = await folderWith({ 'book/b.md': shared })
    for (const answer of answers) {
      await writeFile(join(cwd, 'book/a.md'), article(answer))
      await run(cwd, ['build', 'book'], { to: 'json', out: 'out', 'no-ledger': true })
    }
    return readFile(join(cwd, 'out/book/book.json'), 'utf8')
  }
  const afresh = await build(['A function.'])
  keepArticles()
  expect(await build(['Something else.', 'A function.', 'A function.'])).toBe(afresh)
})

test('an article is read once, and what was found in it is told each time', async () => {
  let count = 0
  const told: Diagnostic[] = []
  const read = (key: string) =>
    keptArticle(
      () => key,
      async (report) => {
        count++
        report(noIdea)
        return { title: key } as ParsedArticle
      },
      (one) => told.push(one),
    )
  keepArticles()
  const titles = [await read('a'), await read('a'), await read('b')].map(({ title }) => title)
  expect([titles, count]).toEqual([['a', 'a', 'b'], 2])
  expect(told).toEqual([noIdea, noIdea, noIdea])
  for (let other = 0; other < 200; other++) await read(`other ${other}`)
  await read('a')
  expect(count).toBe(203)
})

test('what cannot be read is tried again', async () => {
  keepArticles()
  const failing = () =>
    keptArticle(
      () => 'c',
      () => Promise.reject(new Error('no')),
      () => {},
    )
  await expect(failing()).rejects.toThrow('no')
  await expect(failing()).rejects.toThrow('no')
})
