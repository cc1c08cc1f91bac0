import { expect, test } from 'vitest'
import { question } from '../../../test/support/sampleBook.ts'
import { ownFacts, sharedTags } from './sharedTags.ts'
import { wordsOf } from './words.ts'

const tagged = (...tags: readonly string[][]) => tags.map((own, at) => question(at + 1, 'Q', { tags: own }))

test('tags of all questions, of a book of more than one', () => {
  expect(sharedTags(tagged(['a', 'b'], ['b', 'c', 'a'], ['c', 'b', 'a']))).toEqual(['a', 'b'])
  expect(sharedTags(tagged(['a'], []))).toEqual([])
  expect(sharedTags(tagged(['a']))).toEqual([])
  expect(sharedTags([])).toEqual([])
})

test('what a question counts stands before its own tags, and its kind is not said twice', () => {
  const one = question(1, 'Q', { kind: 'coding', marks: 5, tags: ['Coding', 'shared', 'loops'] })
  expect(ownFacts(one, ['shared'], wordsOf('en'))).toEqual(['5 marks', 'loops'])
  expect(ownFacts(question(2, 'Q', { tags: ['a'] }), [], wordsOf('en'))).toEqual(['a'])
})
