import { expect, test } from 'vitest'
import type { Diagnostic } from '../model/diagnostic.ts'
import { frontMatterOptions } from './frontMatter.ts'

function read(frontMatter: Record<string, unknown>) {
  const found: Diagnostic[] = []
  const place = () => ({ source: 'a.md', line: 2, column: 1 })
  return { options: frontMatterOptions(frontMatter, place, (d) => found.push(d)), found }
}

test('takes what blogs write: lang, a number as title, tags in one string', () => {
  const { options, found } = read({ title: 2024, lang: 'zh', tags: '前端, css' })
  expect(options).toEqual({ title: '2024', language: 'zh', tags: ['前端', 'css'] })
  expect(found).toEqual([])
})

test('mentions a key of another tool, warns of a misspelt one under drillpress', () => {
  const { options, found } = read({ layout: 'post', drillpress: { papper: 'A4', deck: 'D' } })
  expect(options).toEqual({ deck: 'D' })
  expect(found.map(({ severity, message }) => [severity, message])).toEqual([
    ['info', '`layout` is not an option'],
    ['warning', '`papper` is not an option'],
  ])
})

test('drillpress must be a map', () => {
  expect(read({ drillpress: 'yes' }).found).toMatchObject([
    { rule: 'config-invalid', severity: 'error', line: 2 },
  ])
})

test('an article names no files; the theme of a slide show is none of ours', () => {
  const { options, found } = read({
    theme: 'gaia',
    fonts: ['/etc/passwd'],
    drillpress: { theme: 'warm', templates: '..', vertical: true },
  })
  expect(options).toEqual({ theme: 'warm', vertical: true })
  expect(found.map(({ message }) => message)).toEqual([
    '`fonts` names files, which an article may not',
    '`templates` names files, which an article may not',
  ])
})

test('another tool may write anything at the top; under drillpress a wrong type is an error', () => {
  const { options, found } = read({
    paper: 12,
    cards: [1],
    title: null,
    tags: '',
    drillpress: { paper: 'A5' },
  })
  expect(options).toEqual({})
  expect(found.map(({ severity, message }) => [severity, message])).toEqual([
    ['warning', 'option `paper` is 12'],
    ['warning', 'option `cards` is Array'],
    ['error', 'option `paper` is "A5"'],
  ])
})

test('takes a list of authors, also as maps, and a locale for a language', () => {
  const { options } = read({ author: ['A', { name: 'B', url: 'x' }], lang: 'zh_CN' })
  expect(options).toEqual({ author: 'A, B', language: 'zh-CN' })
})

test("a font may lie in the article's own folder", () => {
  expect(read({ fonts: ['fonts/a.ttf'] }).options).toEqual({ fonts: ['fonts/a.ttf'] })
  for (const path of ['../a.ttf', 'x/../../a.ttf', '/a.ttf', 'C:\\a.ttf', 'file:///a.ttf', '~/a.ttf']) {
    const { options, found } = read({ fonts: [path] })
    expect(options).toEqual({})
    expect(found).toHaveLength(1)
  }
})

test('all keys of other tools are one finding', () => {
  const { found } = read({ date: '2024-01-01', layout: 'post', permalink: '/x' })
  expect(found.map(({ message }) => message)).toEqual(['`date`, `layout`, `permalink` are no options'])
})
