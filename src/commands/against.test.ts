import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { folderWith, run } from '../../test/support/command.ts'
import { main } from '../main.ts'
import type { Flags } from './flags.ts'

const old = `# Old

## What is a closure?

A function with its scope.

## How do I optimise a slow SQL query?

Read its plan.
`
const fresh = `# New

## Explain closures.

A function that keeps what is around it.

## How do I optimise a slow SQL qurey?

Look at the indexes.

## What is hoisting?

Declarations move up.
`
const asJson = { to: 'json', report: ['json'] } as const

/** A folder with the bank of `old.md` and the article `new.md`; `more` are further files. */
async function withBank(more: Readonly<Record<string, string>> = {}): Promise<string> {
  const cwd = await folderWith({ 'old.md': old, 'new.md': fresh, ...more })
  await run(cwd, ['build', 'old.md'], { to: 'json' })
  return cwd
}

async function build(cwd: string, words: readonly string[], flags: Flags) {
  const { status, out } = await run(cwd, ['build', ...words], { ...asJson, ...flags })
  const { diagnostics } = JSON.parse(out) as { diagnostics: readonly { rule: string; line: number | null }[] }
  return { status, rules: diagnostics.map(({ rule, line }) => `${rule}:${line}`) }
}

const bankAt = async (cwd: string, name: string) =>
  JSON.parse(await readFile(join(cwd, 'dist', name, `${name}.json`), 'utf8'))

test('the bank and the findings tell what is new, what is known and what is in doubt', async () => {
  const cwd = await withBank()
  const found = await build(cwd, ['new.md'], { against: ['dist/old/old.json'] })
  expect(found).toEqual({
    status: 0,
    rules: ['bank-compared:null', 'question-known:3', 'question-maybe-known:7'],
  })
  const bank = await bankAt(cwd, 'new')
  const ids = bank.questions.map((question: { id: string }) => question.id)
  const [closure, query] = (await bankAt(cwd, 'old')).questions
  expect(bank.against).toMatchObject({
    banks: [{ name: 'old.json', title: 'Old', questions: 2 }],
    new: [ids[1], ids[2]],
    known: [{ question: ids[0], bank: 0, earlier: { id: closure.id }, rule: 'same-focus' }],
    review: [{ question: ids[1], earlier: { id: query.id }, rule: 'typo' }],
  })
  const schema = await readFile(new URL('../../schema/bank.schema.json', import.meta.url), 'utf8')
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(schema))
  expect(validate(bank), JSON.stringify(validate.errors)).toBe(true)
})

test('within one folder repeats are one question, which names the places in both articles', async () => {
  const cwd = await folderWith({ 'both/a.md': old, 'both/b.md': fresh })
  await build(cwd, ['both'], {})
  const { questions, merges } = await bankAt(cwd, 'both')
  expect(questions).toHaveLength(4)
  const places = merges.map((merge: { occurrences: readonly { source: string }[] }) =>
    merge.occurrences.map(({ source }) => source),
  )
  expect(places).toEqual([['a.md', 'b.md']])
})

test('a check tells the same and writes nothing', async () => {
  const cwd = await withBank()
  await rename(join(cwd, 'dist/old/old.json'), join(cwd, 'old.json'))
  const { status, lines } = await run(cwd, ['check', 'new.md'], { against: ['old.json'] })
  expect(status).toBe(0)
  expect(lines[0]).toContain(
    'of 3 questions, 2 are new, 1 known, 1 of the new ones in doubt; held against old.json',
  )
  expect(lines[1]).toMatch(/^new\.md:3:1 info question-known `Explain closures\.` is `What is a closure\?`/)
  await expect(bankAt(cwd, 'new')).rejects.toThrow()
})

test('a question that was reworded past recognition is known by its id', async () => {
  const first =
    '## Explain the ACID properties.\n\nAtomicity, consistency, isolation and durability.\n\n## What is a lock?\n\nA gate.\n'
  const cwd = await folderWith({ 'a.md': first })
  await build(cwd, ['a.md'], {})
  const id = (await bankAt(cwd, 'a')).questions[0].id
  await rename(join(cwd, 'dist/a'), join(cwd, 'then'))
  const reworded = first.replace(
    'Explain the ACID properties.',
    'Which promises does a transaction keep, and why do they matter?',
  )
  await writeFile(join(cwd, 'a.md'), reworded)
  await build(cwd, ['a.md'], { against: ['then/a.json'] })
  const { against, questions } = await bankAt(cwd, 'a')
  expect(questions[0].id).toBe(id)
  expect(against.new).toEqual([])
  expect(against.known[0]).toMatchObject({
    question: id,
    earlier: { id },
    rule: 'same-id',
    decision: 'merge',
  })
  await build(cwd, ['a.md'], { against: ['then/a.json'], 'no-ledger': true })
  expect((await bankAt(cwd, 'a')).against.new).toHaveLength(1)
})

const quiz = JSON.stringify([
  { question: 'Explain closures.', answer: 'A function that keeps what is around it.' },
  { question: 'What is hoisting?', answer: 'Declarations move up.' },
])

test.each([
  ['before the flag', ['quiz.json'], ['dist/old/old.json']],
  ['among the banks', [], ['dist/old/old.json', 'quiz.json']],
])('a quiz in JSON %s is an input, not a bank', async (_, words, against) => {
  const cwd = await withBank({ 'quiz.json': quiz })
  expect(await build(cwd, words, { against })).toMatchObject({
    status: 0,
    rules: expect.arrayContaining(['bank-compared:null', expect.stringMatching(/^question-known:/)]),
  })
  expect((await bankAt(cwd, 'quiz')).questions).toHaveLength(2)
})

test('--only-new leaves known ones out of every format, numbers the rest, and keeps all identities', async () => {
  const cwd = await withBank()
  await build(cwd, ['new.md'], {})
  const whole = await bankAt(cwd, 'new')
  const found = await build(cwd, ['new.md'], { against: ['dist/old/old.json'], 'only-new': true })
  expect(found.rules).not.toContain('identity-retired:null')
  const bank = await bankAt(cwd, 'new')
  expect(
    bank.questions.map((question: { number: number; id: string }) => [question.number, question.id]),
  ).toEqual([
    [1, whole.questions[1].id],
    [2, whole.questions[2].id],
  ])
  expect(bank.against.known).toMatchObject([{ title: 'Explain closures.', occurrences: [{ lines: [3, 5] }] }])
})

test('where nothing is new nothing is written, and that is no failure unless warnings are', async () => {
  const cwd = await withBank()
  await rename(join(cwd, 'dist/old'), join(cwd, 'then'))
  const flags = { against: ['then/old.json'], 'only-new': true }
  expect(await build(cwd, ['old.md'], flags)).toMatchObject({
    status: 0,
    rules: expect.arrayContaining(['nothing-new:null']),
  })
  await expect(bankAt(cwd, 'old')).rejects.toThrow()
  expect((await build(cwd, ['old.md'], { ...flags, strict: true })).status).toBe(1)
})

test('the book’s own bank is left aside, the others count', async () => {
  const cwd = await withBank()
  await build(cwd, ['new.md'], {})
  const against = ['dist/new/new.json', 'dist/old/old.json']
  const { status, rules } = await build(cwd, ['new.md'], { against })
  expect(status).toBe(0)
  expect(rules).toEqual(expect.arrayContaining(['bank-own:null', 'question-known:3']))
  expect((await bankAt(cwd, 'new')).against.banks).toHaveLength(1)
})

test.each([
  ['{"schemaVersion": 2}', 'bank-version:null'],
  ['{"schemaVersion": 1,\n', 'bank-unreadable:2'],
  ['{"schemaVersion": 1}', 'bank-unreadable:null'],
])('a bank that cannot be read keeps the book from being published: %j', async (text, rule) => {
  const cwd = await withBank({ 'bad.json': text })
  expect(await build(cwd, ['new.md'], { against: ['bad.json'] })).toMatchObject({
    status: 1,
    rules: expect.arrayContaining([rule]),
  })
  expect((await build(cwd, ['new.md'], { against: ['none.json'] })).rules).toContain('bank-unreadable:null')
})

test('banks stand in the config file, relative to it; an article may not name them', async () => {
  const cwd = await withBank({ 'books/a.md': `---\nagainst: [x.json]\n---\n${fresh}` })
  const config = {
    'books/drillpress.config.json': '{ "against": ["../dist/old/old.json"], "onlyNew": true }',
  }
  const at = await withBank({ 'books/a.md': fresh, ...config })
  await build(at, ['books/a.md'], {})
  expect((await bankAt(at, 'a')).questions).toHaveLength(2)
  expect((await build(cwd, ['books/a.md'], {})).rules).toContain('config-invalid:2')
})

test('what may be known can be decided like any other pair', async () => {
  const cwd = await withBank()
  const screen = { isTTY: false, write: (text: string) => shown.push(text) > 0 }
  const shown: string[] = []
  const on = (event: string, take: (text: string) => void) => {
    if (event === 'data') queueMicrotask(() => take('s\n'))
  }
  const stdin = { isTTY: false, setEncoding: () => {}, resume: () => {}, pause: () => {}, on }
  const flags = { against: ['dist/old/old.json'] }
  await main(['review', 'new.md'], flags, { cwd: () => cwd, stdout: screen, stderr: screen, stdin } as never)
  expect(shown.join('')).toMatch(/^A new\.md:7 +│ B old\.json$/m)
  const { rules } = await build(cwd, ['new.md'], flags)
  expect(rules).toEqual(['bank-compared:null', 'question-known:3', 'question-known:7'])
  expect((await bankAt(cwd, 'new')).against.known[1]).toMatchObject({ rule: 'must' })
})

test('--only-new without a bank leaves nothing out, and that is said', async () => {
  const cwd = await withBank()
  const { status, rules } = await build(cwd, ['new.md'], { 'only-new': true })
  expect({ status, rules }).toEqual({ status: 0, rules: ['config-invalid:null'] })
  expect((await bankAt(cwd, 'new')).questions).toHaveLength(3)
})

test('decisions beside the book count for banks too', async () => {
  const links =
    'cannot:\n  - a: Explain closures.\n    b: What is a closure?\nmust:\n  - a: How do I optimise a slow SQL qurey?\n    b: How do I optimise a slow SQL query?\n'
  const cwd = await withBank({ 'new.links.yml': links })
  const { rules } = await build(cwd, ['new.md'], { against: ['dist/old/old.json'] })
  expect(rules).toEqual(['bank-compared:null', 'question-known:7'])
})
