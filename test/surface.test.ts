import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import * as surface from '../src/index.ts'

test('what programs may import is just this', () => {
  expect(Object.keys(surface).sort()).toEqual([
    'PublishError',
    'build',
    'check',
    'diagnosticLine',
    'draftOf',
    'plainText',
    'rules',
    'systemContext',
  ])
})

test('the package says what it is, and ships documents without their pictures', async () => {
  const { author, description, keywords, files } = JSON.parse(await readFile('package.json', 'utf8'))
  expect([author, description].every((text) => text.length > 0)).toBe(true)
  expect(keywords).toEqual([...new Set<string>(keywords)].sort())
  expect(files.filter((name: string) => name.startsWith('docs'))).toEqual(['docs/*.md'])
})
