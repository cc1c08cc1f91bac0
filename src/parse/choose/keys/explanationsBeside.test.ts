import { expect, test } from 'vitest'
import { parsed } from '../../../../test/support/parse.ts'
import { plainText } from '../../../model/text.ts'

const asked =
  '# Joinery\n\n1. Which saw rips?\n\nA. fret\nB. rip\n\n2. Which joint resists pulling?\n\nA. butt\nB. dovetail\n\n3. Which glue sets by heat?\n\nA. hide\nB. epoxy\n\n'

const explanations = async (text: string) =>
  (await parsed(text)).items.map(({ explanation }) => (explanation === null ? null : plainText(explanation)))

test('what stands below a heading behind keys, whatever that is called, explains the questions it counts', async () => {
  const keys = '## Answers\n\n| 1 | 2 | 3 |\n|---|---|---|\n| B | B | A |\n\n'
  const notes =
    '### Remarks of the workshop\n\n**Question 2.** Its tails are wider at the end, so that nothing slips out.\n'
  expect(await explanations(asked + keys + notes)).toEqual([
    null,
    'Its tails are wider at the end, so that nothing slips out.',
    null,
  ])
})

test('several answers in a line explain nothing', async () => {
  const keys = '## Answers\n\n1-3: BBA\n\n4. dry 5. flat and even 6. with a knife\n'
  const open =
    '4. Wood is ______ before use.\n\n5. A plane makes it ______.\n\n6. A joint is marked ______.\n\n'
  expect(await explanations(asked + open + keys)).toEqual(Array(6).fill(null))
})
