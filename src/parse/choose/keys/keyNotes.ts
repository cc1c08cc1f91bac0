import { plainText } from '../../../model/text.ts'
import type { Block } from '../../outline/block.ts'
import { bodyOf, type Region } from '../../outline/outline.ts'
import { dropStart, textOf } from '../../text/phrasing.ts'
import type { Given } from '../reading/given.ts'

const mark = /^[*†‡§¹²³]{1,3}$/u

/** Whether a block starts with a mark that leads to it from elsewhere, `* Expected: …`. */
export function isNote(block: Block): boolean {
  return block.type === 'paragraph' && /^\s*[*†‡§¹²³]{1,3}\s*\p{L}/u.test(textOf(block.children))
}

/** An answer that is a mark alone as the note which has that mark below the list: `*` → `* Expected: …`. */
export function withNote(given: Given, region: Region): Given {
  const sign = plainText(given.blocks).trim()
  if (!mark.test(sign)) return given
  for (const block of bodyOf(region)) {
    const text = block.type === 'paragraph' ? textOf(block.children) : ''
    const start = text.length - text.trimStart().length
    if (block.type !== 'paragraph' || !text.startsWith(sign, start) || text.trim() === sign) continue
    return { ...given, blocks: [{ ...block, children: dropStart(block.children, start + sign.length) }] }
  }
  return given
}
