import { expect, test } from 'vitest'
import { applyEdits, untouched } from '../edits.ts'
import { linesOf } from '../lines.ts'
import { senders } from './senders.ts'

/** With the comments that hold the senders taken out. */
const mended = (text: string) =>
  applyEdits(untouched(text), senders(linesOf(text))).text.replace(/ ?<!--[^>]*-->/g, '')

test('the lines that say who wrote a message are taken out, also in quotes, and who is spoken to', () => {
  const log = (one: string, two: string, quote = '') =>
    [one, two, one, two, one].map((line, at) => `${quote}${line}\n${quote}message ${at}`).join('\n\n')
  const plain = '\nmessage 0\n\n\nmessage 1\n\n\nmessage 2\n\n\nmessage 3\n\n\nmessage 4'
  expect(mended(log('**mia.k** [9:01 AM]', '**Tom (ops)** [9:02 AM]'))).toBe(plain)
  expect(mended(log('阿青 2025-03-01 09:01:44', '3栋-老何 2025-03-01 09:02:10'))).toBe(plain)
  expect(mended(log('Mia — 03/01/2025 9:01', 'Tom — Today at 9:02'))).toBe(plain)
  expect(mended(log('Mia 9:01', 'Tom 9:02', '> '))).toMatch(/^>\n> message 0\n\n>\n> message 1\n/)
  expect(mended(log('Mia 9:01', 'Tom 9:02').replace('message 0', '@Tom why? @Mia'))).toContain(
    '\nwhy? @Mia\n',
  )
})

test('times alone, a programme, a few lines and code stay', () => {
  const few = 'Mia 9:01\nhello\n\nTom 9:02\nhello\n\nMia 9:03\nwell'
  const once =
    'Doors 9:00\nhall\n\nTalk 9:30\nroom\n\nBreak 10:00\nhall\n\nPanel 11:00\nroom\n\nEnd 12:00\nbar'
  const titles = Array.from({ length: 6 }, (_, at) => `- Talk 9:0${at}\nby ${at}`).join('\n')
  const code = `\`\`\`\n${few}\n${few}\n\`\`\``
  for (const text of [few, once, titles, code]) expect(mended(text)).toBe(text)
})
