import { expect, test } from 'vitest'
import { systemContext } from './systemContext.ts'

const given = { cwd: '/', report: () => {} }

test('the clock is SOURCE_DATE_EPOCH where that is a number', () => {
  expect(systemContext(given, { SOURCE_DATE_EPOCH: '1700000000' }).now()).toBe(1_700_000_000)
})

test.each([undefined, '', 'soon', '1e9'])(
  'the clock is that of the machine where SOURCE_DATE_EPOCH is %j',
  (epoch) => {
    const before = Math.floor(Date.now() / 1000)
    const now = systemContext(given, { SOURCE_DATE_EPOCH: epoch }).now()
    expect(now).toBeGreaterThanOrEqual(before)
    expect(now).toBeLessThanOrEqual(before + 60)
  },
)

test('what is given takes the place of what the process has', () => {
  expect(systemContext({ ...given, now: () => 7 }).now()).toBe(7)
})
