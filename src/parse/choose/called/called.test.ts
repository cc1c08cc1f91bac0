import { expect, test } from 'vitest'
import { parsed } from '../../../../test/support/parse.ts'

const titles = async (text: string) => (await parsed(text)).items.map(({ title }) => title)

test('a line that calls the list below it questions speaks for its items', async () => {
  const text =
    '# My first weeks\n\nIt was a long way.\n\nThe questions they asked:\n\n- Why this trade?\n- Strengths and weaknesses\n- What is a plane?\n\nThen I waited.\n\n- First came a letter\n- then a call\n- then the contract\n'
  expect(await titles(text)).toEqual(['Why this trade?', 'Strengths and weaknesses', 'What is a plane?'])
  const printed =
    '面接の話\n\nよく聞かれる質問集\n\n・自己紹介をしてください。\n・退職理由を教えてください。\n・強みは何ですか。\n\n持ち物\n\n・筆記用具\n・印鑑\n・写真\n'
  expect(await titles(printed)).toEqual([
    '自己紹介をしてください。',
    '退職理由を教えてください。',
    '強みは何ですか。',
  ])
})

test('lists below other lines, and such as do not ask, stay', async () => {
  const text =
    '# Diary\n\nMy notes on the questions:\n\n- oak is hard\n- pine is soft\n- glue needs time\n\nWhat I packed:\n\n- a saw\n- a plane\n- some glue\n'
  expect(await titles(text)).toEqual([])
})
