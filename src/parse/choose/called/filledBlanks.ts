import type { PhrasingContent } from 'mdast'
import type { Entry } from '../../entry/entry.ts'
import { textOf } from '../../text/phrasing.ts'
import { paragraphAt, rewritten } from '../reading/rewritten.ts'

/** What stands in a title for words that were filled in. */
const blank = '____'

/** Whether items of a part of a paper are sentences whose blanks are filled in, underlined or in bold: `TCP has <u>ports</u>.` */
export function areFilled(entries: readonly Entry[]): boolean {
  const filled = entries.filter((entry) => entry.head.asking === null && isFilled(entry.head.nodes))
  return entries.length > 1 && filled.length * 5 >= entries.length * 4
}

/** An item with blanks in its head and what filled them as its answer; the item itself where nothing is filled in. */
export function asFilled(entry: Entry): Entry {
  const { head, first } = entry
  if (!isFilled(head.nodes)) return entry
  const words = head.nodes.filter(isFill).map((node) => textOf([node]).trim())
  const nodes = head.nodes.map(
    (node): PhrasingContent =>
      isFill(node)
        ? { type: 'text', value: blank, ...(node.position ? { position: node.position } : {}) }
        : node,
  )
  const answer = paragraphAt([{ type: 'text', value: words.join('; ') }], first)
  return rewritten(entry, nodes, [answer, ...entry.body])
}

/** Some of a sentence, not all of it, is filled in. */
function isFilled(nodes: readonly PhrasingContent[]): boolean {
  const rest = nodes.filter((node) => !isFill(node))
  return nodes.some(isFill) && /\p{L}/u.test(textOf(rest)) && !(nodes[0]?.type === 'strong')
}

function isFill(node: PhrasingContent): boolean {
  return node.type === 'strong' || (node.type === 'emphasis' && node.data?.hName === 'u')
}
