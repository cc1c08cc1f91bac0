import { expect, test } from 'vitest'
import { parsed } from '../../test/support/parse.ts'

test('a badge beside the words of a heading is no part of a title', async () => {
  const badge = '[![Build passing](https://example.org/b.svg)](https://example.org)'
  const article = `# Go questions ${badge}\n\n## ![logo](l.png) Channels\n\n### What is a channel?\n\nA pipe.\n\n### What is a mutex?\n\nA lock.\n`
  const { title, sections } = await parsed(article)
  expect(title).toBe('Go questions')
  expect(sections.map((section) => section.title)).toEqual(['Channels'])
})

test('a heading that is a picture alone is titled by its text', async () => {
  const { title } = await parsed('# ![Go questions](l.png)\n\n## What is a mutex?\n\nA lock.\n')
  expect(title).toBe('Go questions')
})
