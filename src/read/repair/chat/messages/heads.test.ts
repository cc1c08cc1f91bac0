import { expect, test } from 'vitest'
import { headOf } from './heads.ts'

/** Who wrote, and what is said in the line itself. */
const read = (text: string): readonly [name: string, said: string] | null => {
  const head = headOf({ start: 0, text, code: false }, 0, true)
  return head === null ? null : [head.name, text.slice(head.textAt)]
}

test.each([
  ['Ana  12:01 PM', 'Ana', ''],
  ['教练老周  19:32', '教练老周', ''],
  ['3栋-老何 2025-03-01 19:59:40', '3栋-老何', ''],
  ['Олег, [12.03.2025 14:22]', 'Олег', ''],
  ['pix — Yesterday at 15:01', 'pix', ''],
  ['**Tom (ops)** [9:02 AM]', 'Tom (ops)', ''],
  ['Katrin82 12. März 2025 um 09:40', 'Katrin82', ''],
  ['jdoe 3 days ago | next [–]', 'jdoe', ''],
  ['[–]waxcandle 210 points 5 years ago', 'waxcandle', ''],
  ['Northloop · hace 3 meses', 'Northloop', ''],
  ['2025-03-12 20:01:10 阿哲(123456789)', '阿哲(123456789)', ''],
  ['### 橙子 2025-03-12 09:10', '橙子', ''],
  ['`#2` **Ben Ruiz** (Guru, posts: 5 871) 12.04.2021 19:05:44', 'Ben Ruiz', ''],
  ['Post #14 · nata (Новичок) 12.04.2021 19:05', 'nata', ''],
  ['Speaker 1 00:12', 'Speaker 1', ''],
  ['[12:01] Ana: hello', 'Ana', 'hello'],
  ['[14:01] <kiki> hello: you', 'kiki', 'hello: you'],
  ['12/03/25, 14:22 - Pepe: ¿hola?', 'Pepe', '¿hola?'],
  ['12/03/25, 15:02 - +34 600 11 22 33: hola', '+34 600 11 22 33', 'hola'],
  ['[12.03.25, 18:02:44] Mia K.: Hallo', 'Mia K.', 'Hallo'],
  ['[하늘] [오후 2:02] 안녕하세요', '하늘', '안녕하세요'],
  ['9:03\tゆい\tこんにちは', 'ゆい', 'こんにちは'],
  ['- **[14:05] Jonas:** hello', 'Jonas', 'hello'],
  ['Rae (14:05): hello', 'Rae', 'hello'],
])('%s', (line, name, said) => {
  expect(read(line)).toEqual([name, said])
})

test.each([
  'We meet at 9:00: be there',
  'The train leaves in 2025.',
  '12 points for 3 days of work.',
  '- 2024-03-02 10:00',
  'What happens at 12:01?',
  'Nothing at all',
])('%s is no head', (line) => {
  expect(read(line)).toBeNull()
})
