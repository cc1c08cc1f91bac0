import { decode } from '../decode.ts'
import { cardsOf } from './cards.ts'
import type { ReadFormat } from './formats.ts'
import { readMarkdown } from './markdown.ts'
import { ankiHeader, tableText } from './table.ts'

/** A text file: notes in Markdown or nearly so, or the notes that Anki exports as text. */
export const readPlain: ReadFormat = async (bytes, source, report) => {
  const { text } = await decode(bytes, source)
  const header = ankiHeader(text)
  return header === null ? await readMarkdown(bytes, source, report) : tableText(text, cardsOf(text, header))
}
