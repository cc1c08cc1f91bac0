import { expect, test } from 'vitest'
import { parsed } from '../../../test/support/parse.ts'
import { plainText } from '../../model/text.ts'

test('plain lines under numbers among such in bold are of their answers', async () => {
  const text =
    '**1、刨子怎么保养？**\n\n1)擦干净\n\n上一层薄油。\n\n**2、锯子钝了怎么办？**\n\n用锉刀磨。\n\n**3、胶水选哪种？**\n\n白乳胶。\n'
  const { items } = await parsed(text)
  expect(items.map(({ title }) => title)).toEqual(['刨子怎么保养？', '锯子钝了怎么办？', '胶水选哪种？'])
  expect(plainText(items[0]?.answer ?? [])).toContain('擦干净')
})

test('a quotation below a label alone is the question, and no answer', async () => {
  const text =
    '## 二面\n\n1. 自我介绍\n\n2. 场景题1：\n\n   > 仓库里有三台锯床，你会怎么安排它们的保养？\n\n3. 如果有一台坏了呢？\n\n4. 锯条多久换一次？\n\n5. 你会怎么带徒弟？\n'
  const { items } = await parsed(text)
  expect(items.slice(1, 3).map(({ title, answer }) => [title, answer])).toEqual([
    ['仓库里有三台锯床，你会怎么安排它们的保养？', null],
    ['如果有一台坏了呢？', null],
  ])
})
