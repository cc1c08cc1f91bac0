import type { Root } from 'mdast'
import { expect, test } from 'vitest'
import { keepParts, keptOr } from './kept.ts'
import { parseMarkdown } from './parseMarkdown.ts'

const article = (answer: string) =>
  `# 题库\n\n${Array.from({ length: 200 }, (_, at) => `## ${at + 1}. 什么是 **第 ${at}** 个？\n\n- ${at === 120 ? answer : '答'} \`x\` $y_${at}$ [a][l]\n\n| a | b |\n|---|---|\n| ${at} | 2 |\n`).join('\n')}\n[l]: https://example.org/\n`

test('an article that is parsed again after an edit gives what it gives when it is parsed afresh', () => {
  const texts = [article('一'), article('二'), article('一'), article('三').replace('[l]:', '[m]:')]
  const afresh = texts.map((text) => parseMarkdown(text))
  keepParts()
  for (const round of [1, 2]) {
    const again = texts.map((text) => parseMarkdown(text))
    expect(again, `round ${round}`).toEqual(afresh)
    for (const root of again) root.children.length = 1 // what is done to a tree is not kept
    for (const { children, position } of again
      .flatMap((root) => root.children as Root['children'][number][])
      .filter((node) => 'children' in node)) {
      children.length = 0
      if (position) position.start.line = -1
    }
  }
})

test('a part is parsed once, until a thousand others came after it', () => {
  keepParts()
  let count = 0
  const parse = (key: string) =>
    keptOr(
      () => key,
      () => {
        count++
        return { type: 'root', children: [{ type: 'paragraph', children: [] }] }
      },
    )
  expect([parse('a'), parse('a'), count]).toEqual([parse('a'), parse('a'), 1])
  for (let other = 0; other < 1000; other++) parse(`other ${other}`)
  parse('a')
  expect(count).toBe(1002)
})
