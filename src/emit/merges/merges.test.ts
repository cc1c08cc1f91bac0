import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { question, sampleBook } from '../../../test/support/sampleBook.ts'
import { optionsSchema } from '../../config/options.ts'
import type { Book, Evidence, Merge } from '../../model/book.ts'
import { joiningRule, joiningRules } from '../../model/mergeRules.ts'
import { readResource } from '../../resources.ts'
import { wordLists } from '../shared/words.ts'
import { marked } from './marked.ts'
import { emit } from './merges.ts'
import { mergesWordLists } from './words/words.ts'
import { Writing } from './writing.ts'

const nothing: Evidence = {
  shared: ['closure'],
  onlyA: [],
  onlyB: [],
  intent: 'same',
  intentA: ['WHAT'],
  intentB: ['WHAT'],
  vetoes: [],
  answers: null,
  score: 1,
}
const hostile = 'What is </style><script>alert(1)</script> "x"?'

/** A question asked in these words, a line for each. */
function asked(number: number, ...titles: readonly string[]) {
  const occurrences = titles.map((title, index) => ({
    source: 'a&b.md',
    title,
    lines: [index + 1, index + 3] as const,
  }))
  return question(number, titles[0] ?? '', { occurrences })
}

function merge(number: number, book: readonly ReturnType<typeof asked>[], fields: Partial<Merge>): Merge {
  const { identity, occurrences } = book[number - 1] ?? asked(number)
  return {
    ...{ question: identity.id, occurrences, decision: 'merge', rule: 'same-focus', evidence: nothing },
    ...{ weakest: [0, 1], likeness: 0.5, ...fields },
  }
}

async function sheet(fields: Partial<Book>): Promise<string> {
  const ports = { report: () => {}, resource: readResource }
  const [file] = await emit(sampleBook({ lang: 'en', ...fields }), v.parse(optionsSchema, {}), ports)
  return new TextDecoder().decode(file?.bytes)
}

test('merged questions stand with places, wording, rule and evidence, the least sure first, decided ones last', async () => {
  const questions = [
    asked(1, 'What is a lock?', 'Explain locks.'),
    asked(2, 'What is a gate?', 'what is a gate'),
    asked(3, 'What is a key?', 'What, then, is a key?', 'Define keys.'),
    asked(4, 'What is a door?', 'Which is the way in?'),
  ]
  const merges = [
    merge(1, questions, { likeness: 0.4 }),
    merge(2, questions, { rule: 'same-words', likeness: 0.1 }),
    merge(3, questions, { likeness: 0.3, weakest: [0, 2] }),
    merge(4, questions, { rule: 'must', likeness: 0 }),
  ]
  const html = await sheet({ questions, merges })
  const numbers = [...html.matchAll(/<span class="number">(\d)<\/span>/g)].map(([, number]) => number)
  expect(numbers).toEqual(['3', '1', '2', '4'])
  const [third = ''] = html.match(/<article>[\s\S]*?<\/article>/) ?? []
  expect(
    third
      .match(/<li>[\s\S]*?<\/li>/g)
      ?.map((place) => [/class="asked"/.test(place), /least alike/.test(place)]),
  ).toEqual([
    [false, true],
    [true, false],
    [true, true],
  ])
  expect(third).toContain('<bdi>a&amp;b.md</bdi>, lines 3–5')
  expect(third).toContain('<code>same-focus</code>')
  expect(third).toContain('<dd>30 %</dd>')
  expect(html).toContain('9 places → 4 questions')
})

test('pairs in doubt stand side by side with what only one names marked; earlier banks with their file', async () => {
  const questions = [asked(1, 'How do I cut a cake?'), asked(2, 'How do I cut a hot cake?')]
  const evidence = { ...nothing, onlyB: ['hot'], score: 0.8, scorer: 0.91 }
  const pair = { score: 0.8, rule: 'one-sided' as const, evidence }
  const of = {
    question: 'q1',
    title: 'How do I cut a cake?',
    occurrences: questions[0]?.occurrences ?? [],
    bank: 0,
  }
  const earlier = { id: 'q-old', title: 'How do I cut a hot cake?' }
  const html = await sheet({
    questions,
    review: [{ a: 'q1', b: 'q2', ...pair }],
    against: {
      banks: [{ name: 'old.json', title: 'Old', sha256: '0', questions: 3 }],
      new: ['q2'],
      known: [{ ...of, ...pair, earlier, decision: 'merge' }],
      review: [{ ...of, ...pair, earlier, decision: 'review' }],
    },
  })
  expect(html.match(/<h2 id="[\w-]+">[^<]+/g)).toEqual([
    '<h2 id="doubt">In doubt (1)',
    '<h2 id="known">Known from earlier banks (1)',
    '<h2 id="maybe-known">Perhaps known from earlier banks (1)',
  ])
  expect(html.match(/<mark>hot<\/mark>/g)).toHaveLength(3)
  expect(html).toContain('<bdi>old.json</bdi>, <code>q-old</code>')
  expect(html).toContain('<dt>scorer</dt><dd>91 %</dd>')
  expect(html).toContain('decides, with <code>drillpress review</code>.')
})

test('no text of an article is markup, and the policy allows the style alone', async () => {
  const questions = [asked(1, hostile, `${hostile}!`)]
  const html = await sheet({ title: hostile, questions, merges: [merge(1, questions, {})] })
  expect(html).not.toMatch(/<script|https?:/)
  const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? []
  const hash = createHash('sha256').update(style).digest('base64')
  const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? []
  expect(policy).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`,
  )
  expect(await sheet({ title: hostile, questions, merges: [merge(1, questions, {})] })).toBe(html)
})

test('a book of which nothing was merged says so, in the language of the book', async () => {
  expect(await sheet({ lang: 'ar' })).toMatch(/<html lang="ar" dir="rtl">[\s\S]*لم يُدمج شيء\./)
  expect(await sheet({ lang: 'zh-TW' })).toContain('<p class="note">沒有合併任何題目。</p>')
  expect(await sheet({ lang: 'sw' })).toContain('Nothing was merged.')
})

test('every language of the interface has all words, none of them another’s', () => {
  expect(Object.keys(mergesWordLists)).toEqual(Object.keys(wordLists))
  const { en, ...others } = mergesWordLists
  for (const list of Object.values(others)) {
    expect(list.doubtNote).toContain('{command}')
    expect(new Set(Object.values(list.reasons)).size).toBe(Object.keys(en.reasons).length)
    expect(
      Object.values(list.reasons).filter((reason) => Object.values<string>(en.reasons).includes(reason)),
    ).toEqual([])
  }
})

test('every rule by which pairs are merged or doubted is told in every language', () => {
  for (const lang of Object.keys(mergesWordLists)) {
    const writing = new Writing({ lang })
    for (const rule of joiningRules)
      expect(writing.because(rule), `${lang} ${rule}`).toMatch(/^<p class="because">[^<]{5,} <code>/)
  }
})

test('what is no rule merges nothing', () => {
  expect(() => joiningRule('other-number')).toThrow('`other-number` merges nothing')
})

test.each([
  ['Hot cakes & HOT pies', ['hot'], '<mark>Hot</mark> cakes &amp; <mark>HOT</mark> pies'],
  ['资源分配问题', ['分配', '分'], '资源<mark>分配</mark>问题'],
  ['İstanbul hot', ['hot'], 'İstanbul hot'],
  ['nothing', ['', 'x'], 'nothing'],
])('%s with %j marked', (title, names, html) => {
  expect(marked(title, names)).toBe(html)
})
