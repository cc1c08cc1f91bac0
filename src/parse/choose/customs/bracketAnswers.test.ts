import { expect, test } from 'vitest'
import { parsed } from '../../../../test/support/parse.ts'
import { plainText } from '../../../model/text.ts'

/** The answers of a list of questions, and the keys of its right options. */
async function answers(...lines: string[]): Promise<string[]> {
  const { items } = await parsed(lines.map((line, at) => `${at + 1}. ${line}`).join('\n'))
  return items.map(({ answer, options }) => {
    const right = options.filter(({ correct }) => correct).map(({ key }) => key)
    return options.length > 0 ? right.join('') : plainText(answer)
  })
}

test('keys and answers stand in brackets where most of the article have them there', async () => {
  expect(
    await answers(
      'Which is a metal? ① tin ② salt ③ ice (①)',
      'Which is a gas? ① tin ② salt ③ neon (③)',
      'Which is a liquid? ① tin ② oil (heavy) ③ neon (②) mind the rest',
      'What melts at 0 °C? (ice)',
      'Which is none? ① tin ② salt ③ neon ( )',
    ),
  ).toEqual(['①', '③', '②', 'ice', ''])
})

test('what most brackets do not hold is no key', async () => {
  expect(
    await answers(
      'Which is a vitamin? A. salt B. ice C. ascorbate (C)',
      'Which is a metal? A. tin B. salt C. ice',
      'Which is a gas? A. tin B. neon C. ice',
    ),
  ).toEqual(['', '', ''])
})

test('who asked stands in brackets as well', async () => {
  expect(
    await answers('What is a map? (Acme)', 'Why do keys differ? (Initech)', 'How is it sorted? (Acme)'),
  ).toEqual(['', '', ''])
})
