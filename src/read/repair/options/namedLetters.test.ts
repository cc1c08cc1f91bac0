import { expect, test } from 'vitest'
import { applyEdits, untouched } from '../edits.ts'
import { linesOf } from '../lines.ts'
import { namedLetters } from './namedLetters.ts'

const mended = (text: string) => applyEdits(untouched(text), namedLetters(linesOf(text))).text

test('the name of the first letter is the letter, before an answer and in keys', () => {
  expect(mended('الف) یک\nب) دو\n\nپاسخ: ۱ (الف) – ۲ (ب)')).toBe('ا) یک\nب) دو\n\nپاسخ: ۱ (ا) – ۲ (ب)')
})

test('where it begins no answer it is a word', () => {
  expect(mended('حرف الف کجاست؟\n۱۰۰ الف')).toBe('حرف الف کجاست؟\n۱۰۰ الف')
})
