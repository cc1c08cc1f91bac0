import type { Root } from 'mdast'
import { withNamed } from './messages/named.ts'
import { holdMessages, withMessages } from './messages/sent.ts'
import { withAnswerFolds } from './outline/answerFolds.ts'
import { withAnswerLines } from './outline/answerLines.ts'
import { withAnswerNames } from './outline/answerNames.ts'
import { withAnswerSigns } from './outline/answerSigns.ts'
import { type Block, firstParagraph } from './outline/block.ts'
import { withBoldAmid } from './outline/boldAmid.ts'
import { withCardTables } from './outline/cardTables.ts'
import { cardTagsOf } from './outline/cardTags.ts'
import { withCountedLabels } from './outline/countedLabels.ts'
import { withDottedNumbers } from './outline/dottedNumbers.ts'
import { withDrawnNames } from './outline/drawnNames.ts'
import { withDrawnRules } from './outline/drawnRules.ts'
import { withFencedText } from './outline/fenced/fencedText.ts'
import { withFilledCounts } from './outline/filledCounts.ts'
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
import { codesOf } from './text/codesOf.ts'
import { equalsOf } from './text/equalsOf.ts'
import { keyedOf } from './text/keyedOf.ts'
import { roomOf } from './text/lineRoom.ts'
import { remembered } from './text/memory.ts'
import { linesOf, textOf } from './text/phrasing.ts'

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
  const lines = blocks.flatMap(textsOf)
  const memory = remembered()
  const single = lines.flatMap((text) => text.split('\n'))
  for (const letter of codesOf(lines)) memory?.codes.add(letter)
  for (const label of equalsOf(single)) memory?.equals.add(label)
  for (const name of keyedOf(single)) memory?.keyed.add(name)
  for (const tag of cardTagsOf(blocks)) memory?.cardTags.add(tag)
  if (memory && memory.equals.size + memory.keyed.size > 0) memory.labels.clear()
  if (memory) memory.room = roomOf(single)
  const folded = rewrites.reduce((found, rewrite) => rewrite(found), blocks)
  const own = translated(folded)
  const read = withOffers(own)
  if (isTalk) return withMessages(read, comments)
  return own === folded ? withAnswerNames(withAnswerSigns(withNamed(read))) : read
}

/** The lines of a block that may start with a number. */
function textsOf(block: Block): string[] {
  if (block.type === 'heading') return [textOf(block.children)]
  if (block.type === 'list') return block.children.map((item) => textOf(firstParagraph(item)?.children ?? []))
  return block.type === 'paragraph' ? linesOf(block).map(({ text }) => text) : []
}
