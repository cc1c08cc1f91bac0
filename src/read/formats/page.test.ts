import { expect, test } from 'vitest'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { readPage } from './page.ts'

const utf8 = '<meta charset="utf-8">\n'

/** The text of a page of some bytes, with what is reported of it: `line:column message`. */
async function read(...parts: readonly (string | readonly number[])[]) {
  const found: string[] = []
  const bytes = Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([...part]))),
  )
  const report = ({ line, column, severity, message }: Diagnostic): void =>
    void found.push(`${line}:${column} ${severity} ${message}`)
  return { text: (await readPage(bytes, 'a.html', report)).original, found }
}

test('a few bytes of Windows-1252 in a page of UTF-8 are read as that', async () => {
  const filler = `<p>${'Was ist ein Amboß? 铁砧。'.repeat(20)}</p>`
  const { text, found } = await read(utf8, filler, 'ein', [0xa0], 'Block', [0x97], 'aus Stahl')
  expect(text).toBe(`${utf8}${filler}ein\u00a0Block—aus Stahl`)
  expect(found).toEqual([
    `2:${filler.length + 4} warning byte 0xa0 and 1 more: no part of UTF-8, read as Windows-1252`,
  ])
})

test('a page that names no encoding is Windows-1252, unless its letters are of another alphabet', async () => {
  const { text, found } = await read('<p>L', [0xe9], 'on, o', [0xf9], ' est la forge', [0xa0], '?</p>')
  expect(text).toBe('<p>Léon, où est la forge\u00a0?</p>')
  expect(found).toEqual(['1:5 warning byte 0xe9 and 2 more: no part of UTF-8, read as Windows-1252'])
  await expect(read('<p>', [0xca, 0xf3, 0xe7, 0xed, 0xff, 0x20, 0xe8], '</p>')).rejects.toThrow(/UTF-8/)
})

test('quotes and dashes of a page that names Windows-1252 or ISO 8859-1', async () => {
  for (const name of ['windows-1252', 'iso-8859-1'])
    expect((await read(`<meta charset="${name}">`, [0x93, 0xe9, 0x94])).text).toMatch(/“é”$/)
})

test('many bytes that do not fit are an encoding that the page does not name', async () => {
  await expect(read(utf8, '<p>L', [0xe9], 'on, o', [0xf9], '</p>')).rejects.toThrow(/UTF-8/)
})
