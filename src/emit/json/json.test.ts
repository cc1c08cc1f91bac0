import { readFile } from 'node:fs/promises'
import { Ajv2020 } from 'ajv/dist/2020.js'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { content, sampleBook } from '../../../test/support/sampleBook.ts'
import { optionsSchema } from '../../config/options.ts'
import { emit } from './json.ts'
import { contentMarkdown } from './markdown.ts'

const ports = { report: () => {}, resource: async () => new Uint8Array() }

async function written() {
  const [file] = await emit(sampleBook(), v.parse(optionsSchema, {}), ports)
  return JSON.parse(new TextDecoder().decode(file?.bytes))
}

test('the bank fits its published schema', async () => {
  const schema = JSON.parse(
    await readFile(new URL('../../../schema/bank.schema.json', import.meta.url), 'utf8'),
  )
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema)
  const bank = await written()
  expect(validate(bank), JSON.stringify(validate.errors)).toBe(true)
  expect(validate({ ...bank, schemaVersion: 2 })).toBe(false)
})

test('a question carries its text plain and as Markdown, its options and its code', async () => {
  const { questions } = await written()
  expect(questions[0].prompt).toEqual({
    text: '请简要描述大模型训练需要多少数据，并解释为什么？',
    markdown: '请简要描述大模型训练需要多少数据，并解释**为什么**？',
  })
  expect(questions[1].options[1]).toEqual({ key: 'B', text: '6 {{x}}', markdown: '`6 {{x}}`', correct: true })
  expect(questions[2].code).toEqual([
    { lang: 'python', value: 'def grad(p, y):\n    return p - y  # 逐元素' },
  ])
  expect(questions[3].answer).toBeNull()
})

test.each([
  '见**重点。**后文，`code`，[链接](https://e.org "t")',
  '1. a\n   - b\n\n   c\n2. d',
  '| a | b |\n| :- | -: |\n| 1\\|2 | x |',
  '$a_1$ 与\n\n$$\nx\n$$',
  '```js\na\n```\n\n> q',
  'a[^1]\n\n[^1]: note',
])('%j reads back as it was', (markdown) => {
  const once = contentMarkdown(content(markdown))
  expect(contentMarkdown(content(once))).toBe(once)
  expect(once).not.toContain('&#x')
})

test('elements that Markdown has no mark for stay elements', () => {
  const sub = { type: 'emphasis', data: { hName: 'sub' }, children: [{ type: 'text', value: '2' }] } as const
  const paragraph = {
    type: 'paragraph',
    children: [{ type: 'text', value: 'H' }, sub, { type: 'text', value: 'O' }],
  }
  expect(contentMarkdown([paragraph] as never)).toBe('H<sub>2</sub>O')
})
