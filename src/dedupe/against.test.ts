import { expect, test } from 'vitest'
import { item } from '../../test/support/items.ts'
import type { Item } from '../model/item.ts'
import { compareAgainst, type EarlierBank } from './against.ts'
import { dedupe } from './dedupe.ts'
import { type Links, noLinks } from './links/links.ts'

const content = (value: string) => [{ type: 'code', value } as const]

/** A bank of questions; each is a list of its wordings. */
function bank(...questions: readonly (readonly string[])[]): EarlierBank {
  return {
    lang: 'en',
    questions: questions.map(([title = '', ...more], index) => ({
      id: `old-${index}`,
      title,
      items: [title, ...more].map((wording) => item(wording, index)),
    })),
  }
}

function held(items: readonly Item[], banks: readonly EarlierBank[], links: Links = noLinks) {
  const { questions } = dedupe(items, { lang: 'en' }, () => {})
  const { known, review } = compareAgainst({ lang: 'en', items, questions }, banks, links)
  const told = (pairs: typeof known) =>
    pairs.map(({ question, bank: at, earlier, rule }) => `${question} ${at}/${earlier.id} ${rule}`)
  return { known: told(known), review: told(review) }
}

test('a question is known by what it asks, in doubt where one side names more, else new', () => {
  const items = [
    item('Explain closures.', 1),
    item('How do I optimise a slow legacy Rails controller?', 5),
    item('What is hoisting?', 9),
  ]
  const old = bank(
    ['What is a closure?'],
    ['How do I optimise a slow legacy Rails controller action?'],
    ['What is a goroutine?'],
  )
  expect(held(items, [old])).toEqual({ known: ['0 0/old-0 same-focus'], review: ['1 0/old-1 one-sided'] })
})

test('it is told of every bank that knows it, and only known ones are out of doubt', () => {
  const items = [item('What is a closure?', 1)]
  const banks = [bank(['What is hoisting?']), bank(['Explain closures.']), bank(['What is a closure?'])]
  expect(held(items, banks)).toEqual({ known: ['0 1/old-0 same-focus', '0 2/old-0 same-words'], review: [] })
})

test('equal words over other code are another question', () => {
  const ask = (code: string) => item('What does this print?', 1, { prompt: content(code) })
  const old = { lang: 'en', questions: [{ id: 'old-0', title: '', items: [ask('print(1)')] }] }
  expect(held([ask('print(2)')], [old]).known).toEqual([])
  expect(held([ask('print(1)')], [old]).known).toEqual(['0 0/old-0 same-words'])
})

test('a question of several wordings is known by all that evidence made one of them', () => {
  const whole = bank(['What is a closure?', 'Explain closures.'])
  expect(held([item('Describe closures.', 1)], [whole]).known).toEqual(['0 0/old-0 same-focus'])
})

test('wordings that only a person made one are each known by themselves', () => {
  const old = bank(['What is a closure?', 'What is a closure in Rust?'])
  expect(held([item('Describe closures.', 1)], [old]).known).toEqual(['0 0/old-0 same-focus'])
  expect(held([item('What is a closure in Rust?', 1)], [old]).known).toEqual(['0 0/old-0 same-words'])
})

test('a person’s word counts: `must` makes known, `cannot` neither known nor doubtful', () => {
  const items = [item('How do I undo a commit?', 1), item('What is a closure?', 5)]
  const old = bank(['What takes a commit back?'], ['Explain closures.'])
  const evidence = {
    shared: [],
    onlyA: [],
    onlyB: [],
    intent: 'same',
    intentA: [],
    intentB: [],
    vetoes: [],
  } as const
  const verdict = {
    decision: 'merge',
    rule: 'must',
    evidence: { ...evidence, answers: null, score: 1 },
  } as const
  // Items of the bank count on behind those of the book: 2 and 3.
  const links: Links = { must: [{ a: 2, b: 0, verdict }], cannot: new Set(['1 3']) }
  expect(held(items, [old], links)).toEqual({ known: ['0 0/old-0 must'], review: [] })
})

test('abbreviations that only the bank states are understood', () => {
  const old = bank(['What is Retrieval-Augmented Generation (RAG)?'])
  expect(held([item('What is RAG?', 1)], [old]).known).toHaveLength(1)
})

test('a book of nothing known has nothing told, also against an empty bank', () => {
  expect(held([item('What is hoisting?', 1)], [bank()])).toEqual({ known: [], review: [] })
})
