import { expect, test } from 'vitest'
import { parsed } from '../../../../test/support/parse.ts'
import { plainText } from '../../../model/text.ts'

test('an answer in the paragraph of its question starts no list of keys, though one stands below', async () => {
  const choice = (number: number, title: string, options: string): string =>
    `Q${number}) ${title}\n  ${options}\n`
  const { items } = await parsed(
    [
      '# Seamanship, sample paper\n',
      choice(1, 'What is tar?', 'a) wood   b) pitch   c) sand   d) ice'),
      choice(2, 'What is hemp?', 'a) rope   b) sail   c) plant   d) oil'),
      choice(3, 'What floats?', 'a) oak   b) lead   c) iron   d) gold'),
      choice(4, 'Which knot slips?', 'a) bowline   b) granny   c) reef   d) splice'),
      'Q5) Name two knots.\n   Ans: bowline and reef\n',
      'Q6) Give two reasons why ships leak.\n   Ans: old oakum; worms\n',
      'Answers March\n',
      '| Q | 1 | 2 | 3 | 4 |\n|---|---|---|---|---|\n| Key | b | c | a | b |\n',
      'Last edited by tom\n2 people liked this\n',
    ].join('\n'),
  )
  expect(
    items.map(({ options }) => plainText(options.find(({ correct }) => correct)?.content ?? [])),
  ).toEqual(['pitch', 'plant', 'oak', 'granny', '', ''])
  expect(items.slice(4).map(({ answer }) => plainText(answer))).toEqual([
    'bowline and reef',
    'old oakum; worms',
  ])
})
