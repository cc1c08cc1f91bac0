import { expect, test } from 'vitest'
import { parsed } from '../../../../test/support/parse.ts'

test('numbers in the answer to a question name no questions that share something', async () => {
  const text =
    '8. 两道工序最迟第 9 天和第 11 天开始，总时差为（  ）天。\nA. 1    B. 2\n【答案】B\n【解析】最迟=min{9,11}=9，\n总时差=9-7=2。\n\n9. 屋面的保修期限为（  ）年。\nA. 3    B. 5\n【答案】B\n\n10. 运行模式是（  ）。\nA. PDCA    B. ABC\n【答案】A\n\n11. 事故应向（  ）报告。\nA. 监理    B. 业主\n【答案】A\n'
  const { items } = await parsed(text)
  expect(items.map(({ options }) => options.length)).toEqual([2, 2, 2, 2])
  expect(items.map(({ explanation }) => explanation !== null)).toEqual([true, false, false, false])
})
