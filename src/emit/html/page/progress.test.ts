import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import { intervalText } from './interval.ts'
import { withJournal } from './journal.ts'
import type { Learned } from './memory.ts'
import { Progress } from './progress.ts'
import { progressFile, readProgressFile } from './progressFile.ts'
import { openStore, type Store } from './store.ts'

const one = { id: 'q1', guid: 'A' }
const two = { id: 'q2', guid: 'B' }
let clock = new Date(2030, 0, 2, 12).getTime()
const now = () => {
  clock += 1_000
  return clock
}

describe('progress', () => {
  test('is there when the page is opened again', async () => {
    const first = await Progress.of(await openStore(), [one, two], now)
    await first.rate(one, 3)
    expect(first.lasting).toBe(true)
    const again = await Progress.of(await openStore(), [one, two], now)
    expect([again.stage(one), again.stage(two), again.introduced()]).toEqual(['learning', 'new', 1])
  })

  test('of another book with the same id is left alone', async () => {
    const other = await Progress.of(await openStore(), [{ id: 'q1', guid: 'Z' }], now)
    expect(other.stage({ id: 'q1', guid: 'Z' })).toBe('new')
    await other.reset()
    const ours = await Progress.of(await openStore(), [one, two], now)
    expect(ours.stage(one)).toBe('learning')
  })

  test('takes ratings back one by one, and no further', async () => {
    const progress = await Progress.of(await openStore(), [one, two], now)
    const before = progress.card(one)
    await progress.rate(one, 1)
    await progress.rate(two, 4)
    expect(await progress.undo()).toBe('q2')
    expect(progress.stage(two)).toBe('new')
    expect(await progress.undo()).toBe('q1')
    expect(progress.card(one)).toEqual(before)
    expect([progress.canUndo, await progress.undo()]).toEqual([false, null])
    const stored = await Progress.of(await openStore(), [one, two], now)
    expect([stored.stage(two), stored.card(one)]).toEqual(['new', before])
  })

  test('goes from file to file; of two ratings the later one stays', async () => {
    const progress = await Progress.of(await openStore(), [one, two], now)
    const file = progressFile('书', progress.all())
    await progress.rate(one, 4)
    const rated = progress.card(one)
    const learned = readProgressFile(file) ?? []
    expect(await progress.merge([...learned, { ...(learned[0] as Learned), guid: 'other' }])).toBe(1)
    expect(progress.card(one)).toEqual(rated)
    await progress.reset()
    expect(progress.stage(one)).toBe('new')
    await progress.merge(learned)
    expect(progress.stage(one)).toBe('learning')
  })

  test('without a database lasts as long as the page', async () => {
    const { indexedDB } = globalThis
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true })
    const progress = await Progress.of(await openStore(), [one], now)
    await progress.rate(one, 3)
    expect([progress.lasting, progress.stage(one)]).toEqual([false, 'learning'])
    Object.defineProperty(globalThis, 'indexedDB', { value: indexedDB, configurable: true })
  })
})

describe('the journal', () => {
  const memory = () => {
    const values = new Map<string, string>()
    return {
      values,
      get: (key: string) => values.get(key) ?? null,
      set: (key: string, value: string | null) =>
        void (value === null ? values.delete(key) : values.set(key, value)),
    }
  }

  test('brings back what the database had not written when the page was closed', async () => {
    const settings = memory()
    const never: Store = { ...(await openStore()), put: () => new Promise(() => {}) }
    const closed = await Progress.of(await withJournal(never, settings), [two], now)
    void closed.rate(two, 4)
    const again = await Progress.of(await withJournal(await openStore(), settings), [two], now)
    expect([again.stage(two), settings.values.size]).toEqual(['learned', 0])
  })

  test('is empty when the database has written', async () => {
    const settings = memory()
    const progress = await Progress.of(await withJournal(await openStore(), settings), [one], now)
    const rating = progress.rate(one, 3)
    expect(settings.values.size).toBe(1)
    await rating
    await progress.undo()
    expect(settings.values.size).toBe(0)
  })
})

test.each(['', '{', '[]', 'null', '{"format":"other","cards":[]}', '{"format":"drillpress-progress"}'])(
  '%j holds no progress',
  (text) => {
    expect(readProgressFile(text)).toBeNull()
  },
)

test('a damaged card in a file is left out', () => {
  const card = {
    due: 1,
    stability: 1,
    difficulty: 1,
    scheduled_days: 0,
    learning_steps: 0,
    reps: 1,
    lapses: 0,
  }
  const good = {
    id: 'a',
    guid: 'b',
    card: { ...card, state: 1, last_review: null },
    log: [{ rating: 3, at: 1 }],
  }
  const bad = [
    { ...good, id: 1 },
    { ...good, card: { ...good.card, due: '1' } },
    { ...good, card: { ...good.card, state: 7 } },
    { ...good, log: [{ rating: 9, at: 1 }] },
    null,
  ]
  const text = JSON.stringify({ format: 'drillpress-progress', version: 1, cards: [good, ...bad] })
  expect(readProgressFile(text)).toEqual([good])
})

test.each([
  [5_000, 'en', '1 min'],
  [600_000, 'en', '10 min'],
  [3_600_000, 'de', '1 Std.'],
  [86_400_000, 'zh-Hans', '1天'],
  [8 * 86_400_000, 'en', '8 days'],
  [45 * 86_400_000, 'en', '1.5 mths'],
  [800 * 86_400_000, 'en', '2.2 yrs'],
])('%i ms is said in %s as %s', (milliseconds, lang, text) => {
  expect(intervalText(milliseconds, lang)).toBe(text)
})
