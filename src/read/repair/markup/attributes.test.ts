import { expect, test } from 'vitest'
import { applyEdits, untouched } from '../edits.ts'
import { linesOf } from '../lines.ts'
import { attributes } from './attributes.ts'

const mended = (text: string) => applyEdits(untouched(text), attributes(linesOf(text))).text

test('attributes behind links, pictures and emphasis, and alone in a line, are taken out', () => {
  expect(mended('![map](m.png){: width="80"}')).toBe('![map](m.png)')
  expect(mended('[a](https://e.org){:target="_blank"} and **b**{: .red}')).toBe(
    '[a](https://e.org) and **b**',
  )
  expect(mended('Text.\n{: .notice--info}\n* TOC\n{:toc}')).toBe('Text.\n\n* TOC\n')
  expect(mended('![map](m.png){width=50%}')).toBe('![map](m.png)')
})

test('braces of a text, of formulas, of ids and of code stay', () => {
  for (const text of [
    'f(x){: int}',
    'map {:a 1}',
    'f(x){ return 1 }',
    '## Title {#id}',
    '$a_{:,1}$',
    '```\n{: .x}\n```',
  ])
    expect(mended(text)).toBe(text)
})
