import { expect, test } from 'vitest'
import { formatCode, numberText } from './numberText.ts'

/** 16,682 is 2 September 1945, as openpyxl writes that date. */
test.each([
  ['General', 0.1 + 0.2, '0.3'],
  ['General', 1e21, '1e+21'],
  ['0%', 0.25, '25%'],
  ['0.0%', 0.1234, '12.3%'],
  ['0.00', 2.5, '2.50'],
  ['#,##0', 1234567, '1,234,567'],
  ['#,##0.00', 1234.5678, '1,234.57'],
  ['#,##0;[Red]-#,##0', 1200, '1,200'],
  ['"¥"0.00', 3, '¥3.00'],
  ['[$€-407] 0', 7, '€7'],
  ['0" km/h"', 130, '130 km/h'],
  ['yyyy-mm-dd', 16682, '1945-09-02'],
  ['yyyy"年"m"月"d"日"', 16682, '1945-09-02'],
  ['mmm-yy', 16682, '1945-09'],
  ['m/d', 16682, '9/2'],
  ['d/m', 16682, '2/9'],
  ['h:mm', 0.5, '12:00'],
  ['yyyy-mm-dd h:mm:ss', 16682.75, '1945-09-02 18:00:00'],
  ['# ?/?', 0.5, '0.5'],
  ['@', 12, '12'],
  ['yyyy', -1, '-1'],
])('%s shows %d as %s', (code, value, shown) => {
  expect(numberText(value, code, false)).toBe(shown)
})

test('days may count from 1904', () => {
  expect(numberText(0, 'yyyy-mm-dd', true)).toBe('1904-01-01')
})

test('a format is the one of the file, else the one known by its number', () => {
  expect(formatCode(165, new Map([[165, '0.0']]))).toBe('0.0')
  expect(formatCode(9, new Map())).toBe('0%')
  expect(formatCode(999, new Map())).toBe('General')
})
