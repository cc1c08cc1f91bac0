import { expect, test } from 'vitest'
import { content, question } from '../../../test/support/sampleBook.ts'
import { plainText } from '../../model/text.ts'
import { briefly } from './briefly.ts'

const rest = 'This goes on for a long while, and nobody reads it twice. '.repeat(10)

const leads: readonly (readonly [markdown: string, lead: string | null])[] = [
  ['Short.', null],
  [`A lock. \n\n${rest}`, 'A lock.'],
  [
    `[213. House Robber II](https://example.org)\n\nTake every other house.\n\n${rest}`,
    '213. House Robber II\nTake every other house.',
  ],
  [`213\n\n\`\`\`js\n${rest}\n\`\`\``, null],
  [`There are two ways:\n\n${rest}`, null],
  [`他说：“没有。”\n\n${rest}`, '他说：“没有。”'],
  [`${rest}\n\n${rest}`, null],
  [`- ${rest}\n- ${rest}`, null],
]

test.each(leads)('%j is put briefly as %j', (markdown, lead) => {
  const gist = briefly(question(1, 'x', { answer: content(markdown) }))
  expect(gist === null ? null : plainText(gist.lead)).toBe(lead)
})

test('a list of named points is put as their names, with what introduces them', () => {
  const points = ['One', 'Two'].map((label) => ({ label, term: null, text: rest, sources: [] }))
  const gist = briefly(
    question(1, 'x', { answer: content(`Two ways:\n\n1. **One**: ${rest}\n2. **Two**: ${rest}`), points }),
  )
  expect(gist?.points).toEqual(points)
  expect(plainText(gist?.lead ?? null)).toBe('Two ways:')
})
