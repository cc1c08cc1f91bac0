import type { Heading } from 'mdast'
import { leadingNumber } from '../text/numbering.ts'
import { textStart } from '../text/phrasing.ts'
import type { Block } from './block.ts'

/** Fewest headings that tell that they count, and how far one may stand behind the one before it, where others were taken out. */
const [fewest, widest] = [3, 3]

const bare = /^\s*(\d{1,3})\s+(?=[^\s\d\p{P}\p{S}])/u

/** A heading that starts with a number. */
interface Counted {
  readonly heading: Heading
  readonly number: number
  /** No mark stands behind the number. */
  readonly isBare: boolean
}

/**
 * Blocks in which headings that count without a mark have one, as some of those around them may: `### 1 Heat`, `### 2 Light`,
 * `### 3. Sound`. They count from 1, most of them in single steps, and are most of the headings as deep as the first.
 */
export function withMarkedNumbers(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((block) => block.type === 'heading' && bare.test(textStart(block.children, 20))))
    return blocks
  const marked = new Set<Block>()
  for (const run of runsIn(blocks)) for (const { heading, isBare } of run) if (isBare) marked.add(heading)
  return marked.size === 0
    ? blocks
    : blocks.map((block) => (marked.has(block) ? withMark(block as Heading) : block))
}

/** Headings that count on from 1, and are most of those as deep as the first. */
function runsIn(blocks: readonly Block[]): Counted[][] {
  const runs: Counted[][] = []
  let [run, others]: [Counted[], number] = [[], 0]
  const close = (): void => {
    if (counts(run, others)) runs.push(run)
    ;[run, others] = [[], 0]
  }
  for (const block of blocks) {
    if (block.type !== 'heading' || block.data?.outline !== undefined) continue
    const [first, last] = [run[0], run.at(-1)]
    if (first !== undefined && block.depth < first.heading.depth) close()
    const counted = countedAt(block)
    if (counted?.number === 1) close()
    const step = counted === null ? 0 : counted.number - (run.length === 0 ? 0 : (last?.number ?? 0))
    if (counted !== null && (run.length === 0 ? counted.number === 1 : step > 0 && step <= widest))
      run.push(counted)
    else if (first !== undefined && block.depth === first.heading.depth) others++
  }
  close()
  return runs
}

function counts(run: readonly Counted[], others: number): boolean {
  const steps = run.filter(({ number }, at) => number === (run[at - 1]?.number ?? 0) + 1).length
  return run.length >= fewest && steps * 3 >= run.length * 2 && run.length * 2 >= others * 3
}

function countedAt(heading: Heading): Counted | null {
  const text = textStart(heading.children, 20)
  const alone = bare.exec(text)?.[1]
  if (alone !== undefined) return { heading, number: Number(alone), isBare: true }
  const { value, levels } = leadingNumber(text) ?? { value: '', levels: 0 }
  return levels === 1 && /^\d+$/.test(value) ? { heading, number: Number(value), isBare: false } : null
}

function withMark(heading: Heading): Heading {
  const [first, ...rest] = heading.children
  if (first?.type !== 'text') return heading
  const value = first.value.replace(bare, (found, number: string) => found.replace(number, `${number}.`))
  return { ...heading, children: [{ ...first, value }, ...rest] }
}
