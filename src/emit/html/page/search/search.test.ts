import { describe, expect, test } from 'vitest'
import fc from '../../../../../test/support/properties.ts'
import { foldOf } from './fold.ts'
import { SearchIndex } from './index.ts'
import { normalise } from './normalise.ts'
import { allowedTypos, isNearPrefix } from './typo.ts'

const texts = [
  '如何缓解大模型训练中的过拟合问题？',
  'How does a Transformer encode positions?',
  '分布式训练有哪些并行策略，数据质量为何重要',
  'Explain gradient checkpointing and activation recomputation.',
  'Độ dốc và hàm mất mát là gì?',
  'ＫＶ Cache 的显存占用如何计算',
  'データ並列とモデル並列の違い',
  '为何Chrome浏览器快',
]
const index = new SearchIndex()
for (const text of texts) index.add(text)

test.each(['訓練數據', '训练数据', '訓练數据'])('%s is found in both scripts of Chinese', (query) => {
  const both = new SearchIndex(foldOf('訓训練练數数據据'))
  for (const text of ['训练数据的质量', '訓練數據的質量', '別的問題']) both.add(text)
  expect(both.find(query).places).toEqual([0, 1])
})

describe('search', () => {
  test.each([
    ['过拟合', [0]],
    ['拟合问', [0]],
    ['训练', [0, 2]],
    ['训练 分布式', [2]],
    ['transformer', [1]],
    ['TRANSF', [1]],
    ['kv cache', [5]],
    ['mat mat', [4]],
    ['do doc', [4]],
    ['并列', []],
    ['並列', [6]],
    ['nothing at all', []],
    ['   ', []],
  ])('%j is found in %j', (query, places) => {
    expect(index.find(query).places).toEqual(places)
  })

  test.each([
    ['transfromer', [1]],
    ['tranformer', [1]],
    ['gradeint chekpoint', [3]],
    ['activaton', [3]],
    ['cahce', [5]],
    ['chrmoe', [7]],
    ['zzzzzzz', []],
  ])('%j is taken for what was meant', (query, places) => {
    expect(index.find(query).places).toEqual(places)
  })

  test('characters that stand together nowhere are found as pairs', () => {
    expect(index.find('分布式训练策略').places).toEqual([2])
    expect(index.find('训练中的过拟和').places).toEqual([0])
  })

  test('marks are the words that were found', () => {
    expect(index.find('transfromer').marks).toEqual(['transformer'])
    expect(index.find('训练 kv').marks).toEqual(['训练', 'kv'])
  })

  test('every piece of a text finds it', () => {
    fc.assert(
      fc.property(
        fc.nat(texts.length - 1),
        fc.nat(30),
        fc.integer({ min: 1, max: 12 }),
        (at, start, length) => {
          const piece = (texts[at] ?? '').slice(start, start + length).trim()
          fc.pre(piece !== '')
          expect(index.find(piece).places).toContain(at)
        },
      ),
    )
  })
})

test('how a word was written makes no difference', () => {
  expect(normalise('Ｃａｆé\u00a0\n ĐƯỜNG Straße مُدَرِّس')).toBe('cafe duong strasse مدرس')
  expect(normalise('한국어 कि')).toBe('한국어 कि')
})

test('a beginning may have as many typos as its length allows', () => {
  expect([allowedTypos('abc'), allowedTypos('abcd'), allowedTypos('abcdefgh')]).toEqual([0, 1, 2])
  expect(isNearPrefix('grda', 'gradient', 1)).toBe(true)
  expect(isNearPrefix('grda', 'gradient', 0)).toBe(false)
  expect(isNearPrefix('gradient', 'grad', 2)).toBe(false)
  expect(isNearPrefix('gradi', 'grad', 1)).toBe(true)
})
