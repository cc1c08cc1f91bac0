import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as surface from '../src/index.ts'

test('what programs may import is just this', () => {
  expect(Object.keys(surface).sort()).toEqual([
    'PublishError',
    'build',
    'check',
    'diagnosticLine',
    'explain',
    'plainText',
    'rules',
    'systemContext',
  ])
})

test('the three commands that ask and build are called as the example of the library says', async () => {
  const cwd = await mkdtemp(join(tmpdir(), 'surface-'))
  try {
    await writeFile(
      join(cwd, 'a.md'),
      '## 1. What is a lock?\n\nA guard.\n\n## 2. What is a latch?\n\nA count.\n',
    )
    const found: string[] = []
    const context = surface.systemContext({ cwd, report: (one) => found.push(surface.diagnosticLine(one)) })
    const checked = await surface.check('a.md', {}, context)
    expect(checked.read?.map(({ parsed }) => parsed.items.length)).toEqual([2])
    const built = await surface.build('a.md', { options: { formats: ['json'] }, out: 'out' }, context)
    expect(built.files).toEqual([join(cwd, 'out', 'a', 'a.json')])
    const pair = await surface.explain('a.md', ['1', ':5'], {}, context)
    expect([pair?.a.title, pair?.b.line, pair?.explanation.decision]).toEqual([
      'What is a lock?',
      5,
      'distinct',
    ])
    expect(await surface.explain('a.md', ['1', '9'], {}, context)).toBeNull()
    await expect(surface.explain('b.md', ['1', '2'], {}, context)).rejects.toThrow(surface.PublishError)
    expect(found).toEqual([])
  } finally {
    await rm(cwd, { recursive: true })
  }
})

test('the package says what it is, and ships documents without their pictures', async () => {
  const { author, description, keywords, files } = JSON.parse(await readFile('package.json', 'utf8'))
  expect([author, description].every((text) => text.length > 0)).toBe(true)
  expect(keywords).toEqual([...new Set<string>(keywords)].sort())
  expect(files.filter((name: string) => name.startsWith('docs'))).toEqual(['docs/*.md'])
})
