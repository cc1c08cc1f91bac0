import * as v from 'valibot'
import { expect, test } from 'vitest'
import { filesOf } from '../../../../test/support/filesOf.ts'
import { readPdf } from '../../../../test/support/readPdf.ts'
import { content, question, sampleBook } from '../../../../test/support/sampleBook.ts'
import { optionsSchema } from '../../../config/options.ts'
import { readResource } from '../../../resources.ts'
import { emit } from '../pdf.ts'

/** How many rectangles a page with a text has. */
async function rectangles(text: string): Promise<number> {
  const questions = [question(1, '问？', { answer: content(text) })]
  const book = sampleBook({ lang: 'zh-CN', sections: [], questions })
  const [file] = await filesOf(
    emit(book, v.parse(optionsSchema, {}), { report: () => {}, resource: readResource }),
  )
  const { pages } = readPdf(file?.bytes ?? new Uint8Array())
  return pages.flatMap(({ content: operators }) => operators.match(/ re f$/gm) ?? []).length
}

test('the dash of two squares is one line, a dash by itself is its glyph, and so are those of English', async () => {
  const none = await rectangles('他来了，又走了。')
  expect(await rectangles('他来了——又走了。')).toBe(none + 1)
  expect(await rectangles('北京—上海，1949—1978 年。')).toBe(none)
  expect(await rectangles('He came—he went—and came.')).toBe(none)
})
