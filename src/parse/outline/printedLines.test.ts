import { expect, test } from 'vitest'
import { parsed } from '../../../test/support/parse.ts'

test('words that the lines of paragraphs and lists part are whole', async () => {
  const { items } = await parsed(
    '1. State two differences between longitudi-\nnal and transverse waves.\n2. Explain why the sound of an ambu-\nlance changes.\n3. Which light travels fas-\ntest?\n',
  )
  expect(items.map(({ title }) => title)).toEqual([
    'State two differences between longitudinal and transverse waves.',
    'Explain why the sound of an ambulance changes.',
    'Which light travels fastest?',
  ])
})

test('short paragraphs that end their sentences stay apart', async () => {
  const text =
    '**What is a lock?**\n\nA guard.\n\n**What is a key?**\n\niron\n\n**What is a door?**\n\nwood\n'
  expect((await parsed(text)).items.map(({ title }) => title)).toEqual([
    'What is a lock?',
    'What is a key?',
    'What is a door?',
  ])
})

test('numbers alone that do not count on number nothing', async () => {
  const { items } = await parsed(
    '12 apples cost how much?\n\n3 pears weigh more than a melon.\n\n40 days pass.\n',
  )
  expect(items.every(({ title }) => /^\d/.test(title))).toBe(true)
})
