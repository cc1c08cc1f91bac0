import type { Element, ElementContent } from 'hast'
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast'
import type { RootContent } from 'mdast'
import { isPhrasing, toFlow, toPhrasing } from '../tree.ts'

/** A cell holds a line: blocks in it are parted by breaks. */
export const cell: Handle = (state, element) => {
  const made = defaultHandlers.td?.(state, { ...element, children: [] }) as RootContent
  return { ...made, children: toPhrasing(state.all(element)) } as RootContent
}

/** The caption stands before the table; a table in a table becomes its text, one around code its code. */
export const table: Handle = (state, element) => {
  const isCaption = (child: ElementContent): child is Element =>
    child.type === 'element' && child.tagName === 'caption'
  const caption = element.children.filter(isCaption).flatMap((child) => toFlow(state.all(child)))
  const rest = { ...element, children: element.children.filter((child) => !isCaption(child)) }
  const cells = cellsOf(rest)
  if (cells !== null) return [...caption, ...cells.flatMap((only) => toFlow(state.all(only)))]
  if (state.inTable) return [...caption, ...cellsInLine(state, rest)]
  const made = defaultHandlers.table?.(state, rest) as RootContent
  return [...caption, made]
}

function cellsInLine(state: State, element: Element): RootContent[] {
  return state.all(element).flatMap((row): RootContent[] => (isPhrasing(row) ? [row] : toPhrasing([row])))
}

/** The cells of a table that is one only to set code beside its line numbers; null for all others. */
function cellsOf(table: Element): Element[] | null {
  const cells: Element[] = []
  let hasCode = false
  let isWide = false
  const visit = (element: Element): void => {
    const inner = element.children.filter((child): child is Element => child.type === 'element')
    const own = inner.filter(({ tagName }) => tagName === 'td' || tagName === 'th')
    isWide ||= own.length > 1
    cells.push(...own)
    hasCode ||= own.some((cell) =>
      cell.children.some((child) => child.type === 'element' && child.tagName === 'pre'),
    )
    if (own.length === 0) inner.forEach(visit)
  }
  visit(table)
  return hasCode && !isWide ? cells : null
}
