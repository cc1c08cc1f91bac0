import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { draftOf } from './draft.ts'
import { systemContext } from './systemContext.ts'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'draft-'))
})

afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

test.each([
  [10, 0],
  [60_000, 1],
])('memory is spared for large books alone: %i lines', async (lines, times) => {
  const path = join(folder, 'article.md')
  await writeFile(path, `## What is a cache?\n\n${'A store.\n\n'.repeat(lines)}`)
  let spared = 0
  const context = systemContext({ cwd: folder, report: () => {}, spareMemory: () => spared++ })
  const draft = await draftOf(path, { config: null, options: {} }, context, () => {})
  expect(draft.items).toHaveLength(1)
  expect(spared).toBe(times)
})
