import type { List } from 'mdast'
import { expect, test } from 'vitest'
import { itemNumber } from './itemNumbers.ts'
import { parseMarkdown } from './parseMarkdown.ts'

function numbersOf(text: string): number[][] {
  const lists = parseMarkdown(text).children.filter((block): block is List => block.type === 'list')
  return lists.map((list) => list.children.map((_, index) => itemNumber(list, index)))
}

test('a number that is left out, or stands twice, is told', () => {
  expect(numbersOf('7. a\n9. b\n10. c\n')).toEqual([[7, 9, 10]])
  expect(numbersOf('18. a\n19. b\n19. c\n20. d\n')).toEqual([[18, 19, 19, 20]])
})

test('a list whose numbers go back is two', () => {
  expect(numbersOf('11. a\n12. b\n1. c\n2. d\n')).toEqual([
    [11, 12],
    [1, 2],
  ])
})

test('items that are all written as the first count on', () => {
  expect(numbersOf('1. a\n1. b\n1. c\n')).toEqual([[1, 2, 3]])
})
