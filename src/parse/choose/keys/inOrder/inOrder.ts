import type { Block } from '../../../outline/block.ts'
import { leadingQuestionNumber } from '../../../text/questionNumber.ts'
import type { Asked, KeyForm, KeyInOrder } from './answerInOrder.ts'
import { flatLines } from './flatLines.ts'
import { KeyReader, mostBefore } from './keyReader.ts'
import { isRow } from './keyRow.ts'
import { numeralKey } from './numeralKey.ts'
import type { PaperParts } from './paperParts.ts'

/**
 * Reads blocks as the key to questions that stand before them: their numbers in their order, each at the start of a line or
 * several in one, under the titles of the parts again. What follows a number is the answer, up to the next.
 *
 *     一、选择题      1.C  2.A  3.D          Part II   22. lava   22b. subduction          IV – 17) Because …
 */
export function keyInOrder(
  blocks: readonly Block[],
  asked: readonly Asked[],
  { parts, isProse = false, isBeside = false }: KeyForm,
): KeyInOrder | null {
  const numerals = isProse ? null : numeralKey(flatLines(blocks), asked)
  if (numerals !== null) return numerals
  if (!mayStart(blocks, isBeside ? 1 : mostBefore + 1, parts)) return null
  return new KeyReader(flatLines(blocks), asked, { parts, isProse }).read()
}

/** Whether one of the first lines, at most `most`, holds a number, a row of keys or the name of a part: no key is without any. */
function mayStart(blocks: readonly Block[], most: number, parts: PaperParts): boolean {
  return flatLines(blocks, most)
    .slice(0, most)
    .some(
      ({ text, whole }) =>
        whole === null &&
        (/\p{N}/u.test(text) ||
          isRow(text) ||
          leadingQuestionNumber(text) !== null ||
          parts.named(text) !== null),
    )
}
