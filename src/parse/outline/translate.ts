import type { PhrasingContent } from 'mdast'
import { follows, leadingLetter } from '../entry/options/letters.ts'
import type { Role } from '../lexicon/role.ts'
import { fold } from '../text/fold.ts'
import { asciiNumber } from '../text/numbering.ts'
import { boldLength, dropStart, type Line, linesOf, paragraphOf, textOf } from '../text/phrasing.ts'
import { isChapter, nameOf } from '../text/words.ts'
import type { Block } from './block.ts'

/** A label as a line starts with it, in whatever language. */
interface Start {
  readonly index: number
  /** Which line of the block it starts. */
  readonly line: number
  readonly name: string
  readonly number: string | null
  /** What a known label introduces; null where no list has it. */
  readonly role: Role | null
  /** Characters that it takes. */
  readonly length: number
  /** The label, with a number, is the whole block: `### Soru 1`. */
  readonly whole: boolean
  /** Whether what follows ends with a question mark. */
  readonly asks: boolean
}

const colon = /^\s*([\p{L}\p{M}][\p{L}\p{M}\p{N} .'’#№°º-]{0,24}?)\s*[:：]\s*/u
const number = /\s*[#№n°º.]*\s*([0-9٠-٩۰-۹०-९]{1,4})$/u
const mark = /[?？؟;՞፧][\s"'”»*_]*$/u

/**
 * Blocks in which the labels of question and answer are words that are known, where an article has its own: two labels
 * that take turns, one of which asks or is known.
 *
 *     **Domanda 1:** Che cosa fa …?      **Question 1:** Che cosa fa …?
 *     **Risposta:** Libera …             **Answer:** Libera …
 */
export function translated(blocks: readonly Block[]): readonly Block[] {
  const starts = blocks.flatMap((block, index) => startsOf(block, index))
  if (starts.length < 4) return blocks
  const pair = pairOf(starts)
  if (pair === null) return blocks
  const renamed = new Map<number, Map<number, Renamed>>()
  for (const start of starts) {
    const word = start.name === pair.question ? 'Question' : start.name === pair.answer ? 'Answer' : null
    if (start.role !== null || word === null) continue
    const lines = renamed.get(start.index) ?? new Map<number, Renamed>()
    renamed.set(start.index, lines.set(start.line, { start, word }))
  }
  return blocks.map((block, index) => withLabels(block, renamed.get(index)))
}

interface Renamed {
  readonly start: Start
  readonly word: 'Question' | 'Answer'
}

function startsOf(block: Block, index: number): Start[] {
  if (block.type === 'heading') {
    const whole = { nodes: block.children, text: textOf(block.children) }
    return startOf(whole, index, 0, whole.text.length <= 30)
  }
  if (block.type !== 'paragraph') return []
  const lines = linesOf(block)
  return lines.flatMap((line, at) => (isOption(lines, at) ? [] : startOf(line, index, at, false)))
}

/** `B: …` below `A: …` or above `C: …`. */
function isOption(lines: readonly Line[], at: number): boolean {
  const letterAt = (index: number) => leadingLetter(lines[index]?.text ?? '')?.letter
  const [before, letter, after] = [letterAt(at - 1), letterAt(at), letterAt(at + 1)]
  if (letter === undefined) return false
  return (before !== undefined && follows(before, letter)) || (after !== undefined && follows(letter, after))
}

function startOf(
  { nodes, text }: Pick<Line, 'nodes' | 'text'>,
  index: number,
  at: number,
  heading: boolean,
): Start[] {
  const bold = boldLength(nodes)
  const found = colon.exec(text.slice(0, 60))
  const label = found?.[1] ?? (bold > 0 && bold <= 26 ? text.slice(0, bold) : heading ? text : null)
  if (label === null) return []
  const role = nameOf(label)?.role ?? null
  if (role !== null && role !== 'question' && role !== 'answer') return []
  const folded = fold(label)
  const digits = number.exec(folded)
  const name = digits ? folded.slice(0, digits.index).trim() : folded
  if (name === '' || name.split(' ').length > 3) return []
  const length = found?.[0].length ?? label.length
  return [
    {
      index,
      line: at,
      role,
      name,
      number: digits?.[1] ? asciiNumber(digits[1]) : null,
      length,
      whole: digits !== null && length >= text.length && !isChapter(text),
      asks: mark.test(text.slice(length)),
    },
  ]
}

function pairOf(starts: readonly Start[]): { readonly question: string; readonly answer: string } | null {
  const pairs = new Map<string, { question: string; answer: string; count: number }>()
  const counts = new Map<string, { all: number; asking: number; known: boolean }>()
  starts.forEach((start, at) => {
    // Who speaks twice has one turn.
    if (starts[at + 1]?.name === start.name) return
    const count = counts.get(start.name) ?? { all: 0, asking: 0, known: false }
    counts.set(start.name, {
      all: count.all + 1,
      asking: count.asking + (start.asks || start.whole ? 1 : 0),
      known: start.role !== null,
    })
    const next = starts[at + 1]
    if (next === undefined || next.name === start.name || next.role === 'question') return
    if (start.role === 'answer' || (start.role !== null && next.role !== null)) return
    const key = `${start.name}\n${next.name}`
    const pair = pairs.get(key) ?? { question: start.name, answer: next.name, count: 0 }
    pairs.set(key, { ...pair, count: pair.count + 1 })
  })
  const answers = starts.filter(({ role }) => role === 'answer').length
  const regular = [...pairs.values()].filter(({ question, answer, count }) => {
    const asked = counts.get(question) ?? { all: 0, asking: 0, known: false }
    const answered = counts.get(answer) ?? { all: 0, asking: 0, known: false }
    return (
      count >= 2 &&
      (answered.known || answers * 2 <= count) &&
      count >= asked.all * 0.8 &&
      count >= answered.all * 0.8 &&
      (asked.known || asked.asking * 2 >= asked.all) &&
      answered.asking * 4 <= answered.all
    )
  })
  return regular.sort((a, b) => b.count - a.count)[0] ?? null
}

function withLabels(block: Block, renamed: ReadonlyMap<number, Renamed> | undefined): Block {
  if (renamed === undefined) return block
  if (block.type === 'heading') {
    const [one] = renamed.values()
    return one ? { ...block, children: withLabel(block.children, one) } : block
  }
  if (block.type !== 'paragraph') return block
  const lines = linesOf(block).map((line, at) => {
    const one = renamed.get(at)
    return one ? { ...line, nodes: withLabel(line.nodes, one) } : line
  })
  const paragraph = paragraphOf(lines)
  return paragraph ? { ...block, children: paragraph.children } : block
}

function withLabel(nodes: readonly PhrasingContent[], { start, word }: Renamed): PhrasingContent[] {
  const number = start.number === null ? '' : ` ${start.number}`
  const position = nodes[0]?.position ? { position: nodes[0].position } : {}
  return [{ type: 'text', value: `${word}${number}: `, ...position }, ...dropStart(nodes, start.length)]
}
