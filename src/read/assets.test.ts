import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { RawBook } from './article.ts'
import { readAssets } from './assets.ts'
import { readBook } from './readBook.ts'

/** A PNG of 3 × 2 pixels: signature and header are all that is looked at. */
const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000030000000208020000', 'hex')

let home = ''
let raw: RawBook

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'assets-'))
  await mkdir(join(home, 'book/img dir'), { recursive: true })
  await mkdir(join(home, 'book/part'))
  await writeFile(join(home, 'secret.png'), png)
  await writeFile(
    join(home, 'book/a.md'),
    '# A\n\n![x](img%20dir/图.png) ![y](gone.png)\n![z](https://e.org/z.png)\n',
  )
  await writeFile(join(home, 'book/part/b.md'), '# B\n\n![](own.png)\n')
  await writeFile(join(home, 'book/img dir/图.png'), png)
  await writeFile(join(home, 'book/part/own.png'), png)
  await writeFile(join(home, 'book/text.png'), 'no picture')
  await symlink(join(home, 'secret.png'), join(home, 'book/link.png'))
  await symlink(join(home, 'book/part/own.png'), join(home, 'book/inner.png'))
  raw = await readBook(join(home, 'book'), () => {})
})

afterAll(() => rm(home, { recursive: true }))

async function read(...urls: string[]) {
  const found: Diagnostic[] = []
  const assets = await readAssets(raw, urls, (diagnostic) => found.push(diagnostic))
  return { assets, rules: found.map(({ rule }) => rule), found }
}

test('pictures are found by their url, decoded, also beside the article that shows them', async () => {
  const { assets, rules } = await read(
    'img%20dir/图.png',
    'img dir/图.png',
    'own.png',
    'inner.png',
    './part/own.png?v=1#x',
  )
  expect(rules).toEqual([])
  expect([...assets.values()].map(({ mediaType, width, height }) => [mediaType, width, height])).toEqual(
    Array(5).fill(['image/png', 3, 2]),
  )
})

test.each([
  '../secret.png',
  '..%2fsecret.png',
  'img dir/../../secret.png',
  '..\\secret.png',
  'link.png',
  '/etc/hostname',
  'file:///etc/hostname',
  '\\\\host\\share\\x.png',
  'C:\\x.png',
  '~/x.png',
])('%s never leads out of the folder', async (url) => {
  const { assets, rules } = await read(url)
  expect(assets.size).toBe(0)
  expect(rules).toEqual(['input-outside'])
})

test('a missing picture is told at its place, one elsewhere is not opened', async () => {
  const { assets, found } = await read('gone.png', 'https://e.org/z.png', 'text.png')
  expect(assets.size).toBe(0)
  expect(found.map(({ rule, source, line, column }) => `${source}:${line}:${column} ${rule}`)).toEqual([
    'a.md:3:28 image-missing',
    'a.md:4:6 image-remote',
    'a.md:null:null image-unsupported',
  ])
})

test('data: urls are pictures, too, if they are', async () => {
  const good = `data:image/png;base64,${png.toString('base64')}`
  const svg = 'data:image/svg+xml,%3Csvg viewBox="0 0 4 5"%3E%3Cpath d="M0 0h1"/%3E%3C/svg%3E'
  const { assets, rules } = await read(
    good,
    svg,
    'data:text/plain,hi',
    `data:image/png;base64,${'A'.repeat(9_000_000)}`,
  )
  expect([...assets.keys()]).toEqual([good, svg])
  expect(assets.get(svg)?.height).toBe(5)
  expect(rules).toEqual(['image-unsupported', 'image-unsupported'])
})
