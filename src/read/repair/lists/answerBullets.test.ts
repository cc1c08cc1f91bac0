import { expect, test } from 'vitest'
import { applyEdits, untouched } from '../edits.ts'
import { linesOf } from '../lines.ts'
import { answerBullets } from './answerBullets.ts'

const mended = (text: string) => applyEdits(untouched(text), answerBullets(linesOf(text))).text

test('answers behind another bullet stand below their questions, with the code between them', () => {
  expect(
    mended(
      '# Locks\n\n- What is a lock?\n\n+ It keeps others out.\n\n```\nlock()\n```\n\n+ It is released.\n- Explain a latch.\n+ It opens once.\n- Why two?\n+ One for each side.\n- What is fair?\n+ First come.\n\n## More\n\ntext\n',
    ),
  ).toBe(
    '# Locks\n\n- What is a lock?\n\n  + It keeps others out.\n\n  ```\n  lock()\n  ```\n\n  + It is released.\n- Explain a latch.\n  + It opens once.\n- Why two?\n  + One for each side.\n- What is fair?\n  + First come.\n\n## More\n\ntext\n',
  )
  expect(mended('*   什么是锁？\n- 互斥。\n*   什么是栓？\n- 一次。\n*   为什么？\n- 公平。')).toBe(
    '*   什么是锁？\n    - 互斥。\n*   什么是栓？\n    - 一次。\n*   为什么？\n    - 公平。',
  )
})

test('bullets that do not take turns, or ask behind both, stay', () => {
  for (const text of [
    '- What is a lock?\n- What is a latch?\n- Why two?\n\n+ Read more\n+ Ask more\n',
    '- What?\n+ How?\n- Why?\n+ When?\n- Where?\n+ Who?\n',
    '- Locks\n+ They keep others out.\n- Latches\n+ They open once.\n- Gates\n+ They swing.\n',
    '- What is a lock?\n+ A bolt.\n- Why two?\n+ For each side.\n',
  ])
    expect(mended(text)).toBe(text)
})
