import type { List, Nodes, Root } from 'mdast'
import { isParent } from './tree.ts'

/** What the items of a bulleted list stand behind. */
export type Bullet = '-' | '*' | '+'

declare module 'mdast' {
  interface Data {
    /** On a bulleted `list` right above or below one with another bullet: its own. */
    bullet?: Bullet
  }
}

/**
 * Tells the bullets of lists that stand line below line and differ in nothing else, where they may say something:
 *
 *     - wren
 *     + bat
 *     - carp
 */
export function tellBullets(parent: Root | Nodes, text: string): void {
  if (!isParent(parent)) return
  let last: List | null = null
  for (const child of parent.children) {
    const list: List | null = child.type === 'list' && !child.ordered ? child : null
    if (last && list && list.position?.start.line === (last.position?.end.line ?? 0) + 1) {
      tell(last, text)
      tell(list, text)
    }
    last = list
    if (child.type === 'list' || child.type === 'listItem') tellBullets(child, text)
  }
}

function tell(list: List, text: string): void {
  const bullet = text.charAt(list.position?.start.offset ?? text.length)
  if (bullet === '-' || bullet === '*' || bullet === '+') list.data = { ...list.data, bullet }
}
