import type { Nodes, PhrasingContent, Text } from 'mdast'
import { nodeText } from '../../model/text.ts'
import { unspaced } from '../../model/unspaced.ts'
import { isParent } from '../mdast/tree.ts'

const between = new RegExp(`(?<=${unspaced})\\n(?=${unspaced})`, 'gu')
const endsDense = new RegExp(`${unspaced}$`, 'u')
const startsDense = new RegExp(`^${unspaced}`, 'u')

/** Lines of a paragraph that were broken at a width join without a space where both sides are Chinese or Japanese. */
export function joinLines(node: Nodes): void {
  if (node.type === 'text' && node.value.includes('\n')) node.value = node.value.replace(between, '')
  if (!isParent(node)) return
  node.children.forEach((child, index) => {
    joinLines(child)
    if (child.type === 'text') joinEnds(child, node.children[index - 1], node.children[index + 1])
  })
}

/** A break beside bold text or code is at the end of its neighbour. */
function joinEnds(text: Text, before: Nodes | undefined, after: Nodes | undefined): void {
  if (text.value === '\n') {
    if (before && after && ends(before) && starts(after)) text.value = ''
    return
  }
  if (before && text.value.startsWith('\n') && startsDense.test(text.value.slice(1)) && ends(before))
    text.value = text.value.slice(1)
  if (after && text.value.endsWith('\n') && endsDense.test(text.value.slice(0, -1)) && starts(after))
    text.value = text.value.slice(0, -1)
}

function ends(node: Nodes | PhrasingContent): boolean {
  return node.type !== 'break' && endsDense.test(nodeText(node))
}

function starts(node: Nodes | PhrasingContent): boolean {
  return node.type !== 'break' && startsDense.test(nodeText(node))
}
