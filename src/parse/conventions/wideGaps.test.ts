import { expect, test } from 'vitest'
import { parsed } from '../../../test/support/parse.ts'

const titles = async (text: string) => (await parsed(text)).items.map(({ title }) => title)

test('steps behind one blank line, and prose behind wide gaps, are no questions', async () => {
  const steps = [
    'Write the flour down.',
    'Give it time.',
    'Show it to nobody.',
    'Find a bowl.',
    'Draw a line.',
  ]
  expect(await titles(`${steps.join('\n\n')}\n`)).toEqual([])
  const prose = ['Bread is old.', 'It was flat.', 'Then came yeast.', 'Give it time.', 'It is good.']
  expect(await titles(`${prose.map((line) => `${line}\n\nMore of it.`).join('\n\n\n')}\n`)).toEqual([])
})
