import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { main } from '../src/main.ts'
import { folderWith, run } from './support/command.ts'

/** A book of which two pairs are in doubt: 1 and 2, 3 and 4. */
const questions: readonly (readonly [title: string, answer: string])[] = [
  ['如何处理大模型训练中的计算资源问题？', '把任务拆到多台机器上，让每一台只算一部分，再把结果合起来。'],
  ['如何处理大模型训练中的计算资源分配问题？', '按任务的优先级动态调度，空闲的卡先给等得最久的任务。'],
  ['如何优化大模型的推理速度？', '量化权重，合并算子，缓存键值，减少每一步要搬运的数据。'],
  ['如何进行大模型的推理优化？', '蒸馏出一个小模型，或者用推测解码，让大模型只做检查。'],
  ['什么是注意力机制？', '让每个位置按相关程度去看其他位置，再加权求和。'],
]

/** The article with other words for some questions, by number; null leaves the question out. */
function article(reworded: Readonly<Record<number, string | null>> = {}): string {
  const entries = questions.map(([title, answer], index) => {
    const now = reworded[index + 1]
    return now === null ? '' : `## ${now ?? title}\n\n${answer}\n\n`
  })
  return `# 大模型\n\n${entries.join('')}`
}

/** A folder in which `a.md` was built once and its doubts decided with these keys. */
async function decided(keys: string): Promise<string> {
  const cwd = await folderWith({ 'a.md': article() })
  await run(cwd, ['build', 'a.md'], { to: 'json' })
  const screen = { isTTY: false, write: () => true }
  const on = (event: string, take: (text: string) => void) => {
    if (event === 'data') queueMicrotask(() => take(keys))
  }
  const stdin = { isTTY: false, setEncoding: () => {}, resume: () => {}, pause: () => {}, on }
  await main(['review', 'a.md'], {}, { cwd: () => cwd, stdout: screen, stderr: screen, stdin } as never)
  return cwd
}

async function rebuilt(cwd: string, text: string) {
  await writeFile(join(cwd, 'a.md'), text)
  const { lines } = await run(cwd, ['build', 'a.md'], { to: 'json' })
  const bank = JSON.parse(await readFile(join(cwd, 'dist/a/a.json'), 'utf8'))
  const groups = bank.questions.map(
    ({ occurrences }: { occurrences: readonly { lines: readonly number[] }[] }) =>
      occurrences.map(({ lines: [first = 0] }) => (first + 1) / 4).join('+'),
  )
  return {
    groups,
    ids: bank.questions.map(({ id }: { id: string }) => id),
    review: bank.review.length,
    told: lines.filter((line) => line.includes('links-')),
  }
}

describe('what a person decided survives that the questions are reworded', () => {
  /** Both pairs are one question each. */
  const same = { groups: ['1+2', '3+4', '5'], review: 0, told: [] }
  const other: Readonly<Record<number, string>> = {
    1: '大模型训练时计算资源不够，该怎么办？',
    2: '训练大模型时，怎样把计算资源分给各个任务？',
    3: '怎样让大模型推理得更快？',
    4: '有哪些办法可以优化大模型的推理过程？',
  }

  test('as it stands', async () => {
    expect(await rebuilt(await decided('s\ns\n'), article())).toMatchObject(same)
  })

  test.each([[[1]], [[2]], [[3]], [[4]], [[1, 3]], [[2, 4]]])(
    'one side of a pair that is one: %j',
    async (numbers) => {
      const cwd = await decided('s\ns\n')
      const before = await rebuilt(cwd, article())
      const text = article(Object.fromEntries(numbers.map((number) => [number, other[number] ?? ''])))
      const after = await rebuilt(cwd, text)
      expect(after).toMatchObject(same)
      expect(after.ids).toEqual(before.ids)
      expect(await rebuilt(cwd, text)).toEqual(after)
    },
  )

  test('one side after the other, and one side twice', async () => {
    const cwd = await decided('s\ns\n')
    const { ids } = await rebuilt(cwd, article())
    expect(await rebuilt(cwd, article({ 1: other[1] ?? '' }))).toMatchObject({ ...same, ids })
    expect(await rebuilt(cwd, article({ 1: other[1] ?? '', 2: other[2] ?? '' }))).toMatchObject({
      ...same,
      ids,
    })
    const again = { ...other, 1: '大模型训练时计算资源不够用，应该怎么办？' }
    expect(await rebuilt(cwd, article(again))).toMatchObject({ ...same, ids })
  })

  test('a pair that is two stays two and is not asked about again', async () => {
    const cwd = await decided('d\nd\n')
    const two = { groups: ['1', '2', '3', '4', '5'], review: 0, told: [] }
    const { ids } = await rebuilt(cwd, article())
    // Nearly the old words, so that the pair would be in doubt again.
    const near = { 1: '大模型训练中的计算资源问题如何处理？', 4: '大模型的推理优化如何进行？' }
    expect(await rebuilt(cwd, article(near))).toMatchObject({ ...two, ids })
    expect(
      await rebuilt(cwd, article({ ...near, 2: '大模型训练中的计算资源分配问题如何处理？' })),
    ).toMatchObject({ ...two, ids })
  })

  test('a question that is gone is told with the place of the decision', async () => {
    const cwd = await decided('s\ns\n')
    await rebuilt(cwd, article())
    const { groups, told } = await rebuilt(cwd, article({ 2: null }))
    expect(groups).toHaveLength(3)
    expect(told).toEqual([expect.stringMatching(/a\.links\.yml:\d+:\d+ warning links-unmatched/)])
  })
})
