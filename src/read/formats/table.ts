import { decode } from '../decode.ts'
import { ankiHeader } from './ankiHeader.ts'
import { writeCards } from './cards.ts'
import { deckOf } from './deck.ts'
import { Draft } from './draft.ts'
import type { ReadFormat } from './formats.ts'
import { separatorOf } from './separated.ts'

/** A table of questions and answers, separated by commas, tabs, semicolons or bars. */
export const readTable: ReadFormat = async (bytes, source) => {
  const { text: original } = await decode(bytes, source)
  const plain = { start: 0, separator: separatorOf(original), columns: null, spacedTags: false }
  const draft = new Draft(original)
  writeCards(draft, original, ankiHeader(original) ?? plain, { end: original.length, depth: 2 })
  return deckOf(original, draft)
}
