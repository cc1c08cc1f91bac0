// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { IDBFactory } from 'fake-indexeddb'
import * as v from 'valibot'
import { beforeEach, expect, test, vi } from 'vitest'
import { content, question, sampleBook } from '../../../../test/support/sampleBook.ts'
import { optionsSchema } from '../../../config/options.ts'
import type { Question } from '../../../model/book.ts'
import { emit } from '../html.ts'
import { Study } from './study.ts'

const root = join(import.meta.dirname, '../../../..')
let clock = new Date(2030, 0, 2, 12).getTime()

/** Four questions of the sample and another choice, as a browser has them after the page is parsed. */
async function open(title = expect.getState().currentTestName ?? '', more: Question[] = []): Promise<void> {
  const [first, second, third, fourth] = sampleBook().questions
  const several = question(5, 'Which are even?', {
    kind: 'multiple-choice',
    options: ['1', '2', '4'].map((text, place) => ({
      key: 'ABC'.charAt(place),
      content: content(text),
      correct: place > 0,
    })),
  })
  const questions = [first, second, third, fourth, several, ...more].filter((one) => one !== undefined)
  const book = sampleBook({ title, lang: 'en', questions })
  const resource = async (name: string) =>
    name.startsWith('page/') ? new Uint8Array() : readFile(join(root, name))
  const [file] = await emit(book, v.parse(optionsSchema, {}), { report: () => {}, resource })
  const html = new TextDecoder().decode(file?.bytes)
  for (const stop of listening.splice(0)) stop()
  document.documentElement.className = ''
  document.body.dataset.view = 'list'
  document.body.innerHTML = /<body[^>]*>(.*)<\/body>/s.exec(html)?.[1] ?? ''
  await Study.start(() => clock)
}

const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)]
const shown = (): string[] => all('.question:not([hidden])').map(({ id }) => id)
const current = (): string[] => all('.question.current').map(({ id }) => id)
const text = (selector: string): string => document.querySelector(selector)?.textContent?.trim() ?? ''
const click = (selector: string): void => document.querySelector<HTMLElement>(selector)?.click()

function press(...keys: string[]): void {
  for (const key of keys) {
    const target = document.activeElement ?? document.body
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  }
}

function choose(id: string, value: string): void {
  const field = document.getElementById(id) as HTMLSelectElement
  field.value = value
  field.dispatchEvent(new Event('change', { bubbles: true }))
}

function search(query: string): void {
  const field = document.getElementById('search') as HTMLInputElement
  field.value = query
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Listeners of the page that was open before: a browser would have closed it. */
const listening: (() => void)[] = []
const { addEventListener: add } = window
vi.spyOn(window, 'addEventListener').mockImplementation((type: string, listener: unknown) => {
  add.call(window, type, listener as EventListener)
  listening.push(() => window.removeEventListener(type, listener as EventListener))
})

beforeEach(() => {
  localStorage.clear()
  globalThis.indexedDB = new IDBFactory()
})

test('search and filters leave what was chosen, and say how much', async () => {
  await open()
  search('交叉熵')
  expect([shown(), text('#found')]).toEqual([['q3'], '1 question found'])
  expect(all('.section:not([hidden])').map(({ id }) => id)).toEqual(['part-s1', 'part-s2'])
  search('no such thing')
  expect([shown(), text('#found')]).toEqual([[], 'No question matches.'])
  search('')
  choose('filter-kind', 'multiple-choice')
  expect(shown()).toEqual(['q5'])
  choose('filter-kind', '')
  choose('filter-section', 's1')
  expect(shown()).toEqual(['q1', 'q2', 'q3'])
  choose('filter-section', '-')
  expect(shown()).toEqual(['q4', 'q5'])
  choose('filter-section', '')
  choose('filter-tag', 'LLM::训练')
  expect(shown()).toEqual(['q1'])
})

test('cards are shown, rated and taken back by keys', async () => {
  await open()
  click('[data-show=cards]')
  expect([current(), text('.left')]).toEqual([['q1'], '5 cards left'])
  press(' ')
  expect(all('.choices button').map((one) => one.textContent)).toEqual([
    'Again1 min',
    'Hard6 min',
    'Good10 min',
    'Easy8 days',
  ])
  press('4')
  expect([current(), text('.left')]).toEqual([['q2'], '4 cards left'])
  expect(text('#q1 .stage')).toBe('Learned')
  press('Enter', 'Enter')
  expect(text('#q2 .stage')).toBe('Learning')
  press('u')
  await vi.waitFor(() => expect(text('#say')).toBe('The last rating was taken back.'), 20_000)
  expect(current()).toEqual(['q2'])
  choose('filter-state', 'learned')
  expect(text('#done .big')).toBe('All done for now.')
  expect(text('#done')).toContain('Next card: 8 days')
})

test('after all cards there is an end, and the next day a beginning', async () => {
  await open()
  click('[data-show=cards]')
  for (let card = 0; card < 5; card++) press(' ', '4')
  expect(text('#done .big')).toBe('All done for now.')
  dispatchEvent(new Event('pagehide'))
  clock += 9 * 24 * 3_600_000
  await open()
  expect(document.body.dataset.view).toBe('cards')
  expect(text('.progress .due dd')).toBe('5')
  expect(current()).toHaveLength(1)
})

test('a quiz checks, counts, and leads back to what was wrong', async () => {
  await open()
  click('[data-show=quiz]')
  press('a', 'Enter')
  expect(text('#say')).toBe('Not correct Correct answer: B')
  expect(all('#q2 .is-right, #q2 .is-wrong').map((one) => one.dataset.key)).toEqual(['A', 'B'])
  press('b', 'Enter', '2', 'c')
  expect(all('#q5 input[type=checkbox]').map((one) => (one as HTMLInputElement).checked)).toEqual([
    false,
    true,
    true,
  ])
  press('Enter')
  expect(text('#say')).toBe('Correct')
  press(' ')
  expect(text('#done .big')).toBe('1 of 2 correct')
  expect(all('.options input')).toEqual([])
  click('#done li button')
  expect([document.body.dataset.view, all('#done:not([hidden])')]).toEqual(['list', []])
})

test('a quiz asks whether a statement is true where the article says it, and leaves nothing behind', async () => {
  const statement = (number: number, verdict: boolean) =>
    question(number, 'NaN equals itself.', { kind: 'true-false', answer: content('It never does.'), verdict })
  await open('statements', [
    statement(6, false),
    statement(7, true),
    question(8, 'Untold.', { kind: 'true-false', answer: content('It depends.') }),
  ])
  click('[data-show=quiz]')
  press('b', 'Enter', ' ', 'b', 'c', 'Enter', ' ')
  expect(all('#q6 .options li').map((one) => one.textContent)).toEqual(['True', 'False'])
  press('1', 'Enter')
  expect(text('#say')).toBe('Not correct Correct answer: False')
  press(' ', '1', 'Enter')
  expect(text('#say')).toBe('Correct')
  press(' ')
  expect(text('#done .big')).toBe('3 of 4 correct')
  expect(all('#q6 .options, #q7 .options')).toEqual([])
})

test('the list is walked through by keys, which can be switched off', async () => {
  await open()
  document.querySelector<HTMLElement>('#q1 .number')?.focus()
  press('j', ' ')
  const answer = document.querySelector<HTMLDetailsElement>('#q2 .answer')
  expect([document.activeElement?.textContent, answer?.open]).toEqual(['2', true])
  press('k')
  expect(document.activeElement?.textContent).toBe('1')
  press('/')
  expect(document.activeElement?.id).toBe('search')
  press('j')
  expect(document.activeElement?.id).toBe('search')
  press('Escape')
  click('#keys')
  press('/')
  expect(document.activeElement?.id).not.toBe('search')
})

test('answers are all opened and closed, and open for print', async () => {
  await open()
  const opened = () => all('details.answer[open]').length
  click('#expand')
  expect(opened()).toBe(5)
  click('#collapse')
  expect(opened()).toBe(0)
  dispatchEvent(new Event('beforeprint'))
  expect(opened()).toBe(5)
  dispatchEvent(new Event('afterprint'))
  expect(opened()).toBe(0)
})

test('the theme and the place are remembered', async () => {
  await open('Remembered')
  click('input[value=dark]')
  expect(document.documentElement.dataset.theme).toBe('dark')
  choose('filter-kind', 'coding')
  dispatchEvent(new Event('pagehide'))
  await open('Another')
  expect(shown()).toHaveLength(5)
  await open('Remembered')
  expect([shown(), document.querySelector('#filters')?.hasAttribute('hidden')]).toEqual([['q3'], false])
  click('input[value=auto]')
  expect(document.documentElement.dataset.theme).toBeUndefined()
})

test('a link to a question brings it back from behind the filters', async () => {
  await open()
  choose('filter-kind', 'coding')
  location.hash = '#q1'
  dispatchEvent(new Event('hashchange'))
  expect(shown()).toHaveLength(5)
  location.hash = ''
})

test('the headings around what is chosen are in sight, and no others', async () => {
  await open()
  const sections = (): string[] => all('.section:not([hidden])').map(({ id }) => id)
  expect(sections()).toEqual(['part-s1', 'part-s2', 'part-none'])
  choose('filter-kind', 'coding')
  expect(sections()).toEqual(['part-s1', 'part-s2'])
  search('zzzz')
  await vi.waitFor(() => expect(sections()).toEqual([]), 20_000)
})
