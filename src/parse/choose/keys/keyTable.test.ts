import { expect, test } from 'vitest'
import { parsed } from '../../../../test/support/parse.ts'
import { plainText } from '../../../model/text.ts'

async function read(text: string): Promise<string[]> {
  const { items } = await parsed(text)
  return items.map(({ title, answer }) => `${title} | ${plainText(answer)}`)
}

const asked =
  '# Fragen\n\n1. **Was ist ein Kiel?**\n   Ein Balken.\n2. **Was ist ein Mast?**\n3. **Was ist ein Ruder?**\n\n'

test('a table that asks and answers is no list of answers to the questions above', async () => {
  expect(
    await read(
      `${asked}| Nr | Frage | Antwort |\n|---|---|---|\n| 1 | Was ist Luv? | Die Seite im Wind. |\n| 2 | Was ist Lee? | Die andere. |\n| 3 | Was ist eine Pinne? | Ein Hebel. |\n`,
    ),
  ).toEqual([
    'Was ist ein Kiel? | Ein Balken.',
    'Was ist ein Mast? | ',
    'Was ist ein Ruder? | ',
    'Was ist Luv? | Die Seite im Wind.',
    'Was ist Lee? | Die andere.',
    'Was ist eine Pinne? | Ein Hebel.',
  ])
})

test('a table of numbers and answers is one', async () => {
  expect(
    await read(
      '# Fragen\n\n1. Was ist ein Kiel?\n2. Was ist ein Mast?\n3. Was ist ein Ruder?\n\n| Nr | Antwort |\n|---|---|\n| 1 | Ein Balken. |\n| 2 | Ein Baum. |\n| 3 | Ein Blatt. |\n',
    ),
  ).toEqual([
    'Was ist ein Kiel? | Ein Balken.',
    'Was ist ein Mast? | Ein Baum.',
    'Was ist ein Ruder? | Ein Blatt.',
  ])
})
