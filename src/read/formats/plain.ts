import { decode } from '../decode.ts'
import { cardsOf } from './cards.ts'
import { unnamedColumns } from './columns.ts'
import type { ReadFormat } from './formats.ts'
import { giftText, isGift } from './gift.ts'
import { readMarkdown } from './markdown.ts'
import { ankiHeader, tableText } from './table.ts'

/** A text file: notes in Markdown or nearly so, a quiz in GIFT, or the notes that Anki exports as text. */
export const readPlain: ReadFormat = async (bytes, source, report) => {
  const { text } = await decode(bytes, source)
  const header = ankiHeader(text)
  if (header === null && isGift(text)) return giftText(text)
  if (header === null && isPaired(text)) return tableText(text, cardsOf(text, pairs))
  return header === null ? await readMarkdown(bytes, source, report) : tableText(text, cardsOf(text, header))
}

const pairs = { start: 0, separator: '\t', columns: unnamedColumns(2) }

/** Fewest lines that are pairs for sure. */
const fewest = 3

/** Whether each line is a term and what it means with one tab between them, as sites with sets of cards export them. */
function isPaired(text: string): boolean {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  return lines.length >= fewest && lines.every((line) => /^\s*[^\t\s][^\t]*\t[^\t]*\S[^\t]*$/.test(line))
}
