import { decode } from '../decode.ts'
import { ankiHeader, endOfNotes } from './ankiHeader.ts'
import { writeCards } from './cards.ts'
import { deckOf } from './deck.ts'
import { Draft } from './draft.ts'
import { isPool, type ReadFormat } from './formats.ts'
import { readText } from './markdown.ts'
import { separatorOf } from './separated.ts'

/** A table of questions and answers, separated by commas, tabs, semicolons or bars. */
export const readTable: ReadFormat = async (bytes, source, report) => {
  const { text: original } = await decode(bytes, source)
  if (isPool(original)) return readText(original, source, report)
  const plain = { start: 0, separator: separatorOf(original), columns: null, spacedTags: false }
  const draft = new Draft(original)
  let header = ankiHeader(original)
  if (header === null) writeCards(draft, original, plain, { end: original.length, depth: 2 })
  while (header !== null) {
    const end = endOfNotes(original, header, original.length)
    writeCards(draft, original, header, { end, depth: 2 })
    header = end < original.length ? ankiHeader(original, end) : null
  }
  return deckOf(original, draft)
}
