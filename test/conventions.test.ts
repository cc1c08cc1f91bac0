import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Kind } from '../src/model/book.ts'
import type { Item } from '../src/model/item.ts'
import { plainText } from '../src/model/text.ts'
import { conventionsPage, type Sample } from '../scripts/conventionsPage.ts'
import { parsed } from './support/parse.ts'

const root = new URL('./fixtures/', import.meta.url)

/** What a careful reader takes out of a fixture; `answer`, `hint` and `explanation` are a part of the text, or null. */
interface Expected {
  readonly sample: string
  readonly title?: string
  readonly questions: readonly {
    readonly title: string
    readonly answer?: string | null
    readonly hint?: string
    readonly explanation?: string
    readonly kind?: Kind
    readonly options?: number
    readonly keys?: readonly string[]
    readonly tags?: readonly string[]
  }[]
}

const cases = readdirSync(root, { withFileTypes: true })
  .filter(
    (entry) => entry.isDirectory() && readdirSync(new URL(`${entry.name}/`, root)).includes('expected.json'),
  )
  .map(({ name }) => name)
  .sort()

describe('conventions', () => {
  test.each(cases)('%s', async (name) => {
    const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, root), 'utf8')) as Expected
    const { title, items } = await parsed(readFileSync(new URL(`${name}/input.md`, root), 'utf8'))
    expect(items.map((item) => item.title)).toEqual(expected.questions.map((question) => question.title))
    if (expected.title) expect(title).toBe(expected.title)
    items.forEach((item, index) => {
      const question = expected.questions[index]
      if (question) check(item, question)
    })
  })
})

test('docs/conventions.md is what the fixtures give', () => {
  const samples = cases.map((name): Sample => {
    const file = (path: string) => readFileSync(new URL(`${name}/${path}`, root), 'utf8')
    return { name, input: file('input.md'), ...JSON.parse(file('expected.json')) }
  })
  const page = readFileSync(new URL('../docs/conventions.md', import.meta.url), 'utf8')
  expect(page, 'run `npx tsx scripts/conventions.ts`').toBe(conventionsPage(samples))
})

function check(item: Item, question: Expected['questions'][number]): void {
  if (question.answer === null) expect(item.answer, item.title).toBeNull()
  else if (question.answer !== undefined) expect(plainText(item.answer)).toContain(question.answer)
  if (question.hint) expect(plainText(item.hint)).toContain(question.hint)
  if (question.explanation) expect(plainText(item.explanation)).toContain(question.explanation)
  if (question.kind) expect(item.kind, item.title).toBe(question.kind)
  if (question.options) expect(item.options, item.title).toHaveLength(question.options)
  if (question.keys)
    expect(
      item.options.filter(({ correct }) => correct).map(({ key }) => key),
      item.title,
    ).toEqual(question.keys)
  if (question.tags) expect(item.tags, item.title).toEqual(expect.arrayContaining([...question.tags]))
}
