import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { PublishError } from '../model/diagnostic.ts'
import { holdsArticle, isArticle, readBook } from './readBook.ts'

let home = ''

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'book-'))
})

afterEach(() => rm(home, { recursive: true }))

async function write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(home, path, '..'), { recursive: true })
    await writeFile(join(home, path), text)
  }
}

const read = (path: string) => readBook(join(home, path), () => {})

async function refusal(path: string): Promise<string> {
  const error = await read(path).catch((thrown: unknown) => thrown)
  if (!(error instanceof PublishError)) throw new Error('it was read')
  return `${error.diagnostic.rule}: ${error.diagnostic.message}`
}

test('one article is a book; the ledger stands beside it', async () => {
  await write({ '面试题.md': '\ufeff---\ntitle: T\n---\r\n# 题\r\n' })
  const book = await read('面试题.md')
  expect(book).toMatchObject({ name: '面试题', folder: home, ledgerPath: join(home, '面试题.ledger.json') })
  expect(book.articles).toMatchObject([{ path: '面试题.md', text: '# 题\n', frontMatter: { title: 'T' } }])
  expect(book.articles[0]?.positions.point(2)).toEqual({ line: 4, column: 3, offset: 20 })
  // sha256 of the bytes above, by coreutils' sha256sum.
  expect(book.articles[0]?.sha256).toBe('1729f72f3f6645123e3ca4d5f477d9b2e758866938977c9a58cc152160eb6a84')
})

test('a folder is a book of all its articles, sorted, without hidden ones and dependencies', async () => {
  await write({
    'b/2.md': 'two',
    'b/a/z.markdown': 'z',
    'b/10.md': 'ten',
    'b/.git/x.md': '',
    'b/.x.md': '',
    'b/node_modules/p/README.md': '',
    'b/cover.png': '',
    'b/b.ledger.json': '{}',
  })
  const book = await read('b')
  expect(book).toMatchObject({ name: 'b', folder: join(home, 'b'), ledgerPath: join(home, 'b.ledger.json') })
  expect(book.articles.map(({ path }) => path)).toEqual(['10.md', '2.md', 'a/z.markdown'])
  expect(await holdsArticle(join(home, 'b'))).toBe(true)
})

test('links within the folder are followed, none that lead out or around', async () => {
  await write({ 'b/a.md': 'a', 'out.md': 'secret' })
  await symlink('a.md', join(home, 'b/c.md'))
  await symlink('.', join(home, 'b/loop'))
  await symlink('gone.md', join(home, 'b/dead.md'))
  await symlink('../out.md', join(home, 'b/picture.png'))
  expect((await read('b')).articles.map(({ path }) => path)).toEqual(['a.md', 'c.md'])
  await symlink('../out.md', join(home, 'b/d.md'))
  expect(await refusal('b')).toMatch(/^input-outside: /)
})

test('what cannot be read is refused in one sentence', async () => {
  await write({
    'empty/x.png': '',
    'bin.md': Buffer.from([0, 1, 2, 3]),
    'b/bad.md': Buffer.from([0x61, 0xff]),
  })
  expect(await refusal('gone.md')).toBe('input-missing: the input cannot be read: no such file or directory')
  expect(await refusal('empty')).toBe('input-empty: the folder holds no article')
  expect(await refusal('bin.md')).toBe('input-binary: the file is not text')
  expect(await refusal('b')).toBe('input-encoding: byte 0xff is no part of UTF-8')
  expect(await holdsArticle(join(home, 'empty'))).toBe(false)
})

test('a file larger than any article is refused before it is read', async () => {
  await write({ 'large.md': '' })
  await truncate(join(home, 'large.md'), 33 * 1024 * 1024)
  expect(await refusal('large.md')).toBe('input-too-large: the file has 33 MB')
})

test('a folder of more articles than any book is refused', async () => {
  await mkdir(join(home, 'many'))
  for (let i = 0; i <= 1000; i++) await writeFile(join(home, `many/${i}.md`), '')
  expect(await refusal('many')).toBe('input-too-large: more than 1000 articles in one folder')
})

test.skipIf(process.getuid?.() === 0)('an unreadable file is refused', async () => {
  await write({ 'locked.md': 'x' })
  await chmod(join(home, 'locked.md'), 0)
  expect(await refusal('locked.md')).toBe('input-missing: the file cannot be read: permission denied')
})

test('articles are told by their names', () => {
  expect(['a.md', 'A.MD', 'a.markdown', 'a.txt', '.a.md', 'a.png', 'a', 'md'].map(isArticle)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ])
})
