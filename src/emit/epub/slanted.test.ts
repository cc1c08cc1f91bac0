import { expect, test } from 'vitest'
import { slanted } from './slanted.ts'

const mark = (text: string): string => `<span class="slanted">${text}</span>`

test.each([
  ['<em>重点</em> Raft', '<em>重点</em> Raft'],
  ["<em>Brewer's conjecture.</em>", `<em>${mark("Brewer's conjecture")}.</em>`],
  ['<em>CAP 定理，2002 年</em>', `<em>${mark('CAP')} 定理，${mark('2002')} 年</em>`],
  ['<em>P &amp; L</em>', `<em>${mark('P &amp; L')}</em>`],
  ['<em>&amp;中&lt;</em>', '<em>&amp;中&lt;</em>'],
  ['<em>B&amp;</em>', `<em>${mark('B&amp;')}</em>`],
  ['<em><strong>go</strong> <code>x</code></em>', `<em><strong>${mark('go')}</strong> <code>x</code></em>`],
  ['<em title="a b">x</em>', '<em title="a b">x</em>'],
])('%s', (xhtml, expected) => {
  expect(slanted(xhtml)).toBe(expected)
})

test('a long emphasis takes no longer than it is long', () => {
  const text = `<em>${'a. '.repeat(50_000)}${'.'.repeat(100_000)}</em>`
  const start = performance.now()
  expect(slanted(text)).toContain('</span>')
  expect(performance.now() - start).toBeLessThan(500)
})
