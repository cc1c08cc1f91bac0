import { expect, test } from 'vitest'
import { directionOf } from './direction.ts'

test.each(['ar', 'he', 'fa-IR', 'ur', 'ug', 'az-Arab'])('%s runs from right to left', (lang) => {
  expect(directionOf(lang)).toBe('rtl')
})

test.each(['en', 'zh-CN', 'ar-Latn', 'az', 'x', ''])('%j runs from left to right', (lang) => {
  expect(directionOf(lang)).toBe('ltr')
})
