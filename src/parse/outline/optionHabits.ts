import type { List, Paragraph } from 'mdast'
import { addTo } from '../../model/collections.ts'
import { nodeText } from '../../model/text.ts'
import type { Line } from '../text/phrasing.ts'
import type { Block } from './block.ts'
import { isPacked, type Run } from './optionRuns.ts'

/** Lines of paragraphs that stand together, with the runs of answers in them. */
export interface Stretch {
  readonly paragraphs: readonly Paragraph[]
  readonly lines: readonly Line[]
  readonly runs: readonly Run[]
}

/** Fewest runs that tell a habit; of digits and signs, which count in texts of all kinds, more. */
const [fewest, fewestOfSigns] = [2, 3]

/** Kinds of signs under which the article has answers, with the numbers of them that it has. */
export function habits(
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

/** How many items each list has that may be answers under digits, right below a line. */
export function plainLists(blocks: readonly Block[]): number[] {
  return blocks.flatMap((block, at) =>
    blocks[at - 1]?.type === 'paragraph' && isPlain(block) ? [block.children.length] : [],
  )
}

/** A list that counts from 1, of short items without more below them. */
export function isPlain(block: Block): block is List {
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
