import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Book, Question } from '../../src/model/book.ts'
import type { Content } from '../../src/model/content.ts'

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMath)

/** Markdown as the clean content that a writer gets. */
export function content(markdown: string): Content {
  return (parser.parse(markdown) as Root).children as unknown as Content
}

/** A question with every field filled in; `number` gives it its place and its identity. */
export function question(number: number, title: string, fields: Partial<Question> = {}): Question {
  return {
    identity: {
      id: `q${number}`,
      guid: `guid${number}`,
      noteId: 1_580_000_000_000 + number * 16,
      mod: 1_600_000_000,
    },
    number,
    kind: 'open',
    title,
    prompt: null,
    answer: null,
    hint: null,
    explanation: null,
    points: [],
    options: [],
    code: [],
    tags: [],
    section: null,
    occurrences: [{ source: 'sample.md', title, lines: [number * 10, number * 10 + 8] }],
    ...fields,
  }
}

/** A small book in Chinese and English that has one of everything a writer must set. */
export function sampleBook(fields: Partial<Book> = {}): Book {
  const questions = [
    question(1, '大模型训练需要多少数据？', {
      section: 's1',
      prompt: content('请简要描述大模型训练需要多少数据，并解释**为什么**？'),
      answer: content(
        '以 GPT 为例，训练数据量可达到*数万亿*个 token（词元）。\n\n1. **并行训练（Distributed Training）：** 任务拆分。\n2. 混合精度 `FP16`\n   - 内层一\n   - 内层二\n\n> 引文：数据质量比数量重要。\n\n| 方法 | 优点 |\n| :-- | --: |\n| 数据并行 | 简单 |\n| 流水线 | 省显存 |\n\n见[文档](https://example.org/a?b=1&c=2)与 ~~旧说~~。',
      ),
      points: [{ label: '并行训练', term: 'Distributed Training', text: '任务拆分。', sources: [] }],
      tags: ['大模型', 'LLM::训练'],
      occurrences: [
        { source: 'sample.md', title: '大模型训练需要多少数据？', lines: [10, 18] },
        { source: 'sample.md', title: '训练大模型需要多少数据', lines: [110, 118] },
      ],
    }),
    question(2, 'What does this print?', {
      section: 's1',
      kind: 'choice',
      prompt: content('```js\nconsole.log([..."a<b&&c"].length, "{{x}}")\n```'),
      options: [
        { key: 'A', content: content('`5`'), correct: false },
        { key: 'B', content: content('`6 {{x}}`'), correct: true },
      ],
      explanation: content('Six code units: `a`, `<`, `b`, `&`, `&`, `c`.'),
      code: [{ lang: 'js', value: 'console.log([..."a<b&&c"].length, "{{x}}")' }],
    }),
    question(3, '推导交叉熵的梯度', {
      section: 's2',
      kind: 'coding',
      hint: content('先写出 softmax。'),
      answer: content(
        '令 $p_i = \\frac{e^{z_i}}{\\sum_j e^{z_j}}$，则\n\n$$\n\\frac{\\partial L}{\\partial z_i} = p_i - y_i\n$$\n\n```python\ndef grad(p, y):\n    return p - y  # 逐元素\n```',
      ),
      code: [{ lang: 'python', value: 'def grad(p, y):\n    return p - y  # 逐元素' }],
    }),
    question(4, 'An unanswered question?', { section: null }),
  ]
  return {
    title: '样书 & <Sample>',
    lang: 'zh-CN',
    author: null,
    sources: [{ path: 'sample.md', sha256: '0'.repeat(64) }],
    sections: [
      { id: 's1', title: '第一章 面试题', depth: 1, parent: null },
      { id: 's2', title: '推导', depth: 2, parent: 's1' },
    ],
    questions,
    merges: [],
    review: [],
    leftOut: [],
    diagnostics: [],
    assets: new Map(),
    ...fields,
  }
}
