import { optionLetters, optionSeries } from '../../../model/optionLetters.ts'
import type { Edit } from '../edits.ts'
import { isBlank, type Line, type Lines } from '../lines.ts'

const bulleted = /^(\s*)([-*+])[ \t\u00a0]+(?=\S)/
/** The letter of an answer to choose from, behind the bullet. */
const lettered = new RegExp(
  `^(?:[(（[【]([${optionLetters}])[)）\\]】]|([${optionLetters}])[.．、)）:：]|([A-Hア-ク가-하①-⑧甲乙丙丁戊己])(?=\\s))`,
  'u',
)

/** Fewest questions of an article whose answers stand behind bullets of one level with them. */
const fewest = 3
/** Most items to one that a letter starts: a question, what it says of itself, and its key. */
const mostToEach = 4

interface Item {
  readonly line: Line
  readonly at: number
  /** UTF-16 units of the line, up to the bullet and with it. */
  readonly indent: number
  readonly length: number
  readonly mark: string
  readonly letter: string | null
}

/**
 * Bullets that stand before the questions of a paper and before the answers to choose from alike tell nothing: without them
 * both are lines, as elsewhere.
 *
 *     * 1. Wax comes from            1. Wax comes from
 *     * a) the workers        →      a) the workers
 *     * b) the queen                 b) the queen
 */
export function flatBullets({ lines }: Lines): Edit[] {
  const lists = listsIn(lines).filter(isFlat)
  if (lists.reduce((sum, list) => sum + asked(list), 0) < fewest) return []
  return lists.flatMap((list) => {
    const starts = startsIn(list)
    return list.map((item, index): Edit => {
      const { line, at, indent, length } = item
      const message = index === 0 ? 'bullets before questions and their answers alike' : null
      const before = list[index - 1]
      const isApart =
        before !== undefined &&
        (starts.has(item) || before.at < at - 1 || (isNested(before) && !isNested(item)))
      return { start: line.start + indent, end: line.start + length, text: isApart ? '\n' : '', message }
    })
  })
}

/** A number, with a word before it perhaps, or the end of a question. */
const asks = /^[^\p{L}\p{N}]{0,3}\p{L}{0,12}\s?\p{N}|[?？؟]\s*$/u

/** Where questions start: of the items between two runs of letters the first that looks like one, else the last. */
function startsIn(list: readonly Item[]): ReadonlySet<Item> {
  const starts = new Set<Item>()
  let between: Item[] = []
  for (const item of list) {
    if (item.letter === null) between.push(item)
    else {
      const start = between.find(({ line, length }) => asks.test(line.text.slice(length))) ?? between.at(-1)
      if (start !== undefined) starts.add(start)
      between = []
    }
  }
  return starts
}

/** Whether what stands behind the bullet is a list of its own: `* - a point` */
function isNested({ line, length }: Item): boolean {
  return bulleted.test(line.text.slice(length))
}

/** Items of one bullet and one depth; blank lines and what stands deeper are between them. */
function listsIn(lines: readonly Line[]): Item[][] {
  const lists: Item[][] = []
  let open: Item[] | null = null
  for (const [at, line] of lines.entries()) {
    if (isBlank(line)) continue
    const [first]: readonly Item[] = open ?? []
    const item = itemOf(line, at)
    if (item !== null && first !== undefined && item.mark === first.mark && item.indent === first.indent)
      open?.push(item)
    else if (first !== undefined && line.text.search(/\S/) > first.indent) continue
    else {
      open = item === null ? null : [item]
      if (open !== null) lists.push(open)
    }
  }
  return lists
}

function itemOf(line: Line, at: number): Item | null {
  const [whole, space = '', mark] = line.code ? [] : (bulleted.exec(line.text) ?? [])
  if (whole === undefined || mark === undefined) return null
  const [, bracketed, marked, bare] = lettered.exec(line.text.slice(whole.length)) ?? []
  const letter = bracketed ?? marked ?? bare ?? null
  return { line, at, indent: space.length, length: whole.length, mark, letter }
}

/** Whether a list starts with a question, and letters start many of its items. */
function isFlat(list: readonly Item[]): boolean {
  const letters = list.filter(({ letter }) => letter !== null).length
  return asked(list) > 0 && list[0]?.letter === null && letters * mostToEach >= list.length
}

/** How many items without a letter stand right above the first two of a series. */
function asked(list: readonly Item[]): number {
  return list.filter(
    ({ letter }, at) =>
      letter === null && optionSeries.some((run) => isPair(run, list[at + 1]?.letter, list[at + 2]?.letter)),
  ).length
}

function isPair(run: string, first?: string | null, second?: string | null): boolean {
  return run[0] === first && run[1] === second
}
