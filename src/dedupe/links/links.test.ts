import { describe, expect, test } from 'vitest'
import { item } from '../../../test/support/items.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { dedupe } from '../dedupe.ts'
import { contentIds } from './contentIds.ts'
import { formatLinks, parseLinks } from './linksFile.ts'
import { resolveLinks } from './resolveLinks.ts'

const items = ['什么是锁？', '锁是什么？', '什么是互斥量？', '什么是锁？'].map((title, line) =>
  item(title, line),
)
const ids = contentIds(items)
const named = (index: number) => ({ id: ids[index] ?? '', title: items[index]?.title ?? '' })
const decision = (says: 'must' | 'cannot', a: number, b: number) => ({
  says,
  a: named(a),
  b: named(b),
  reason: null,
  by: null,
})

async function resolved(...decided: readonly ReturnType<typeof decision>[]) {
  const found: Diagnostic[] = []
  const read = await parseLinks(await formatLinks(decided), 'a.links.yml')
  const links = resolveLinks(read, items, (one) => found.push(one))
  const { questions } = dedupe(items, { lang: 'zh', links }, () => {})
  return {
    found,
    groups: questions.map(({ occurrences }) => occurrences.map(({ lines }) => lines[0]).join()),
  }
}

test('without decisions the evidence decides', async () => {
  expect(await resolved()).toEqual({ found: [], groups: ['0,1,3', '2'] })
})

test('must joins what evidence does not, with all repeats; cannot parts what it does', async () => {
  expect((await resolved(decision('must', 1, 2))).groups).toEqual(['0,1,2,3'])
  expect((await resolved(decision('cannot', 0, 1))).groups).toEqual(['0,3', '1', '2'])
})

test('of two that go against each other cannot holds, and that is told with its place', async () => {
  const { found, groups } = await resolved(decision('must', 0, 2), decision('cannot', 2, 0))
  expect(groups).toEqual(['0,1,3', '2'])
  expect(found).toMatchObject([{ rule: 'links-contradict', source: 'a.links.yml', line: 7 }])
})

test('a chain of `must` does not bring together what `cannot` keeps apart, and that is told at the `cannot`', async () => {
  const chain = [decision('must', 0, 2), decision('must', 2, 3), decision('cannot', 3, 0)]
  const { found, groups } = await resolved(...chain)
  expect(
    groups.map((group) => group.split(',')).some((group) => group.includes('0') && group.includes('3')),
  ).toBe(false)
  expect(found).toMatchObject([{ rule: 'links-contradict', severity: 'warning', line: 9 }])
})

test('a decision on nothing is told, a title finds its question too', async () => {
  const read = await parseLinks('cannot:\n  - a: gone 什么是信号量\n    b: other 什么是锁\n', 'a.links.yml')
  const found: Diagnostic[] = []
  expect(resolveLinks(read, items, (one) => found.push(one)).cannot.size).toBe(0)
  expect(found).toMatchObject([{ rule: 'links-unmatched', line: 2, column: 5 }])
  const byTitle = await parseLinks('cannot:\n  - { a: x 什么是互斥量, b: y 1. 锁是什么 }\n', 'a.links.yml')
  expect([...resolveLinks(byTitle, items, () => {}).cannot]).toEqual(['1 2'])
})

test('a content id is that of article and title; repeats are counted', () => {
  expect(ids[0]).toMatch(/^[0-9a-f]{12}$/)
  expect(ids[3]).toBe(`${ids[0]}-2`)
  expect(contentIds([item('1. 什么是锁', 99)])).toEqual([ids[0]])
})

describe('a file that cannot be read', () => {
  test.each([
    ['must: [', 'no YAML'],
    ['- a', 'no lists of decisions'],
    ['should: []', '`should` is no list of decisions'],
    ['must: yes', '`must` is no list'],
    ['must:\n  - a: x', 'a decision does not name two questions'],
  ])('%j', async (text, message) => {
    await expect(parseLinks(text, 'a.links.yml')).rejects.toMatchObject({
      message,
      diagnostic: { rule: 'links-invalid' },
    })
  })

  test('an empty one decides nothing', async () => {
    expect(await parseLinks('', 'a')).toEqual([])
    expect(await parseLinks('must:\ncannot: []\n', 'a')).toEqual([])
  })
})
