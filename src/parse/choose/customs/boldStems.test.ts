import { expect, test } from 'vitest'
import { parsed } from '../../../../test/support/parse.ts'

const asked = async (text: string) => (await parsed(text)).items.map(({ title, tags }) => [title, ...tags])

test('the question in bold below a numbered heading is asked, and the heading its tag', async () => {
  const text =
    '# Test\n\n### Question 1: Looms\n**What is a heddle?**\n\nAnswer: A loop.\n\n### Question 2: Order\n**Put the steps in order:**\n\n1. weave\n2. warp\n\nAnswer: 2, 1\n\n### Question 3: Dye\n**Name a red dye.** One is enough.\n\nAnswer: Madder.\n'
  expect(await asked(text)).toEqual([
    ['What is a heddle?', 'Looms'],
    ['Put the steps in order:', 'Order'],
    ['Name a red dye.', 'Dye'],
  ])
  expect(
    await asked(
      '# 测验\n\n## 第1题 织机\n\n**什么是综框？**\n\n答案：提线的框。\n\n## 第2题 染料\n\n**说出一种红色染料**\n\n答案：茜草。\n\n## 第3题 纱线\n\n**纱线为什么要加捻？**\n\n答案：更结实。\n',
    ),
  ).toEqual([
    ['什么是综框？', '织机'],
    ['说出一种红色染料', '染料'],
    ['纱线为什么要加捻？', '纱线'],
  ])
})

test.each([
  [
    'bold text below headings that ask is said of them',
    '# Looms\n\n## 1. What is a heddle?\n**A loop of cord.**\n\n## 2. What is a reed?\n**A comb of steel.**\n\n## 3. What is a sley?\n**Another reed.**\n',
    ['What is a heddle?', 'What is a reed?', 'What is a sley?'],
  ],
  [
    'bold text that asks nothing is the answer to a topic',
    '# Cards\n\n## Question 1: Heddle\n**A loop of cord for one thread.**\n\n## Question 2: Reed\n**A comb that beats.**\n\n## Question 3: Sley\n**Another reed.**\n',
    ['Heddle', 'Reed', 'Sley'],
  ],
  [
    'a label in bold is none',
    '# Cards\n\n## Question 1: Heddle\n**Answer:** A loop.\n\n## Question 2: Reed\n**Answer:** A comb.\n\n## Question 3: Sley\n**Answer:** A reed.\n',
    ['Heddle', 'Reed', 'Sley'],
  ],
])('%s', async (_, text, titles) => {
  expect((await asked(text)).map(([title]) => title)).toEqual(titles)
})
