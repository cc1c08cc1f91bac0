import type { Heading, PhrasingContent } from 'mdast'
import type { Block } from '../../outline/block.ts'
import { textOf } from '../../text/phrasing.ts'
import type { Part } from './part.ts'

/**
 * A part with its label in front, marked as one that formats print themselves. That of a reference is none of those: it
 * may itself be the link.
 */
export function withLabel({ role, label, blocks }: Part): Block[] {
  if (label === null) return blocks
  const mark = role === 'reference' ? {} : { label: true }
  if ('type' in label) {
    const heading: Heading = { ...label, data: { ...label.data, ...mark } }
    return [heading, ...blocks.filter((block) => block.position !== label.position)]
  }
  const marked = label.map((node): PhrasingContent => ({ ...node, data: { ...node.data, ...mark } }))
  if (/[^\s：】」』)）は是为為]$/.test(textOf(label)))
    marked.push({ type: 'text', value: ' ', data: { label: true } })
  const [first, ...rest] = blocks
  if (first?.type === 'paragraph') return [{ ...first, children: [...marked, ...first.children] }, ...rest]
  return [{ type: 'paragraph', children: marked }, ...blocks]
}
