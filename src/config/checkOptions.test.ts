import { expect, test } from 'vitest'
import type { Diagnostic } from '../model/diagnostic.ts'
import { checkOptions } from './checkOptions.ts'

function checked(given: Record<string, unknown>) {
  const found: Diagnostic[] = []
  const place = (key: string) => ({ source: 'c.json', line: key.length, column: 1 })
  const options = checkOptions(given, { place, invalid: 'error', unknown: 'info' }, (d) => found.push(d))
  return { options, found }
}

test('takes every option of the right type', () => {
  const given = {
    title: 'T',
    language: 'zh-CN',
    formats: ['pdf'],
    paper: 'Letter',
    fonts: [],
    theme: 'warm',
    templates: 'mine',
    vertical: true,
    tags: ['a'],
    deck: 'D::E',
  }
  expect(checked(given)).toEqual({ options: given, found: [] })
})

test('reports a wrong value at its place and leaves it out', () => {
  const { options, found } = checked({ paper: 'A5', title: 'T' })
  expect(options).toEqual({ title: 'T' })
  expect(found).toMatchObject([
    {
      rule: 'config-invalid',
      severity: 'error',
      line: 5,
      expected: '("A4" | "Letter")',
      message: 'option `paper` is "A5"',
    },
  ])
})

test('names the wrong entry of a list', () => {
  const { options, found } = checked({ tags: ['a', 7] })
  expect(options).toEqual({})
  expect(found[0]?.message).toBe('option `tags.1` is 7')
})

test('names the nearest option for a misspelt one, as a warning', () => {
  expect(checked({ langauge: 'en' }).found).toMatchObject([
    { rule: 'config-unknown-key', severity: 'warning', expected: '`language`' },
  ])
})

test('a key that is like no option has the severity of its origin', () => {
  const [found] = checked({ permalink: '/x' }).found
  expect(found).toMatchObject({ severity: 'info', message: '`permalink` is not an option' })
  expect(found?.expected).toContain('title, author')
})

test('a language that is no tag is refused', () => {
  expect(checked({ language: 'Chinese please' }).found).toMatchObject([
    { rule: 'config-invalid', severity: 'error' },
  ])
})

test('a key inside an option is named with those that it may have', () => {
  expect(checked({ sheets: { versoins: 2 } }).found).toMatchObject([
    {
      rule: 'config-invalid',
      severity: 'error',
      message: '`sheets.versoins` is not an option',
      expected:
        'one of `sheets.shuffle`, `sheets.versions`, `sheets.pick`, `sheets.tags`, `sheets.columns`, `sheets.marks`',
    },
  ])
})

test.each([
  [{ shuffle: 42 }],
  [{ shuffle: '第二学期', versions: 26, pick: 1, tags: [], marks: { open: 2.5 } }],
])('sheets may be %j', (sheets) => {
  expect(checked({ sheets })).toEqual({ options: { sheets }, found: [] })
})
