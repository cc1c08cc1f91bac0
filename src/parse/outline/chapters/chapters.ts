import type { Heading, Paragraph } from 'mdast'
import { nodeText } from '../../../model/text.ts'
import { asking } from '../../text/asks.ts'
import { namesComments } from '../../text/comments.ts'
import { isKind } from '../../text/kinds.ts'
import { leadingNumber } from '../../text/numbering.ts'
import { linesOf, paragraphOf } from '../../text/phrasing.ts'
import type { Block } from '../block.ts'
import { boldParts } from '../boldParts.ts'
import { runningParts } from '../runningParts.ts'
import { counted, han, numeralOf, romanOf, stemOf } from './countedLines.ts'
import { holders, isOverQuestions, kinds, named, overLists, overQuestions } from './linesOver.ts'
import { bare, type Lone, loneLines, longest } from './loneLines.ts'
import { signed } from './signedLines.ts'

/**
 * Blocks in which short lines that head parts are headings below the last one: lines that count in Chinese numerals, as
 * exam papers and notes have them, and such as name chapters and stand over questions. Only where they count on from the
 * first. So are lines that a sign sets off, each over questions.
 *
 *     一、单项选择题        BÖLÜM 1 - TEST        **一面（45 min）**        ■ 正誤問題
 */
export function withChapters(blocks: readonly Block[]): readonly Block[] {
  return headed(blocks.some(isKindOver) ? blocks.flatMap(apart) : blocks)
}

/** `三、论述题` over its only question, `True/False` over numbered ones, in one paragraph. */
function isKindOver(block: Block): block is Paragraph {
  if (block.type !== 'paragraph') return false
  const [line, ...more] = linesOf(block)
  const [next] = more
  if (line === undefined || next === undefined) return false
  if (stemOf(line) !== null && leadingNumber(next.text) !== null) return true
  if (!isKind(line.text)) return false
  return han.test(line.text) || leadingNumber(next.text) !== null
}

function apart(block: Block): Block[] {
  if (!isKindOver(block)) return [block]
  const [line, ...more] = linesOf(block)
  return [line ? paragraphOf([line]) : null, paragraphOf(more)].filter((part) => part !== null)
}

function headed(blocks: readonly Block[]): readonly Block[] {
  const long = loneLines(blocks, longest.numbered)
  const lone = long.filter(({ line }) => bare(line).length <= longest.named)
  const roman = counted(long, romanOf).filter(({ index }) => isOverQuestions(blocks, index))
  const running = [...runningParts(blocks, loneLines(blocks, longest.counted)), ...boldParts(blocks, long)]
  const lines = [
    running,
    counted(lone, numeralOf),
    roman,
    counted(long, stemOf).filter(({ index }) => isOverQuestions(blocks, index)),
    named(blocks, long),
    signed(blocks, lone),
    holders(blocks, lone),
    kinds(blocks, lone),
    overQuestions(blocks, lone),
  ]
  const said = new Set(overComments(blocks, lone))
  const headings = new Set([...lines.flat().map(({ index }) => index), ...overLists(blocks), ...said])
  if (headings.size === 0) return blocks
  const parts = new Set(running.map(({ index }) => index))
  return withHeadings(blocks, { headings, parts, said })
}

/** What was found in blocks: the indices of all headings, of those that count parts and of those over comments. */
interface Found {
  readonly headings: ReadonlySet<number>
  readonly parts: ReadonlySet<number>
  readonly said: ReadonlySet<number>
}

function withHeadings(blocks: readonly Block[], { headings, parts, said }: Found): readonly Block[] {
  let depth = 0
  let sheet = 0
  return blocks.map((block, index): Block => {
    if (block.type === 'heading') sheet = block.data?.outline === 'sheet' ? block.depth : 0
    if (block.type === 'heading' && block.data?.outline === undefined) depth = block.depth
    if (!headings.has(index) || block.type !== 'paragraph') return block
    const below = said.has(index) && asksAt(blocks, depth) ? depth : Math.max(depth, sheet) + 1
    const level = Math.min(6, below) as Heading['depth']
    const position = block.position ? { position: block.position } : {}
    const data = parts.has(index) ? { data: { outline: 'part' as const } } : {}
    return { type: 'heading', depth: level, children: block.children, ...position, ...data }
  })
}

/** Whether most headings of a depth ask or are numbered, so that comments below the last are none of its answer. */
function asksAt(blocks: readonly Block[], depth: number): boolean {
  const like = blocks.flatMap((block) =>
    block.type === 'heading' && block.depth === depth ? [nodeText(block)] : [],
  )
  const asked = like.filter((text) => asking(text) === 'mark' || leadingNumber(text) !== null).length
  return asked > 1 && asked * 2 >= like.length
}

/** Fewest blocks of an article that readers comment on. */
const fewestBefore = 8

/** Lines behind a rule, or with a count, over what readers said: `Комментарии 87`. */
function overComments(blocks: readonly Block[], lone: readonly Lone[]): readonly number[] {
  return lone.flatMap(({ index, line: { text } }) => {
    // A page of comments has nothing of its own before them.
    if (index < fewestBefore || index * 4 < blocks.length) return []
    const isSure = /\p{Nd}/u.test(text) || blocks[index - 1]?.type === 'thematicBreak'
    return isSure && namesComments(text) ? [index] : []
  })
}
