import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../markdown.ts'
import { readTable } from '../table.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

async function table(text: string): Promise<string> {
  return (await readTable(bytes(text), 'pool.csv', () => {})).draft.text.trim()
}

describe('a pool of Blackboard', () => {
  const line = (...fields: readonly string[]): string => `${fields.join('\t')}\r\n`

  test.each([
    [
      'one right',
      ['MC', 'Which is a gas?', 'Iron', 'incorrect', 'Neon', 'Correct'],
      '## Which is a gas?\n\n- A. Iron\n- B. Neon\n\n**Answer:** B',
    ],
    [
      'several right',
      ['MA', '哪些是金属？', '铁', 'correct', '氖', 'incorrect', '铜', 'correct', ''],
      '## 哪些是金属？\n\n- A. 铁\n- B. 氖\n- C. 铜\n\n**Answer:** A, C',
    ],
    ['a statement', ['TF', 'L’eau gèle.', 'true'], '## L’eau gèle.\n\n**Answer:** True'],
    [
      'at length',
      ['ESS', 'Explain rust.', 'Iron\u00a0oxide.'],
      '## Explain rust.\n\n**Answer:** Iron\u00a0oxide.',
    ],
    ['a blank', ['FIB', 'Salt is ____.', 'NaCl'], '## Salt is ____.\n\n**Answer:** NaCl'],
    [
      'pairs',
      ['MAT', 'Match.', 'Fe', 'iron', 'Au', 'gold'],
      '## Match.\n\n1. Fe\n2. Au\n\n- gold\n- iron\n\n**Answer:**\n\n- Fe → iron\n- Au → gold',
    ],
    [
      'in order',
      ['ORD', 'Sort.', 'ice', 'water', 'fog'],
      '## Sort.\n\nfog\n\nice\n\nwater\n\n**Answer:**\n\n- ice\n- water\n- fog',
    ],
    ['a number', ['NUM', 'Pi?', '3.14', '0.01'], '## Pi?\n\n**Answer:** 3.14 ± 0.01'],
    [
      'named blanks',
      ['FIB_PLUS', '[a] and [b]', 'a', 'red', 'rot', '', 'b', 'blue'],
      '## [a] and [b]\n\n**Explanation:** a: red; rot\n\nb: blue',
    ],
    ['a file is handed in', ['FIL', 'Hand in your map.'], '## Hand in your map.'],
  ])('%s', async (_, fields, text) => {
    expect(await table(line(...fields))).toBe(text)
  })

  test('what stands behind it is kept', async () => {
    const text = `${line('TF', 'Ice floats.', 'true')}${line('TF', 'Iron floats.', 'false')}\nEnd of the pool\n`
    const { draft } = await readMarkdown(bytes(text), 'pool.txt', () => {})
    expect(draft.text).toContain('## Iron floats.\n\n**Answer:** False\n\n***\n\n\n\nEnd of the pool')
  })

  test.each([
    [
      'a card',
      'MC\tMaster of ceremonies\nTF\tTask force\nSR\tSenior\n',
      '## MC\n\nMaster of ceremonies\n\n## TF\n\nTask force\n\n## SR\n\nSenior',
    ],
    ['a table with such a name above', 'ESS\tAnswer\nWhat is x?\tA letter\n', null],
  ])('%s is no question of it', async (_, text, cards) => {
    const read = await table(text)
    expect(read).not.toContain('**Answer:** T')
    if (cards !== null) expect(read).toBe(cards)
  })
})

describe('a table of Brightspace', () => {
  test.each([
    [
      'options with points, and what is told',
      'NewQuestion,MC,,,\nID,X-1,,,\nTitle,Gases,,,\nQuestionText,Which is a gas?,,,\nPoints,2,,,\nOption,0,Iron,,\nOption,100,"Neon, pure",,"It is noble, too."\nHint,Look up,,,\nFeedback,See 3,,,\n',
      '## Which is a gas?\n\n- A. Iron\n- B. Neon, pure\n\n**Hint:** Look up\n\n**Answer:** B\n\n**Explanation:** See 3\n\n- B: It is noble, too.',
    ],
    [
      'a statement',
      'NewQuestion,TF\nQuestionText,Eis sinkt.\nTRUE,0,Nein\nFALSE,100,Genau\n',
      '## Eis sinkt.\n\n**Answer:** False\n\n**Explanation:** Genau',
    ],
    [
      'at length, with notes',
      '// notes, for teachers\nNewQuestion,WR\nQuestionText,为什么生锈？\nAnswerKey,氧化。\n',
      '## 为什么生锈？\n\n**Answer:** 氧化。',
    ],
    [
      'pairs by number',
      'NewQuestion,M\nQuestionText,Match.\nChoice,1,Fe\nChoice,2,Au\nMatch,2,gold\nMatch,1,iron\n',
      '## Match.\n\n1. Fe\n2. Au\n\n- gold\n- iron\n\n**Answer:**\n\n- Fe → iron\n- Au → gold',
    ],
    [
      'in order',
      'NewQuestion,O\nQuestionText,Sort.\nItem,ice,NOT HTML,\nItem,fog,NOT HTML,\n',
      '## Sort.\n\nfog\n\nice\n\n**Answer:**\n\n- ice\n- fog',
    ],
    [
      'several at once',
      'NewQuestion,SA\nQuestionText,Gold?\nAnswer,100,Au\n,,\nNewQuestion,SA\nQuestionText,Iron?\nAnswer,100,Fe\n',
      '## Gold?\n\n**Answer:** Au\n\n## Iron?\n\n**Answer:** Fe',
    ],
  ])('%s', async (_, text, markdown) => {
    expect(await table(text)).toBe(markdown)
  })
})
