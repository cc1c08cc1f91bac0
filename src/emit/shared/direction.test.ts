import { expect, test } from 'vitest'
import { directionOf, ownDirection } from './direction.ts'

test.each(['ar', 'he', 'fa-IR', 'ur', 'ug', 'az-Arab'])('%s runs from right to left', (lang) => {
  expect(directionOf(lang)).toBe('rtl')
})

test.each(['en', 'zh-CN', 'ar-Latn', 'az', 'x', ''])('%j runs from left to right', (lang) => {
  expect(directionOf(lang)).toBe('ltr')
})

test.each([
  ['What is this?', 'rtl', ' dir="ltr"'],
  ['ما هي HTML؟', 'rtl', ''],
  ['12 + 3', 'rtl', ''],
  ['ما هذا؟', 'ltr', ' dir="rtl"'],
  ['What is ما?', 'ltr', ''],
  ['什么？', 'ltr', ''],
  ['نظام التشغيل (OS) برنامج مثل Linux.', 'ltr', ' dir="rtl"'],
  ['مثل Linux and the operating system', 'rtl', ''],
  ['Linux هو نظام التشغيل', 'rtl', ''],
  ['The word سلام means peace.', 'rtl', ' dir="ltr"'],
] as const)('%j in a text that runs %s has the attribute %j', (text, around, attribute) => {
  expect(ownDirection(text, around)).toBe(attribute)
})
