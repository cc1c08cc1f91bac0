import { plainText } from '../../../model/text.ts'
import type { Block } from '../../outline/block.ts'
import { fromBoxedLines } from './boxedLines.ts'
import { fromCode } from './code.ts'
import { withColours } from './coloured.ts'
import type { Found } from './found.ts'
import { fromJudgedLines } from './judgedLines.ts'
import { fromLines, fromParagraphs } from './lines.ts'
import { fromLists, isBoxed } from './lists.ts'
import type { RawOption } from './marked.ts'
import { fromOneLine } from './oneLine.ts'
import { areStatements, withStatementsApart } from './statements.ts'
import { fromTable } from './table.ts'
import { areSolved, areTasks, areToDos } from './tasks.ts'
import { fromVerdicts } from './verdicts.ts'

/** Options with what stands before and after them. */
export interface Options {
  readonly before: Block[]
  readonly options: RawOption[]
  readonly after: Block[]
}

/** Finds the first group of options among blocks; null where there is none. */
export function optionsOf(all: readonly Block[], named = false): Options | null {
  const blocks = withStatementsApart(all)
  const boxed = blocks.findIndex((block) => block.type === 'list' && isBoxed(block))
  for (let at = Math.max(0, boxed); at < blocks.length; at++) {
    const found = optionsAt(blocks, at, named)
    if (found && isChoice(found, blocks, at))
      return {
        before: [...blocks.slice(0, at), ...found.before],
        options: [...withColours(found.options)],
        after: [...found.after, ...blocks.slice(at + found.taken)],
      }
  }
  return null
}

/** Whether answers are no tasks, nor statements that answers further down combine. */
function isChoice({ options, taken }: Found, blocks: readonly Block[], at: number): boolean {
  const texts = options.map(({ content }) => plainText(content))
  const list = blocks[at]
  if (areTasks(texts) || areSolved(options) || (list?.type === 'list' && isBoxed(list) && areToDos(texts)))
    return false
  return !areStatements(options, answersBelow(blocks, at + taken))
}

/** Most blocks between statements and the answers that combine them. */
const mostBetween = 1

/** The answers that start right at a block or behind a line below it; none where there are none. */
function answersBelow(blocks: readonly Block[], from: number): Found['options'] {
  for (let at = from; at <= from + mostBetween; at++) {
    const found = blocks[at]?.type === 'paragraph' ? optionsAt(blocks, at, false) : null
    if (found) return found.options
  }
  return []
}

function optionsAt(blocks: readonly Block[], at: number, named: boolean): Found | null {
  const block = blocks[at]
  if (block?.type === 'list') return fromLists(blocks, at, named)
  if (block?.type === 'paragraph')
    return (
      fromLines(block) ??
      fromParagraphs(blocks, at) ??
      fromVerdicts(block) ??
      fromJudgedLines(block) ??
      fromBoxedLines(block) ??
      fromOneLine(block)
    )
  if (block?.type === 'code') return fromCode(block.value, block)
  if (block?.type === 'table') return fromTable(block)
  return null
}
