import { expect, test } from 'vitest'
import { content } from '../../../../test/support/sampleBook.ts'
import { plainText } from '../../../model/text.ts'
import { asDetails, type Block } from '../../outline/block.ts'
import { partsOf } from './parts.ts'

const fold = (summary: string, ...blocks: readonly Block[]): Block =>
  asDetails(content('x')[0] as Block, summary, blocks)
const text = (markdown: string): Block[] => [...content(markdown)]
const told = (blocks: readonly Block[]) =>
  partsOf(blocks).map(({ role, blocks }) => [role, plainText(blocks)])

test('a fold opens the answer, whatever it is called', () => {
  expect(told([...text('Which one?'), fold('Peek', ...text('This.'))])).toEqual([
    ['lead', 'Which one?'],
    ['answer', 'This.'],
  ])
})

test('a fold inside the answer or behind it keeps what it is called', () => {
  const inner = fold('Trivia corner', ...text('That.'))
  const expected = [['answer', 'This.\nTrivia corner\nThat.']]
  expect(told([fold('Answer', ...text('This.'), inner)])).toEqual(expected)
  expect(told([fold('Answer', ...text('This.')), inner])).toEqual(expected)
})
