import { groupBy } from '../../model/collections.ts'
import { countParts, type PartNumber, partAt } from '../../read/repair/papers/partOf.ts'
import { asking } from '../text/asks.ts'
import { boxAt } from '../text/box.ts'
import { leadingLabel } from '../text/label.ts'
import { leadingLetter } from '../text/letters.ts'
import { boldLength, type Line, linesOf } from '../text/phrasing.ts'
import type { Block } from './block.ts'
import type { Lone } from './chapters/loneLines.ts'

/** Fewest parts that count on, fewest of them over questions that are sure, and fewest of these. */
const [fewestParts, fewestOver, fewestSure] = [3, 2, 2]

/**
 * Lines in bold alone that count the parts of an article, some of them over several questions with options or answers, however
 * each part asks:
 *
 *     **ARGOMENTO 1 – Segnali**  1) … V F        **ARGOMENTO 2 – Limiti**  | 6 | … | V |        **ARGOMENTO 3** …
 */
export function boldParts(blocks: readonly Block[], lone: readonly Lone[]): readonly Lone[] {
  const found = lone.flatMap((one) => {
    const part = isBold(one) ? partNamed(one) : null
    return part === null ? [] : [{ one, part }]
  })
  return [...groupBy(found, ({ part }) => part.style).values()].flatMap((parts) => {
    const numbers = parts.map(({ part }) => part.number)
    const asked = parts.filter(({ one }) => asking(one.line.text) === 'mark').length
    if (parts.length < fewestParts || asked * 2 >= parts.length || !countParts(numbers)) return []
    const over = parts.filter(({ one }, at) => {
      const end = parts[at + 1]?.one.index ?? blocks.length
      return sureIn(blocks.slice(one.index + 1, end)) >= fewestSure
    })
    return over.length >= fewestOver ? parts.map(({ one }) => one) : []
  })
}

function isBold({ line }: Lone): boolean {
  return line.text.trim() !== '' && boldLength(line.nodes) * 2 >= line.text.trimEnd().length
}

function partNamed({ line }: Lone): PartNumber | null {
  const role = leadingLabel(line)?.role
  return role === 'question' || role === 'answer' ? null : partAt(line.text)
}

/** How many questions blocks hold that have options, an answer under its label, or a row of a table. */
function sureIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => {
    if (block.type === 'list')
      return sum + block.children.filter(({ children }) => isSure(children as Block[])).length
    if (block.type === 'table') return sum + block.children.length - 1
    return sum + (block.type === 'paragraph' && isSure([block]) ? 1 : 0)
  }, 0)
}

/** Whether the first paragraph of blocks goes on with options or an answer, or a list stands below it. */
function isSure([first, second]: readonly Block[]): boolean {
  const [, ...more] = first?.type === 'paragraph' ? linesOf(first) : []
  return second?.type === 'list' || more.some(goesOn)
}

function goesOn(line: Line): boolean {
  const isOption = leadingLetter(line.text) !== null || boxAt(line.text) !== null
  return isOption || leadingLabel(line)?.role === 'answer'
}
