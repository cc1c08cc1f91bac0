import { plainText } from '../../../model/text.ts'
import type { Block } from '../../outline/block.ts'
import { areAlike, leadingLetter, startsRun } from '../../text/letters.ts'
import { linesOf, paragraphOf } from '../../text/phrasing.ts'
import type { RawOption } from './marked.ts'

/** Signs that count statements more often than they do answers. */
const counts = /^[①-⑧ⓐ-ⓕ㉠-㉧㉮-㉳㋐-㋕ㄱ-ㅎ가-하]$/u

/** Paragraphs cut where answers start under letters of another series than the statements above them. */
export function withStatementsApart(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => (block.type === 'paragraph' ? parted(block) : [block]))
}

function parted(block: Block & { type: 'paragraph' }): readonly Block[] {
  const lines = linesOf(block)
  const letters = lines.map(({ text }) => leadingLetter(text)?.letter ?? '')
  const first = letters.findIndex((letter) => letter !== '')
  const series = (letter: string): boolean => areAlike(letters[first] ?? '', letter)
  const second = letters.findIndex(
    (letter, at) => at > first + 1 && letter !== letters[first] && startsRun(letter) && !series(letter),
  )
  if (first < 0 || second < 0) return [block]
  const [above, below] = [paragraphOf(lines.slice(0, second)), paragraphOf(lines.slice(second))]
  return above && below ? [above, below] : [block]
}

/** Whether answers are statements that those further down combine, or count: `ㄱ. … ㄴ. …  ① ㄱ  ② ㄱ, ㄴ`. */
export function areStatements(above: readonly RawOption[], below: readonly RawOption[]): boolean {
  const signs = above.flatMap(({ own, key }) => own ?? key)
  const others = below.flatMap(({ own, key }) => own ?? key)
  if (below.length < 3 || signs.length < 2 || signs[0] === others[0]) return false
  if (signs.every((sign) => counts.test(sign))) return true
  const combined = below.filter(({ content }) => combines(plainText(content), signs))
  return combined.length * 2 > below.length
}

/** Longest text, in UTF-16 units, that combines signs, and most of it that is none: `nur I und II`. */
const [longest, mostWords] = [40, 20]

function combines(text: string, signs: readonly string[]): boolean {
  const named =
    text.length > longest ? [] : [...text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}](?![\p{L}\p{N}])/gu)]
  const own = named.filter(([sign]) => signs.includes(sign.toUpperCase()) || signs.includes(sign))
  return own.length > 0 && text.replace(/[^\p{L}\p{N}]/gu, '').length - own.length <= mostWords
}
