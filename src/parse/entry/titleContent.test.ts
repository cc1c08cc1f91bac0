import type { Paragraph, PhrasingContent } from 'mdast'
import { expect, test } from 'vitest'
import { content } from '../../../test/support/sampleBook.ts'
import { titleContent } from './titleContent.ts'

const phrasing = (markdown: string): readonly PhrasingContent[] =>
  (content(markdown)[0] as Paragraph).children

/** Types and texts of the title's parts. */
const parts = (title: string, ...places: string[]) => {
  const [paragraph] = titleContent(title, places.map(phrasing)) ?? []
  return (paragraph as Paragraph | undefined)?.children.map((node) => [
    node.type,
    'value' in node ? node.value : null,
  ])
}

test('formulas and code stay what they are; what stands around the title does not', () => {
  expect(parts('What is E = mc^2?', '3) What is $E = mc^2$? #physics')).toEqual([
    ['text', 'What is '],
    ['inlineMath', 'E = mc^2'],
    ['text', '?'],
  ])
  expect(parts('Explain `a` and map().', 'Explain **`` `a` ``** and [*map()*](#x).')).toEqual([
    ['text', 'Explain '],
    ['inlineCode', '`a`'],
    ['text', ' and '],
    ['text', 'map()'],
    ['text', '.'],
  ])
})

test('a title is set only where its text is what the place says', () => {
  expect(parts('Plain?', 'Plain?')).toBeUndefined()
  expect(parts('What is x?', 'What is $x^2$?', 'see $y$')).toBeUndefined()
  expect(parts('x', 'a $xyz$')).toBeUndefined()
  expect(parts('Is x real?', 'Other', 'Is\n$x$ real?')).toEqual([
    ['text', 'Is '],
    ['inlineMath', 'x'],
    ['text', ' real?'],
  ])
})
