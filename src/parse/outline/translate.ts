import type { PhrasingContent } from 'mdast'
import type { Role } from '../lexicon/role.ts'
import { asking } from '../text/asks.ts'
import { boxAt } from '../text/box.ts'
import { isChapter } from '../text/chapterNames.ts'
import { fold } from '../text/fold.ts'
import { isJudged } from '../text/judged.ts'
import { leadingLabel } from '../text/label.ts'
import { follows, leadingLetter } from '../text/letters.ts'
import { nameOf } from '../text/names.ts'
import { asciiNumber } from '../text/numbering.ts'
import { boldLength, dropStart, type Line, linesOf, paragraphOf, textOf } from '../text/phrasing.ts'
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
  /** The label is a sign: `❓`. */
  readonly sign: boolean
  /** Whether what follows ends with a question mark. */
  readonly marked: boolean
  /** Whether what follows asks, by its mark or its words. */
  readonly asks: boolean
}

/** A name before a colon or a wide space. */
const named = /^\s*([\p{L}\p{M}][\p{L}\p{M}\p{N} .'’#№°º-]{0,24}?)(?:\s*[:：]\s*|\u3000\s*(?=\S))/u
const sign = /^\s*(\p{Extended_Pictographic})[\ufe0e\ufe0f]?\s*(?=[^\s\p{Extended_Pictographic}])/u
const number = /\s*[#№n°º.]*\s*([0-9٠-٩۰-۹०-९]{1,4})$/u
const mark = /[?？؟;՞፧][\s"'”»*_]*$/u

/**
 * Blocks in which the labels of question and answer are words that are known, where an article has its own, names or
 * signs: one or several that ask or are known, and one that takes turns with them.
 *
 *     **Domanda 1:** Che cosa fa …?      ❓ Che cosa fa …?      **Question 1:** Che cosa fa …?
 *     **Risposta:** Libera …             👉 Libera …            **Answer:** Libera …
 */
export function translated(blocks: readonly Block[]): readonly Block[] {
  const starts = blocks.flatMap((block, index) => startsOf(block, index))
  if (starts.length < 4) return blocks
  const turns = turnsOf(starts)
  if (turns === null) return blocks
  const renamed = new Map<number, Map<number, Renamed>>()
  for (const [at, start] of starts.entries()) {
    const word = turns.questions.has(start.name)
      ? 'Question'
      : turns.answers.has(start.name)
        ? 'Answer'
        : null
    // A sign that comes again within an answer parts it into points.
    const goesOn = start.sign && word === 'Answer' && starts[at - 1]?.name === start.name
    if (start.role !== null || word === null || goesOn) continue
    const lines = renamed.get(start.index) ?? new Map<number, Renamed>()
    renamed.set(start.index, lines.set(start.line, { start, word }))
  }
  return blocks.map((block, index) => withLabels(block, renamed.get(index)))
}

/** A label of an article's own at the start of a line, and the word that is known in its place. */
export interface Renamed {
  readonly start: Pick<Start, 'number' | 'length'>
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
  if (lines.length < 2) return false
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
  const isOther =
    heading || leadingLabel({ nodes, text }) !== null || boxAt(text) !== null || isJudged({ text })
  const signed = isOther ? null : sign.exec(text)
  const found = signed ?? named.exec(text.slice(0, 60))
  const label = found?.[1] ?? (bold > 0 && bold <= 26 ? text.slice(0, bold) : heading ? text : null)
  if (label === null) return []
  const role = nameOf(label)?.role ?? null
  if (role !== null && role !== 'question' && role !== 'answer') return []
  const folded = signed ? label : fold(label)
  const digits = number.exec(folded)
  const name = digits ? folded.slice(0, digits.index).trim() : folded
  if (name === '' || name.split(' ').length > 3) return []
  const length = found?.[0].length ?? label.length
  const rest = text.slice(length)
  const marked = mark.test(rest)
  return [
    {
      index,
      line: at,
      role,
      name,
      number: digits?.[1] ? asciiNumber(digits[1]) : null,
      length,
      whole: digits !== null && length >= text.length && !isChapter(text),
      sign: signed !== null,
      marked,
      asks: marked || ['words', 'tells'].includes(asking(rest) ?? ''),
    },
  ]
}

/** Who asks and who answers. */
interface Turns {
  readonly questions: ReadonlySet<string>
  readonly answers: ReadonlySet<string>
}

/** How often a label has its turn, and asks in it. */
interface Count {
  readonly all: number
  readonly asking: number
  readonly marked: number
  readonly known: boolean
}

const none: Count = { all: 0, asking: 0, marked: 0, known: false }

/**
 * The labels that answer, and all that they regularly answer: one pair for most articles, others beside it in parts of their
 * own; null where there is none.
 */
function turnsOf(starts: readonly Start[]): Turns | null {
  // Who speaks twice has one turn.
  const turns = starts.filter(({ name }, at) => starts[at + 1]?.name !== name)
  const counts = new Map<string, Count>()
  /** By the label that answers, how often it follows each other. */
  const followed = new Map<string, Map<string, number>>()
  for (const [at, { name, whole, asks, marked, role }] of turns.entries()) {
    const next = turns[at + 1]
    if (next === undefined) break
    const { all, ...count } = counts.get(name) ?? none
    counts.set(name, {
      all: all + 1,
      asking: count.asking + (asks || whole ? 1 : 0),
      marked: count.marked + (marked || whole ? 1 : 0),
      known: role !== null,
    })
    if (next.role === 'question') continue
    if (role === 'answer' || (role !== null && next.role !== null)) continue
    const before = followed.get(next.name) ?? new Map<string, number>()
    followed.set(next.name, before.set(name, (before.get(name) ?? 0) + 1))
  }
  const places = placesOf(starts)
  const answers = starts.flatMap(({ role }, at) => (role === 'answer' ? [at] : []))
  const found = [...followed].flatMap(([answer, before]) => {
    // What is said once is no label.
    const asked = [...before].filter(([name, times]) => times > 1 && isAsked(counts.get(name) ?? none, times))
    const count = asked.reduce((sum, [, times]) => sum + times, 0)
    const { all, marked, known } = counts.get(answer) ?? none
    const isRegular = count >= (asked.length > 1 ? 3 : 2) && count >= all * 0.8 && marked * 4 <= all
    const [from, to] = places.get(answer) ?? [0, 0]
    const beside = answers.filter((at) => from <= at && at <= to).length
    if (!isRegular || (!known && beside * 2 > count) || isAccount(turns, answer)) return []
    return [{ answer, questions: asked.map(([name]) => name), count }]
  })
  const sides = { questions: new Set<string>(), answers: new Set<string>() }
  for (const { answer, questions } of found.sort((a, b) => b.count - a.count)) {
    if (sides.questions.has(answer) || questions.some((name) => sides.answers.has(name))) continue
    if (sides.answers.size > 0 && questions.some((name) => sides.questions.has(name))) continue
    for (const name of questions) sides.questions.add(name)
    sides.answers.add(answer)
  }
  return sides.answers.size === 0 ? null : sides
}

/** The first and the last place of each name. */
function placesOf(starts: readonly Start[]): ReadonlyMap<string, readonly [number, number]> {
  const places = new Map<string, readonly [number, number]>()
  for (const [at, { name }] of starts.entries()) places.set(name, [places.get(name)?.[0] ?? at, at])
  return places
}

/** Whether a name stands each time among others of an account, which turn to nobody: Situation, Task, `Action`, Result. */
function isAccount(turns: readonly Start[], answer: string): boolean {
  const places = turns.flatMap(({ name }, at) => (name === answer ? [at] : []))
  return places.every((at) => {
    const [first, asked, next] = [turns[at - 2], turns[at - 1], turns[at + 1]]
    const isOwn = first?.role === null && next?.role === null && asked?.number === null
    return isOwn && first.name !== next.name && first.name !== answer && next.name !== answer
  })
}

/** Whether a label asks most times, and is answered `count` times, nearly always. */
function isAsked({ all, asking, marked, known }: Count, count: number): boolean {
  return count >= all * 0.8 && (known || (asking * 2 >= all && marked * 4 >= all))
}

/** A block in which labels, by line, are words that are known. */
export function withLabels(block: Block, renamed: ReadonlyMap<number, Renamed> | undefined): Block {
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
