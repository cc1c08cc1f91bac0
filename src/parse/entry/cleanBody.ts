import { type Block, detailsOf, unmarked } from '../outline/block.ts'
import { joinLines } from '../text/joinLines.ts'
import { textOf } from '../text/phrasing.ts'
import { breakCounted } from './countedBreaks.ts'

/** Blocks without rules and links back to the top at their ends, with `<details>` shown open and broken lines joined, but for those that count. */
export function clean(blocks: readonly Block[]): Block[] {
  const kept = blocks.flatMap(unfolded)
  while (isTrailer(kept.at(-1))) kept.pop()
  if (kept.length > 2 && isCount(kept.at(-1)) && kept.at(-2)?.type === 'thematicBreak') kept.length -= 2
  while (kept[0]?.type === 'thematicBreak') kept.shift()
  kept.forEach(breakCounted)
  kept.forEach(joinLines)
  return kept
}

function unfolded(block: Block): Block[] {
  const details = detailsOf(block)
  return details ? [...details.summary.map(unmarked), ...details.body.flatMap(unfolded)] : [block]
}

function isTrailer(block: Block | undefined): boolean {
  return block !== undefined && (block.type === 'thematicBreak' || isBackLink(block))
}

/** The number of the next question, in a line of its own behind the rule that parts the two. */
function isCount(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && /^\s*\p{Nd}{1,4}\s*$/u.test(textOf(block.children))
}

/** `[⬆ Back to Top](#contents)`, `[к оглавлению](#sql)`: a link within the page and nothing else. */
export function isBackLink(block: Block): boolean {
  if (block.type !== 'paragraph') return false
  const links = block.children
    .flatMap((child) => (child.type === 'strong' || child.type === 'emphasis' ? child.children : [child]))
    .filter((child) => textOf([child]).trim() !== '')
  return links.length > 0 && links.every((child) => child.type === 'link' && child.url.startsWith('#'))
}
