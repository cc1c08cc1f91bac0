import { expect, test } from 'vitest'
import { item } from '../../test/support/items.ts'
import { content } from '../../test/support/sampleBook.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { plainText } from '../model/text.ts'
import { type Deduped, dedupe } from './dedupe.ts'

/** Titles of a real article: thirty questions (1…30), their analysis section (R1…R5), three coding questions twice. */
const titles: Readonly<Record<string, string>> = {
  1: '大模型训练需要多少数据？',
  2: '如何处理大模型训练过程中的计算资源问题？',
  3: '大模型训练过程中如何防止过拟合？',
  4: '如何评估大模型的效果？',
  5: '大模型如何应用于自然语言处理（NLP）领域？',
  C1: '实现一个文本分类器',
  C2: '实现一个命名实体识别（NER）模型',
  C3: '实现一个基于 Transformer 的机器翻译模型',
  R1: '大模型训练需要多少数据？',
  R2: '如何处理大模型训练过程中的计算资源问题？',
  R3: '大模型训练过程中如何防止过拟合？',
  R4: '如何评估大模型的效果？',
  R5: '大模型如何应用于自然语言处理（NLP）领域？',
  RC1: '实现一个文本分类器',
  RC2: '实现一个命名实体识别（NER）模型',
  RC3: '实现一个基于 Transformer 的机器翻译模型',
  6: '如何优化大模型的训练速度？',
  7: '如何处理大模型训练中的数据不平衡问题？',
  8: '如何进行大模型的推理优化？',
  9: '如何保证大模型的安全性？',
  10: '大模型如何应用于图像识别领域？',
  11: '如何处理大模型训练过程中的数据隐私问题？',
  12: '大模型在医疗领域的应用有哪些？',
  13: '大模型在金融领域的应用有哪些？',
  14: '大模型如何应用于自动驾驶领域？',
  15: '如何解决大模型训练中的数据标注问题？',
  16: '大模型在语音识别领域的应用有哪些？',
  17: '如何评估大模型的泛化能力？',
  18: '如何处理大模型训练中的计算资源问题？',
  19: '大模型在推荐系统领域的应用有哪些？',
  20: '大模型在自然语言处理领域的应用有哪些？',
  21: '大模型训练中的数据分布问题如何解决？',
  22: '如何处理大模型训练中的计算资源分配问题？',
  23: '大模型在图像生成领域的应用有哪些？',
  24: '如何优化大模型的推理速度？',
  25: '大模型在视频分析领域的应用有哪些？',
  26: '如何解决大模型训练中的数据不平衡问题？',
  27: '如何保证大模型的安全性？',
  28: '大模型在生物信息学领域的应用有哪些？',
  29: '如何评估大模型的泛化能力？',
  30: '大模型在环境监测领域的应用有哪些？',
}
/** In document order, which is not the order of an object's number-like keys. */
const order = '1 2 3 4 5 C1 C2 C3 R1 R2 R3 R4 R5 RC1 RC2 RC3'
  .split(' ')
  .concat(Array.from({ length: 25 }, (_, at) => `${at + 6}`))
const silent = (): void => {}

function article(): Deduped {
  const items = order.map((name, at) => item(titles[name] ?? '', at * 10, { tags: [name] }))
  return dedupe(items, { lang: 'zh-CN' }, silent)
}

test('a template article: 41 places ask 28 questions', () => {
  const groups = article().questions.map(({ tags }) => tags.join())
  expect(groups).toHaveLength(28)
  expect(groups.filter((group) => group.includes(','))).toEqual([
    '1,R1',
    '2,R2,18',
    '3,R3',
    '4,R4',
    '5,R5,20',
    'C1,RC1',
    'C2,RC2',
    'C3,RC3',
    '7,26',
    '9,27',
    '17,29',
  ])
})

test('insertions are for a person to look at, slots are not', () => {
  const { questions, review } = article()
  const pairs = review.map(({ a, b }) => `${questions[a]?.tags.at(-1)} ${questions[b]?.tags[0]}`)
  expect(pairs).toEqual(expect.arrayContaining(['18 22', '8 24']))
  for (const pair of ['12 13', '4 17', '10 23', '6 24']) expect(pairs).not.toContain(pair)
})

test('a misspelt question is one with the other, under the title without the slip', () => {
  const asked = [
    'What is a foriegn key?',
    '什么是微服物网关？',
    'What is a foreign key?',
    '什么是微服务网关？',
  ]
  const { questions, merges, review } = dedupe(
    asked.map((title, line) => item(title, line + 1)),
    { lang: 'en' },
    () => {},
  )
  expect(questions.map(({ title }) => title)).toEqual([asked[2], asked[3]])
  expect(merges.map(({ rule, weakest }) => [rule, weakest])).toEqual([
    ['slip', [0, 1]],
    ['slip', [0, 1]],
  ])
  expect(review).toEqual([])
})

test('a merge tells every place and the weakest pair', () => {
  const { merges, questions } = article()
  const nlp = merges.find(({ question }) => questions[question]?.tags.includes('20'))
  expect(nlp).toMatchObject({
    rule: 'same-focus',
    decision: 'merge',
    evidence: { intent: 'same', onlyA: [], onlyB: [] },
  })
  expect(nlp?.occurrences).toHaveLength(3)
  // 5 and R5 have the same words; of the two only 20 is worded otherwise.
  expect(nlp?.weakest).toEqual([0, 2])
  expect(nlp?.likeness).toBeGreaterThan(0.3)
  expect(nlp?.likeness).toBeLessThan(0.8)
  const same = merges.find(({ rule }) => rule === 'same-words')
  expect(same).toMatchObject({ weakest: [0, 1], likeness: 1 })
})

test('equal words over other code, options or pictures stay apart; without an answer of their own they are one', () => {
  const ask = (line: number, prompt: string | null) =>
    item('What is the output?', line, { prompt: prompt === null ? null : content(prompt) })
  const count = (...prompts: readonly (string | null)[]) =>
    dedupe(
      prompts.map((prompt, line) => ask(line, prompt)),
      { lang: 'en' },
      silent,
    ).questions.length
  expect(count('```js\nf(1)\n```', '```js\nf(2)\n```')).toBe(2)
  expect(count('```js\nf(1)\n```', '```js\nf(1)\n\n```')).toBe(1)
  expect(count('![](a.png)', '![](b.png)')).toBe(2)
  expect(count('```js\nf(1)\n```', null)).toBe(2)
  expect(count(null, null)).toBe(1)
})

test('a title that points asks what stands under it', () => {
  const items = ['![[full.png]]', '![[half.png]]', '![[full.png]]'].map((prompt, line) =>
    item('Is the following a valid binary heap?', line, { prompt: content(prompt) }),
  )
  expect(dedupe(items, { lang: 'en' }, silent).questions).toHaveLength(2)
})

test('an instruction over sentences that share most of their words asks as many questions', () => {
  const ask = (line: number, prompt: string) =>
    item('Select the answer that completes the sentence.', line, { prompt: content(prompt) })
  const sentences = [
    'Increasing the capacity of an app by adding memory to a machine is called [choice].',
    'Increasing the capacity of an app by adding instances of machines is called [choice].',
    'Increasing the capacity of an app by adding memory to a machine is called [choice].',
  ]
  const asked = sentences.map((prompt, line) => ask(line, prompt))
  expect(dedupe(asked, { lang: 'en' }, silent).questions).toHaveLength(2)
})

test('equal prompts with other answers are one question with both answers', () => {
  const items = ['It is **fast**.', 'It is safe.'].map((answer, line) =>
    item('Why Rust?', line, { answer: content(answer) }),
  )
  const { questions } = dedupe(items, { lang: 'en' }, silent)
  expect(questions.map(({ answer }) => plainText(answer))).toEqual(['It is fast.\nIt is safe.'])
})

test('a language without a word list is compared by spelling, and that is said once', () => {
  const found: Diagnostic[] = []
  const asked = ['Τι είναι ο δείκτης;', 'Τι είναι ο δείκτης', 'Εξήγησε τι είναι ο δείκτης']
  const items = asked.map((title, line) => item(title, line))
  expect(dedupe(items, { lang: 'el' }, (one) => found.push(one)).questions).toHaveLength(2)
  expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([['dedupe-language', 'info']])
})

test('a standing question is one with another wording of it that says the same in its names', () => {
  const items = ['请用三分钟介绍一下你自己。', '先做个简单的自我介绍吧'].map((title, line) =>
    item(title, line),
  )
  expect(dedupe(items, { lang: 'zh' }, silent).questions).toHaveLength(1)
})
