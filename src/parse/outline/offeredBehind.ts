import type { ListItem, Paragraph, PhrasingContent } from 'mdast'
import { boxAt, nextBox } from '../text/box.ts'
import { dropStart, type Line, linesOf, paragraphOf, takeStart, textOf } from '../text/phrasing.ts'
import { truthIn } from '../text/truth.ts'
import type { Block } from './block.ts'

/** Fewest lines that offer boxes, and fewest that offer the two verdicts, which end other sentences as well. */
const fewest = { boxes: 2, verdicts: 3 }

/** A line whose question ends where what it offers starts, and the lines that it is written in. */
interface Cut {
  readonly kind: keyof typeof fewest
  readonly lines: readonly Line[]
}

/**
 * Blocks in which what is offered behind a question in its own line, boxes or the two verdicts on it, stands in lines of its
 * own, and a verdict that alone is set off is the answer:
 *
 *     Ice floats on water. ☑ True ☐ False          2) Ice is heavier than water   T **F**
 */
export function withOfferedBehind(blocks: readonly Block[]): readonly Block[] {
  const cuts = new Map<Paragraph, Cuts>()
  const times = { boxes: 0, verdicts: 0 }
  for (const paragraph of blocks.flatMap(paragraphsIn)) {
    const found = linesOf(paragraph).map((line) => boxesIn(line) ?? verdictsIn(line))
    if (found.some((cut) => cut !== null)) cuts.set(paragraph, found)
    for (const cut of found) if (cut !== null) times[cut.kind]++
  }
  const isHabit = (cut: Cut): boolean => times[cut.kind] >= fewest[cut.kind]
  return cuts.size === 0 ? blocks : blocks.map((block) => rewritten(block, cuts, isHabit))
}

/** Of each line of a paragraph where it is cut; null where it is not. */
type Cuts = readonly (Cut | null)[]

function paragraphsIn(block: Block): readonly Paragraph[] {
  if (block.type === 'paragraph') return [block]
  return block.type === 'list'
    ? block.children.flatMap((item) => item.children.flatMap((child) => paragraphsIn(child as Block)))
    : []
}

function rewritten(block: Block, cuts: ReadonlyMap<Paragraph, Cuts>, isHabit: (cut: Cut) => boolean): Block {
  if (block.type === 'paragraph') {
    const own = cuts.get(block)?.map((cut) => (cut !== null && isHabit(cut) ? cut.lines : null))
    if (own === undefined || own.every((lines) => lines === null)) return block
    const paragraph = paragraphOf(linesOf(block).flatMap((line, at) => own[at] ?? [line]))
    return paragraph === null ? block : { ...block, children: paragraph.children }
  }
  if (block.type !== 'list') return block
  const children = block.children.map((item): ListItem => {
    const inner = item.children.map(
      (child) => rewritten(child as Block, cuts, isHabit) as ListItem['children'][number],
    )
    return inner.every((child, at) => child === item.children[at]) ? item : { ...item, children: inner }
  })
  return children.every((item, at) => item === block.children[at]) ? block : { ...block, children }
}

/** Longest line, in UTF-16 units, that offers something, and longest of what it offers. */
const [longest, longestOffer] = [1000, 120]

/** A stem that may go on in one of several ways: what else stands before boxes without words may be a sum. */
const stemEnd = /[?？:：…。.!！)）*]$/u

/** Boxes behind a text: each in a line of its own. */
function boxesIn(line: Line): Cut | null {
  const { text } = line
  const at = text.length > longest || boxAt(text) !== null ? -1 : nextBox(text)
  if (at <= 0) return null
  const offers: Line[] = []
  let rest = from(line, at)
  for (;;) {
    const next = nextBox(rest.text)
    offers.push(next <= 0 ? rest : upTo(rest, next))
    if (next <= 0) break
    rest = from(rest, next)
  }
  const stem = upTo(line, at)
  const isChoice =
    offers.length >= 2 &&
    /[\p{L}\p{N}]/u.test(stem.text) &&
    offers.every(({ text: own }) => boxAt(own) !== null && own.length <= longestOffer) &&
    (stemEnd.test(stem.text.trim()) || offers.every(({ text: own }) => /\p{L}/u.test(own)))
  return isChoice ? { kind: 'boxes', lines: [stem, ...offers] } : null
}

const box = '[(（]\\s?[xX✓√•●]?\\s?[)）]|\\[\\s?[xX✓√]?\\s?\\]|[☐□▢☑☒■]'
const word = '[\\p{L}\\p{M}√×✓✗]{1,12}'
/** The two verdicts at the end of a line, each alone, beside a box, or in brackets. */
const pair = new RegExp(
  `(?<=[\\s\\u00a0.。?？!！:：;；)）])((?:${box})?\\s*([(（[]?${word}[)）\\]]?)(?:\\s*(?:${box}))?)(\\s*[/|·]\\s*|[\\s\\u00a0]+)((?:${box})?\\s*([(（[]?${word}[)）\\]]?)(?:\\s*(?:${box}))?)[\\s\\u00a0]*$`,
  'du',
)
const anyBox = new RegExp(box, 'u')
/** Longest end of a line that holds both. */
const longestPair = 60

/** Both verdicts behind a statement. */
function verdictsIn(line: Line): Cut | null {
  const { text } = line
  if (text.length > longest) return null
  const start = Math.max(0, text.length - longestPair)
  const match = pair.exec(text.slice(start))
  const [, one = '', first = '', gap = '', other = '', second = ''] = match ?? []
  const truth = match === null ? null : truthIn(bare(first))
  const range = match?.indices
  if (match === null || range === undefined || truth === null || truthIn(bare(second)) !== !truth) return null
  const stem = upTo(line, start + match.index)
  if ((stem.text.match(/\p{L}/gu) ?? []).length < fewestLetters) return null
  if (anyBox.test(one) || anyBox.test(other))
    return { kind: 'verdicts', lines: [stem, from(line, start + match.index)] }
  const [right, ...more] = [
    { word: bare(first), isSet: isSetOff(line, first, start + (range[2]?.[0] ?? 0)) },
    { word: bare(second), isSet: isSetOff(line, second, start + (range[5]?.[0] ?? 0)) },
  ].filter(({ isSet }) => isSet)
  if (right !== undefined && more.length === 0)
    return { kind: 'verdicts', lines: [stem, said(`Answer: ${right.word}`, line)] }
  const isOpen = right === undefined && /^\s+$/u.test(gap)
  return isOpen
    ? { kind: 'verdicts', lines: [stem, said(`☐ ${first}`, line), said(`☐ ${second}`, line)] }
    : null
}

/** Fewest letters of a statement. */
const fewestLetters = 6

function bare(verdict: string): string {
  return verdict.replace(/[()（）[\]]/g, '')
}

/** Whether a verdict stands in brackets, or in a style of its own. */
function isSetOff(line: Line, verdict: string, at: number): boolean {
  if (bare(verdict) !== verdict) return true
  let before = 0
  for (const node of line.nodes) {
    const length = textOf([node]).length
    if (at < before + length) return node.type !== 'text' && textOf([node]).trim() === verdict
    before += length
  }
  return false
}

function said(text: string, { number, nodes }: Line): Line {
  const position = nodes[0]?.position ? { position: nodes[0].position } : {}
  const node: PhrasingContent = { type: 'text', value: text, ...position }
  return { nodes: [node], text, number }
}

function from(line: Line, at: number): Line {
  return { ...line, nodes: dropStart(line.nodes, at), text: line.text.slice(at).trimStart() }
}

function upTo(line: Line, end: number): Line {
  const text = line.text.slice(0, end).trimEnd()
  return { ...line, nodes: takeStart(line.nodes, text.length), text }
}
