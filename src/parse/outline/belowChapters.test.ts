import { expect, test } from 'vitest'
import { parsed } from '../../../test/support/parse.ts'

async function titles(text: string): Promise<string[]> {
  return (await parsed(text)).items.map(({ title }) => title)
}

test('what counts in digits below parts that are numbered otherwise is as deep in each, below the part', async () => {
  expect(
    await titles(
      '# 木工题库\n\n### 一、认识木头类\n\n##### 1．谈一谈你选择做木匠的原因\n\n**示范：** 喜欢。\n\n##### 2．什么是卯？\n\n**示范：** 凹进去的部分。\n\n### 二、沟通类\n\n### 1．怎么向顾客报价\n\n**示范：** 先看料。\n\n### 2．顾客嫌贵怎么说？\n\n**示范：** 讲工序。\n\n### 三、其他类\n\n1. 学徒迟到，你怎么看？\n\n   **示范：** 先问原因。\n',
    ),
  ).toEqual([
    '谈一谈你选择做木匠的原因',
    '什么是卯？',
    '怎么向顾客报价',
    '顾客嫌贵怎么说？',
    '学徒迟到，你怎么看？',
  ])
  expect(
    await titles(
      '# Joinery\n\n## I. Wood\n\n### 1. Explain the grain of oak\n\nIt runs along.\n\n### 2. Describe a tenon\n\nIt sticks out.\n\n## II. Tools\n\n## 1. How is a plane sharpened?\n\nOn a stone.\n\n## 2. Name two saws\n\nRip and crosscut.\n',
    ),
  ).toEqual(['Explain the grain of oak', 'Describe a tenon', 'How is a plane sharpened?', 'Name two saws'])
})

test('parts in the same numbers, and questions in Han numbers, stay as they are', async () => {
  expect(
    await titles(
      '# 面试\n\n### 一、什么是榫？\n\n凸出的部分。\n\n### 二、什么是卯？\n\n凹进去的部分。\n\n### 三、什么是楔？\n\n固定用。\n',
    ),
  ).toEqual(['什么是榫？', '什么是卯？', '什么是楔？'])
})
