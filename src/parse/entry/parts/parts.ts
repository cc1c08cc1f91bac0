import type { Heading, List, ListItem } from 'mdast'
import { plainText } from '../../../model/text.ts'
import { append, type Block, detailsOf, unmarked } from '../../outline/block.ts'
import { leadingLabel } from '../../text/label.ts'
import { bareLetter } from '../../text/letters.ts'
import { nameOf } from '../../text/names.ts'
import { boldLength, dropStart, type Line, linesOf, textOf } from '../../text/phrasing.ts'
import { addParagraph, type Beside, startsAnswer } from './addParagraph.ts'
import { isAccount } from './aspects.ts'
import { withoutAttempts } from './attempts.ts'
import { cutAtLabel, labelsOfItems } from './labelledItems.ts'
import { lastOf, openPart, type Part, part } from './part.ts'
import { inText, isMeta, structural } from './partLabels.ts'
import { withReferred } from './referred.ts'
import { withLabel } from './withLabel.ts'

/** Cuts a body at its labels: paragraphs' lines, headings, list items, quotes and `<details>` that name a part. */
export function partsOf(blocks: readonly Block[], inside = false): readonly Part[] {
  if (isAccount(blocks)) return [{ ...part('lead'), blocks: [...blocks] }]
  const parts: Part[] = [part('lead')]
  for (const [index, block] of blocks.entries()) addBlock(parts, block, inside, () => besides(blocks, index))
  if (parts.every((part) => part.blocks.length === 0) && blocks.every(isSentence))
    return blocks.length === 0 ? [] : [{ ...part('lead'), blocks: [...blocks] }]
  return withoutAttempts(withReferred(parts)).filter(
    ({ role, blocks }) => role !== 'lead' || blocks.length > 0,
  )
}

const none: Beside = () => []

/** The lines that the blocks right before and behind one, code aside, start with: options stand in paragraphs of their own, too. */
function besides(blocks: readonly Block[], index: number): Line[] {
  return [-1, 1].flatMap((step) => {
    const at = blocks[index + step]?.type === 'code' ? index + 2 * step : index + step
    const block = blocks[at]
    return block?.type === 'paragraph' ? linesOf(block).slice(0, 1) : []
  })
}

function addBlock(parts: Part[], block: Block, inside = false, beside: Beside = none): void {
  if (block.type === 'paragraph') {
    addParagraph(parts, block, beside)
    return
  }
  if (block.type === 'heading' && addHeading(parts, block)) return
  const details = detailsOf(block)
  if (details && addDetails(parts, details.summary, details.body, inside)) return
  if (block.type === 'list' && addList(parts, block)) return
  const cut = block.type === 'list' ? cutAtLabel(block) : null
  if (cut !== null) {
    addBlock(parts, cut.list, inside)
    addParagraph(parts, cut.rest, none)
    if (cut.behind !== null) addBlock(parts, cut.behind, inside)
    return
  }
  if (block.type === 'blockquote' && !details) {
    const named = block.children.slice(0, 2).findIndex(startsPart)
    const title = named === 1 && isTitle(block.children[0]) ? block.children.slice(0, 1) : []
    if (named === 0 || title.length > 0) {
      if (title.length > 0) parts.push({ ...part('ignored'), blocks: title })
      for (const child of block.children.slice(title.length)) addBlock(parts, child)
      return
    }
  }
  openPart(parts).blocks.push(block)
}

function startsPart(block: Block): boolean {
  return block.type === 'paragraph' && structural(linesOf(block)[0]) !== null
}

/** A line in bold as a whole, as the title of a callout is. */
function isTitle(block: Block | undefined): boolean {
  if (block?.type !== 'paragraph') return false
  return boldLength(block.children) >= textOf(block.children).trim().length
}

/** A label alone that ends as a sentence does is all that is said: `Back.` */
function isSentence(block: Block): boolean {
  return block.type === 'paragraph' && /[.!。！]\s*$/u.test(textOf(block.children))
}

function addHeading(parts: Part[], heading: Heading): boolean {
  const label = leadingLabel({ text: textOf(heading.children), nodes: heading.children })
  if (label === null || label.name === 'a') return false
  if (inText.has(label.role)) {
    if (!startsAnswer(parts, label.role)) return false
    parts.push({ ...part('answer', label.name, null, true), blocks: [heading] })
    return true
  }
  const rest = dropStart(heading.children, label.length)
  const position = heading.position ? { position: heading.position } : {}
  const blocks: Block[] = rest.length > 0 ? [{ type: 'paragraph', children: rest, ...position }] : []
  parts.push({ ...part(label.role, label.name, heading), blocks })
  return true
}

/** A summary that names a part, or any below a question, opens a part; says whether it did. */
function addDetails(
  parts: Part[],
  summary: readonly Block[],
  body: readonly Block[],
  inside: boolean,
): boolean {
  const text = summary
    .map((child) => (child.type === 'paragraph' || child.type === 'heading' ? textOf(child.children) : ''))
    .join(' ')
  const name = nameOf(text) ?? leadingLabel({ text, nodes: [{ type: 'text', value: text }] })
  const alone = parts.length === 1 && parts[0]?.blocks.length === 0
  if (name === null && alone) return false
  if (name === null && text.trim() !== '' && (inside || parts.some(isGivenAnswer))) {
    append(openPart(parts).blocks, [...summary.map(emphasised), ...body])
    return true
  }
  const role = name === null || name.role === 'question' || inText.has(name.role) ? 'answer' : name.role
  parts.push(part(role, name?.name ?? 'details'))
  for (const inner of partsOf(body, true)) {
    if (inner.role === 'lead' || (role === 'answer' && namesOption(inner)))
      append(lastOf(parts).blocks, inner.blocks)
    else if (role === 'answer' && isMeta(inner.role) && plainText(inner.blocks).length > longestTag)
      append(lastOf(parts).blocks, withLabel(inner))
    else parts.push(inner)
  }
  return true
}

/** Longest text, in characters, that is about a question: `Level 3: A judgement, linked to …` answers it. */
const longestTag = 40

/** `Option: C` in a fold that answers offers nothing. */
function namesOption({ role, blocks }: Part): boolean {
  const [only, ...more] = role === 'options' ? blocks : []
  return only?.type === 'paragraph' && more.length === 0 && bareLetter(textOf(only.children)) !== null
}

function isGivenAnswer({ role, blocks }: Part): boolean {
  return (role === 'answer' || role === 'explanation') && blocks.length > 0
}

/** The summary of a fold inside an answer, which says what is in it: `Going deeper`. */
function emphasised(block: Block): Block {
  const plain = unmarked(block)
  if (plain.type !== 'paragraph') return plain
  return { ...plain, children: [{ type: 'strong', children: plain.children }] }
}

/** A list some of whose items are labelled parts: `- **Answer:** …`. Says whether it was one. */
function addList(parts: Part[], list: List): boolean {
  const labels = labelsOfItems(list)
  if (labels.every((label) => label === null)) return false
  let plain: ListItem[] = []
  const flush = (): void => {
    if (plain.length > 0) openPart(parts).blocks.push({ ...list, children: plain, ...around(plain) })
    plain = []
  }
  for (const [index, item] of list.children.entries()) {
    if (labels[index] === null) plain.push(item)
    else {
      flush()
      for (const child of item.children) addBlock(parts, child as Block)
    }
  }
  flush()
  return true
}

function around(items: readonly ListItem[]): Pick<List, 'position'> | Record<never, never> {
  const start = items[0]?.position?.start
  const end = items.at(-1)?.position?.end
  return start && end ? { position: { start, end } } : {}
}
