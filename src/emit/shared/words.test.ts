import { describe, expect, test } from 'vitest'
import { counted } from './words/counted.ts'
import { en } from './words/en.ts'
import type { Counted } from './words/wordList.ts'
import { spokenFor, wordLists, wordsOf } from './words.ts'

const languages = Object.keys(wordLists) as (keyof typeof wordLists)[]

/** Every text of a word list by its path: `study.found.one` → `{n} question found`. */
function texts(list: object, path = ''): [path: string, text: string][] {
  return Object.entries(list).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : texts(value, `${path}${key}.`),
  )
}

/** The sentences of a word list that a number goes into, by path. */
function countedOf(list: object, path = ''): [path: string, forms: Counted][] {
  return Object.entries(list).flatMap(([key, value]) => {
    if (typeof value === 'string') return []
    return 'other' in value
      ? [[path + key, value as Counted] as [string, Counted]]
      : countedOf(value, `${path}${key}.`)
  })
}

const places = (text: string): string[] => [...text.matchAll(/\{[a-z]+\}/g)].map(([place]) => place).sort()

describe.each(languages)('%s', (lang) => {
  const list = wordLists[lang]

  test('has a word for everything', () => {
    expect(texts(list).filter(([, text]) => text.trim() === '')).toEqual([])
  })

  test('has the places to fill in that English has', () => {
    const english = new Map(texts(en))
    const own = texts(list).filter(([path]) => english.has(path) && !/\.(zero|one|two)$/.test(path))
    expect(own.map(([path, text]) => [path, places(text)])).toEqual(
      own.map(([path]) => [path, places(english.get(path) ?? '')]),
    )
  })

  test('has every plural form of its language', () => {
    const wanted = new Intl.PluralRules(lang).resolvedOptions().pluralCategories
    for (const [path, forms] of countedOf(list)) {
      const missing = wanted.filter((category) => forms[category] === undefined && !rare(lang, category))
      expect([path, missing]).toEqual([path, []])
    }
  })

  test('says in its own words what English says', () => {
    if (lang === 'en') return
    const same = texts(list).filter(
      ([path, text]) => new Map(texts(en)).get(path) === text && text.length > 16,
    )
    expect(same).toEqual([])
  })
})

/** es, fr and pt have a form for whole millions; no book asks a question that often. */
function rare(lang: string, category: string): boolean {
  return category === 'many' && ['es', 'fr', 'pt'].includes(lang)
}

test.each([
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh-Hant-HK', 'zh-Hant'],
  ['pt-BR', 'pt'],
  ['EN-us', 'en'],
  ['sr-Latn', 'en'],
  ['constructor', 'en'],
  ['no such tag', 'en'],
])('a reader of %s is spoken to in %s', (lang, spoken) => {
  expect(spokenFor(lang)).toBe(spoken)
  expect(wordsOf(lang).lang).toBe(spoken)
})

test.each([
  [1, '1 вопрос'],
  [3, '3 вопроса'],
  [11, '11 вопросов'],
  [21, '21 вопрос'],
])('Russian counts %i', (n, text) => {
  expect(wordsOf('ru').questionCount(n)).toBe(text)
})

test.each([
  [1, 'سؤال واحد'],
  [2, 'سؤالان'],
  [3, '3 أسئلة'],
  [11, '11 سؤالًا'],
  [100, '100 سؤال'],
])('Arabic counts %i', (n, text) => {
  expect(counted(wordLists.ar.questionCount, n, 'ar')).toBe(text)
})

test('sentences take their numbers', () => {
  const words = wordsOf('en-GB')
  expect([words.pageOf(2, 7), words.page(7), words.lines(3, 9), words.lines(3, 3)]).toEqual([
    'Page 2 of 7',
    'page 7',
    'lines 3–9',
    'line 3',
  ])
  expect([words.askedTimes(1), words.askedTimes(3), words.marks(1)]).toEqual([
    'Asked 1 time',
    'Asked 3 times',
    '1 mark',
  ])
})
