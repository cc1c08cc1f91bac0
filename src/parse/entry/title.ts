import { plainText } from '../../model/text.ts'
import type { Block } from '../outline/block.ts'
import { asking } from '../text/asks.ts'
import { headOf, tidy } from '../text/head.ts'
import { textOf } from '../text/phrasing.ts'
import type { Fields } from './fields.ts'

/** The title, from the head or, where that is only a number or a label, from the question below it, which it takes. */
export function takeTitle(head: string, fields: Fields): string {
  if (head !== '') return withList(head, fields)
  const from = fields.prompt.some(isText) ? fields.prompt : fields.answer
  const index = from === fields.prompt ? askingAt(from) : from.findIndex(isText)
  const block = from[index]
  if (block?.type !== 'paragraph' && block?.type !== 'heading') return tidy(plainText(from.slice(0, 1)))
  from.splice(index, 1)
  return withList(headOf(block.children).text, fields)
}

function isText({ type }: Block): boolean {
  return type === 'paragraph' || type === 'heading'
}

/** Of several paragraphs the one that asks; else the first. */
function askingAt(blocks: readonly Block[]): number {
  const asks = blocks.findIndex(
    (block) => block.type === 'paragraph' && asking(textOf(block.children)) === 'mark',
  )
  return asks >= 0 ? asks : blocks.findIndex(isText)
}

/** A title that a short list goes on with: `Explain the following:` IAAS, PAAS, SAAS. */
function withList(title: string, fields: Fields): string {
  const first = fields.prompt[0]
  if (first?.type !== 'list' || fields.options.length > 0) return title
  const items = first.children.map((item) =>
    tidy(plainText(item.children as Block[])).replace(/[,;，；。.]$/, ''),
  )
  if (items.length > 12 || items.some((item) => item.length > 80 || item === '')) return title
  fields.prompt.shift()
  return `${title.replace(/\s*[:：]$/, '')}: ${items.join(', ')}`
}
