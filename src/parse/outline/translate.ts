import type { PhrasingContent } from 'mdast'
import type { Role } from '../lexicon/role.ts'
import { fold } from '../text/fold.ts'
import { asciiNumber } from '../text/numbering.ts'
import { boldLength, dropStart, textOf } from '../text/phrasing.ts'
import { isChapter, nameOf } from '../text/words.ts'
import type { Block } from './block.ts'

/** A label as a block starts with it, in whatever language. */
interface Start {
  readonly index: number
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
const number = /\s*[#№n°º.]*\s*([0-9٠-٩०-९]{1,4})$/u
const mark = /[?？؟;՞፧][\s"'”»*_]*$/u

/**

 *
 *     **Domanda 1:** Che cosa fa …?      **Question 1:** Che cosa fa …?
 *     **Risposta:** Libera …             **Answer:** Libera …
 */
export function translated(blocks: readonly Block[]): readonly Block[] {
  const starts = blocks.flatMap((block, index) => startOf(block, index))
  if (starts.length < 4) return blocks
  const pair = pairOf(starts)
  if (pair === null) return blocks
  const result = [...blocks]
  for (const start of starts) {
    if (start.role !== null) continue
    const word = start.name === pair.question ? 'Question' : start.name === pair.answer ? 'Answer' : null
    const block = blocks[start.index]
    if (word !== null && block) result[start.index] = withLabel(block, start, word)
  }
  return result
}

function startOf(block: Block, index: number): Start[] {
  if (block.type !== 'paragraph' && block.type !== 'heading') return []
  const text = textOf(block.children)
  const bold = boldLength(block.children)
  const found = colon.exec(text.slice(0, 60))
  const heading = block.type === 'heading' && text.length <= 30 ? text : null
  const label = found?.[1] ?? (bold > 0 && bold <= 26 ? text.slice(0, bold) : heading)
  if (label === null) return []
  const role = nameOf(label)?.role ?? null
  if (role !== null && role !== 'question') return []
  const folded = fold(label)
  const digits = number.exec(folded)
  const name = digits ? folded.slice(0, digits.index).trim() : folded
  if (name === '' || name.split(' ').length > 3) return []
  const length = found?.[0].length ?? label.length
  const line = text.slice(length).split('\n')[0] ?? ''
  return [
    {
      index,
      role,
      name,
      number: digits?.[1] ? asciiNumber(digits[1]) : null,
      length,
      whole: digits !== null && length >= text.length && !isChapter(text),
      asks: mark.test(line),
    },
  ]
}

function pairOf(starts: readonly Start[]): { readonly question: string; readonly answer: string } | null {
  const pairs = new Map<string, { question: string; answer: string; count: number }>()
  const counts = new Map<string, { all: number; asking: number; known: boolean }>()
  starts.forEach((start, at) => {
    const count = counts.get(start.name) ?? { all: 0, asking: 0, known: false }
    counts.set(start.name, {
      all: count.all + 1,
      asking: count.asking + (start.asks || start.whole ? 1 : 0),
      known: start.role !== null,
    })
    const next = starts[at + 1]
    if (next === undefined || next.name === start.name || next.role !== null) return
    const key = `${start.name}\n${next.name}`
    const pair = pairs.get(key) ?? { question: start.name, answer: next.name, count: 0 }
    pairs.set(key, { ...pair, count: pair.count + 1 })
  })
  const regular = [...pairs.values()].filter(({ question, answer, count }) => {
    const asked = counts.get(question) ?? { all: 0, asking: 0, known: false }
    const answered = counts.get(answer) ?? { all: 0, asking: 0 }
    return (
      count >= 2 &&
      count >= asked.all * 0.8 &&
      count >= answered.all * 0.8 &&
      (asked.known || asked.asking * 2 >= asked.all) &&
      answered.asking * 4 <= answered.all
    )
  })
  return regular.sort((a, b) => b.count - a.count)[0] ?? null
}

function withLabel(block: Block, start: Start, word: string): Block {
  if (block.type !== 'paragraph' && block.type !== 'heading') return block
  const label: PhrasingContent = {
    type: 'text',
    value: `${word}${start.number === null ? '' : ` ${start.number}`}: `,
  }
  return { ...block, children: [label, ...dropStart(block.children, start.length)] }
}
