import { expect, test } from 'vitest'
import { parsed } from '../../../test/support/parse.ts'
import { plainText } from '../../model/text.ts'

/** The log of a chat, a message for each `name: text`; what its questions are, with their answers. */
async function read(...messages: string[]): Promise<[string, string][]> {
  const log = messages.map((message, at) => {
    const [name = '', text = ''] = message.split(/: (.*)/s)
    return `${name} 2025-03-01 10:${10 + at}\n${text}\n`
  })
  const { items } = await parsed(`# A chat\n\n${log.join('\n')}`)
  return items.map(({ title, answer }) => [title, plainText(answer)])
}

const before = ['Ana: How is it mended?', 'Tom: With glue.', 'Ben: Which glue is it?', 'Tom: The white one.']

test('who answers nearly all is the only one who does, in as many messages as it takes', async () => {
  expect(
    await read(...before, 'Cem: How long does it dry?', 'Ana: lol', 'Tom: A day.', 'Tom: Two in winter.'),
  ).toEqual([
    ['How is it mended?', 'With glue.'],
    ['Which glue is it?', 'The white one.'],
    ['How long does it dry?', 'A day.\nTwo in winter.'],
  ])
})

test('as many answers as questions that wait are one for each; else all are for the last, or for who is spoken to', async () => {
  const asked = ['Cem: How long does it dry?', 'Ana: Does it smell of anything?']
  expect((await read(...before, ...asked, 'Tom: A day.', 'Tom: Of nothing.')).slice(2)).toEqual([
    ['How long does it dry?', 'A day.'],
    ['Does it smell of anything?', 'Of nothing.'],
  ])
  expect((await read(...before, ...asked, 'Tom: Of nothing.')).slice(2)).toEqual([
    ['How long does it dry?', ''],
    ['Does it smell of anything?', 'Of nothing.'],
  ])
  expect((await read(...before, ...asked, 'Tom: @Cem A day.')).slice(2)).toEqual([
    ['How long does it dry?', 'A day.'],
    ['Does it smell of anything?', ''],
  ])
})

test('what is quoted again is no other question, and pictures answer nothing', async () => {
  const again = 'Tom: 「Cem: How long does it dry?」\n- - - - - - -\nA day.'
  expect(
    (await read(...before, 'Cem: How long does it dry?', 'Tom: [Photo]', 'Ana: ok', again)).slice(2),
  ).toEqual([['How long does it dry?', 'A day.']])
})

test('where all ask and answer, any other answers; what asks amid its text does not ask', async () => {
  expect(
    await read(
      'Ana: How is it mended?',
      'Ben: With glue.',
      'Cem: Or nails.',
      'Ben: Does it dry fast?',
      'Ana: Fast enough.',
    ),
  ).toEqual([
    ['How is it mended?', 'With glue.\nOr nails.'],
    ['Does it dry fast?', 'Fast enough.'],
  ])
})

test('where some are called questions nobody else asks', async () => {
  const found = await read(
    'Mia: Welcome back everybody. How is the weather at your place?',
    'Dr. Lee: Wet. Are we ready?',
    'Mia: Of course we are, aren’t we?',
    'Question 1 (Tom): How often should I brush my dog?',
    'Dr. Lee: Twice a week.',
    'Question 2 (Ana): Do indoor cats need vaccines?',
    'Dr. Lee: They do.',
    'Mia: Really, even those that never go out?',
    'Dr. Lee: Yes, because of your shoes.',
    'Question 3 (Jo, Leeds): Are grapes bad for dogs?',
    'Dr. Lee: Yes, call your vet.',
  )
  expect(found).toEqual([
    ['How often should I brush my dog?', 'Twice a week.'],
    ['Do indoor cats need vaccines?', expect.stringContaining('They do.')],
    ['Are grapes bad for dogs?', 'Yes, call your vet.'],
  ])
})
