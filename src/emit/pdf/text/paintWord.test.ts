import * as v from 'valibot'
import { expect, test } from 'vitest'
import { filesOf } from '../../../../test/support/filesOf.ts'
import { readPdf } from '../../../../test/support/readPdf.ts'
import { content, question, sampleBook } from '../../../../test/support/sampleBook.ts'
import { optionsSchema } from '../../../config/options.ts'
import { readResource } from '../../../resources.ts'
import { emit } from '../pdf.ts'

test.each([
  ['ar', 'الكِتَابُ', 'العَرَبِيَّةُ', 'الكتاب'],
  ['he', 'בְּרֵאשִׁית', 'שָׁלוֹם', 'שלום'],
])('words of %s with vowels can be copied by what turns their characters around', async (lang, ...words) => {
  const questions = words.map((word, index) =>
    question(index + 1, `${index + 1}?`, { answer: content(word) }),
  )
  const book = sampleBook({ lang, sections: [], questions })
  const [file] = await filesOf(
    emit(book, v.parse(optionsSchema, {}), { report: () => {}, resource: readResource }),
  )
  const { pages } = readPdf(file?.bytes ?? new Uint8Array())
  const runs = pages.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.runs.map(({ text }) => text)))
  for (const word of words) expect(runs).toContain([...word].reverse().join(''))
})
