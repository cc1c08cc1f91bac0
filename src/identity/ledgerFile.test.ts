import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test, vi } from 'vitest'
import { folderWith, run } from '../../test/support/command.ts'
import { unfinishedPath } from '../files/unfinished.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { PublishError } from '../model/diagnostic.ts'
import { identifyBook } from './identifyBook.ts'
import { withLedger } from './ledgerFile.ts'
import { takeLock } from './lock.ts'
import type { Unidentified } from './unidentified.ts'

const article =
  '# Tea\n\n## What is tea?\n\nA drink of leaves.\n\n## Why is it hot?\n\nHot water draws more out of leaves.\n'

function asked(title: string): Unidentified {
  const empty = {
    prompt: null,
    answer: null,
    hint: null,
    explanation: null,
    points: [],
    options: [],
    code: [],
  }
  const occurrences = [{ source: 'tea.md', title, lines: [1, 2] as const }]
  return { kind: 'open', title, ...empty, tags: [], section: null, occurrences }
}

/** Identifies two questions beside a ledger of this text; gives the rules of what is said, thrown or not. */
async function saidOf(
  ledger: string | null,
): Promise<{ rules: string[]; folder: string; found: Diagnostic[] }> {
  const folder = await folderWith(ledger === null ? {} : { 'tea.ledger.json': ledger })
  const found: Diagnostic[] = []
  const raw = { name: 'tea', folder, ledgerPath: join(folder, 'tea.ledger.json'), articles: [] }
  try {
    await identifyBook(
      raw,
      [asked('What is tea?'), asked('Why is it hot?')],
      () => 1_700_000_000,
      (each) => found.push(each),
    )
  } catch (error) {
    if (!(error instanceof PublishError)) throw error
    found.push(error.diagnostic)
  }
  return { rules: found.map(({ rule }) => rule), folder, found }
}

const entry =
  '"titles": ["What is tea?"], "kind": "open", "since": 1, "after": null, "guid": "abcdefghijkl", "note": 1500000000000, "mod": 1600000000, "content": "x", "asks": null, "says": null'

const broken: readonly (readonly [what: string, text: string, rule: string, line: number])[] = [
  ['half written', `{\n  "q-a": {\n    ${entry.slice(0, 60)}`, 'ledger-broken', 3],
  ['empty', '', 'ledger-broken', 1],
  ['no ledger at all', '[1, 2]', 'ledger-broken', 1],
  ['without a guid', `{ "q-a": { ${entry.replace('abcdefghijkl', '')} }, "version": 1 }`, 'ledger-broken', 1],
  ['with one guid twice', `{ "q-a": { ${entry} }, "q-b": { ${entry} }, "version": 1 }`, 'ledger-broken', 1],
  ['of a later version', '{ "version": 2, "whatever": true }', 'ledger-newer', 1],
  [
    'with a conflict that does not end',
    `<<<<<<< HEAD\n{ "version": 1 }\n=======\n{ "version": 1 }\n`,
    'ledger-broken',
    1,
  ],
  ['with a conflict inside another', '<<<<<<< a\n<<<<<<< b\n=======\n>>>>>>> a\n', 'ledger-broken', 2],
]

test.each(broken)('a ledger %s is an error, and stays as it is', async (_, text, rule, line) => {
  const { rules, folder, found } = await saidOf(text)
  expect(rules).toEqual([rule])
  expect([found[0]?.source, found[0]?.line, found[0]?.severity]).toEqual(['tea.ledger.json', line, 'error'])
  expect(await readFile(join(folder, 'tea.ledger.json'), 'utf8')).toBe(text)
  expect(await readdir(folder)).toEqual(['tea.ledger.json'])
})

test('a ledger with marks of a merge, also with the common ancestor, is joined', async () => {
  const other = entry
    .replace('What is tea?', 'Why is it hot?')
    .replace('abcdefghijkl', 'mnopqrstuvwx')
    .replace('1500000000000', '1500000000016')
  const text = [
    '{',
    '<<<<<<< HEAD',
    `  "q-a": { ${entry.replace('1600000000', '1600000005')} },`,
    '||||||| base',
    `  "q-a": { ${entry} },`,
    '=======',
    `  "q-a": { ${entry.replace('"What is tea?"', '"What’s tea?"')} },`,
    `  "q-b": { ${other} },`,
    '>>>>>>> theirs',
    '  "version": 1',
    '}',
  ].join('\r\n')
  const { rules, folder } = await saidOf(text)
  expect(rules).toEqual(['ledger-conflict'])
  const joined = JSON.parse(await readFile(join(folder, 'tea.ledger.json'), 'utf8'))
  expect(Object.keys(joined)).toEqual(['about', 'q-a', 'q-b', 'version'])
  expect(joined['q-a'].titles).toEqual(['What is tea?', 'What’s tea?'])
  expect(joined['q-a'].mod).toBe(1_700_000_000)
})

test('a living build is waited for, a dead one is not', async () => {
  const folder = await folderWith({})
  const path = join(folder, 'x.lock')
  const first = await takeLock(path)
  await expect(takeLock(path, 60)).rejects.toThrow('another build')
  const second = takeLock(path, 5000)
  await first?.release()
  await (await second)?.release()
  expect(await readdir(folder)).toEqual([])
  const dead = await promisify(execFile)(process.execPath, ['-p', 'process.pid'])
  await writeFile(path, JSON.stringify({ pid: Number(dead.stdout), host: hostname() }))
  await (await takeLock(path, 60))?.release()
  await writeFile(path, JSON.stringify({ pid: 1, host: 'another machine' }))
  await utimes(path, new Date(0), new Date(Date.now() - 120_000))
  await (await takeLock(path, 60))?.release()
  expect(await readdir(folder)).toEqual([])
})

test('a lock that is kept is told with the file to delete', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  try {
    const folder = await folderWith({
      'tea.ledger.json.lock': JSON.stringify({ pid: process.pid, host: hostname() }),
    })
    const raw = { name: 'tea', folder, ledgerPath: join(folder, 'tea.ledger.json'), articles: [] }
    const waiting = identifyBook(
      raw,
      [asked('What is tea?')],
      () => 0,
      () => undefined,
    )
    vi.setSystemTime(Date.now() + 11_000)
    await expect(waiting).rejects.toMatchObject({
      diagnostic: { rule: 'ledger-locked', expected: expect.stringContaining('tea.ledger.json.lock') },
    })
  } finally {
    vi.useRealTimers()
  }
})

test('many builds at once of one book give every question one identity', async () => {
  const folder = await folderWith({ 'tea.md': article })
  const outs = Array.from({ length: 6 }, (_, index) => `out${index}`)
  const ran = await Promise.all(outs.map((out) => run(folder, ['build', 'tea.md'], { out, to: 'json' })))
  expect(ran.map(({ status }) => status)).toEqual(outs.map(() => 0))
  const banks = await Promise.all(outs.map((out) => readFile(join(folder, out, 'tea/tea.json'), 'utf8')))
  expect(new Set(banks).size).toBe(1)
  expect((await readdir(folder)).filter((name) => name.startsWith('tea'))).toEqual([
    'tea.ledger.json',
    'tea.md',
  ])
})

test('without a place for the ledger ids follow from titles, and that is said once', async () => {
  const folder = await folderWith({})
  const raw = { name: 'tea', folder, ledgerPath: join(folder, 'not there', 'tea.ledger.json'), articles: [] }
  const found: Diagnostic[] = []
  const questions = [asked('What is tea?'), asked('Why is it hot?')]
  const one = await identifyBook(
    raw,
    questions,
    () => 1_700_000_000,
    (each) => found.push(each),
  )
  expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([['ledger-unwritable', 'warning']])
  await mkdir(join(folder, 'not there'))
  expect(
    await identifyBook(
      raw,
      questions,
      () => 1_800_000_000,
      () => undefined,
    ),
  ).toEqual(one)
})

test('a ledger that cannot be replaced is left whole', async () => {
  const folder = await folderWith({ 'tea.ledger.json': 'before' })
  const path = join(folder, 'tea.ledger.json')
  await mkdir(unfinishedPath(path))
  await expect(withLedger(path, ({ write }) => write('after'))).rejects.toThrow('EISDIR')
  expect(await readFile(path, 'utf8')).toBe('before')
})
