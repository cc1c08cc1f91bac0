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

test('steps that code parts go on from each other, not from the questions around them', async () => {
  const steps =
    '1. Stop it:\n\n```sh\nkill 1\n```\n\n2. Start it:\n\n```sh\nrun\n```\n\n3. Look at the log.\n'
  const asked = (number: number, what: string): string => `**${number}. ${what}**`
  const text = `## Linux\n\n${asked(6, 'How is a service started anew?')}\n\n${steps}\n${asked(7, 'What is a signal?')}\n\nA short message.\n\n${asked(8, 'Zombies and orphans')}\n\nNobody waits for them.\n`
  const { items } = await parsed(text)
  expect(items.map(({ title }) => title)).toEqual([
    'How is a service started anew?',
    'What is a signal?',
    'Zombies and orphans',
  ])
  expect(plainText(items[0]?.answer ?? [])).toContain('Look at the log.')
})

test('an item and the paragraph behind it go on from the numbers above', async () => {
  const { items } = await parsed(
    '1、什么是锁？\n互斥。\n\n2. 什么是队列？\n\n先进先出。\n\n3、什么是栈？\n后进先出。\n\n4、什么是堆？\n完全二叉树。\n',
  )
  expect(items.map(({ title }) => title)).toEqual(['什么是锁？', '什么是队列？', '什么是栈？', '什么是堆？'])
})
