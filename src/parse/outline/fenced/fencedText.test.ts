import { expect, test } from 'vitest'
import { parsed } from '../../../../test/support/parse.ts'

test('fenced questions with their options in one line', async () => {
  const text =
    '# 考題\n```\n下列何者為海鳥？\n(A) 麻雀 (B) 海鷗 (C) 公雞 (D) 鴿子\n```\n```\n某漁船出海三天，\n下列何種裝備最要緊？ (A) 救生衣 (B) 電視 (C) 地毯 (D) 花瓶\n```\n```\n海水為何鹹？\n(A) 含鹽\n(B) 含糖\n(C) 含油\n```\n'
  const { items } = await parsed(text)
  expect(items.map(({ title, options }) => [title, options.length])).toEqual([
    ['下列何者為海鳥？', 4],
    ['某漁船出海三天，下列何種裝備最要緊？', 4],
    ['海水為何鹹？', 3],
  ])
})

test('questions in fences below headings that ask are examples of the answer', async () => {
  const { items } = await parsed(
    '# Prompts\n\n## What is few-shot prompting?\n\n```\nQ: Capital of Peru?\nA: Lima\nQ: Capital of Fiji?\nA: Suva\n```\n\n## What is a chain?\n\n```text\nQ: 5 and 6?\nA: 11\n```\n',
  )
  expect(items.map(({ title }) => title)).toEqual(['What is few-shot prompting?', 'What is a chain?'])
})

test('code in a fenced question stays code', async () => {
  const fence = (n: number, code: string): string =>
    `\`\`\`js\nItem ${n}:\nWhat is logged?\n${code}A. 1\nB. 2\n{correctAnswer='B'}\n\`\`\`\n\n`
  const { items } = await parsed(
    `# Test\n\n${fence(1, 'let x = 2\n\nlog(x)\n')}${fence(2, '')}${fence(3, '')}`,
  )
  expect(items.map(({ title, code }) => [title, code.map(({ value }) => value)])).toEqual([
    ['What is logged?', ['let x = 2\n\nlog(x)']],
    ['What is logged?', []],
    ['What is logged?', []],
  ])
  expect(items.every(({ options }) => options.length === 2 && options[1]?.correct === true)).toBe(true)
})

test('a program between START and END is no card', async () => {
  const { items } = await parsed(
    '# Q\n\n## How is the sum of two numbers read?\n\n```\nSTART\nread a, b\nprint a + b\nEND\n```\n',
  )
  expect(items.map(({ title }) => title)).toEqual(['How is the sum of two numbers read?'])
})

test('questions in fences of whatever language are text where most fences hold such, and their keys are below', async () => {
  const fence = (text: string, key: string): string =>
    `\`\`\`html\n${text}\n\`\`\`\n::: details 答案\n${key}\n:::\n\n`
  const { items } = await parsed(
    `# 考试\n\n${fence('1. 下列哪个是端口？(  )\nA. 一\nB. 二', "['A']")}${fence('2. 属于协议的有(  )\nA. 一\nB. 二\nC. 三', "['B', 'C']")}${fence('3. 以下哪层最低？\nA. 一\nB. 二', '["B"]')}`,
  )
  expect(
    items.map(({ title, options }) => [
      title,
      options.filter(({ correct }) => correct).map(({ key }) => key),
    ]),
  ).toEqual([
    ['下列哪个是端口？( )', ['A']],
    ['属于协议的有( )', ['B', 'C']],
    ['以下哪层最低？', ['B']],
  ])
  const pages = `# HTML\n\n## What does a list of letters look like?\n\n\`\`\`html\nA list\nA. one\nB. two\n\`\`\`\n\n## What is a div?\n\nA box.\n`
  expect((await parsed(pages)).items.map(({ title }) => title)).toEqual([
    'What does a list of letters look like?',
    'What is a div?',
  ])
})
