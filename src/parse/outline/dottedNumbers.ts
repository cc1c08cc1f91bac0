import type { Paragraph, PhrasingContent } from 'mdast'
import { optionLetters } from '../../model/optionLetters.ts'
import { dropStart, type Line, linesOf, paragraphOf, takeStart } from '../text/phrasing.ts'
import { truthIn } from '../text/truth.ts'
import type { Block } from './block.ts'

/** Fewest numbers of a part that a line of keys holds. */
const fewest = 3

/** `4.1 V`, `4.2: b)`, `4.3) true` */
const keyed =
  /(?<![\p{L}\p{N}.,])(\d{1,2})\.(\d{1,2})(?![\d.,])\s*[.):=–—-]?\s*([\p{L}\p{M}√×✓✗]{1,12})(?![\p{L}\p{M}])/gu
const start = /^\s*(\d{1,2}\.\d{1,2})(?![\d,]|\.\d)\s*[.):]?\s*(?:[-–—]\s+)?(?=\S)/u

/**
 * Blocks in which lines under numbers of a part, `4.1 …`, are the labelled questions of it where a line of keys counts them,
 * which has their own numbers then:
 *
 *     4.1 Alcohol shortens reaction times        4.2 …          Answers: 4.1 F – 4.2 V – 4.3 V
 */
export function withDottedNumbers(blocks: readonly Block[]): readonly Block[] {
  const told = new Set(
    blocks.flatMap((block) => (block.type === 'paragraph' ? linesOf(block).flatMap(numbersIn) : [])),
  )
  if (told.size === 0) return blocks
  return blocks.map((block) => (block.type === 'paragraph' ? rewritten(block, told) : block))
}

/** The numbers that a line of keys holds, which count on in one part; none of any other line. */
function numbersIn({ text }: Line): readonly string[] {
  const found = [...text.matchAll(keyed)].filter(([, , , key = '']) => isKey(key))
  const counts = found.every(([, part, number], at) => {
    const [, last, before] = found[at - 1] ?? []
    return last === undefined || part !== last || Number(number) === Number(before) + 1
  })
  return found.length >= fewest && counts ? found.map(([, part, number]) => `${part}.${number}`) : []
}

function isKey(key: string): boolean {
  return (key.length === 1 && optionLetters.includes(key)) || truthIn(key) !== null
}

function rewritten(block: Paragraph, told: ReadonlySet<string>): Paragraph {
  const lines = linesOf(block)
  const changed = lines.map((line) => inKeys(line) ?? asQuestion(line, told))
  if (changed.every((line) => line === null)) return block
  const paragraph = paragraphOf(lines.map((line, at) => changed[at] ?? line))
  return paragraph === null ? block : { ...block, children: paragraph.children }
}

/** A line of keys with the numbers that the questions have within their parts. */
function inKeys(line: Line): Line | null {
  if (numbersIn(line).length === 0) return null
  const nodes: PhrasingContent[] = []
  let from = 0
  for (const { 0: all, 1: part = '', index } of line.text.matchAll(keyed)) {
    nodes.push(...between(line, from, index))
    from = index + all.indexOf(part) + part.length + 1
  }
  nodes.push(...between(line, from, line.text.length))
  return { ...line, nodes, text: line.text.replace(keyed, (all, part: string) => all.slice(part.length + 1)) }
}

function between({ nodes }: Line, from: number, to: number): PhrasingContent[] {
  const kept = takeStart(dropStart(nodes, from), to - from)
  return kept.length === 0 ? [] : [...kept, { type: 'text', value: ' ' }]
}

/** A line under a number that keys count, as a labelled question. */
function asQuestion(line: Line, told: ReadonlySet<string>): Line | null {
  const [all = '', number = ''] = start.exec(line.text) ?? []
  if (all === '' || !told.has(number)) return null
  const position = line.nodes[0]?.position ? { position: line.nodes[0].position } : {}
  const label = `Question ${number.split('.')[1]}: `
  return {
    ...line,
    nodes: [{ type: 'text', value: label, ...position }, ...dropStart(line.nodes, all.length)],
    text: label + line.text.slice(all.length),
  }
}
