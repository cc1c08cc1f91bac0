import { expect, test } from 'vitest'
import { parsed } from '../../../test/support/parse.ts'
import { plainText } from '../../model/text.ts'

async function read(...paragraphs: string[]): Promise<[string, string][]> {
  const { items } = await parsed(`# A talk\n\n${paragraphs.join('\n\n')}\n`)
  return items.map(({ title, answer }) => [title, plainText(answer)])
}

test('who asks behind a dash is answered behind the next', async () => {
  expect(
    await read(
      '— Qu’est-ce qu’un levain ?\n— De la farine et de l’eau qui fermentent.',
      '— Explique l’autolyse',
      '— Un repos avant le pétrissage.',
      '— Et le pointage ?\n— La première pousse.\nElle dure deux heures.',
    ),
  ).toEqual([
    ['Qu’est-ce qu’un levain ?', 'De la farine et de l’eau qui fermentent.'],
    ['Explique l’autolyse', 'Un repos avant le pétrissage.'],
    ['Et le pointage ?', 'La première pousse.\nElle dure deux heures.'],
  ])
})

test('a talk in which nobody asks holds no questions', async () => {
  const talk = [
    '— Il pleut.\n— Oui.',
    '— Rentrons.\n— D’accord.',
    '— Tu viens ?\n— J’arrive.',
    '— Vite.\n— Oui.',
  ]
  expect(await read(...talk)).toEqual([])
})
