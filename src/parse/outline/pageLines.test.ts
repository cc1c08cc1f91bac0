import { expect, test } from 'vitest'
import { plainText } from '../../model/text.ts'
import type { Block } from './block.ts'
import { withoutPageLines } from './pageLines.ts'

const blocks = (...texts: string[]): Block[] =>
  texts.map((value): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] }))
const kept = (...texts: string[]) => withoutPageLines(blocks(...texts)).length

test('lines that count pages of as many go, wherever they stand', () => {
  expect(kept('第 1 页 共 4 页', 'a', '第 2 页 共 4 页')).toBe(1)
  expect(kept('Page 2 of 5 TURN OVER', 'a', 'Page 4 of 5 TURN OVER')).toBe(1)
})

test('one alone, numbers that do not rise and longer text stay', () => {
  expect(kept('Page 1 of 3', 'a')).toBe(2)
  expect(kept('2 of 3 are right', 'a', '1 of 3 are right')).toBe(3)
  expect(kept('Step 1 of 2\nPlug it in.', 'Step 2 of 2\nTurn it on.')).toBe(2)
})

test('one alone in a longer article goes, also where it is set in so far as code is', () => {
  const text = [...'abcdefgh']
  expect(kept(...text, '第 1 页 共 3 页 上一页 下一页')).toBe(8)
  expect(kept(...text, '--- Seite 2 von 5 ---')).toBe(8)
  expect(kept(...text, 'See page 2 of 5 for what the answers are')).toBe(9)
  const code: Block = { type: 'code', value: '          Page 1 of 3' }
  expect(withoutPageLines([...blocks(...text), code])).toHaveLength(8)
})

test('lines that count questions number the one below', () => {
  const lines = (...texts: string[]) => withoutPageLines(blocks(...texts)).map((block) => plainText([block]))
  expect(lines('Frage 1 von 9', 'a', 'Frage 2 von 9')).toEqual(['Frage 1 von 9', 'a', 'Frage 2 von 9'])
  expect(lines('第 1 题，共 9 题', 'a', '第 2 题，共 9 题')).toEqual(['第 1 题', 'a', '第 2 题'])
})

test('times alone in their lines go where they come again', () => {
  expect(kept('6/12/2023, 7:02:11 PM', 'a', '6/12/2023, 7:05:02 PM', 'b', '2024-01-02 10:11')).toBe(2)
  expect(kept('6/12/2023, 7:02:11 PM', 'a')).toBe(2)
})

test('lines that end with the page go, with what stands behind each', () => {
  const foot = (page: number) => [`© Beacon School, ${page}`, 'Worksheet on waves']
  expect(kept('a', ...foot(1), 'b', ...foot(2), 'c', ...foot(3), 'd')).toBe(4)
  expect(kept('Sayfa altı notu 1', 'a', 'Sayfa altı notu 3', 'b', 'Sayfa altı notu 4')).toBe(5)
  expect(kept('Tehtävä 1', 'a', 'Tehtävä 2', 'b', 'Tehtävä 3')).toBe(5)
  expect(kept('Exam question no. 1', 'a', 'Exam question no. 2', 'b', 'Exam question no. 3')).toBe(5)
})

test('lines that are called pages or stand between dashes go, and the head that comes again beside them', () => {
  expect(kept('Seite 1', 'a.', 'Seite 2')).toBe(1)
  expect(kept('- 1 -', 'a.', '- 2 -', 'b.')).toBe(2)
  expect(kept('Prüfung 2', 'a.', 'Seite 1 von 2', 'Prüfung 2', 'b.', 'Seite 2 von 2')).toBe(2)
  expect(kept('Frage 1', 'a.', 'Frage 2')).toBe(3)
})

test('among the lines of a paragraph they go where they are called pages', () => {
  const [block] = withoutPageLines(blocks('1. a\nTrang 1/2\n2. b\nTrang 2/2\n3. c'))
  expect(block && plainText([block])).toBe('1. a\n2. b\n3. c')
})

test('a sentence that a page broke is one again', () => {
  const lines = withoutPageLines(
    blocks('A river has\nmany turns, as the', 'Page 1', 'Po in Italy has.', 'Page 2', '1. Next'),
  )
  expect(lines.map((block) => plainText([block]))).toEqual([
    'A river has\nmany turns, as the\nPo in Italy has.',
    '1. Next',
  ])
})
