import { expect, test } from 'vitest'
import { parsed } from '../../../../test/support/parse.ts'
import { plainText } from '../../../model/text.ts'

const read = async (text: string): Promise<string[]> =>
  (await parsed(text)).items.map(({ title, answer }) => `${title} | ${answer ? plainText(answer) : '-'}`)

test('lines that name the question which they answer stand behind keys by number, and sources are none', async () => {
  const text =
    '# Mock exam: bread and milling\n\n## Section A\n\n**21.** Which flour has the most bran?\nA. white  B. wholemeal\n\n**22.** Which gas lifts the dough?\nA. oxygen  B. carbon dioxide\n\n**23.** Steam in the oven keeps the crust\nA. soft  B. black\n\n### Shaping\n\n24. A baguette is scored to\nA. let the gas out  B. weigh less\n\n## Sources\n\n**Source 1**\nThe mill by the river closed in 1911 when the railway came and flour arrived by train.\n\n**Source 2**\nThe baker of the village remembers: was it the price, or the taste?\n\n**Source 3**\nThe new mill grinds at night, when power is cheap, and sells to four towns.\n\n## Section B\n\n**Question 1** Using Source 1, explain why the mill closed. (10 marks)\n\n**Question 2** Using Source 2, describe what the baker remembers. (10 marks)\n\n**Question 3** Discuss whether small mills have a future. (20 marks)\n\n---\n\n## Answers\n\n| No. | 21 | 22 | 23 | 24 |\n|---|---|---|---|---|\n| Key | B | B | A | A |\n\n**Model answer to question 1**\n1. The railway brought cheaper flour; 2. the river no longer mattered; 3. nobody repaired the wheel.\n\n**Model answer to question 3**\nThey do where people pay for taste and the power is cheap at night.\n'
  expect(await read(text)).toEqual([
    'Which flour has the most bran? | B',
    'Which gas lifts the dough? | B',
    'Steam in the oven keeps the crust | A',
    'A baguette is scored to | A',
    'Using Source 1, explain why the mill closed. | 1. The railway brought cheaper flour; 2. the river no longer mattered; 3. nobody repaired the wheel.',
    'Using Source 2, describe what the baker remembers. | -',
    'Discuss whether small mills have a future. | They do where people pay for taste and the power is cheap at night.',
  ])
})
