import type { Block } from '../../outline/block.ts'
import { leadingLabel } from '../../text/label.ts'
import { boldLength, type Line, linesOf } from '../../text/phrasing.ts'
import { structural } from './partLabels.ts'

/** Whether each line of a paragraph starts with a name in bold that ends with a colon: `**Node:** ssh a1`. */
export function areAspects(block: Block): boolean {
  return block.type === 'paragraph' && linesOf(block).every((line) => isAspect(line))
}

function isAspect({ nodes, text }: Line): boolean {
  const bold = boldLength(nodes)
  return (
    bold > 1 &&
    /^[^:：]{2,40}(?:[:：]$|$)/u.test(text.slice(0, bold)) &&
    /[:：]/.test(text.slice(bold - 1, bold + 2))
  )
}

/**
 * Whether a body tells of one thing under names of its own, of which one also names a task or a question, and gives no
 * answer under a name: **Situation:** … **Task:** … **Action:** … **Result:** …
 */
export function isAccount(blocks: readonly Block[]): boolean {
  if (blocks.some(tellsInInitials)) return true
  const lines = blocks.flatMap((block) => (block.type === 'paragraph' ? linesOf(block).slice(0, 1) : []))
  const labels = lines.map((line) => structural(line))
  const asked = labels.findIndex((label) => label?.role === 'question' && label.number === null)
  if (asked < 0 || labels.some((label, at) => label !== null && at !== asked)) return false
  const isOwn = (line: Line): boolean => isAspect(line) && leadingLabel(line) === null
  return lines.slice(0, asked).some(isOwn) && lines.slice(asked + 1).some(isOwn)
}

/** A letter in bold, or with a mark, before what it stands for. */
const ofAccount = /^\s*(\p{Lu})\s*(?:[-–—:：.)]\s*|\s)(?=\S)/u

/** Whether the lines of a paragraph, or items of a list, start with the initials of situation, task, action and result. */
function tellsInInitials(block: Block): boolean {
  const lines =
    block.type === 'paragraph'
      ? linesOf(block)
      : block.type === 'list' && block.children.length >= initials.length
        ? block.children.map(({ children: [first] }) =>
            first?.type === 'paragraph' ? linesOf(first)[0] : undefined,
          )
        : []
  if (lines.length < initials.length) return false
  const letters = lines.slice(0, mostInitials).map((line) => ofAccount.exec(line?.text ?? '')?.[1] ?? ' ')
  return letters.join('').includes(initials)
}

const initials = 'STAR'

/** So many lines are looked at for initials. */
const mostInitials = 12
