import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { optionEntries } from '../src/config/options.ts'
import { help } from '../src/help.ts'

const page = await readFile(join(import.meta.dirname, '../docs/publish-your-article.md'), 'utf8')

test('the page for publishers lists every option and no other', () => {
  const [, table = ''] = page.split(/^## Options$/m)
  const rows = [...(table.split(/^## /m)[0] ?? '').matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)
  expect(rows.sort()).toEqual(Object.keys(optionEntries).sort())
})

test('the page for publishers names every command and flag of the help', () => {
  const wanted = new Set(help().match(/drillpress [a-z]+|--[a-z-]+/g))
  for (const universal of ['--version', '--help']) wanted.delete(universal)
  expect([...wanted].filter((word) => !page.includes(word))).toEqual([])
})
