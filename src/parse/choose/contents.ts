import type { List } from 'mdast'
import type { Block } from '../outline/block.ts'
import { bodyOf, type Region } from '../outline/outline.ts'
import { textOf } from '../text/phrasing.ts'

/** Longest line, in characters, that names a group of a table of contents. */
const longestGroup = 80

/**
 * Whether all that stands below a heading is a table of contents: lists of nothing but links within the article, each below a line
 * that names its group perhaps, which may be such a link as well.
 *
 *     **Part 1: Rivers**
 *     - [Question 1: Where does a river start?](#question-1)
 */
export function isContents(region: Region): boolean {
  if (!areContents(region)) return false
  const blocks = bodyOf(region)
  const lists = blocks.filter(({ type }) => type === 'list').length
  return lists > 1 && lists * 2 >= blocks.length - 2
}

function areContents({ blocks, children }: Region): boolean {
  return blocks.every(isOfContents) && children.every(areContents)
}

function isOfContents(block: Block): boolean {
  if (block.type === 'list') return leadsWithin(block)
  if (block.type !== 'paragraph' && block.type !== 'heading') return block.type === 'thematicBreak'
  const text = textOf(block.children)
  return text.length <= longestGroup && !text.includes('\n')
}

function leadsWithin(list: List): boolean {
  return list.children.every((item) =>
    item.children.every((child) =>
      child.type === 'list'
        ? leadsWithin(child)
        : child.type === 'paragraph' &&
          child.children.every(
            (node) =>
              (node.type === 'link' && node.url.startsWith('#')) ||
              (node.type === 'text' && node.value.trim() === ''),
          ),
    ),
  )
}
