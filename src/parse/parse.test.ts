import { expect, test } from 'vitest'
import { plainText } from '../model/text.ts'
import { positionMap } from '../read/positions.ts'
import { toMdast } from './mdast/mdast.ts'
import { parseArticle } from './parse.ts'

async function itemsOf(text: string, frontMatter: Record<string, unknown> | null = null) {
  const positions = positionMap(text, [{ repaired: 0, original: 0, kept: true }])
  const file = { path: 'a.md', sha256: '', text, positions, frontMatter }
  return parseArticle(await toMdast(file, () => {}), file, { lang: null, sectionPrefix: 's' }, () => {}).items
}

const topics = `### 1.1 What is a topic?

A log.

### 1.2 Consumer groups

Share a topic.

### 1.3 How do brokers elect a leader?

By quorum.

### 1.4 What is an offset?

A place in the log.
`

test('below a title of the front matter that calls them questions, headings of topics are such', async () => {
  const titles = async (title: string) => (await itemsOf(topics, { title })).map((item) => item.title)
  expect(await titles('Kafka interview questions')).toContain('Consumer groups')
  expect(await titles('Kafka')).not.toContain('Consumer groups')
})

test('code behind a list is of its last item where that is a task of a kind', async () => {
  const items = await itemsOf(
    '## 一面\n\n1. 什么是索引？\n2. 什么是事务？\n3. 手撕：快速排序\n\n```c\nvoid sort(int *a, int n) { }\n```\n',
  )
  expect(plainText(items.at(-1)?.answer ?? [])).toContain('void sort')
})
