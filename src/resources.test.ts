import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readResource, withTemplates } from './resources.ts'

test("a user's template stands in for the product's of the same path, and nothing else does", async () => {
  const folder = await mkdtemp(join(tmpdir(), 'templates-'))
  await mkdir(join(folder, 'epub'))
  await writeFile(join(folder, 'epub', 'book.css'), 'mine')
  const read = withTemplates(folder, readResource)
  const text = async (name: string) => new TextDecoder().decode(await read(name))
  expect(await text('templates/epub/book.css')).toBe('mine')
  expect(await text('templates/themes/plain.json')).toContain('"ink"')
  expect(withTemplates(undefined, readResource)).toBe(readResource)
})
