import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Diagnostic } from '../model/diagnostic.ts'
import { UsageError } from './command.ts'
import { dedupeCommand } from './dedupe.ts'
import type { Flags } from './flags.ts'

let cwd: string
let found: Diagnostic[]
beforeEach(async () => {
  found = []
  cwd = await mkdtemp(join(tmpdir(), 'dedupe-'))
})
afterEach(() => rm(cwd, { recursive: true }))

const dedupe = (words: readonly string[], flags: Flags = {}) =>
  dedupeCommand(
    words,
    flags,
    {
      cwd,
      now: () => 0,
      resource: () => Promise.reject(new Error()),
      report: (one) => found.push(one),
      progress: () => {},
    },
    { print: () => {}, say: () => {} },
  )

test('all stages, one after the other', async () => {
  await writeFile(
    join(cwd, 'items.jsonl'),
    '{"id":"a","title":"What is a lock?"}\n{"id":"b","title":"Define a lock"}\n',
  )
  expect(await dedupe(['.'])).toBe(0)
  expect(await readFile(join(cwd, 'questions.jsonl'), 'utf8')).toBe(
    '{"title":"What is a lock?","ids":["a","b"]}\n',
  )
})

test('missing and broken input is told', async () => {
  expect(await dedupe(['.'])).toBe(1)
  await writeFile(join(cwd, 'items.jsonl'), '{"id":\n')
  expect(await dedupe(['.', 'keys'])).toBe(1)
  expect(found.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
    'error input-missing',
    'error stage-input-invalid',
  ])
})

test.each([
  [[], {}],
  [['.', 'sort'], {}],
  [['.', 'keys'], { rank: '2', world: '2' }],
  [['.'], { world: '2' }],
  [['.', 'keys'], { world: 'two' }],
])('%j %j is wrong usage', async (words: string[], flags: Flags) => {
  await expect(dedupe(words, flags)).rejects.toThrow(UsageError)
})
