import type { ListItem } from 'mdast'
import { type Asking, asking } from '../text/asks.ts'
import { textOf } from '../text/phrasing.ts'
import { firstParagraph } from './block.ts'

/** How the first line of an item asks. */
export function itemAsking(item: ListItem): Asking {
  const [line = ''] = textOf(firstParagraph(item)?.children ?? []).split('\n')
  return asking(line)
}
