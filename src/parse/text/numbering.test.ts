import { expect, test } from 'vitest'
import { leadingNumber } from './numbering.ts'

test.each([
  ['1.- ¿Qué?', '1', '¿Qué?'],
  ['5.-¿Qué?', '5', '¿Qué?'],
  ['12- Why?', '12', 'Why?'],
  ['3-¿Quién?', '3', '¿Quién?'],
  ['9/ Citez', '9', 'Citez'],
  ['2º) Defina', '2', 'Defina'],
  ['٣- ما هو', '3', 'ما هو'],
])('%s is numbered', (text, value, rest) => {
  const found = leadingNumber(text)
  expect([found?.value, text.slice(found?.length)]).toEqual([value, rest])
})

test.each(['24/7 service', '5- 10 minutes', '2-year plan', '3/4 of all', '1º de mayo'])(
  '%s is not',
  (text) => {
    expect(leadingNumber(text)).toBeNull()
  },
)
