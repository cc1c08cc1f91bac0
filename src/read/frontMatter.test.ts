import { expect, test } from 'vitest'
import type { Diagnostic } from '../model/diagnostic.ts'
import { frontMatter } from './frontMatter.ts'

async function read(text: string) {
  const found: Diagnostic[] = []
  const { data, end } = await frontMatter(text, 'a.md', (diagnostic) => found.push(diagnostic))
  return {
    data,
    rest: text.slice(end),
    found: found.map(({ rule, line, column }) => `${line}:${column} ${rule}`),
  }
}

test.each([
  ['---\ntitle: 题\ntags: [a, b]\n---\n# x\n', { title: '题', tags: ['a', 'b'] }, '# x\n'],
  ['---\r\n# note\r\ndate: 2024-01-02\r\n...\r\nx', { date: '2024-01-02' }, 'x'],
  ['+++\ntitle = "t"\n+++\nx', { title: 't' }, 'x'],
  ['---\n"TARGET DECK": A::B\n---', { 'TARGET DECK': 'A::B' }, ''],
])('%j', async (text, data, rest) => {
  expect(await read(text)).toEqual({ data, rest, found: [] })
})

test.each([
  '---\n\ntext\n\n---\n',
  '---\n---\nx',
  '# x\n---\na: 1\n---\n',
  '---\na: 1\n',
  '--- \n- item\n---\n',
  '---\nQ: a?\nA: b.\n---\nQ: c?\nA: d.\n',
])('%j has none', async (text) => {
  expect(await read(text)).toEqual({ data: null, rest: text, found: [] })
})

test.each([
  ['---\ntitle: "a\nb: [1\n---\nx', '3:6'],
  ['---\na: 1\na: 2\n---\nx', '3:1'],
  ['+++\na = = 1\n+++\nx', '2:5'],
])('%j is broken: told at its place, kept as text', async (text, place) => {
  expect(await read(text)).toEqual({ data: null, rest: text, found: [`${place} front-matter-invalid`] })
})

test('aliases cannot grow without bound, nor nesting exhaust the stack', async () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
  for (let i = 0; i < 9; i++)
    bomb.push(`${'bcdefghijk'[i]}: &${'bcdefghijk'[i]} [${Array(9).fill(`*${'abcdefghij'[i]}`)}]`)
  expect((await read(`---\n${bomb.join('\n')}\n---\n`)).found).toEqual(['1:1 front-matter-invalid'])
  expect((await read(`---\na: ${'['.repeat(20_000)}\n---\n`)).found).toHaveLength(1)
})
