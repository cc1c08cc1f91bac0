import { expect, test } from 'vitest'
import { parsed } from '../../../test/support/parse.ts'
import { plainText } from '../../model/text.ts'

test('a question that only shows code is called by its first words, not by its answer', async () => {
  const { items } = await parsed(
    '# Daily\n\n第1题(2024-05-01)：\n\n什么是闭包\n\n答案：函数加环境。\n\n第2题（2024年5月2日）\n```js\n// 实现函数 add\nadd(1)(2)\n```\n答案：用柯里化。\n\n第3题(2024/5/3)\n\n```py\n[int(x) for x in "12"]\n```\n\n答案：[1, 2]\n',
  )
  expect(items.map(({ title }) => title)).toEqual(['什么是闭包', '实现函数 add', '[int(x) for x in "12"]'])
  expect(items.map(({ answer }) => plainText(answer ?? []))).toEqual(['函数加环境。', '用柯里化。', '[1, 2]'])
})
