import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, run } from '../../test/support/command.ts'
import { UsageError } from './command.ts'
import { fileOf, reportsOf } from './reports.ts'

const article = '# Gates\n\n## What is a gate?\n\nA way in.\n\n## what is a gate\n\nA way out.\n'

test('a build writes what was merged where it is told to, beside findings as data', async () => {
  const cwd = await folderWith({ 'a.md': article })
  const { status, out } = await run(cwd, ['build', 'a.md'], { to: 'json', report: ['merges.html', 'json'] })
  expect(JSON.parse(out)).toEqual({ status, diagnostics: [] })
  const html = await readFile(join(cwd, 'merges.html'), 'utf8')
  expect(html).toContain('<h3><span class="number">1</span> <span lang="en">What is a gate?</span></h3>')
  await run(cwd, ['build', 'a.md'], { to: 'json', report: ['merges.html'] })
  expect(await readFile(join(cwd, 'merges.html'), 'utf8')).toBe(html)
  expect((await readdir(cwd)).filter((name) => name.includes('tmp'))).toEqual([])
})

test('of several books there is a sheet each; one that cannot be published has none', async () => {
  const cwd = await folderWith({ 'a.md': article, 'b.md': article, 'c.md': '' })
  const words = ['build', 'a.md', 'b.md', 'c.md']
  expect((await run(cwd, words, { to: 'json', report: ['out/merges.html'] })).status).toBe(1)
  const sheets = await readdir(join(cwd, 'out'))
  expect(sheets.sort()).toEqual(['merges-a.html', 'merges-b.html'])
})

test('a sheet that cannot be written is an error, and the formats are there', async () => {
  const cwd = await folderWith({ 'a.md': article })
  const { status, lines } = await run(cwd, ['build', 'a.md'], { to: 'json', report: ['a.md/merges.html'] })
  expect({ status, lines }).toEqual({ status: 1, lines: [expect.stringContaining('error output-failed')] })
  expect(await readdir(join(cwd, 'dist/a'))).toEqual(['a.json'])
})

test('anything else is wrong usage', () => {
  expect(reportsOf({}, 'build')).toEqual({ asJson: false, sheet: null })
  expect(reportsOf({ report: ['json'] }, 'check')).toEqual({ asJson: true, sheet: null })
  expect(() => reportsOf({ report: ['xml'] }, 'build')).toThrow(UsageError)
  expect(() => reportsOf({ report: ['a.html', 'b.html'] }, 'build')).toThrow(UsageError)
  expect(() => reportsOf({ report: ['a.html'] }, 'check')).toThrow(UsageError)
})

test.each([
  ['out/merges.html', 1, 'out/merges.html'],
  ['out/merges.html', 2, 'out/merges-面试.html'],
])('%s of %i books', (file, books, path) => {
  expect(fileOf(file, '面试', books).replaceAll('\\', '/')).toBe(path)
})
