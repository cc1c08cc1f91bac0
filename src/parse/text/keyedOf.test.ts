import { expect, test } from 'vitest'
import { keyedOf } from './keyedOf.ts'

test('names of answers before digits that do not count on give keys', () => {
  expect(keyedOf(['正答　1', '問2', '正答　4', '正答　2'])).toEqual(['正答'])
  expect(keyedOf(['Respuesta correcta 2', 'Respuesta correcta 3', 'Respuesta correcta 1'])).toEqual([
    'respuesta correcta',
  ])
  expect(keyedOf(['정답 2, 4', '정답 1', '정답 3'])).toEqual(['정답'])
})

test('digits that count are the numbers of answers, and other words are no names', () => {
  expect(keyedOf(['Answer 1', 'Answer 2', 'Answer 3'])).toEqual([])
  expect(keyedOf(['Answer 1', 'Answer 2', 'Answer 1', 'Answer 2', 'Answer 3'])).toEqual([])
  expect(keyedOf(['Answer 3', 'Answer 1'])).toEqual([])
  expect(keyedOf(['Floor 3', 'Floor 1', 'Floor 2'])).toEqual([])
})
