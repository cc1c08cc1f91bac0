import { expect, test } from 'vitest'
import { plainText } from '../../model/text.ts'
import { parseMarkdown } from '../mdast/parseMarkdown.ts'
import type { Block } from './block.ts'
import { withOfferedBehind } from './offeredBehind.ts'

const read = (markdown: string): string =>
  plainText([...withOfferedBehind(parseMarkdown(markdown).children as Block[])])

test('boxes behind their question have lines of their own', () => {
  expect(read('Ice floats. ☑ True ☐ False\n\nIron rusts in □ air □ oil □ a vacuum')).toBe(
    'Ice floats.\n☑ True\n☐ False\nIron rusts in\n□ air\n□ oil\n□ a vacuum',
  )
})

test('of two verdicts behind a statement the one that is set off answers; none set off is a choice', () => {
  expect(
    read('1) Gelo galleggia **V** F\n2) Il ferro è leggero V **F**\n3) Il piombo pesa  V (F)'),
  ).toContain('Gelo galleggia\nAnswer: V')
  expect(read('Лёд тонет. да нет\n\nМедь тяжелее воды. да нет\n\nСвинец лёгкий. да нет')).toContain(
    'Лёд тонет.\n☐ да\n☐ нет',
  )
  expect(
    read(
      'Eis schwimmt. ( ) wahr ( ) falsch\n\nBlei auch. ( ) wahr ( ) falsch\n\nHolz. Es schwimmt. ( ) wahr ( ) falsch',
    ),
  ).toContain('Eis schwimmt.\n( ) wahr ( ) falsch')
})

test('sums with blanks, one line alone and sentences that end in a verdict stay', () => {
  for (const text of [
    'Ice floats. ☑ True ☐ False\n\nIron sinks.',
    '3 □ 5 □ 8\n\n7 □ 2 □ 9',
    'Ask whether it is true or false\n\nHe said yes\n\nShe said no and then yes',
  ])
    expect(read(text)).toBe(text.replaceAll('\n\n', '\n'))
})
