import { expect, test } from 'vitest'
import { frame } from '../dedupe/frame/frame.ts'
import { compare } from '../dedupe/pair/compare.ts'
import { explain } from '../dedupe/pair/explain.ts'
import { type Paint, plain } from './line.ts'
import { waterfall } from './waterfall.ts'

const titles = ['如何处理大模型训练中的计算资源问题？', '如何处理大模型训练中的计算资源分配问题？'] as const
const [x, y] = [frame(titles[0], { lang: 'zh' }), frame(titles[1], { lang: 'zh' })]
const explanation = explain(x, y, compare(x, y))
const named = (title: string) => ({ name: ':1', title })

test('each colour says one thing: what both have, what one has, what was decided', () => {
  const paint: Paint = {
    error: (text) => `(red ${text})`,
    warning: (text) => `(yellow ${text})`,
    info: (text) => `(cyan ${text})`,
    dim: String,
  }
  const lines = waterfall(named(titles[0]), named(titles[1]), explanation, paint).split('\n')
  expect(lines.filter((line) => line.startsWith('  both')).every((line) => /\(cyan █+\)$/.test(line))).toBe(
    true,
  )
  expect(lines.find((line) => line.startsWith('  only B'))).toMatch(/分配 .*\(red ░+\)$/)
  expect(lines.at(-2)).toMatch(/^\(yellow review one-sided\): /)
})

test('of a pair that words do not decide, what speaks for and against it is told', () => {
  const lines = waterfall(named(titles[0]), named(titles[1]), explanation, plain).split('\n')
  const odds = lines.filter((line) => line.startsWith('  odds'))
  expect(odds).toContainEqual(expect.stringMatching(/ \+\d\.\d +how much both name$/))
  expect(odds).toContainEqual(expect.stringMatching(/ -\d\.\d +what the other names besides$/))
  const merged = explain(x, x, compare(x, x))
  expect(waterfall(named(titles[0]), named(titles[0]), merged, plain)).not.toContain('odds')
})

test('a title cannot move the cursor', () => {
  const text = waterfall(named('a\u001b[2Jb'), named('c'), explanation, plain)
  expect(text).toContain('a\\u001b[2Jb')
})
