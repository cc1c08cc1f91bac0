import type { ListItem } from 'mdast'
import { namesPage } from '../text/pageNumbers.ts'
import type { Block } from './block.ts'

/** Blocks in which lines that name a page are paragraphs, however far they are set in. */
export function withIndented(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block): Block => {
    if (block.type === 'list') {
      const children = block.children.map((item) => {
        const own = withIndented(item.children as Block[])
        return own.every((child, at) => child === item.children[at])
          ? item
          : { ...item, children: own as ListItem['children'] }
      })
      return children.every((item, at) => item === block.children[at]) ? block : { ...block, children }
    }
    if (block.type !== 'code' || block.lang || block.value.includes('\n') || !namesPage(block.value))
      return block
    const { value, position } = block
    return {
      type: 'paragraph',
      children: [{ type: 'text', value: value.trim(), ...(position ? { position } : {}) }],
      ...(position ? { position } : {}),
    }
  })
}
