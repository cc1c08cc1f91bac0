import { expect, test } from 'vitest'
import { parsed } from '../../../test/support/parse.ts'
import { nodeText, plainText } from '../../model/text.ts'

async function lines(text: string): Promise<string[]> {
  const [item] = (await parsed(text)).items
  return [item?.title ?? '', plainText(item?.prompt ?? null), plainText(item?.answer ?? null)]
}

const cases: readonly (readonly [what: string, article: string, expected: string[]])[] = [
  [
    'numbers in brackets below a stem, in Chinese',
    '1．列车以72km/h的速度通过大桥，求：\n（1）完全通过的时间；\n（2）全部在桥上\n的时间。\n答案：（1）九十秒。\n（2）七十秒。\n\n2．什么是惯性？\n答案：保持原来运动状态的性质。\n',
    [
      '列车以72km/h的速度通过大桥，求：',
      '（1）完全通过的时间；\n（2）全部在桥上的时间。',
      '（1）九十秒。\n（2）七十秒。',
    ],
  ],
  [
    'a first part that asks is none of the title',
    '1．阅读材料，回答问题。\n（1）作者是谁？\n（2）作品写于哪一年？\n答案：（1）鲁迅。\n（2）一九二一年。\n\n2．什么是惯性？\n答案：保持原来运动状态的性质。\n',
    ['阅读材料，回答问题。', '（1）作者是谁？\n（2）作品写于哪一年？', '（1）鲁迅。\n（2）一九二一年。'],
  ],
  [
    'letters, each of which the answer takes up, are no options',
    '1. A train runs at 20 m/s through a tunnel of 1.6 km. Find:\n(a) the time to pass it\n(b) the time inside\nAnswer: (a) 90 s\n(b) 70 s\n\n2. What is a force?\nAnswer: a push or a pull\n',
    [
      'A train runs at 20 m/s through a tunnel of 1.6 km. Find:',
      '(a) the time to pass it\n(b) the time inside',
      '(a) 90 s\n(b) 70 s',
    ],
  ],
  [
    'kana in brackets',
    '1．次の問いに答えよ。\n（ア）速さを求めよ。\n（イ）時間を求めよ。\n答え：（ア）毎秒五メートル\n（イ）三秒\n\n2．慣性とは何か。\n答え：状態を保つ性質\n',
    ['次の問いに答えよ。', '（ア）速さを求めよ。\n（イ）時間を求めよ。', '（ア）毎秒五メートル\n（イ）三秒'],
  ],
]

test.each(cases)('%s', async (_, article, expected) => {
  expect(await lines(article)).toEqual(expected)
})

test('each part is behind a break that no format joins', async () => {
  const [item] = (
    await parsed('**F: Was tun?**\n\n**A:** Zwei Dinge:\n(1) warten,\n(2) fragen\nund hören.\n')
  ).items
  const [paragraph] = item?.answer ?? []
  const children = paragraph?.type === 'paragraph' ? paragraph.children : []
  expect(children.map((node) => (node.type === 'break' ? ' / ' : nodeText(node))).join('')).toBe(
    'Zwei Dinge: / (1) warten, / (2) fragen\nund hören.',
  )
})
