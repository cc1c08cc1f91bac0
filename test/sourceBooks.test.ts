import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Draft, draftOf } from '../src/draft.ts'
import type { Item } from '../src/model/item.ts'
import { plainText } from '../src/model/text.ts'
import { systemContext } from '../src/systemContext.ts'

const execute = promisify(execFile)
const cwd = join(import.meta.dirname, '..')

async function draft(article: string): Promise<Draft> {
  const ignore = () => undefined
  return draftOf(
    join('source', article),
    { config: null, options: {} },
    systemContext({ cwd, report: ignore }),
    ignore,
  )
}

describe('source/大模型面试题.md', () => {
  let book: Draft
  beforeAll(async () => {
    book = await draft('大模型面试题.md')
  })

  it('asks 30 interview and 3 coding questions in 41 places', () => {
    expect(book.items).toHaveLength(41)
    const coding = book.deduped.questions.filter(({ kind }) => kind === 'coding')
    expect([book.deduped.questions.length - coding.length, coding.length]).toEqual([30, 3])
    expect(coding.map(({ title }) => title)).toEqual([
      '实现缩放点积注意力',
      '训练一个 BPE 分词器',
      '实现核采样（top-p）',
    ])
  })

  it('asks eight of them twice, in other words', () => {
    const pairs = book.deduped.merges.map(({ occurrences }) => occurrences.map(({ title }) => title))
    expect(pairs).toEqual([
      ['自注意力机制是如何工作的？', '请解释自注意力机制的工作原理。'],
      ['为什么要对注意力分数做缩放？', '注意力分数为什么要做缩放？'],
      ['如何降低大模型训练的显存占用？', '怎样减少大模型训练中的显存占用？'],
      ['实现缩放点积注意力', '手写缩放点积注意力'],
      ['数据并行与张量并行有什么区别？', '张量并行和数据并行的区别是什么？'],
      ['如何防止微调中的灾难性遗忘？', '微调过程中怎样避免灾难性遗忘？'],
      ['什么是检索增强生成（RAG）？', '什么是 RAG？'],
      ['常见的解码策略有哪些？', '请列举几种常用的解码策略。'],
    ])
  })

  it('answers every question', () => {
    expect(book.items.filter(({ answer }) => plainText(answer).length < 40)).toEqual([])
  })
})

describe('source/javascript-quiz.md', () => {
  let book: Draft
  beforeAll(async () => {
    book = await draft('javascript-quiz.md')
  })

  it('asks 30 questions, each once', () => {
    expect([book.items.length, book.deduped.questions.length]).toEqual([30, 30])
    const of = (wanted: string) => book.items.filter(({ kind }) => kind === wanted).length
    expect([of('choice'), of('multiple-choice'), of('true-false')]).toEqual([20, 5, 5])
  })

  it('has a key and an explanation for each', () => {
    const keyed = ({ options, answer }: Item) =>
      options.some(({ correct }) => correct) || /^(?:True|False)$/.test(plainText(answer))
    expect(book.items.filter((item) => !keyed(item))).toEqual([])
    expect(book.items.filter(({ explanation }) => plainText(explanation).length < 40)).toEqual([])
  })

  it('prints what its keys say', async () => {
    const printing = book.items.filter(({ title }) => title === 'What does this code print?')
    expect(printing).toHaveLength(11)
    const outputs = await Promise.all(printing.map(({ code }) => printed(code[0]?.value ?? '')))
    const keys = printing.map(({ options }) =>
      plainText(options.find(({ correct }) => correct)?.content ?? null),
    )
    expect(outputs).toEqual(keys.map((key) => (key.startsWith('[') ? key : key.replaceAll(', ', '\n'))))
  })
})

/** What a program prints as an ES module. */
async function printed(program: string): Promise<string> {
  const { stdout } = await execute(process.execPath, ['--input-type=module', '--eval', program])
  return stdout.trimEnd()
}
