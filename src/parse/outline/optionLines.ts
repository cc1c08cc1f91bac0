import type { List, ListItem, Paragraph, PhrasingContent } from 'mdast'
import { addTo } from '../../model/collections.ts'
import { nodeText } from '../../model/text.ts'
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

/** Fewest runs that tell a habit; of digits and signs, which count in texts of all kinds, more. */
const [fewest, fewestOfSigns] = [2, 3]

/** Kinds of signs under which the article has answers, with the numbers of them that it has. */
function habits(
  stretches: readonly Stretch[],
  lists: readonly number[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const lengths = new Map<string, number[]>()
  const plain = plainKinds(stretches)
  for (const run of stretches.flatMap(({ runs }) => runs)) {
    const kind = run[0]?.kind ?? ''
    if (/^1/.test(kind) && !isPacked(run) && !plain.has(kind)) continue
    addTo(lengths, kind, run.length)
  }
  const found = new Map<string, ReadonlySet<number>>()
  for (const [kind, all] of lengths) {
    const isSign = /^[1①ⓐ]/.test(kind)
    const counts = new Map<number, number>()
    for (const length of all) counts.set(length, (counts.get(length) ?? 0) + 1)
    const times = (length: number): number => counts.get(length) ?? 0
    const usual = [...counts.values()].reduce((most, count) => Math.max(most, count), 0)
    const beside = kind.startsWith('1') ? lists.filter((length) => times(length) > 1).length : 0
    if (all.length + beside < (isSign ? fewestOfSigns : fewest) || usual * 5 < all.length * (isSign ? 3 : 2))
      continue
    const lengthsOfKind = [...counts.keys()].filter((length) => !isSign || times(length) * 5 >= all.length)
    found.set(kind, new Set(lengthsOfKind))
  }
  return found
}

/** Fewest questions, and fewest and most answers of each, where those stand under digits in lines of their own. */
const [fewestPlain, fewestEach, mostEach] = [4, 4, 5]
/** Longest answer of such, in UTF-16 units. */
const longestPlain = 80

/** Kinds of digits under which answers stand a line each, all as many, below one line or more of their paragraph, to its end. */
function plainKinds(stretches: readonly Stretch[]): ReadonlySet<string> {
  const byKind = new Map<string, number[]>()
  for (const { paragraphs, lines, runs } of stretches) {
    for (const run of runs) {
      const [first] = run
      const last = run.at(-1)
      if (first === undefined || last === undefined || !/^1[(]/.test(first.kind)) continue
      const isWhole = paragraphs.length > 0 && last.line - first.line === run.length - 1 && first.line > 0
      const areShort = run.every(({ line }) => (lines[line]?.text.length ?? 0) <= longestPlain)
      const isUsual = isWhole && areShort && run.length >= fewestEach && run.length <= mostEach
      addTo(byKind, first.kind, isUsual ? run.length : 0)
    }
  }
  const found = [...byKind].filter(
    ([, all]) => all.length >= fewestPlain && all.every((one) => one > 0 && one === all[0]),
  )
  return new Set(found.map(([kind]) => kind))
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

/** How many items each list has that may be answers under digits, right below a line. */
function plainLists(blocks: readonly Block[]): number[] {
  return blocks.flatMap((block, at) =>
    blocks[at - 1]?.type === 'paragraph' && isPlain(block) ? [block.children.length] : [],
  )
}

/** A list that counts as many as answers under digits elsewhere: they are such. */
function offered(list: List, kinds: ReadonlyMap<string, ReadonlySet<number>>): List {
  const lengths = [...kinds].filter(([kind]) => kind.startsWith('1')).map(([, all]) => all)
  const isUsual = lengths.some((all) => all.has(list.children.length))
  return isUsual && isPlain(list) ? { ...list, data: { ...list.data, offered: true } } : list
}

/** A list that counts from 1, of short items without more below them. */
function isPlain(block: Block): block is List {
  return (
    block.type === 'list' &&
    block.ordered === true &&
    (block.start ?? 1) === 1 &&
    block.children.every(
      ({ children: [first, ...more] }) =>
        first?.type === 'paragraph' && more.length === 0 && nodeText(first).length <= longestPlain,
    )
  )
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
