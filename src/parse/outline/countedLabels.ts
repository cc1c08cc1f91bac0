import type { Paragraph, PhrasingContent } from 'mdast'
import { groupBy } from '../../model/collections.ts'
import { optionSeries } from '../../model/optionLetters.ts'
import { arrowLength } from '../text/arrow.ts'
import { asking } from '../text/asks.ts'
import { isChapter } from '../text/chapterNames.ts'
import { fold } from '../text/fold.ts'
import { leadingLabel } from '../text/label.ts'
import { nameOf } from '../text/names.ts'
import { asciiNumber } from '../text/numbering.ts'
import { boldLength, dropStart, type Line, linesOf } from '../text/phrasing.ts'
import { leadingQuestionNumber } from '../text/questionNumber.ts'
import type { Block } from './block.ts'

/** A word with a number that a paragraph starts with, set apart from what it calls. */
interface Counted {
  readonly block: Paragraph
  /** The word, and what sets it apart. */
  readonly frame: string
  readonly number: number
  /** Characters that it takes. */
  readonly length: number
  readonly asks: boolean
}

/** Fewest paragraphs under a label that count on. */
const fewest = 3

/**
 * Blocks in which a word that no list has, with a number, set apart at the start of paragraphs that tell what to do, is the
 * label of a question, where the numbers count on through the article:
 *
 *     【論述1】……述べよ。（5点）        **Challenge 1** Explain why …        **[Cvičení 1]** Vysvětlete, proč …
 */
export function withCountedLabels(blocks: readonly Block[]): readonly Block[] {
  const counted = blocks.flatMap((block) => (block.type === 'paragraph' ? (countedAt(block) ?? []) : []))
  const called = [...groupBy(counted, ({ frame }) => frame).values()].filter(callQuestions).flat()
  if (called.length === 0) return blocks
  const renamed = new Map<Block, Block>(called.map((one) => [one.block, withLabel(one)]))
  return blocks.map((block) => renamed.get(block) ?? block)
}

/** `3`, `C`, `III`, `三` */
const count = '(\\p{Nd}{1,3}|(?<=\\s)\\p{Lu}|(?<=\\s)[IVX]{1,4}|[一二三四五六七八九十]{1,3})'
const bracketed = new RegExp(
  `^[\\s*]*[[【〔「『《〈(（<]\\s*([^\\d\\p{P}\\p{S}\\n]{2,24}?)\\s*[#№]?\\s*${count}\\s*[\\]】〕」』》〉)）>]\\s*[:：.、]?\\s*(?=\\S)`,
  'u',
)
const named = new RegExp(`^\\s*([^\\d\\p{P}\\p{S}\\n]{2,24}?)\\s*[#№]?\\s*${count}\\s*[.:：)]?\\s*$`, 'u')
const numbered = /^\s*(\p{Nd}{1,3})[.º)]?\s+([^\d\p{P}\p{S}\n]{2,24}?)\s*[.:：)]?\s*$/u

function countedAt(block: Paragraph): Counted | null {
  const [line, next] = linesOf(block)
  const label = line === undefined ? null : leadingLabel(line)
  // `Scenario 2.` that counts on calls more than what a question is about.
  if (line === undefined || (label !== null && label.role !== 'statement') || isChapter(line.text))
    return null
  const bracket = bracketed.exec(line.text.slice(0, 60))
  const bold = bracket === null && block.children[0]?.type === 'strong' ? boldLength(line.nodes) : 0
  const start = bold > 0 && bold <= longest ? line.text.slice(0, bold) : ''
  const isPlain = bracket === null && bold === 0 && label === null
  const plain = isPlain ? (plainAt(line, next) ?? aloneAt(line, next)) : null
  const [, word, number] = bracket ?? plain ?? named.exec(start) ?? swapped(numbered.exec(start)) ?? []
  if (word === undefined || number === undefined || word.trim().split(/\s+/).length > 3) return null
  if ((nameOf(word)?.role ?? 'statement') !== 'statement' || leadingQuestionNumber(line.text) !== null)
    return null
  const behind = (bracket ?? plain)?.[0].length ?? bold
  const length = behind + (/^\s*[-–—:：.]?\s*/u.exec(line.text.slice(behind))?.[0].length ?? 0)
  const rest = line.text.slice(length).trim() || (plain && next ? next.text.trim() : '')
  if (rest.length < fewestLetters) return null
  return {
    block,
    frame: `${bracket ? '[' : ''}${fold(word)}`,
    number: countIn(number),
    length,
    asks: asksOf(rest),
  }
}

const beforeSign = /^\s*([^\d\p{P}\p{S}\n]{2,24}?)\s*[#№]?\s*(\p{Nd}{1,3})\s*(?:[:：]|[-–—](?=\s))\s*(?=\S)/u

/** A label that nothing sets apart, before what asks or over its answer: `QROC 2 – …` over `→ …`. */
function plainAt({ text }: Line, next: Line | undefined): RegExpExecArray | null {
  const match = beforeSign.exec(text.slice(0, 60))
  if (match === null) return null
  const form = asking(text.slice(match[0].length))
  const isOver = next !== undefined && (arrowLength(next.text) > 0 || leadingLabel(next)?.role === 'answer')
  return isOver || form === 'mark' || form === 'words' ? match : null
}

const alone = /^\s*([^\d\p{P}\p{S}\n]{2,24}?)\s*[#№]?\s*(\p{Nd}{1,3})\s?\p{L}{0,4}\s*[:：]\s*$/u

/** A label in a line of its own over what it calls: `题库中第1题:` */
function aloneAt({ text }: Line, next: Line | undefined): RegExpExecArray | null {
  return next === undefined || text.length > 60 ? null : alone.exec(text)
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

/** What a number, a letter or a numeral counts; 0 of any other. */
function countIn(text: string): number {
  if (/[\p{Nd}一二三四五六七八九十]/u.test(text)) return Number(asciiNumber(text))
  const run = optionSeries.find((series) => series.includes(text))
  return romans.indexOf(text) + 1 || (run?.indexOf(text) ?? -1) + 1
}

/** Longest label in bold, and shortest text behind one, in characters. */
const [longest, fewestLetters] = [30, 6]

function swapped(match: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return match && [match[0], match[2], match[1]]
}

/** What a task counts, behind it: `(4 pont)`, `［10点］`. */
const worth = /[(（[［]\s*\d{1,3}\s*\p{L}{1,8}\.?\s*[)）\]］][.。]?$/u

function asksOf(text: string): boolean {
  const form = asking(text.replace(worth, '').trim())
  return worth.test(text) || (form !== null && form !== 'topic')
}

/** Furthest that a number in brackets may be from the one before it: chosen questions of a paper leave some out. */
const farthest = 3

/**
 * Whether numbers count on from 1, anew below a list of answers, and most of the first run tells what to do. Those in brackets
 * may start anywhere and leave some out: `【午後12】`, `【午後13】`, `【午後16】`.
 */
function callQuestions(found: readonly Counted[]): boolean {
  const again = found.findIndex(({ number }, at) => at > 0 && number === 1)
  const first = again < 0 ? found : found.slice(0, again)
  const most = found[0]?.frame.startsWith('[') ? farthest : 1
  const counts = found.every(({ number }, at) => {
    const step = number - (found[at - 1]?.number ?? (most === 1 ? 0 : number - 1))
    return number === 1 || (step > 0 && step <= most)
  })
  return first.length >= fewest && counts && first.filter(({ asks }) => asks).length * 3 >= first.length * 2
}

function withLabel({ block, number, length }: Counted): Block {
  const position = block.children[0]?.position ? { position: block.children[0].position } : {}
  const label: PhrasingContent = { type: 'text', value: `Question ${number}: `, ...position }
  return { ...block, children: [label, ...dropStart(block.children, length)] }
}
