import { expect, test } from 'vitest'
import { parsed } from '../../../test/support/parse.ts'
import { plainText } from '../../model/text.ts'

const questions = ['What is a lock?', 'Explain a deadlock', 'Name two schedulers', 'What is a page fault?']

async function answersOf(lines: readonly string[]): Promise<readonly string[]> {
  const text = questions.map((question, at) => `${at + 1}. ${question}\n${lines[at] ?? ''}\n`).join('\n')
  const { items } = await parsed(`# Notes\n\n${text}`)
  return items.map(({ title, answer }) => `${title} ${plainText(answer)}`)
}

test('a name before most answers is left out, as a label is', async () => {
  const said = [
    'a guard that lets one in',
    'two that wait for each other',
    'round robin and fair share',
    'a page not in memory',
  ]
  const found = await answersOf(said.map((text) => `What I said: ${text}`))
  expect(found).toEqual(questions.map((question, at) => `${question} ${said[at]}`))
})

test.each([
  ['where something was asked', ['Acme', 'Zeta', 'Initech', 'Hooli'].map((text) => `Seen at: ${text}`)],
  ['what is said again and again', questions.map(() => 'Where it came from: the last exam of the year')],
  ['a page', questions.map((_, at) => `More of it: https://example.org/locks/and/keys/${at}`)],
])('%s is no answer', async (_, lines) => {
  const found = await answersOf(lines)
  expect(found.join('\n')).toContain(lines[0]?.split(':')[0])
})
