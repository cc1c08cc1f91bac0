import type { List, ListItem, PhrasingContent } from 'mdast'
import { type Block, firstParagraph } from '../outline/block.ts'
import { asking, endsAsking } from '../text/asks.ts'
import { headLines } from '../text/headLines.ts'
import { areAnsweredBehind, arePairs, asksInFront, dots, isAnsweredBehind, pairIn } from '../text/pair.ts'
import {
  blocksOf,
  boldLength,
  dropStart,
  type Line,
  linesOf,
  phrasingOf,
  takeStart,
  textOf,
} from '../text/phrasing.ts'
import { tallyAtEnd } from '../text/tally.ts'
import { falseWords, trueWords } from '../text/words.ts'

/** How the items of a list are cut into what asks and what answers: as most of them are. */
export function cutterOf(list: List): (item: ListItem) => ItemParts {
  const cut = cutAfterMark(list)
  const judged = isJudged(list)
  const inBold = areBoldFronts(list)
  const lines = cut || inBold ? [] : list.children.map(oneLine)
  const paired = arePairs(lines)
  const dashed = !paired && areAnsweredBehind(lines)
  const onLines = areOnLines(list)
  return (item) =>
    (judged ? judgedParts(item) : null) ??
    (paired || (dashed && isAnsweredBehind(oneLine(item))) ? pairedParts(item) : null) ??
    (onLines ? sentenceParts(item) : null) ??
    partsOfItem(item, cut, inBold)
}

/** Whether most items ask in their first line and go on in the next. */
function areOnLines({ children }: List): boolean {
  const asked = children.filter((item) => {
    const text = textOf(firstParagraph(item)?.children ?? [])
    const end = text.indexOf('\n')
    return end > 0 && endsAsking(text.slice(0, end))
  })
  return asked.length > 1 && asked.length * 5 >= children.length * 3
}

/** A task that is a sentence in a line of its own, over its answer: `Explain closures.` */
function sentenceParts(item: ListItem): ItemParts | null {
  const [first, ...more] = linesOf(firstParagraph(item) ?? { children: [] })
  if (first === undefined || more.length === 0 || !/[.。।:：]\s*$/u.test(first.text)) return null
  if (asking(first.text) === null) return null
  return { head: [...first.nodes], rest: [...blocksOf(more), ...(item.children.slice(1) as Block[])] }
}

/** Whether most items are statements with a verdict at their end: `Tokens are words. (False)`. */
function isJudged(list: List): boolean {
  const judged = list.children.filter(
    (item) => verdictAt(textOf(firstParagraph(item)?.children ?? [])) > 0,
  ).length
  return judged >= 2 && judged * 5 >= list.children.length * 3
}

function judgedParts(item: ListItem): ItemParts | null {
  const paragraph = firstParagraph(item)
  const [line, ...more] = paragraph ? linesOf(paragraph) : []
  const at = line && more.length === 0 ? verdictAt(line.text) : -1
  if (line === undefined || at <= 0) return null
  const verdict = line.text.slice(at).replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
  const position = paragraph?.position ? { position: paragraph.position } : {}
  const answer: Block = {
    type: 'paragraph',
    children: [{ type: 'text', value: `Answer: ${verdict}` }],
    ...position,
  }
  const end = line.text.slice(0, at).replace(/[\s–—→-]+$/u, '').length
  return { head: until(line, end), rest: [answer, ...(item.children.slice(1) as Block[])] }
}

/** `Who wrote Faust: Goethe`, where most items of a list are such. */
function pairedParts(item: ListItem): ItemParts | null {
  const paragraph = firstParagraph(item)
  const pair = pairIn(oneLine(item))
  if (paragraph === null || pair === null) return null
  const answer: Block = { ...paragraph, children: dropStart(paragraph.children, pair.back) }
  return {
    head: takeStart(paragraph.children, pair.front),
    rest: [answer, ...(item.children.slice(1) as Block[])],
  }
}

/** The text of an item that is one line; nothing of any other. */
function oneLine(item: ListItem): string {
  const text = textOf(firstParagraph(item)?.children ?? [])
  return text.includes('\n') ? '' : text
}

/** Where the verdict of a statement starts; -1 where it has none. */
function verdictAt(text: string): number {
  const match =
    /(?<=[.。!！;；:：]|\s[-–—→]|\))\s*[(（[【]?\s*([\p{L}\p{M}√×✓✗✘]{1,12})\s*[)）\]】]?\s*[.。]?$|\s*[(（[【]\s*([\p{L}\p{M}√×✓✗✘]{1,12})\s*[)）\]】]\s*[.。]?$/u.exec(
      text.slice(-40),
    )
  const word = (match?.[1] ?? match?.[2] ?? '').toLowerCase()
  return match && (trueWords.has(word) || falseWords.has(word))
    ? Math.max(0, text.length - 40) + match.index
    : -1
}

/** What of an item asks, and what stands below that. */
export interface ItemParts {
  readonly head: PhrasingContent[]
  readonly rest: Block[]
}

/**
 * The first line of an item that asks, and all that stands below it; `cut` where answers go on in the line, `inBold` where
 * fronts stand in bold whatever they say.
 */
export function partsOfItem(item: ListItem, cut: boolean, inBold = false): ItemParts {
  const paragraph = firstParagraph(item)
  const below = item.children.slice(1) as Block[]
  if (paragraph === null) return { head: [], rest: item.children as Block[] }
  const lines = linesOf(paragraph)
  const [first, ...more] = lines
  const bold = boldLength(paragraph.children)
  if (first && bold > 0 && tallyAtEnd(first.text)?.index === bold)
    return { head: [...first.nodes], rest: [...blocksOf(more), ...below] }
  const isWhole = first && more.length + below.length === 0 && goesOn(first.text, bold)
  if (first && !isWhole && isFront(first, bold, inBold)) return cutAt(first, bold, behindBold, [more, below])
  const taken = headLines(lines, 0)
  const isLink = paragraph.children.length === 1 && paragraph.children[0]?.type === 'link'
  const mark = cut && !isLink && first && taken === 1 ? markEnd(first.text, endsBold(item)) : -1
  if (first && mark > 0) return cutAt(first, mark, behindMark, [more, below])
  const arrow = cut && !isLink && first && taken === 1 ? arrowIn(first.text) : -1
  if (first && arrow > 0) return cutAt(first, arrow, behindArrow, [more, below])
  return { head: phrasingOf(lines.slice(0, taken)), rest: [...blocksOf(lines.slice(taken)), ...below] }
}

/** What stands behind a question in bold, as all that its item has more, and is none of its answer: a question, a note in brackets. */
function goesOn(text: string, bold: number): boolean {
  const rest = text.slice(bold)
  return (
    (endsAsking(rest) && asking(text.slice(0, bold)) === 'mark') ||
    /^\s*[(（][^()（）]{1,80}[)）]\s*[.。]?\s*$/u.test(rest)
  )
}

const behindBold = /^\s*(?:[-–—→]\s+|[:：]\s*)/u
const behindMark = /^\s*(?:[-–—→]|(?:…|⋯)+(?=\s*[^\s.…⋯])|\.{3,5}(?=\s*[^\s.]))?\s*/u
const behindArrow = /^\s*(?:→|[-=]>|…+|⋯+|\.{3,5})\s*/u

/** Where the arrow, or dots that a space sets off, stand behind what has no mark, `Describe it -> …`; -1 where none do. */
function arrowIn(text: string): number {
  const dotted = dots.exec(text)?.index ?? 0
  if (dotted > 0 && !/[?？؟]/u.test(text)) return dotted
  const pair = pairIn(text)
  return pair !== null && /[→>]/.test(pair.sign) && asksInFront(text) ? pair.front : -1
}

/** Whether the bold start of a line asks what the rest of it answers. */
function isFront({ text }: Line, bold: number, always: boolean): boolean {
  return bold > 0 && bold < text.length && (always || asking(text.slice(0, bold)) !== null)
}

/** A line cut into what asks and, behind `sign`, what answers; the lines behind it and the blocks below go with the answer. */
function cutAt(
  line: Line,
  count: number,
  sign: RegExp,
  [lines, below]: readonly [lines: readonly Line[], below: readonly Block[]],
): ItemParts {
  const behind = sign.exec(line.text.slice(count))?.[0].length ?? 0
  const nodes = dropStart(line.nodes, count + behind)
  const answer = blocksOf([{ ...line, nodes, text: textOf(nodes) }, ...lines])
  return { head: until(line, count), rest: [...answer, ...below] }
}

/** Whether most items start with a front in bold and a dash or a colon, and half of these fronts ask. */
function areBoldFronts(list: List): boolean {
  const fronts = list.children.flatMap((item) => {
    const paragraph = firstParagraph(item)
    const bold = paragraph ? boldLength(paragraph.children) : 0
    const text = bold > 0 ? textOf(paragraph?.children ?? []) : ''
    return bold > 0 && behindBold.test(text.slice(bold)) ? [text.slice(0, bold)] : []
  })
  if (fronts.length * 5 < list.children.length * 4 || fronts.length <= 2) return false
  return fronts.filter((front) => asking(front) !== null).length * 2 >= fronts.length
}

function until(line: Line, count: number): PhrasingContent[] {
  return [
    {
      type: 'text',
      value: line.text.slice(0, count).trim(),
      ...(line.nodes[0]?.position ? { position: line.nodes[0].position } : {}),
    },
  ]
}

/** Whether most items answer on the line that asks: `What is X? It is …`. */
function cutAfterMark(list: List): boolean {
  const cut = list.children.filter(
    (item) => markEnd(textOf(firstParagraph(item)?.children ?? []), endsBold(item)) > 0,
  )
  return cut.length * 5 >= list.children.length * 3
}

/**
 * Where the question ends in a line that goes on with something that does not ask, however short in bold; -1 where it does
 * not.
 */
function markEnd(text: string, inBold: boolean): number {
  const at = text.search(/[?？؟](?!\S*[=&/])/)
  if (at < 3) return -1
  const rest = text.slice(at + 1).trim()
  const isShort = rest.length <= (inBold ? 0 : 3)
  const isNote = /^(?:[)）(（"”'’」』#]|[@＠]\S+$)/.test(rest)
  return !isShort && !isNote && !/[?？؟]/.test(rest) ? at + 1 : -1
}

/** `How many strings has a viola? **4**` */
function endsBold(item: ListItem): boolean {
  const children = firstParagraph(item)?.children ?? []
  return children.length > 1 && children.at(-1)?.type === 'strong'
}
