import { expect, test } from 'vitest'
import { hash64 } from './hash64.ts'
import type { KeyRecord } from './records.ts'
import { bucketOf, clustersOf, edgesOf, keyOf } from './stages.ts'

const record = (title: string, at: number): KeyRecord => ({
  key: '0'.repeat(16),
  at,
  item: { id: `q${at}`, title, lang: 'en' },
})

test('questions that can be one have one key, whatever their wording', () => {
  const key = (title: string) => keyOf({ id: '', title, lang: 'en' })
  expect(key('How do you prevent deadlocks in Go?')).toBe(key('7. How can deadlocks be avoided in Go'))
  expect(key('How do you prevent deadlocks in Go?')).not.toBe(key('How do you prevent deadlocks in Rust?'))
})

test('an edge a pair; what is written like an earlier one is its twin and is not compared again', () => {
  const edges = [
    ...edgesOf([
      record('How do you prevent deadlocks in Go?', 0),
      record('How can deadlocks be avoided in Go?', 4),
      record('How do you prevent deadlocks in Go?', 5),
      record('3. How do you prevent  deadlocks in Go?', 8),
      record('How do you detect deadlocks in Go?', 9),
    ]),
  ]
  expect(edges).toEqual([
    { a: 0, b: 5, rule: 'same-words', twin: true },
    { a: 0, b: 4, rule: 'same-focus', twin: false },
    { a: 0, b: 8, rule: 'same-words', twin: true },
  ])
})

test('what is spelled alike throughout is one question, even where nothing can be read', () => {
  expect([...edgesOf([record('?!', 2), record('?!', 3), record('?!', 7)])]).toEqual([
    { a: 2, b: 3, rule: 'same-words', twin: true },
    { a: 2, b: 7, rule: 'same-words', twin: true },
  ])
})

test('a chain of likeness joins only those that are all alike', () => {
  const edge = (a: number, b: number, twin = false) => ({ a, b, rule: 'same-focus', twin })
  expect(clustersOf([edge(0, 1), edge(1, 2)])).toEqual([{ members: [0, 1] }])
  expect(clustersOf([edge(0, 1), edge(1, 2), edge(0, 2), edge(2, 5, true)])).toEqual([
    { members: [0, 1, 2, 5] },
  ])
  expect(clustersOf([edge(3, 9, true)])).toEqual([{ members: [3, 9] }])
})

test('hashes of like texts share nothing, and spread over the workers', () => {
  const hashes = Array.from({ length: 20_000 }, (_, number) => hash64(`name ${number}`))
  expect(new Set(hashes).size).toBe(hashes.length)
  for (const half of [0, 8]) {
    // 20,000 of 2³² give 0.05 collisions by chance.
    expect(new Set(hashes.map((hash) => hash.slice(half, half + 8))).size).toBeGreaterThan(hashes.length - 3)
  }
  const shares = [0, 0, 0]
  for (const hash of hashes) shares[bucketOf(hash, 3)] = (shares[bucketOf(hash, 3)] ?? 0) + 1
  // Four standard deviations of a binomial of 20,000 and 1/3.
  for (const share of shares) expect(Math.abs(share - 20_000 / 3)).toBeLessThan(270)
})
