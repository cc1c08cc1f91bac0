import { expect, test } from 'vitest'
import { question } from '../../../test/support/sampleBook.ts'
import { sharedTags } from './sharedTags.ts'

const tagged = (...tags: readonly string[][]) => tags.map((own, at) => question(at + 1, 'Q', { tags: own }))

test('tags of all questions, of a book of more than one', () => {
  expect(sharedTags(tagged(['a', 'b'], ['b', 'c', 'a'], ['c', 'b', 'a']))).toEqual(['a', 'b'])
  expect(sharedTags(tagged(['a'], []))).toEqual([])
  expect(sharedTags(tagged(['a']))).toEqual([])
  expect(sharedTags([])).toEqual([])
})
