import { plainText } from '../../../model/text.ts'
import type { Block } from '../../outline/block.ts'
import { modifiesAnswer } from '../../text/names.ts'
import type { Part } from './part.ts'

/** Parts in which what is said for reference, `参考：…`, answers where nothing else does; links answer nothing. */
export function withReferred(parts: readonly Part[]): readonly Part[] {
  const answers = ({ role, blocks }: Part): boolean =>
    role === 'answer' || role === 'explanation' || (role === 'lead' && blocks.length > 0)
  if (!parts.some(isReferred) || parts.some(answers)) return parts
  return parts.map((one) => (isReferred(one) ? { ...one, role: 'answer' } : one))
}

function isReferred({ role, name, blocks }: Part): boolean {
  if (role !== 'reference' || name === null || !modifiesAnswer(name)) return false
  const text = plainText(blocks)
  return text.trim() !== '' && !/https?:|www\./.test(text) && !blocks.some(holdsLink)
}

function holdsLink(block: Block): boolean {
  if (block.type === 'list')
    return block.children.some((item) => item.children.some((child) => holdsLink(child as Block)))
  return block.type === 'paragraph' && block.children.some(({ type }) => type === 'link')
}
