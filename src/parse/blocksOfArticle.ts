import type { Root } from 'mdast'
import { withNamed } from './messages/named.ts'
import { holdMessages, withMessages } from './messages/sent.ts'
import { withAnswerFolds } from './outline/answerFolds.ts'
import { withAnswerLines } from './outline/answerLines.ts'
import { withAnswerNames } from './outline/answerNames.ts'
import { withAnswerSigns } from './outline/answerSigns.ts'
import type { Block } from './outline/block.ts'
import { withBoldAmid } from './outline/boldAmid.ts'
import { withCardTables } from './outline/cardTables.ts'
import { withCountedLabels } from './outline/countedLabels.ts'
import { withDottedNumbers } from './outline/dottedNumbers.ts'
import { withDrawnNames } from './outline/drawnNames.ts'
import { withDrawnRules } from './outline/drawnRules.ts'
import { withFencedText } from './outline/fenced/fencedText.ts'
import { withFilledCounts } from './outline/filledCounts.ts'
import { withFoldsOfItems } from './outline/foldsOfItems.ts'
import { habitsOf } from './outline/habitsOf.ts'
import { withListedFolds } from './outline/listedFolds.ts'
import { withLoneNumbers } from './outline/loneNumbers.ts'
import { withOffers } from './outline/offered.ts'
import { withOfferedBehind } from './outline/offeredBehind.ts'
import { withOptionLines } from './outline/optionLines.ts'
import { withoutPageLines } from './outline/pageLines.ts'
import { withPrintedLines } from './outline/printedLines.ts'
import { withRunningNumbers } from './outline/restarted.ts'
import { withStatementsToJudge } from './outline/statementsToJudge.ts'
import { withToldLetters } from './outline/toldLetters.ts'
import { translated } from './outline/translate.ts'
import { withVerdictLines } from './outline/verdictLines.ts'
import { withoutWritingLines } from './outline/writingLines.ts'
import { learn } from './text/habits.ts'

/** What is made of the blocks of any article; each sees what the ones before it made. */
const rewrites: readonly ((blocks: readonly Block[]) => readonly Block[])[] = [
  withCardTables,
  withFencedText,
  withBoldAmid,
  withFilledCounts,
  withToldLetters,
  withVerdictLines,
  withStatementsToJudge,
  withDottedNumbers,
  withOfferedBehind,
  withCountedLabels,
  withAnswerLines,
  withOptionLines,
  withFoldsOfItems,
  withAnswerFolds,
  withListedFolds,
]

/**
 * The blocks of an article without the edges of its pages, with printed lines joined, text that was fenced as text, answers
 * in lines of their own, and the labels and folds of its own language in words that are known.
 */
export function blocksOfArticle(tree: Root): readonly Block[] {
  const comments = tree.data?.comments ?? []
  const isTalk = holdMessages(comments)
  const found = withoutPageLines(withoutWritingLines(withDrawnRules(tree.children as Block[])))
  const blocks = withRunningNumbers(withLoneNumbers(isTalk ? found : withDrawnNames(withPrintedLines(found))))
  learn(habitsOf(blocks))
  const folded = rewrites.reduce((found, rewrite) => rewrite(found), blocks)
  const own = translated(folded)
  const read = withOffers(own)
  if (isTalk) return withMessages(read, comments)
  return own === folded ? withAnswerNames(withAnswerSigns(withNamed(read))) : read
}
