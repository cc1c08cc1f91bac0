import { expect, test } from 'vitest'
import { breakable } from './tableWords.ts'

const row = (...cells: string[]): string =>
  `<table>\n<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n</table>`

test('a word that has room in its column stays whole, beside a few others and not beside many', () => {
  const long = '<span class="long">configuration</span>'
  expect(breakable(row('configuration', 'b', 'c'))).toBe(row('configuration', 'b', 'c'))
  expect(breakable(row('configuration', 'b', 'c', 'd', 'e'))).toBe(row(long, 'b', 'c', 'd', 'e'))
})

test('long names may be broken behind marks and before capitals, in code too', () => {
  expect(breakable(row('<code>org.apache.pulsar.PulsarClient</code>', 'b'))).toBe(
    row('<code><span class="long">org.<wbr/>apache.<wbr/>pulsar.<wbr/>Pulsar<wbr/>Client</span></code>', 'b'),
  )
  expect(
    breakable(row('1.2.3, a/b', '一致性模型一致性模型一致性模型一致性模型一致性模型', 'c')),
  ).not.toContain('<span')
})

test('characters by name are one, tags are left, and so is what stands in no table', () => {
  const safe = `${row('&amp;&amp;&amp;&amp;&lt;a&gt;', `<a href="https://example.org/a/very/long/address">x</a>`, 'c')}`
  expect(breakable(safe)).toBe(safe)
  expect(breakable('<p>pneumonoultramicroscopicsilicovolcanoconiosis</p>')).not.toContain('<span')
  expect(breakable(row('&amp;'.repeat(40), 'b', 'c'))).toBe(
    row(`<span class="long">${'&amp;'.repeat(40)}</span>`, 'b', 'c'),
  )
})
