import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { content } from '../../test/support/sampleBook.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { RawBook } from '../read/article.ts'
import { identifyBook } from './identifyBook.ts'
import { firstMod } from './ids.ts'
import { nowhere, type Unidentified } from './unidentified.ts'

let folder = ''
let said: Diagnostic[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'identity-'))
  said = []
})

afterEach(() => rm(folder, { recursive: true, force: true }))

/** A question that says so much that its answer can be known again. */
function asked(title: string, fields: Partial<Unidentified> = {}): Unidentified {
  return {
    kind: 'open',
    title,
    prompt: null,
    answer: content(
      `This is what there is to be said on ${title}, and a little more of ${title} for good measure.`,
    ),
    hint: null,
    explanation: null,
    points: [],
    options: [],
    code: [],
    tags: [],
    section: null,
    occurrences: [{ source: 'a.md', title, lines: [1, 2] }],
    ...fields,
  }
}

const raw = (): RawBook => ({
  name: 'book',
  folder,
  ledgerPath: join(folder, 'book.ledger.json'),
  articles: [],
})

async function build(questions: readonly Unidentified[], now = 1_700_000_000) {
  said = []
  return identifyBook(
    raw(),
    questions,
    () => now,
    (found) => said.push(found),
  )
}

const titles = ['Closures', 'Event loop', 'Garbage collection', 'Prototype chain', 'Hoisting']

test('names follow from titles: two first builds give the same, on any day', async () => {
  const first = await build(
    titles.map((title) => asked(title)),
    1_700_000_000,
  )
  await rm(raw().ledgerPath)
  const second = await build(
    titles.map((title) => asked(title)),
    1_800_000_000,
  )
  expect(second).toEqual(first)
  expect(first.every(({ mod }) => mod === firstMod)).toBe(true)
  expect(new Set(first.flatMap(({ id, guid, noteId }) => [id, guid, noteId])).size).toBe(15)
  expect(first[0]?.id).toMatch(/^q-[0-9a-z]{10}$/)
  expect(first[0]?.guid).toMatch(/^[0-9A-Za-z]{22}$/)
})

test('an unchanged book leaves the ledger file alone', async () => {
  await build(titles.map((title) => asked(title)))
  const before = await readFile(raw().ledgerPath, 'utf8')
  await writeFile(raw().ledgerPath, before, { flag: 'r+' })
  const again = await build(titles.map((title) => asked(title)))
  expect(await readFile(raw().ledgerPath, 'utf8')).toBe(before)
  expect(await readdir(folder)).toEqual(['book.ledger.json'])
  expect(again.every(({ mod }) => mod === firstMod)).toBe(true)
  expect(said).toEqual([])
})

test('an edited answer takes the time of the edit, strictly later than before', async () => {
  const [first] = await build([asked('Closures')])
  const edited = asked('Closures', { answer: content('Something else.') })
  const [second] = await build([edited], 1_700_000_000)
  const [third] = await build([edited], 1_800_000_000)
  const [fourth] = await build([asked('Closures')], 1_600_000_000)
  expect([second?.mod, third?.mod, fourth?.mod]).toEqual([1_700_000_000, 1_700_000_000, 1_700_000_001])
  expect(new Set([first, second, third, fourth].map((found) => found?.guid)).size).toBe(1)
})

test('a question keeps its id when it is reworded, moved, or has another put before it', async () => {
  const before = await build(titles.map((title) => asked(title)))
  const reworded = asked('Explain closures, please', { answer: asked('Closures').answer })
  const after = await build([
    asked('New first'),
    asked('Hoisting'),
    ...titles.slice(1, 4).map((title) => asked(title)),
    reworded,
  ])
  expect(after.map(({ id }) => id).slice(1)).toEqual([4, 1, 2, 3, 0].map((index) => before[index]?.id))
  expect(before.map(({ id }) => id)).not.toContain(after[0]?.id)
})

test('a question that goes and comes back has its id again', async () => {
  const before = await build(titles.map((title) => asked(title)))
  await build(titles.slice(1).map((title) => asked(title)))
  expect(said.map(({ rule, note }) => [rule, note?.includes(`QID:${before[0]?.id}`)])).toEqual([
    ['identity-retired', true],
  ])
  const back = await build([...titles.slice(1), 'Closures'].map((title) => asked(title)))
  expect(back[4]).toEqual(before[0])
  expect(said.map(({ rule }) => rule)).toEqual(['identity-restored'])
})

test('of two questions that become one the older survives, and both come back when they part', async () => {
  const [old] = await build([asked('Closures')])
  const [, young] = await build([asked('Closures'), asked('What a closure keeps')])
  const both = [
    { source: 'a.md', title: 'What a closure keeps', lines: [1, 2] as const },
    { source: 'a.md', title: 'Closures', lines: [3, 4] as const },
  ]
  const [one] = await build([asked('What a closure keeps', { occurrences: both })])
  expect(one?.id).toBe(old?.id)
  expect(said[0]?.message).toContain(`now part of ${old?.id}`)
  const parted = await build([asked('What a closure keeps'), asked('Closures')])
  expect(parted.map(({ id }) => id)).toEqual([young?.id, old?.id])
})

test('a repeat that is told apart gets a new id, and the title in use keeps the old', async () => {
  const both = [
    { source: 'a.md', title: 'Closures', lines: [1, 2] as const },
    { source: 'a.md', title: 'Scopes', lines: [3, 4] as const },
  ]
  const [one] = await build([asked('Closures', { occurrences: both })])
  const parted = await build([asked('Scopes'), asked('Closures')])
  expect(parted[1]?.id).toBe(one?.id)
  expect(parted[0]?.id).not.toBe(one?.id)
  const told = said.filter(({ rule }) => rule === 'identity-split')
  expect(told).toMatchObject([{ source: 'a.md', line: 1, severity: 'info' }])
  expect(told[0]?.message).toContain(`was part of “Closures” (${one?.id})`)
  await build([
    asked('Scopes'),
    asked('Closures'),
    asked('Scopes', { answer: content('Another one of those.') }),
  ])
  expect(said).toEqual([])
})

test('questions of one title are told apart by what they show', async () => {
  const shown = ['let a = 1; console.log(a)', 'while (true) { tick() }', 'throw new TypeError("no")']
  const output = (code: string) =>
    asked('What is the output?', { prompt: content(`\`\`\`js\n${code}\n\`\`\``), answer: content('1') })
  const before = await build(shown.map(output))
  const after = await build([
    output('import fs from "node:fs/promises"'),
    ...[2, 0, 1].map((index) => output(shown[index] ?? '')),
  ])
  expect(after.slice(1).map(({ id }) => id)).toEqual([2, 0, 1].map((index) => before[index]?.id))
  expect(new Set(after.map(({ id }) => id)).size).toBe(4)
})

test('another question under a title that many have is another question', async () => {
  const output = (code: string, says: string) =>
    asked('What is the output?', { prompt: content(`\`\`\`js\n${code}\n\`\`\``), answer: content(says) })
  const one = output('console.log([1, 2, 3].map(parseInt))', 'The index is taken for the base.')
  const two = output('setTimeout(() => console.log("later"), 0)', 'It is printed after what runs now.')
  const three = output(
    'Promise.reject(new Error("x")).finally(done)',
    'An unhandled rejection ends the process.',
  )
  const before = await build([one, two])
  const after = await build([three, two])
  expect(after[1]?.id).toBe(before[1]?.id)
  expect(before.map(({ id }) => id)).not.toContain(after[0]?.id)
  const edited = await build([
    output('Promise.reject(new Error("x")).finally(done) // why?', 'The process ends.'),
    two,
  ])
  expect(edited.map(({ id }) => id)).toEqual(after.map(({ id }) => id))
})

test.each([60, 120])('a crowd of %i questions under one title keeps its ids', async (size) => {
  const word = (index: number) => ((index * 2654435761) % 2 ** 32).toString(36)
  const output = (index: number, note = '') =>
    asked('What is the output?', {
      prompt: content(`\`\`\`js\n${word(index)}(${word(index + 500)}, ${word(index + 900)})${note}\n\`\`\``),
      answer: content(
        `${word(index + 2000)} ${word(index + 3000)} ${word(index + 4000)} ${word(index + 5000)}`,
      ),
    })
  const numbers = Array.from({ length: size }, (_, index) => index)
  const before = await build(numbers.map((index) => output(index)))
  const after = await build([
    output(7777),
    ...numbers.map((index) => output(index, index % 9 === 0 ? ' // edited' : '')),
  ])
  expect(after.slice(1).map(({ id }) => id)).toEqual(before.map(({ id }) => id))
  expect(new Set(after.map(({ id }) => id)).size).toBe(size + 1)
})

test('an id of the author wins over words, becomes the id where it can, and counts once', async () => {
  const [first, second] = await build([
    asked('Closures', { explicitIds: ['closure'] }),
    asked('Scopes', { explicitIds: ['closure'] }),
  ])
  expect(first?.id).toBe('q-closure')
  expect(second?.id).not.toBe('q-closure')
  expect(said.map(({ rule }) => rule)).toEqual(['identity-repeated'])
  const [renamed] = await build([asked('Something quite different', { explicitIds: ['closure'] })])
  expect(renamed?.guid).toBe(first?.guid)
})

test('a guess between two is a new question, and said', async () => {
  const same =
    'One answer that stands under both of the questions, word for word, and is rather long for an answer.'
  const answer = content(same)
  const before = await build([asked('Pros of caching', { answer }), asked('Cons of caching', { answer })])
  const [after] = await build([asked('Ways of caching', { answer })])
  expect(before.map(({ id }) => id)).not.toContain(after?.id)
  expect(said.map(({ rule }) => rule)).toContain('identity-ambiguous')
})

test('another question in the same place is no rewording', async () => {
  const before = await build(titles.map((title) => asked(title)))
  const after = await build(
    ['Closures', 'Backpressure in streams', ...titles.slice(2)].map((title) => asked(title)),
  )
  expect(before.map(({ id }) => id)).not.toContain(after[1]?.id)
})

test('pictures and section titles are part of a card', async () => {
  const shown = [asked('Closures', { prompt: content('![](a.png)'), section: 's2' })]
  const around = (byte: number, title: string) => ({
    ledger: true,
    sections: [
      { id: 's1', title, depth: 1, parent: null },
      { id: 's2', title: 'Two', depth: 2, parent: 's1' },
    ],
    assets: new Map([
      ['a.png', { mediaType: 'image/png' as const, bytes: Uint8Array.of(byte), width: null, height: null }],
    ]),
  })
  const mods: (number | undefined)[] = []
  for (const [byte, title] of [
    [1, 'One'],
    [1, 'One'],
    [2, 'One'],
    [2, 'First'],
  ] as const) {
    mods.push(
      (
        await identifyBook(
          raw(),
          shown,
          () => 1_700_000_000,
          () => undefined,
          around(byte, title),
        )
      )[0]?.mod,
    )
  }
  expect(mods).toEqual([firstMod, firstMod, 1_700_000_000, 1_700_000_001])
})

test('without a ledger ids are those of a first build, nothing is kept, and that is said', async () => {
  const questions = titles.map((title) => asked(title))
  const [first] = await build(questions)
  const off = { ...nowhere, ledger: false }
  await writeFile(raw().ledgerPath, 'anything')
  said = []
  const again = await identifyBook(
    raw(),
    questions,
    () => 1_700_000_000,
    (found) => said.push(found),
    off,
  )
  expect(again[0]).toEqual(first)
  expect(said.map(({ rule, severity }) => [rule, severity])).toEqual([['ledger-off', 'info']])
  expect(await readFile(raw().ledgerPath, 'utf8')).toBe('anything')
})

test('the points of an answer keep their numbers when others come, go, and are reworded', async () => {
  const listed = (...labels: string[]) =>
    asked('Closures', {
      points: labels.map((label) => ({ label, term: null, text: `about ${label}`, sources: [] })),
    })
  const numbers = async (...labels: string[]) => (await build([listed(...labels)]))[0]?.points
  expect(await numbers('Parallel training', 'Mixed precision', 'Checkpoints')).toEqual([1, 2, 3])
  expect(await numbers('Checkpoints', 'Sharding', 'Parallel training', 'mixed precision')).toEqual([
    3, 4, 1, 2,
  ])
  expect(await numbers('Sharding', 'Parallel training runs', 'Offloading')).toEqual([4, 1, 5])
  expect(await numbers('Mixed precision', 'Offloading', 'Sharding')).toEqual([2, 5, 4])
  expect(await numbers('Too', 'few')).toBeUndefined()
  expect(await numbers('Checkpoints', 'Brand new', 'Offloading')).toEqual([3, 6, 5])
})
