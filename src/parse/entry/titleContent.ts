import type { PhrasingContent } from 'mdast'
import type { Content } from '../../model/content.ts'
import { dropStart, takeStart, textOf } from '../text/phrasing.ts'

/**
 * A title as the article sets it, one paragraph, where it holds formulas or code that its plain text cannot show; undefined
 * where it holds none. `places` are the texts that it may have been taken from.
 */
export function titleContent(
  title: string,
  places: readonly (readonly PhrasingContent[])[],
): Content | undefined {
  for (const place of places) {
    const nodes = place.flatMap(setPart)
    const at = nodes.some(isSet) ? textOf(nodes).indexOf(title) : -1
    const children = at === -1 ? [] : takeStart(dropStart(nodes, at), title.length)
    if (children.some(isSet) && textOf(children) === title) return [{ type: 'paragraph', children }]
  }
  return undefined
}

/** What of a title is set otherwise than its text; a title is bold or not as a whole, and leads nowhere. */
function setPart(node: PhrasingContent): PhrasingContent[] {
  if (isSet(node)) return [node]
  if ('children' in node) return node.children.flatMap(setPart)
  const value = node.type === 'break' ? ' ' : textOf([node]).replaceAll('\n', ' ')
  return [{ type: 'text', value }]
}

function isSet({ type }: PhrasingContent): boolean {
  return type === 'inlineMath' || type === 'inlineCode'
}
