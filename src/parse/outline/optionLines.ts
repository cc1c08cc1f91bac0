import type { List, ListItem, Paragraph } from 'mdast'
import { addTo } from '../../model/collections.ts'
import { dropStart, linesOf, takeStart } from '../text/phrasing.ts'
import type { Block } from './block.ts'
import { habits, isPlain, plainLists, type Stretch } from './optionHabits.ts'
import { type Run, runsIn, type Sign } from './optionRuns.ts'
import { OptionWriter } from './optionWriter.ts'

/**
 * Blocks in which answers to choose from that stand several in a line, behind gaps or glued together, or behind their
 * question, have a line each:
 *
 *     1．成人静脉输液的滴速为           2. Ice is ①lighter②heavier③as heavy.
 *     A．20滴	B．40滴
 *     C．60滴D．80滴
 *
 * Answers under digits, `1　ice　　2　oil　　3　tar`, become a list. Only where the article does so again and again, most times
 * with as many answers.
 */
export function withOptionLines(blocks: readonly Block[]): readonly Block[] {
  const stretches = new Map<Paragraph, Stretch>()
  collect(blocks, stretches)
  const kinds = habits([...new Set(stretches.values())], plainLists(blocks))
  return kinds.size === 0 ? blocks : rewritten(blocks, stretches, kinds)
}

function collect(blocks: readonly Block[], found: Map<Paragraph, Stretch>): void {
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    if (block?.type === 'list') for (const item of block.children) collect(item.children as Block[], found)
    if (block?.type !== 'paragraph') continue
    const paragraphs: Paragraph[] = []
    for (let end = at; blocks[end]?.type === 'paragraph'; end++) paragraphs.push(blocks[end] as Paragraph)
    at += paragraphs.length - 1
    const lines = paragraphs.flatMap((paragraph) => linesOf(paragraph))
    const runs = runsIn(lines)
    if (runs.length === 0) continue
    const stretch = { paragraphs, lines, runs: withoutStatements(runs) }
    for (const paragraph of paragraphs) found.set(paragraph, stretch)
  }
}

/** Without what is counted by signs above the answers of the same question: `①… ②…  A．①  B．②`. */
function withoutStatements(runs: readonly Run[]): Run[] {
  return runs.filter((run, at) => {
    const next = runs[at + 1]
    const [start] = next ?? []
    const last = run.at(-1)
    if (start === undefined || last === undefined || start.kind === last.kind) return true
    return start.line - last.line > nearest
  })
}

/** Most lines between statements and the answers that speak of them. */
const nearest = 2

function rewritten(
  blocks: readonly Block[],
  stretches: ReadonlyMap<Paragraph, Stretch>,
  kinds: ReadonlyMap<string, ReadonlySet<number>>,
): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.type === 'list') {
      const children = block.children.map((item): ListItem => {
        const inner = item.children as Block[]
        const own = rewritten(inner, stretches, kinds)
        const isSame = own.length === inner.length && own.every((child, at) => child === inner[at])
        return isSame ? item : { ...item, children: own as ListItem['children'] }
      })
      const isSame = children.every((item, at) => item === block.children[at])
      return [offered(isSame ? block : { ...block, children }, kinds)]
    }
    const stretch = block.type === 'paragraph' ? stretches.get(block) : undefined
    if (stretch === undefined || block.type !== 'paragraph') return [block]
    const runs = stretch.runs.filter((run) => kinds.get(run[0]?.kind ?? '')?.has(run.length) && needsCut(run))
    if (runs.length === 0) return [block]
    return block === stretch.paragraphs[0] ? cut(stretch, runs) : []
  })
}

/** A list that counts as many as answers under digits elsewhere: they are such. */
function offered(list: List, kinds: ReadonlyMap<string, ReadonlySet<number>>): List {
  const lengths = [...kinds].filter(([kind]) => kind.startsWith('1')).map(([, all]) => all)
  const isUsual = lengths.some((all) => all.has(list.children.length))
  return isUsual && isPlain(list) ? { ...list, data: { ...list.data, offered: true } } : list
}

function needsCut(run: Run): boolean {
  return run.some(({ start, bare }) => start > 0 || bare) || /^1/.test(run[0]?.kind ?? '')
}

/** Lines, and lists of answers under digits, as blocks; paragraphs stay apart where no run goes over their ends. */
function cut({ paragraphs, lines }: Stretch, runs: readonly Run[]): Block[] {
  const signs = new Map<number, { readonly sign: Sign; readonly run: Run }[]>()
  for (const run of runs) for (const sign of run) addTo(signs, sign.line, { sign, run })
  const ends = new Set<number>()
  let count = 0
  for (const paragraph of paragraphs) {
    count += linesOf(paragraph).length
    ends.add(count)
  }
  for (const run of runs)
    for (let at = (run[0]?.line ?? 0) + 1; at <= (run.at(-1)?.line ?? 0); at++) ends.delete(at)
  const writer = new OptionWriter()
  lines.forEach((line, at) => {
    if (ends.has(at)) writer.end()
    const own = signs.get(at) ?? []
    const first = own[0]?.sign.start ?? line.text.length
    if (own.length === 0) writer.goOn(line)
    else if (first > 0)
      writer.text({ ...line, nodes: takeStart(line.nodes, first), text: line.text.slice(0, first) })
    own.forEach(({ sign, run }, index) => {
      const end = own[index + 1]?.sign.start ?? line.text.length
      const nodes = takeStart(dropStart(line.nodes, sign.end), end - sign.end)
      writer.answer({ ...line, nodes, text: line.text.slice(sign.end, end) }, sign, run)
    })
  })
  return writer.done()
}
