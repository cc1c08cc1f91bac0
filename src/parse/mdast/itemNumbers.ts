import type { List, Nodes, Root } from 'mdast'
import { isParent, setChildren } from './tree.ts'

declare module 'mdast' {
  interface Data {
    /** On an item of a numbered list: the number that stands there, where its place in the list gives another. */
    number?: number
  }
}

/** The number of an item: the one that stands there, whatever its place. */
export function itemNumber(list: List, index: number): number {
  return list.children[index]?.data?.number ?? (list.start ?? 1) + index
}

/**
 * Keeps the numbers that stand before the items of lists, where Markdown counts places: one that is left out or stands twice
 * is told of its item, and a list whose numbers go back, as from one part of a paper to the next, is two.
 *
 *     7. …  9. …  10. …          12. …  Answers  1. …  2. …
 */
export function keepItemNumbers(parent: Root | Nodes, text: string): void {
  if (!isParent(parent)) return
  let isCut = false
  const children = parent.children.flatMap((child): Nodes[] => {
    const lists = child.type === 'list' && child.ordered ? partsOf(child, text) : [child]
    isCut ||= lists.length > 1
    return lists
  })
  if (isCut) setChildren(parent, children)
  for (const child of children)
    if (child.type === 'list' || child.type === 'listItem' || child.type === 'blockquote')
      keepItemNumbers(child, text)
}

/** The lists that a list is by its numbers; where they do not count, as where each is `1.`, it is one. */
function partsOf(list: List, text: string): List[] {
  const numbers = list.children.map(({ position }) => numberAt(text, position?.start.offset))
  const steps = numbers.slice(1).map((number, at) => (number ?? 0) - (numbers[at] ?? 0))
  const rising = steps.filter((step) => step > 0).length
  if (steps.every((step) => step === 1) || rising * 2 < steps.length || numbers.includes(null)) return [list]
  const starts = numbers.flatMap((number, at) =>
    at === 0 || (number ?? 0) < (numbers[at - 1] ?? 0) ? [at] : [],
  )
  return starts.map((from, at) => {
    const end = starts[at + 1] ?? numbers.length
    return partOf(list, { from, end }, numbers)
  })
}

function partOf(
  list: List,
  { from, end }: { readonly from: number; readonly end: number },
  numbers: readonly (number | null)[],
): List {
  const start = numbers[from] ?? 1
  const children = list.children.slice(from, end)
  for (const [index, item] of children.entries()) {
    const number = numbers[from + index] ?? 0
    if (number !== start + index) item.data = { ...item.data, number }
  }
  const [first, last] = [children[0]?.position, children.at(-1)?.position]
  return {
    ...list,
    start,
    children,
    ...(first && last ? { position: { start: first.start, end: last.end } } : {}),
  }
}

function numberAt(text: string, offset: number | undefined): number | null {
  const digits = offset === undefined ? undefined : /^\d{1,9}/.exec(text.slice(offset, offset + 9))?.[0]
  return digits === undefined ? null : Number(digits)
}
