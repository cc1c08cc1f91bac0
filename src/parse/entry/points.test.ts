import { expect, test } from 'vitest'
import { content } from '../../../test/support/sampleBook.ts'
import { pointsOf } from './points.ts'

const source = { source: 'a.md', title: 'T', lines: [1, 2] } as const

const points = (markdown: string) =>
  pointsOf(content(markdown), source).map(({ label, term, text }) => [label, term, text])

test('a bold label with its term in brackets', () => {
  expect(points('1. **并行训练（Distributed Training）：** 任务拆分。')).toEqual([
    ['并行训练', 'Distributed Training', '任务拆分。'],
  ])
  expect(points('- **Recall**: the share that was found.')).toEqual([
    ['Recall', null, 'the share that was found.'],
  ])
})

test('a plain label before a colon or a dash', () => {
  expect(points('* 召回率（Recall）：模型能够召回的比例。')).toEqual([
    ['召回率', 'Recall', '模型能够召回的比例。'],
  ])
  expect(points('- Folder - any sub folder')).toEqual([['Folder', null, 'any sub folder']])
})

test('an item without a label, and what is nested below one', () => {
  expect(points('- one sentence. It has no label')).toEqual([[null, null, 'one sentence. It has no label']])
  expect(points('- **Stack**: last in, first out\n  - push\n  - pop')).toEqual([
    ['Stack', null, 'last in, first out\npush\npop'],
  ])
})

test('a colon in code or in a formula ends no label', () => {
  expect(points('- 缓存空值，例如 `SETEX user:42 60`，TTL 短')).toEqual([
    [null, null, '缓存空值，例如 SETEX user:42 60，TTL 短'],
  ])
  expect(points('- map $f: A \\to B$')).toEqual([[null, null, 'map f: A \\to B']])
  expect(points('- `SETEX`: sets with a time')).toEqual([['SETEX', null, 'sets with a time']])
})

test('brackets that are no other name stay in the label', () => {
  expect(points('- **缓存（推荐）**：快')).toEqual([['缓存（推荐）', null, '快']])
})
