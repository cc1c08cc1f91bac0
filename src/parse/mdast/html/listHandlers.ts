import type { ElementContent } from 'hast'
import { defaultHandlers, type Handle } from 'hast-util-to-mdast'
import type { List, ListItem, RootContent } from 'mdast'
import { setChildren, toFlow, toPhrasing, withPosition } from '../tree.ts'

/** Text between the items of a list goes into one of them, as a paragraph. */
export const list: Handle = (state, element) => {
  const made = defaultHandlers.ul?.(state, element) as List
  for (const item of made.children) setChildren(item, toFlow(item.children))
  if (element.properties.dataOffered === true) made.data = { ...made.data, offered: true }
  return made
}

/** A quote that remembers what it was; the summary stands first. */
export const details: Handle = (state, element) => {
  const all = toFlow(state.all(element)) as RootContent[]
  const summary = all.filter((node) => node.data?.summary)
  const rest = all.filter((node) => !node.data?.summary)
  const open = element.properties.open !== undefined && element.properties.open !== false
  const children = [...summary, ...rest] as ListItem['children']
  return withPosition({ type: 'blockquote', data: { details: { open } }, children }, element.position)
}

/** Terms and definitions as items: the first paragraph is the term. */
export const definitions: Handle = (state, element) => {
  const items: ListItem[] = []
  const add = (child: ElementContent): void => {
    if (child.type === 'element' && child.tagName === 'div') {
      child.children.forEach(add)
      return
    }
    const isTerm = child.type === 'element' && child.tagName === 'dt'
    const inner =
      child.type === 'element' && /^d[td]$/.test(child.tagName)
        ? state.all(child)
        : state.all({ ...element, children: [child] })
    const blocks = toFlow(isTerm ? toPhrasing(inner) : inner) as ListItem['children']
    if (blocks.length === 0) return
    const last = items.at(-1)
    if (isTerm || last === undefined) {
      items.push(
        withPosition({ type: 'listItem', spread: false, checked: null, children: blocks }, child.position),
      )
    } else last.children.push(...blocks)
  }
  element.children.forEach(add)
  if (items.length === 0) return []
  const list = {
    type: 'list',
    ordered: false,
    start: null,
    spread: false,
    data: { definitions: true },
    children: items,
  } as const
  return withPosition({ ...list, children: items }, element.position)
}
