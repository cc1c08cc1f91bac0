import { expect, test } from 'vitest'
import { loadDirect } from '../fonts/direct.ts'
import { levelsOf } from './levels.ts'
import type { TextPiece } from './pieces.ts'

function piece(text: string, font: TextPiece['style']['font']): TextPiece {
  return { text, style: { font, size: 10, color: '0 g' }, tag: null, link: null }
}

async function levels(lang: string, ...texts: readonly [text: string, code: boolean][]): Promise<string> {
  const pieces = texts.map(([text, code]) => piece(text, code ? 'mono' : 'regular'))
  const all = new Set(texts.flatMap(([text]) => [...text].map((letter) => letter.codePointAt(0) ?? 0)))
  const direct = await loadDirect(all, lang)
  if (direct === null) throw new Error('nothing runs to the left')
  return [...levelsOf(pieces, direct)].join('')
}

test('brackets behind a name in code stay behind it in Arabic and Hebrew', async () => {
  expect(await levels('ar', ['ثم ', false], ['f()', true], [' ثم', false])).toBe('111222111')
  expect(await levels('he', ['אז ', false], ['a[0]', true])).toBe('1112222')
  // Plain text is left to the algorithm, which has the brackets run with the sentence.
  expect(await levels('ar', ['ثم f() ثم', false])).toBe('111211111')
})

test('pieces of one run of code are one, and code in a text that runs to the right, too, is beside what surrounds it', async () => {
  expect(await levels('ar', ['ثم ', false], ['a.', true], ['b()', true])).toBe('11122222')
  expect(await levels('en', ['it is ', false], ['f()', true], [' שלום', false])).toBe('00000022201111')
})
