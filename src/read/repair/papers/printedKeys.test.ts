import { expect, test } from 'vitest'
import { applyEdits, untouched } from '../edits.ts'
import { linesOf } from '../lines.ts'
import { printedKeys } from './printedKeys.ts'

const mended = (text: string) => applyEdits(untouched(text), printedKeys(linesOf(text))).text

test('a cell goes on in its column, and what counts stays apart', () => {
  const key = [
    'Nummer    Antwort                  Hinweis      Punkte',
    '1         B                                         1',
    '2(a)      sauer;                   auch: pH 3       1',
    '          rot',
    '2(b)      Gas entweicht            Blasen im        1',
    '                                   Glas |',
    'Summe 3',
  ].join('\n')
  expect(mended(key).trim().split('\n')).toEqual([
    '| Nummer | Antwort | Hinweis | Punkte |',
    '| --- | --- | --- | --- |',
    '| 1 | B |  | 1 |',
    '| 2(a) | sauer; rot | auch: pH 3 | 1 |',
    '| 2(b) | Gas entweicht | Blasen im Glas \\| | 1 |',
    '',
    'Summe 3',
  ])
})

test('numbers that do not stand below the first name, or too few, are no key', () => {
  for (const text of [
    'Distance   Bubbles\n10         48\n20         31\n30         14\n',
    'Question   Answer\n1          B\n2          C\n',
  ])
    expect(mended(text)).toBe(text)
})
