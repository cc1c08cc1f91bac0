import { expect, test } from 'vitest'
import { lineBreaks } from './breaks.ts'

/** The parts between the places where a line may end. */
function parts(text: string): string[] {
  const places = [...lineBreaks(text)].flatMap((allowed, at) =>
    allowed === 1 && at < text.length ? [at] : [],
  )
  return [0, ...places].map((from, index) => text.slice(from, places[index]))
}

test('scripts without spaces end a line between words', () => {
  expect(parts('ระบบที่จัดการเป็นของคน')).toEqual(['ระบบ', 'ที่', 'จัดการ', 'เป็น', 'ของ', 'คน'])
  expect(parts('ภาษาไทย')).toEqual(['ภาษา', 'ไทย'])
  expect(parts('ប្រព័ន្ធការ').length).toBe(2)
})

test('a sign that repeats a word and a mark that closes one begin no line', () => {
  expect(parts('มากๆ')).toEqual(['มากๆ'])
  for (const part of parts('ဆော့ဖ်ဝဲဖြစ်သည်။')) expect(part).not.toMatch(/^(?:[\u1000-\u102a]\u103a|။|\p{M})/u)
})

test('other scripts keep the places that Unicode gives them', () => {
  expect(parts('two words')).toEqual(['two ', 'words'])
  expect(parts('कंप्यूटर के')).toEqual(['कंप्यूटर ', 'के'])
})
