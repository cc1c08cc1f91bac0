import type { List, ListItem, Paragraph } from 'mdast'
import { nodeText } from '../../../model/text.ts'
import { firstParagraph } from '../../outline/block.ts'
import type { Label } from '../../text/label.ts'
import { leadingLetter } from '../../text/letters.ts'
import { linesOf, paragraphOf } from '../../text/phrasing.ts'
import { isUnnamed } from './optionLabel.ts'
import { isMeta, structural } from './partLabels.ts'

/** A list that ends before a line that names a part, with that line and those below it. */
interface Cut {
  readonly list: List
  readonly rest: Paragraph
  /** The items behind a label that leads to them. */
  readonly behind: List | null
}

/**
 * A list whose last item goes on, without a blank line, in lines that name a part, `- C. …` and `Answer: B` right below, or
 * that has one with a label as its last line, which leads to the items below it.
 */
export function cutAtLabel(list: List): Cut | null {
  const { children } = list
  const led = children.slice(0, -1).findIndex((item) => leads(item))
  const last = led < 0 ? children.length - 1 : led
  const item = children[last]
  const paragraph = item ? firstParagraph(item) : null
  if (item === undefined || paragraph === null || item.children.length > 1) return null
  const lines = linesOf(paragraph)
  const at = lines.findIndex((line, index) => index > 0 && (structural(line)?.name.length ?? 0) > 1)
  const kept = at > 0 ? paragraphOf(lines.slice(0, at)) : null
  const rest = at > 0 ? paragraphOf(lines.slice(at)) : null
  if (kept === null || rest === null) return null
  const behind = led < 0 ? null : { ...list, children: children.slice(last + 1) }
  return {
    list: { ...list, children: [...children.slice(0, last), { ...item, children: [kept] }] },
    rest,
    behind,
  }
}

/** Whether the last line of an item is nothing but the label of an answer: `ans:` */
function leads({ children: [first, ...more] }: ListItem): boolean {
  const lines = first?.type === 'paragraph' && more.length === 0 ? linesOf(first) : []
  const line = lines.length > 1 ? lines.at(-1) : undefined
  const label = line && structural(line)
  return (
    label?.role === 'answer' && label.name.length > 1 && label.length >= (line?.text.trimEnd().length ?? 0)
  )
}

/**
 * Labels of the parts that stand in the items of a list, null for the others; options (`A. …`) are none, and letters only where
 * each names a part.
 */
export function labelsOfItems({ children }: List): (Label | null)[] {
  const labels = withoutStrays(children.map((item) => labelOfItem(item, children.length === 1)))
  if (labels.every((label) => label?.name.length !== 1)) return labels
  const starts = children.map((item) => nodeText(firstParagraph(item) ?? item))
  return labels.map((label, index) => {
    const isInitial =
      label?.name.length === 1 && starts.some((other) => isUnnamed(other, starts[index] ?? ''))
    return isInitial ? null : label
  })
}

/** Labels without one of what is only about a question, where no other item has any: `Labels: app` among what a task asks for. */
function withoutStrays(labels: readonly (Label | null)[]): (Label | null)[] {
  const [only, ...more] = labels.filter((label) => label !== null)
  const isStray = more.length === 0 && labels.length > 2 && isMeta(only?.role ?? 'lead')
  return isStray ? labels.map(() => null) : [...labels]
}

function labelOfItem(item: ListItem, isLone: boolean): Label | null {
  const paragraph = firstParagraph(item)
  if (paragraph === null || typeof item.checked === 'boolean') return null
  const [line, ...more] = linesOf(paragraph)
  const label = structural(line)
  const alone = label !== null && label.length >= (line?.text.trimEnd().length ?? 0)
  if (alone && more.length === 0 && item.children.length === 1) return null
  const isLetter = !isLone && label?.name.length === 1 && leadingLetter(line?.text ?? '') !== null
  return label === null || isLetter || label.role === 'question' ? null : label
}
