import { ankiBlocks } from './ankiBlocks.ts'
import { answered } from './answered.ts'
import { answeredStretches } from './answeredStretches.ts'
import { askingParagraphs } from './askingParagraphs.ts'
import { bold } from './bold.ts'
import { boldStarts } from './boldStarts.ts'
import { cards } from './cards.ts'
import { clozes } from './clozes.ts'
import type { Convention } from './convention.ts'
import { countedCards } from './countedCards.ts'
import { definitions } from './definitions.ts'
import { details } from './details.ts'
import { dialogues } from './dialogues.ts'
import { keyedStretches } from './keyedStretches.ts'
import { labels } from './labels.ts'
import { lineCards } from './lineCards.ts'
import { lists } from './lists.ts'
import { messages } from './messages.ts'
import { numbered } from './numbered.ts'
import { pairs } from './pairs.ts'
import { partedCards } from './partedCards.ts'
import { quotes } from './quotes.ts'
import { signedRows } from './signedRows.ts'
import { tables } from './tables.ts'
import { taggedCards } from './taggedCards.ts'
import { terms } from './terms.ts'

/** Every convention for what stands below a heading. The order settles ties: the earlier wins. */
export const conventions: readonly Convention[] = [
  ankiBlocks,
  clozes,
  cards,
  taggedCards,
  partedCards,
  messages,
  labels,
  details,
  tables,
  bold,
  boldStarts,
  numbered,
  lists,
  answered,
  answeredStretches,
  keyedStretches,
  definitions,
  terms,
  pairs,
  quotes,
  countedCards,
  dialogues,
  lineCards,
  signedRows,
  askingParagraphs,
]
