import { expect, test } from 'vitest'
import { plainText } from '../../model/text.ts'
import { parsed } from '../../../test/support/parse.ts'

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
