import type { Entry } from '../../entry/entry.ts'
import type { Block } from '../../outline/block.ts'
import { fold } from '../../text/fold.ts'
import { headOf } from '../../text/head.ts'
import { isBold } from '../../text/headLines.ts'
import { blocksOf, type Line, linesOf } from '../../text/phrasing.ts'

/** The share of the words of one that another line has where both are the same question. */
const share = 1 / 3

/** Shortest word that tells what a line is about, in UTF-16 units; where no space parts words, of so many letters each. */
const [shortest, gram] = [4, 2]

/**
 * An answer that stands below its question once more, without that: the same, or asked in other words, in bold or with a question
 * mark.
 *
 *     2. What is a mast?        2. **The mast: what is it?**
 *                                  The pole that carries the sails.
 */
export function withoutTitle({ head }: Entry, blocks: readonly Block[]): readonly Block[] {
  const [first, ...rest] = blocks
  if (first?.type !== 'paragraph' && first?.type !== 'heading') return blocks
  if (rest.length > 0 && isSame(headOf(first.children).text, head.text)) return rest
  if (first.type === 'heading') return blocks
  const [line, ...more] = linesOf(first)
  const below = [...blocksOf(more), ...rest]
  return line !== undefined && below.length > 0 && asksAgain(line, head.text) ? below : blocks
}

function isSame(text: string, title: string): boolean {
  return text !== '' && fold(text) === fold(title)
}

function asksAgain(line: Line, title: string): boolean {
  if (isSame(headOf(line.nodes).text, title)) return true
  return (/[?？؟;]["'”’」』)）*_\s]*$/u.test(line.text) || isBold(line)) && isAlike(line.text, title)
}

function isAlike(text: string, title: string): boolean {
  const [own, other] = [wordsOf(text), wordsOf(title)]
  const shared = [...own].filter((word) => other.has(word)).length
  return shared > 0 && shared >= Math.min(own.size, other.size) * share
}

/** The words of a text that tell what it is about, without their endings. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return new Set(
    words.flatMap((word) => {
      if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word))
        return word.length < shortest ? [] : [word.slice(0, shortest + 1)]
      return Array.from(word.slice(gram - 1), (_, at) => word.slice(at, at + gram))
    }),
  )
}
