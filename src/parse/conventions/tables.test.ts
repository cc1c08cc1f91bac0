import { expect, test } from 'vitest'
import { parsed } from '../../../test/support/parse.ts'
import { plainText } from '../../model/text.ts'

test('a column that counts the rows is no part of what they ask, whatever its head is called', async () => {
  for (const head of ['STT', 'Lfd. Nr.', 'Poz.', 'Ord']) {
    const { items } = await parsed(
      `# Tau\n\n| ${head} | Frage | Antwort |\n|---|---|---|\n| 1 | Was ist Teer? | Pech |\n| 2 | Was ist Hanf? | Eine Pflanze |\n| 3 | Was ist Werg? | Alte Fasern |\n`,
    )
    expect(items.map(({ title, prompt, answer }) => [title, plainText(prompt), plainText(answer)])).toEqual([
      ['Was ist Teer?', '', 'Pech'],
      ['Was ist Hanf?', '', 'Eine Pflanze'],
      ['Was ist Werg?', '', 'Alte Fasern'],
    ])
  }
})
