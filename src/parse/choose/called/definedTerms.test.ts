import { expect, test } from 'vitest'
import { parsed } from '../../../../test/support/parse.ts'

test('sentences to fill in below the name of their kind are no terms, though a colon stands in them', async () => {
  const { items } = await parsed(`# 消防试卷

## 一、填空题

1. 灭火器的使用口诀是：提、________、握、________。
2. 我国消防工作的方针是：预防为主、________。
3. 火警电话是________。
`)
  expect(items.map(({ title }) => title)).toEqual([
    '灭火器的使用口诀是：提、________、握、________。',
    '我国消防工作的方针是：预防为主、________。',
    '火警电话是________。',
  ])
})
