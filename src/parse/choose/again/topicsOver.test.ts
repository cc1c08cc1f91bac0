import { expect, test } from 'vitest'
import { parsed } from '../../../../test/support/parse.ts'

const read = async (text: string): Promise<string[]> =>
  (await parsed(text)).items.map(({ title, answer }) => `${title} | ${answer === null ? '-' : 'answered'}`)

test('a topic over a list that asks is none of its questions; what stands behind a dash answers', async () => {
  const zh =
    '# 面经\n\n## 一面\n\n1. 自我介绍\n2. 项目拷打\n   - 为什么用Redis\n   - 缓存和数据库怎么保持一致 —— 先更新库再删缓存\n   - 有没有遇到过热key —— 没有\n3. JVM 内存模型说一下\n4. 线程池参数怎么设置\n'
  expect(await read(zh)).toEqual([
    '自我介绍 | -',
    '为什么用Redis | -',
    '缓存和数据库怎么保持一致 | answered',
    '有没有遇到过热key | answered',
    'JVM 内存模型说一下 | -',
    '线程池参数怎么设置 | -',
  ])
  const en =
    '# Interview at a bakery chain\n\n- Tell me about yourself\n- Deep dive into my last bakery\n  - Why did you choose rye?\n  - How did you handle complaints?\n- What is a poolish?\n- How do you price a cake?\n- Code: reverse the order of a queue\n'
  expect(await read(en)).toEqual([
    'Tell me about yourself | -',
    'Why did you choose rye? | -',
    'How did you handle complaints? | -',
    'What is a poolish? | -',
    'How do you price a cake? | -',
    'reverse the order of a queue | -',
  ])
})

test('what asks itself, or has more below it than a list, is asked with its list', async () => {
  const text =
    '# Fragen\n\n1. Wie backt man Brot?\n   - Welches Mehl?\n   - Welche Hefe?\n2. Was ist Roggen?\n3. Was ist Dinkel?\n'
  expect(await read(text)).toEqual(['Wie backt man Brot? | -', 'Was ist Roggen? | -', 'Was ist Dinkel? | -'])
})
