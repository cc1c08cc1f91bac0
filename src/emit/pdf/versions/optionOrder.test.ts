import { describe, expect, test } from 'vitest'
import { content, question } from '../../../../test/support/sampleBook.ts'
import type { Kind, Question } from '../../../model/book.ts'
import { plainText } from '../../../model/text.ts'
import { orderedOptions } from './optionOrder.ts'

/** A question whose options have these texts; the first is right. */
function choice(texts: readonly string[], fields: Partial<Question> = {}): Question {
  const options = texts.map((text, index) => ({
    key: 'ABCDEFG'[index] ?? '',
    content: content(text),
    correct: index === 0,
  }))
  return question(1, 'Which?', { kind: 'choice', options, ...fields })
}

/** The texts of its options when every free one goes to the other end. */
function turned(asked: Question): string[] {
  return orderedOptions(asked, (option) => -asked.options.indexOf(option)).map(({ content: own }) =>
    plainText(own),
  )
}

test('options change places, letters do not, and what is right stays right', () => {
  const asked = choice(['red', 'green', 'blue'])
  expect(orderedOptions(asked, (option) => -asked.options.indexOf(option))).toEqual([
    { key: 'A', content: asked.options[2]?.content, correct: false },
    { key: 'B', content: asked.options[1]?.content, correct: false },
    { key: 'C', content: asked.options[0]?.content, correct: true },
  ])
})

describe('an order that says something stays', () => {
  test.each<[why: string, texts: string[], kind?: Kind]>([
    ['true and false', ['True', 'False']],
    ['the same in Chinese', ['正确', '错误']],
    ['a kind that is true or false', ['holds', 'does not'], 'true-false'],
    ['numbers that rise', ['1', '2', '10']],
    ['numbers that fall, with a unit', ['100 ms', '10 ms', '1.5 ms']],
    ['lines by their numbers', ['Line 1', 'Line 2', 'Line 3']],
    ['spans of numbers', ['1 to 9', '10 to 99', '100 to 999']],
    ['letters of others', ['a cat', 'a dog', 'A and B']],
    ['letters in Chinese', ['猫', '狗', 'A和B都对']],
    ['a single letter', ['a cat', 'a dog', 'only B']],
    ['a single letter in Chinese', ['猫', '狗', '仅 A 正确']],
    ['small letters', ['a cat', 'a dog', 'both a and b']],
    ['all of the others before the end', ['a cat', 'all of the above', 'a dog']],
  ])('%s', (_, texts, kind = 'choice') => {
    expect(turned(choice(texts, { kind }))).toEqual(texts)
  })

  test('where nobody has said which are right', () => {
    const asked = choice(['red', 'green'])
    const open = { ...asked, options: asked.options.map((option) => ({ ...option, correct: null })) }
    expect(turned(open)).toEqual(['red', 'green'])
  })

  test('where the question names letters', () => {
    expect(turned(choice(['red', 'green'], { title: 'How do A and B differ?' }))).toEqual(['red', 'green'])
  })
})

describe('what speaks of all others stays at the end', () => {
  test.each([
    'All of the above',
    'None of these',
    '以上都对',
    '以上都不正确',
    '都是',
    'すべて正しい',
    'Alle genannten Antworten',
    'Aucune de ces réponses',
    'Todas las anteriores',
    'Nenhuma das anteriores',
    'Все вышеперечисленное',
    'Tất cả các đáp án trên',
    'جميع ما سبق',
    'उपर्युक्त सभी',
    '위의 모든 것',
  ])('%s', (last) => {
    expect(turned(choice(['red', 'green', last]))).toEqual(['green', 'red', last])
  })
})

test.each([
  ['an article before a word names no option', ['A closure', 'A class', 'A module']],
  ['numbers in no order', ['3', '1', '2']],
  ['lists of numbers that only begin in order', ['1, 5', '2, 3', '3, 4']],
  ['numbers in different sentences', ['1 byte', '2 words']],
])('%s', (_, texts) => {
  expect(turned(choice(texts))).toEqual([...texts].reverse())
})
