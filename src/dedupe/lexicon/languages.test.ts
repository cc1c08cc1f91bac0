import { expect, test } from 'vitest'
import { languageOf } from './languages.ts'

test.each([
  ['tr', 'enflasyon niye olur?'],
  ['tr', 'kuantum fiziği açıkla'],
  ['id', 'siapa penemu telepon?'],
  ['nl', 'vertel iets over jezelf'],
  ['it', 'elenca tre vantaggi'],
  ['pl', 'wymień zalety'],
  ['pt', 'fale sobre você'],
  ['es', 'describa docker'],
  ['fr', 'citez trois avantages'],
  ['de', 'was bedeutet polymorphie?'],
  ['vi', 'kể tên ba ưu điểm'],
  ['en', 'peer code review benefits'],
  ['en', 'terminal velocity'],
  ['uk', 'чому використовують не podman, а docker?'],
  ['ru', 'почему используют не podman, а docker?'],
])('a short question is read as %s: %s', (lang, text) => {
  expect(languageOf(text, null)).toBe(lang)
})
