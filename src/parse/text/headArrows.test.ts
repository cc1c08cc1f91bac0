import { expect, test } from 'vitest'
import { headOf } from './head.ts'

test('an arrow before a title is no part of it', () => {
  for (const text of ["→ Qu'est-ce qu'un mât ?", "➜ Qu'est-ce qu'un mât ?", "⇒ Qu'est-ce qu'un mât ?"])
    expect(headOf([{ type: 'text', value: text }]).text).toBe("Qu'est-ce qu'un mât ?")
  expect(headOf([{ type: 'text', value: 'Was heißt A → B?' }]).text).toBe('Was heißt A → B?')
})
