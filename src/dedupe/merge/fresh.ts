import type { BlockContent, DefinitionContent, Nodes, Paragraph, PhrasingContent, Table } from 'mdast'
import { trimmed } from '../../model/phrasing.ts'
import { nodeText } from '../../model/text.ts'
import { cutSentences, endsSentence, type Known, picturesIn, sentencesOf } from './said.ts'

type Block = BlockContent | DefinitionContent

/**
 * What of a block is not said yet, with its markup; null where all of it is. A paragraph is cut by its sentences, a quote by
 * its blocks, a table by its rows; code, a list and a heading are one piece.
 */
export function freshPart(block: Block, known: Known): Block | null {
  if (!isFresh(block, known)) return null
  if (block.type === 'paragraph') return freshParagraph(block, known)
  if (block.type === 'table') return freshTable(block, known)
  if (block.type !== 'blockquote') return block
  const children = block.children.flatMap((child) => freshPart(child, known) ?? [])
  return { ...block, children }
}

function isFresh(node: Nodes, { says, shows }: Known): boolean {
  return !sentencesOf(nodeText(node)).every(says) || !picturesIn(node).every(shows)
}

function freshParagraph(paragraph: Paragraph, known: Known): Paragraph {
  const all = segmentsOf(paragraph.children)
  const fresh = all.filter((segment) => isFresh({ type: 'paragraph', children: [...segment] }, known))
  return fresh.length === all.length ? paragraph : { ...paragraph, children: trimmed(fresh.flat()) }
}

/** The head stays: without it the rows say nothing. */
function freshTable(table: Table, known: Known): Table {
  const [head, ...rows] = table.children
  const fresh = rows.filter((row) => isFresh(row, known))
  return head === undefined || fresh.length === rows.length ? table : { ...table, children: [head, ...fresh] }
}

/** The nodes of a line by sentences; markup that holds several is not cut. */
function segmentsOf(children: readonly PhrasingContent[]): readonly (readonly PhrasingContent[])[] {
  const segments: PhrasingContent[][] = [[]]
  for (const child of children) {
    const pieces =
      child.type === 'text' ? cutSentences(child.value).map((value) => ({ ...child, value })) : [child]
    for (const piece of pieces) {
      segments.at(-1)?.push(piece)
      if (piece.type === 'break' || endsSentence(nodeText(piece))) segments.push([])
    }
  }
  return segments.filter((segment) => segment.length > 0)
}
