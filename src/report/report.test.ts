import { expect, test } from 'vitest'
import { diagnostic } from '../model/diagnostic.ts'
import { byPlace } from './byPlace.ts'
import { diagnosticLine, type Paint, plain } from './line.ts'
import { asTyped, within } from './paths.ts'
import { progressLine } from './progress.ts'

const place = { source: 'a.md', line: 3, column: 7 }

test('a finding is one line', () => {
  const found = diagnostic('no-questions', 'none', { place, expected: 'one', note: 'left' })
  expect(diagnosticLine(found)).toBe('a.md:3:7 warning no-questions none, expected one (left)')
})

test('a finding without a place still has the shape of one', () => {
  expect(diagnosticLine(diagnostic('input-missing', 'gone', { severity: 'error' }))).toBe(
    '-:1:1 error input-missing gone',
  )
})

test('a text cannot move the cursor or fake a line, painted or not', () => {
  const paint: Paint = { ...plain, error: (text) => `\u001b[31m${text}\u001b[39m` }
  const found = diagnostic('no-questions', 'x\n\u001b[2Jy', { place, severity: 'error' })
  expect(diagnosticLine(found)).toContain('x\\u000a\\u001b[2Jy')
  expect(diagnosticLine(found, paint)).toContain('\u001b[31merror\u001b[39m no-questions x\\u000a\\u001b[2Jy')
})

test('paths are shown as the user would type them, and stand in a bank without the machine', () => {
  expect(asTyped('a.md', '/w/source', '/w')).toBe('source/a.md')
  expect(asTyped('/etc/c.json', '/w/source', '/w')).toBe('../etc/c.json')
  expect(asTyped('/etc/c.json', '/a/b/c', '/a/b/c')).toBe('/etc/c.json')
  expect(within('/w/source', '/w/drillpress.config.json')).toBe('../drillpress.config.json')
  expect(within('/w/source', null)).toBeNull()
})

test('progress is drawn on a terminal only', () => {
  const drawn: string[] = []
  const write = (text: string | Uint8Array) => drawn.push(String(text)) > 0
  const piped = progressLine({ isTTY: false, write })
  piped.show('reading')
  piped.say('done')
  piped.clear()
  expect(drawn).toEqual([])
  const line = progressLine({ isTTY: true, write, columns: 8 })
  line.show('reading it')
  line.say('done')
  expect(drawn.join('')).toBe('\r\u001b[2Kreadin…\r\u001b[2Kdone\n')
})

test('findings are told in the order of their places, those without one first', () => {
  const at = (source: string, line: number, column: number) =>
    diagnostic('repair-fence', `${source}${line}${column}`, { place: { source, line, column } })
  const found = [
    at('b', 1, 1),
    at('a', 10, 1),
    at('a', 2, 9),
    at('a', 2, 1),
    diagnostic('no-questions', 'none'),
  ]
  expect(found.sort(byPlace).map(({ message }) => message)).toEqual(['none', 'a21', 'a29', 'a101', 'b11'])
})
