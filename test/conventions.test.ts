import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Item } from '../src/model/item.ts'
import { plainText } from '../src/model/text.ts'
import { conventionsPage } from './support/conventionsPage.ts'
import { type ExpectedQuestion, fixtures } from './support/fixtures.ts'
import { parsed } from './support/parse.ts'

describe('conventions', () => {
  test.each(fixtures)('$name', async ({ input, expected }) => {
    const { title, items } = await parsed(input)
    expect(items.map((item) => item.title)).toEqual(expected.questions.map((question) => question.title))
    if (expected.title) expect(title).toBe(expected.title)
    items.forEach((item, index) => {
      const question = expected.questions[index]
      if (question) check(item, question)
    })
  })
})

test('docs/conventions.md is what the fixtures give', () => {
  const page = readFileSync(new URL('../docs/conventions.md', import.meta.url), 'utf8')
  expect(page, 'run `npx tsx scripts/conventions.ts`').toBe(conventionsPage(fixtures))
})

function check(item: Item, question: ExpectedQuestion): void {
  if (question.prompt) expect(plainText(item.prompt)).toContain(question.prompt)
  if (question.answer === null) expect(item.answer, item.title).toBeNull()
  else if (question.answer !== undefined) expect(plainText(item.answer)).toContain(question.answer)
  if (question.hint) expect(plainText(item.hint)).toContain(question.hint)
  if (question.explanation === null) expect(item.explanation).toBeNull()
  if (question.explanation) expect(plainText(item.explanation)).toContain(question.explanation)
  if (question.kind) expect(item.kind, item.title).toBe(question.kind)
  if (typeof question.options === 'number') expect(item.options, item.title).toHaveLength(question.options)
  else if (question.options)
    expect(
      item.options.map(({ key, content }) => `${key}. ${plainText(content)}`),
      item.title,
    ).toEqual(question.options)
  if (question.keys)
    expect(
      item.options.filter(({ correct }) => correct).map(({ key }) => key),
      item.title,
    ).toEqual(question.keys)
  if (question.marks !== undefined) expect(item.marks, item.title).toBe(question.marks)
  if (question.tags) expect(item.tags, item.title).toEqual(expect.arrayContaining([...question.tags]))
}
