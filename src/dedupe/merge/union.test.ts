import { describe, expect, test } from 'vitest'
import { item } from '../../../test/support/items.ts'
import { content } from '../../../test/support/sampleBook.ts'
import { plainText } from '../../model/text.ts'
import { mergeItems } from './mergeItems.ts'
import { unionOfPoints } from './points.ts'
import { sentenceKey, sentencesOf } from './said.ts'
import { clearestTitle } from './title.ts'
import { unionOf } from './union.ts'

const union = (...markdowns: readonly string[]): string =>
  plainText(unionOf(markdowns.map((markdown) => content(markdown))))

describe('answers of several places', () => {
  test.each([
    ['the same once', ['It is fast. It is safe.', 'It is fast.\n\nIt is safe.'], 'It is fast. It is safe.'],
    ['a new sentence is added', ['It is fast.', 'It is fast. It is small.'], 'It is fast.\nIt is small.'],
    [
      'spacing and width are no difference',
      ['利用GPU训练，很快。', '利用 GPU 训练,很快。'],
      '利用GPU训练，很快。',
    ],
    [
      'points by label, in either language',
      ['- 并行（Parallel）：拆分。', '- Parallel: 拆分。\n- 压缩：变小。'],
      '并行（Parallel）：拆分。\n压缩：变小。',
    ],
    [
      'of a point said twice the richer comes first',
      ['- 压缩：变小。', '- 压缩：剪枝和量化，使模型变小。'],
      '压缩：剪枝和量化，使模型变小。\n变小。',
    ],
    [
      'a lead stays before its own list',
      ['- 甲：一。', '还有一点：\n\n- 乙：二。'],
      '甲：一。\n还有一点：\n乙：二。',
    ],
    [
      'a lead to points that stand already leads to them',
      ['- 甲：一。', '有两点：\n\n- 甲：一。\n- 乙：二。'],
      '有两点：\n甲：一。\n乙：二。',
    ],
    [
      'a lead to code that stands already leads to it',
      ['```js\na()\n```', '可以这样写：\n\n```js\na()\n```'],
      '可以这样写：\na()',
    ],
    [
      'code is kept unless it is the same',
      ['```js\na()\n```', '```js\na()\n```\n\n```js\nb()\n```'],
      'a()\nb()',
    ],
    [
      'of a point that says one thing more only that is added',
      ['- 甲：一二三。四五六。', '- 甲：一二三。七八九。'],
      '甲：一二三。四五六。\n七八九。',
    ],
    [
      'sentences with markup in them are parted too',
      [
        'It **is** fast. It is safe.',
        'It is fast. It is **small**, `a.b` and [good](https://e.org). **It is safe.**',
      ],
      'It is fast. It is safe.\nIt is small, a.b and good.',
    ],
    [
      'a quote gives its new sentences',
      ['> 一二三。四五六。', '> 一二三。七八九。'],
      '一二三。四五六。\n七八九。',
    ],
    [
      'rows go into the table of the same head',
      ['| a | b |\n|-|-|\n| c | d |', '| a | b |\n|-|-|\n| c | d |\n| e | f |'],
      'a\tb\nc\td\ne\tf',
    ],
    ['a formula is content', ['$$\nx\n$$', '$$\ny\n$$'], 'x\ny'],
  ])('%s', (_, markdowns, text) => {
    expect(union(...markdowns)).toBe(text)
  })

  test('whatever is said somewhere is said in the union, and no sentence twice', () => {
    const answers = [
      '甲。乙。\n\n1. **丙：** 丁。',
      '乙！戊？\n\n1. **丙：** 己。\n2. 庚',
      '> 辛。\n\n| a | b |\n| - | - |\n| c | d |',
    ]
    const text = union(...answers)
    for (const letter of '甲乙丙丁戊己庚辛acd') expect(text.split(letter), letter).toHaveLength(2)
  })
})

describe('documents that repeat each other in part', () => {
  const words = 'ko mi ren lo vas chi per du nal tor 拆分 压缩 剪枝 量化 缓存 并行'.split(' ')

  /** Sentences of their own words, some with markup, numbered so that each is told from the others. */
  function sentences(random: (below: number) => number): readonly string[] {
    return Array.from({ length: 12 }, (_, at) => {
      const [a, b, c] = [0, 1, 2].map(() => words[random(words.length)] ?? '')
      return (
        [`s${at}x ${a} **${b}** ${c}.`, `\`s${at}x\` ${a} ${b}!`, `s${at}x${a}，${b}*${c}*。`][random(3)] ??
        ''
      )
    })
  }

  /** A paragraph, a list of labelled points, a quote: each with some of the sentences. */
  function document(pool: readonly string[], random: (below: number) => number): string {
    const some = (most: number) =>
      Array.from({ length: 1 + random(most) }, () => pool[random(pool.length)] ?? '')
    const parts = [
      () => some(3).join(' '),
      () => `> ${some(2).join(' ')}`,
      () => [...new Set(some(3))].map((text) => `- **L${/s\d+x/.exec(text)?.[0]}:** ${text}`).join('\n'),
    ]
    return Array.from({ length: 1 + random(3) }, () => parts[random(parts.length)]?.() ?? '').join('\n\n')
  }

  test.each(Array.from({ length: 60 }, (_, seed) => seed + 1))(
    '%i: all is said, nothing twice that was said once',
    (seed) => {
      let state = seed * 2_654_435_761
      const random = (below: number): number => {
        state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0
        return (state >>> 8) % below
      }
      const pool = sentences(random)
      const answers = [document(pool, random), document(pool, random), document(pool, random)]
      const text = union(...answers)
      for (let at = 0; at < pool.length; at++) {
        const count = (given: string): number => given.split(`s${at}x`).length - 1
        const said = answers.map((answer) => count(plainText(content(answer))))
        // A label repeats the name of its sentence, and what one place says twice is its own affair.
        if (Math.max(...said) === 0) expect(count(text)).toBe(0)
        else expect(count(text)).toBeGreaterThan(0)
        if (said.filter((times) => times > 0).length > 1 && Math.max(...said) === 1)
          expect(count(text), answers.join('\n---\n')).toBe(1)
      }
    },
  )
})

test('a picture said twice is shown once', () => {
  const nodes = unionOf([content('![a](a.png)'), content('![a](a.png)\n\n![](b.png)'), null])
  expect(nodes).toHaveLength(2)
})

test('a picture beside words that stand already is kept', () => {
  const both = unionOf([
    content('A gate.'),
    content('A gate. ![](gate.png)'),
    content('- a\n- A gate. ![](b.png)'),
  ])
  expect(JSON.stringify(both).match(/"url":"[^"]+"/g)).toEqual(['"url":"gate.png"', '"url":"b.png"'])
  expect(JSON.stringify(both).match(/A gate/g)).toHaveLength(2)
})

test('sentences end at marks and lines, not inside numbers', () => {
  expect(sentencesOf('It is 3.5. Is it? Yes!\nNo；好。')).toEqual([
    'It is 3.5. ',
    'Is it? ',
    'Yes!\n',
    'No；',
    '好。',
  ])
})

test.each([
  ['利用GPU训练，很快。', '利用 GPU 训练,很快！'],
  ['訓練模型（大）', '训练模型 (大)。'],
  ['It is “safe”.', 'it is "safe"'],
])('%s says the same as %s', (a, b) => {
  expect(sentenceKey(a)).toBe(sentenceKey(b))
})

test.each([
  ['`!x` holds.', '`x` holds.'],
  ['It grows as x².', 'It grows as x2.'],
  ['Use [1,2].', 'Use (1,2).'],
  ['Use a.b here.', 'Use ab here.'],
  ['当 x > 0 时收敛。', '当 x < 0 时收敛。'],
  ['The set A.', 'The set a.'],
])('%s does not say the same as %s', (a, b) => {
  expect(sentenceKey(a)).not.toBe(sentenceKey(b))
  expect(union(a, b)).toBe(`${plainText(content(a))}\n${plainText(content(b))}`)
})

test('points keep every place; two labels are two points however alike their texts', () => {
  const point = (label: string | null, text: string) => ({ label, term: null, text, sources: [] })
  const points = unionOfPoints([
    item('q', 1, { points: [point('翻译', '在不同语言之间翻译。'), point(null, '用专用硬件加速训练。')] }),
    item('q', 9, {
      points: [point('机器翻译', '在不同语言之间翻译。'), point('硬件加速', '用专用硬件加速训练过程。')],
    }),
  ])
  expect(points.map(({ label, sources }) => [label, sources.map(({ lines }) => lines[0])])).toEqual([
    ['翻译', [1]],
    ['硬件加速', [1, 9]],
    ['机器翻译', [9]],
  ])
})

test('the title names both names, then asks, then is short', () => {
  expect(clearestTitle(['NLP 有哪些应用？', '自然语言处理（NLP）有哪些应用'])).toBe(
    '自然语言处理（NLP）有哪些应用',
  )
  expect(clearestTitle(['请谈谈锁的作用是什么', '锁的作用是什么？'])).toBe('锁的作用是什么？')
})

test('points are one by a label in either language, else by their text, and keep every place', () => {
  const point = (label: string | null, term: string | null, text: string) => ({
    label,
    term,
    text,
    sources: [],
  })
  const points = unionOfPoints([
    item('q', 1, {
      points: [point('并行训练', 'Parallel Training', '拆分任务。'), point(null, null, '缓存键值。')],
    }),
    item('q', 9, {
      points: [point('parallel training', null, '多机同步。'), point('缓存', null, '缓存键值。')],
    }),
  ])
  expect(
    points.map(({ label, term, text, sources }) => [label, term, text, sources.map(({ lines }) => lines[0])]),
  ).toEqual([
    ['并行训练', 'Parallel Training', '拆分任务。 多机同步。', [1, 9]],
    ['缓存', null, '缓存键值。', [1, 9]],
  ])
})

test('where a person made two one, the title loses no name that either has', () => {
  const both = ['如何处理计算资源问题？', '如何处理计算资源分配问题？']
  expect(clearestTitle(both, { lang: 'zh' })).toBe(both[1])
  expect(clearestTitle(both.toReversed(), { lang: 'zh' })).toBe(both[1])
  expect(clearestTitle(['What is a closure?', 'What is a closure in Rust'], { lang: 'en' })).toBe(
    'What is a closure in Rust',
  )
})

test('the title asks for the reasons that one of its places asks for', () => {
  const titles = ['Is Java pass by value?', 'Is Java pass by value? Why?']
  expect(clearestTitle(titles)).toBe(titles[1])
  // Two sentences that are said in one are no reasons asked for.
  expect(clearestTitle(['What is inflation? What are its causes?', 'Inflation and its causes?'])).toBe(
    'Inflation and its causes?',
  )
})

test('options of one place are never one another, whatever their marks and capitals', () => {
  const options = ['`awk [print $1]`', "`awk '{print $1}'`", 'United states', 'UNITED STATES'].map(
    (text, index) => ({
      key: 'ABCD'.charAt(index),
      content: content(text),
      correct: index === 1,
    }),
  )
  expect(mergeItems([item('Which?', 1, { options })], { lang: 'en' }).options).toEqual(options)
  const twice = [item('Which?', 1, { options }), item('Which?', 9, { options })]
  expect(mergeItems(twice, { lang: 'en' }).options).toEqual(options)
})

test('options are united and told right where one place tells it; kinds, tags and code too', () => {
  const option = (key: string, text: string, correct: boolean | null) => ({
    key,
    content: content(text),
    correct,
  })
  const merged = mergeItems(
    [
      item('Which is a prime?', 1, { kind: 'open', tags: ['a'], code: [{ lang: 'js', value: 'a( 1 )' }] }),
      item('Which is a prime?', 5, {
        kind: 'choice',
        options: [option('A', '4', null), option('B', '7', null)],
        tags: ['a', 'b'],
      }),
      item('Which is a prime?', 9, {
        options: [option('A', '7', true), option('B', '4', false)],
        code: [
          { lang: 'js', value: 'a(1)' },
          { lang: 'js', value: 'b' },
        ],
      }),
    ],
    { lang: 'en' },
  )
  expect(merged.kind).toBe('choice')
  expect(merged.options.map(({ key, correct }) => [key, correct])).toEqual([
    ['A', false],
    ['B', true],
  ])
  expect(merged.tags).toEqual(['a', 'b'])
  expect(merged.code.map(({ value }) => value)).toEqual(['a( 1 )', 'b'])
})

test('a prompt that asks again what the title asks is not added', () => {
  const prompts = ['请介绍几种优化推理速度的方法。', '请描述如何优化推理速度。并举例。']
  const { prompt } = mergeItems(
    prompts.map((prompt, line) => item('如何优化推理速度？', line, { prompt: content(prompt) })),
    { lang: 'zh' },
  )
  expect(plainText(prompt)).toBe('请介绍几种优化推理速度的方法。\n并举例。')
})
