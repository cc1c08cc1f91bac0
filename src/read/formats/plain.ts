import { decode } from '../decode.ts'
import { cardsOf } from './cards.ts'
import type { ReadFormat } from './formats.ts'
import { giftText, isGift } from './gift.ts'
import { readMarkdown } from './markdown.ts'
import { ankiHeader, tableText } from './table.ts'

/** A text file: notes in Markdown or nearly so, a quiz in GIFT, or the notes that Anki exports as text. */
export const readPlain: ReadFormat = async (bytes, source, report) => {
  const { text } = await decode(bytes, source)
  const header = ankiHeader(text)
  if (header === null && isGift(text)) return giftText(text)
  return header === null ? await readMarkdown(bytes, source, report) : tableText(text, cardsOf(text, header))
}
