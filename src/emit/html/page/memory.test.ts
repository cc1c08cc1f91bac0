import { expect, test } from 'vitest'
import { type Card, endOfDay, grades, rate, stageOf } from './memory.ts'
import { introducedToday, newPerDay, queueOf } from './queue.ts'

const minute = 60_000
const day = 24 * 60 * minute
const noon = new Date(2030, 4, 17, 12).getTime()

test('a card is new, then learned in minutes, then comes back after days', () => {
  expect(stageOf(null, noon)).toBe('new')
  const once = rate(null, 3, noon)
  expect(stageOf(once, noon)).toBe('learning')
  expect(once.due - noon).toBe(10 * minute)
  const twice = rate(once, 3, once.due)
  expect(stageOf(twice, once.due)).toBe('learned')
  expect(twice.due - once.due).toBeGreaterThanOrEqual(day)
  expect(stageOf(twice, endOfDay(twice.due) - day + 1)).toBe('due')
})

test('the better a card was known the later it comes back; a lapse brings it back in minutes', () => {
  const known = rate(rate(null, 4, noon), 3, noon + 10 * day)
  const waits = grades.map((grade) => rate(known, grade, known.due).due - known.due)
  expect(waits).toEqual([...waits].sort((a, b) => a - b))
  expect(waits[0]).toBeLessThanOrEqual(10 * minute)
  const lapsed = rate(known, 1, known.due)
  expect(lapsed.lapses).toBe(1)
  expect(stageOf(lapsed, known.due)).toBe('learning')
})

test('a rating does not depend on more than the card and the time', () => {
  expect(rate(rate(null, 2, noon), 3, noon + minute)).toEqual(rate(rate(null, 2, noon), 3, noon + minute))
})

/** Cards by letter: `n` new, `l` learning and due, `a` learning in ten minutes, `d` due, `w` weeks away. */
function cardOf(kind: string): Card | null {
  const learning = rate(null, 3, noon - 20 * minute)
  const review = rate(null, 4, noon - 20 * day)
  const cards: Record<string, Card> = {
    l: learning,
    a: { ...learning, due: noon + 10 * minute },
    d: { ...review, due: noon + minute },
    w: { ...review, due: noon + 20 * day },
  }
  return cards[kind.charAt(0)] ?? null
}

test.each([
  ['n1 w d l', 20, 'l', 3],
  ['n1 w d a', 20, 'd', 3],
  ['n1 n2 w a', 20, 'n1', 3],
  ['n1 n2 w a', 0, 'a', 1],
  ['n1 n2 n3', 2, 'n1', 2],
  ['w', 20, null, 0],
  ['n1', -5, null, 0],
])('of %s with %i new allowed comes %s first, and %i are left', (questions, allowed, next, left) => {
  const queue = queueOf(questions.split(' '), cardOf, noon, allowed)
  expect([queue.next, queue.left]).toEqual([next, left])
})

test('where nothing is left the next card has its time', () => {
  expect(queueOf(['w', 'w'], cardOf, noon, newPerDay).nextDue).toBe(noon + 20 * day)
  expect(queueOf(['n'], cardOf, noon, newPerDay).nextDue).toBeNull()
})

test('only cards met today count for the day', () => {
  const met = (at: number) => ({
    id: 'q',
    guid: 'g',
    card: rate(null, 3, at),
    log: [{ rating: 3, at }] as const,
  })
  expect(introducedToday([met(noon), met(noon - day), met(noon + minute)], noon)).toBe(1)
})
