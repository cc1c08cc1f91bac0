import { sequence } from '../dedupe/questions.ts'
import { templates } from '../dedupe/templates.ts'

/** Questions of a section. */
const perSection = 100

/** Words that a sentence is filled with; any of a row stands for any other. */
const words = {
  part: [
    '调度器',
    '缓存层',
    '索引',
    '日志',
    '事务',
    '队列',
    '副本',
    '分片',
    '连接池',
    '编译器',
    '内存',
    '线程',
  ],
  act: ['拆分', '合并', '预取', '压缩', '复制', '重试', '限流', '对齐', '采样', '回收', '校验', '排序'],
  gain: ['吞吐量', '延迟', '显存占用', '可用性', '一致性', '命中率', '收敛速度', '精度', '带宽', '稳定性'],
  tool: ['PyTorch', 'Redis', 'PostgreSQL', 'Kafka', 'NCCL', 'CUDA', 'Linux', 'Spark', 'etcd', 'gRPC'],
} as const

const sentences = [
  '首先要弄清楚{part}的瓶颈在哪里：用 {tool} 自带的工具采样，观察{gain}与{gain}随负载的变化。',
  '常见的做法是对{part}进行{act}，再配合{act}，这样可以在不牺牲{gain}的前提下把{gain}提高 {n}% 左右。',
  '如果只做{act}而忽略{act}，{part}会在高峰期退化，{gain}反而下降；因此需要设置上限，例如 {n} 毫秒。',
  '需要注意的是，{tool} 的默认配置偏保守（通常是 {n} MB），“开箱即用”并不等于“最优”。',
  '在实践中，团队往往把{part}与{part}放在一起考虑，因为二者共享同一条链路，任何一方的{act}都会影响另一方。',
]

/**
 * A Chinese article of `count` questions with their answers, some 850 bytes each: prose, lists, code and tables in
 * sections of a hundred. The same every time; no two questions ask the same.
 */
export function largeArticle(count: number): string {
  const random = sequence(7)
  const parts = ['# 大规模面试题库\n']
  for (let at = 0; at < count; at++) {
    if (at % perSection === 0)
      parts.push(`## 第 ${at / perSection + 1} 章 ${pick(words.part, random)}与${pick(words.act, random)}\n`)
    parts.push(`### ${titleOf(at)}\n`, ...answerOf(at, random))
  }
  return `${parts.join('\n')}\n`
}

function titleOf(at: number): string {
  const [chinese] = templates
  const asks = chinese?.asks ?? []
  const [ask = ''] = asks[at % asks.length] ?? []
  return ask
    .replace('X', nameOf(2 * at, chinese?.syllables ?? []))
    .replace('Y', nameOf(2 * at + 1, chinese?.syllables ?? []))
}

/** Four syllables; far apart for numbers that follow each other. */
function nameOf(number: number, syllables: readonly string[]): string {
  let rest = (number * 7919) % syllables.length ** 4
  let name = ''
  for (let place = 0; place < 4; place++) {
    name += syllables[rest % syllables.length] ?? ''
    rest = Math.floor(rest / syllables.length)
  }
  return name
}

function answerOf(at: number, random: (below: number) => number): string[] {
  const list = [1, 2, 3].map((number) => `${number}. **${pick(words.act, random)}**：${sentence(random)}`)
  const blocks = [`${sentence(random)}${sentence(random)}\n`, `${list.join('\n')}\n`]
  if (at % 5 === 1) blocks.push(code(random))
  if (at % 8 === 3) blocks.push(table(random))
  return blocks
}

function code(random: (below: number) => number): string {
  const size = 16 + random(500)
  return `\`\`\`python\ndef split(rows, size=${size}):\n    # 按固定大小拆分\n    for start in range(0, len(rows), size):\n        yield rows[start:start + size]\n\`\`\`\n`
}

function table(random: (below: number) => number): string {
  const row = (): string => `| ${pick(words.act, random)} | ${pick(words.gain, random)} | ${random(90)}% |`
  return `| 方法 | 影响 | 提升 |\n| --- | --- | --- |\n${row()}\n${row()}\n${row()}\n`
}

function sentence(random: (below: number) => number): string {
  const fill = (name: string): string =>
    name === 'n' ? String(2 + random(96)) : pick(words[name as keyof typeof words], random)
  return pick(sentences, random).replace(/\{(\w+)\}/g, (_, name: string) => fill(name))
}

function pick<Item>(items: readonly Item[], random: (below: number) => number): Item {
  return items[random(items.length)] as Item
}
