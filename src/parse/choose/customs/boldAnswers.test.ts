import { expect, test } from 'vitest'
import { parsed } from '../../../../test/support/parse.ts'
import { plainText } from '../../../model/text.ts'

const read = async (text: string) =>
  (await parsed(text)).items.map(({ title, answer }) => [title, answer === null ? null : plainText(answer)])

test('answers in bold behind their questions, in the lines of a list', async () => {
  expect(
    await read(
      '# Wood quiz\n\n- Which wood is soft? **Pine**\n- What takes shavings off? **A plane**\n- Glue is a kind of: **binder**\n- A saw has ( ) **teeth**\n',
    ),
  ).toEqual([
    ['Which wood is soft?', 'Pine'],
    ['What takes shavings off?', 'A plane'],
    ['Glue is a kind of:', 'binder'],
    ['A saw has ( )', 'teeth'],
  ])
  expect(
    await read(
      '1. 刨子用来做什么？**刨平木板**\n2. 下列说法错误的是：**C 钉子越长越好**\n3. 砧板一般选用**银杏木**\n',
    ),
  ).toEqual([
    ['刨子用来做什么？', '刨平木板'],
    ['下列说法错误的是：', 'C 钉子越长越好'],
    ['砧板一般选用', '银杏木'],
  ])
})

test('words in bold that are asked about stay in their questions', async () => {
  const text =
    '1. What is a **plane**\n2. Explain **dovetails**\n3. What is the use of **glue**\n4. Compare oak with **pine**\n'
  expect((await read(`# Interview questions\n\n${text}`)).map(([title]) => title)).toEqual([
    'What is a plane',
    'Explain dovetails',
    'What is the use of glue',
    'Compare oak with pine',
  ])
})
