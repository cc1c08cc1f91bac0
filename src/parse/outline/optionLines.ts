import type { ListItem, Paragraph, PhrasingContent } from 'mdast'
import { dropStart, type Line, linesOf, paragraphOf, takeStart } from '../text/phrasing.ts'
import type { Block } from './block.ts'
import { isPacked, type Run, runsIn, type Sign } from './optionRuns.ts'

/** Lines of paragraphs that stand together, with the runs of answers in them. */
interface Stretch {
  readonly paragraphs: readonly Paragraph[]
  readonly lines: readonly Line[]
  readonly runs: readonly Run[]
}

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
  const kinds = habits([...new Set(stretches.values())])
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

/** Fewest runs that tell a habit; of digits and signs, which count in texts of all kinds, more. */
const [fewest, fewestOfSigns] = [2, 3]

/** Kinds of signs under which the article has answers, with the numbers of them that it has. */
function habits(stretches: readonly Stretch[]): ReadonlyMap<string, ReadonlySet<number>> {
  const lengths = new Map<string, number[]>()
  for (const run of stretches.flatMap(({ runs }) => runs)) {
    const kind = run[0]?.kind ?? ''
    if (/^1/.test(kind) && !isPacked(run)) continue
    lengths.set(kind, [...(lengths.get(kind) ?? []), run.length])
  }
  const found = new Map<string, ReadonlySet<number>>()
  for (const [kind, all] of lengths) {
    const isSign = /^[1①ⓐ]/.test(kind)
    const times = (length: number): number => all.filter((one) => one === length).length
    const usual = Math.max(...all.map(times))
    if (all.length < (isSign ? fewestOfSigns : fewest) || usual * 5 < all.length * (isSign ? 3 : 2)) continue
    found.set(kind, new Set(all.filter((length) => !isSign || times(length) * 5 >= all.length)))
  }
  return found
}

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
      return [children.every((item, at) => item === block.children[at]) ? block : { ...block, children }]
    }
    const stretch = block.type === 'paragraph' ? stretches.get(block) : undefined
    if (stretch === undefined || block.type !== 'paragraph') return [block]
    const runs = stretch.runs.filter((run) => kinds.get(run[0]?.kind ?? '')?.has(run.length) && needsCut(run))
    if (runs.length === 0) return [block]
    return block === stretch.paragraphs[0] ? cut(stretch, runs) : []
  })
}

function needsCut(run: Run): boolean {
  return run.some(({ start, bare }) => start > 0 || bare) || /^1/.test(run[0]?.kind ?? '')
}

/** Lines, and lists of answers under digits, as blocks; paragraphs stay apart where no run goes over their ends. */
function cut({ paragraphs, lines }: Stretch, runs: readonly Run[]): Block[] {
  const signs = new Map<number, { readonly sign: Sign; readonly run: Run }[]>()
  for (const run of runs)
    for (const sign of run) signs.set(sign.line, [...(signs.get(sign.line) ?? []), { sign, run }])
  const ends = new Set<number>()
  let count = 0
  for (const paragraph of paragraphs) {
    count += linesOf(paragraph).length
    ends.add(count)
  }
  for (const run of runs)
    for (let at = (run[0]?.line ?? 0) + 1; at <= (run.at(-1)?.line ?? 0); at++) ends.delete(at)
  const writer = new Writer()
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

class Writer {
  readonly #blocks: Block[] = []
  #lines: Line[] = []
  #items: Line[][] = []
  #run: Run | null = null

  /** A line of a paragraph; a list that stands open is at its end. */
  text(line: Line): void {
    this.#endList()
    this.#lines.push(line)
  }

  /** A line without a sign: within a run it goes on with its last answer, behind the last it is text again. */
  goOn(line: Line): void {
    const isOpen = this.#run !== null && this.#items.length < this.#run.length
    if (isOpen || (this.#items.at(-1)?.length === 0 && this.#run !== null)) this.#items.at(-1)?.push(line)
    else this.text(line)
  }

  answer(line: Line, sign: Sign, run: Run): void {
    if (!/\d/.test(sign.letter)) {
      this.#endList()
      const mark = sign.bare ? '. ' : ''
      this.#lines.push({
        ...line,
        nodes: withSign(sign, mark, line.nodes),
        text: `${sign.letter}. ${line.text}`,
      })
      return
    }
    if (this.#run !== run) {
      this.end()
      this.#run = run
    }
    this.#items.push(line.nodes.length === 0 ? [] : [line])
  }

  end(): void {
    this.#endList()
    const paragraph = paragraphOf(this.#lines)
    if (paragraph !== null) this.#blocks.push(paragraph)
    this.#lines = []
  }

  done(): Block[] {
    this.end()
    return this.#blocks
  }

  #endList(): void {
    const items = this.#items.map((lines) => paragraphOf(lines))
    const [first] = items
    const last = items.at(-1)
    if (this.#run !== null && first && last) {
      const paragraph = paragraphOf(this.#lines)
      if (paragraph !== null) this.#blocks.push(paragraph)
      this.#lines = []
      this.#blocks.push({
        type: 'list',
        ordered: true,
        start: 1,
        spread: false,
        data: { offered: true },
        children: items.flatMap((item): ListItem[] =>
          item === null ? [] : [{ type: 'listItem', spread: false, children: [item], ...placed(item, item) }],
        ),
        ...placed(first, last),
      })
    }
    this.#items = []
    this.#run = null
  }
}

function placed(first: Paragraph, last: Paragraph): Pick<Paragraph, 'position'> | Record<never, never> {
  const [start, end] = [first.position?.start, last.position?.end]
  return start && end ? { position: { start, end } } : {}
}

/** The line of an answer under its letter, which has a mark now. */
function withSign(sign: Sign, mark: string, nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const isCircled = /[①-⑧ⓐ-ⓕ]/.test(sign.letter)
  return [{ type: 'text', value: isCircled ? `${sign.letter} ` : `${sign.letter}${mark || '. '}` }, ...nodes]
}
