import type { Heading, List, ListItem, Paragraph, PhrasingContent } from 'mdast'
import { plainText } from '../../model/text.ts'
import type { Role } from '../lexicon/role.ts'
import { append, type Block, detailsOf, unmarked } from '../outline/block.ts'
import { arrowLength } from '../text/arrow.ts'
import { leadingLabel } from '../text/label.ts'
import { cutAtLabels } from '../text/labelsInLine.ts'
import { bareLetter } from '../text/letters.ts'
import { modifiesAnswer, nameOf } from '../text/names.ts'
import {
  boldLength,
  dropStart,
  type Line,
  linesOf,
  paragraphOf,
  takeStart,
  textOf,
} from '../text/phrasing.ts'
import { attemptWords } from '../text/words.ts'
import {
  cutAtLabel,
  inText,
  isAccount,
  isMeta,
  isOption,
  isStatement,
  labelsOfItems,
  structural,
} from './partLabels.ts'

declare module 'mdast' {
  interface Data {
    /** The node is a label that the article gives the part it starts (`答案：`); who writes a label of its own skips it. */
    label?: boolean
  }
}

/** A stretch of a question's body under one label; `lead` is what stands before the first. */
export interface Part {
  readonly role: Role | 'lead'
  /** Folded name of the label; null for the lead. */
  readonly name: string | null
  /** The label is of the part's own (`解题思路：`) and stays in its text. */
  readonly kept: boolean
  /** The label as content: a heading, or the start of a line. */
  readonly label: Heading | readonly PhrasingContent[] | null
  readonly blocks: Block[]
}

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

/** Parts in which what is said for reference, `参考：…`, answers where nothing else does; links answer nothing. */
function withReferred(parts: readonly Part[]): readonly Part[] {
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

/** Parts in which `Your answer: D` answers nothing where another part does; what stands below its line stays. */
function withoutAttempts(parts: readonly Part[]): readonly Part[] {
  const isAttempt = ({ role, name }: Part): boolean => role === 'answer' && attemptWords.has(name ?? '')
  if (!parts.some(isAttempt) || !parts.some((one) => one.role === 'answer' && !isAttempt(one))) return parts
  return parts.flatMap((one): Part[] =>
    isAttempt(one)
      ? [
          { ...one, role: 'ignored', blocks: one.blocks.slice(0, 1) },
          { ...part('lead'), blocks: one.blocks.slice(1) },
        ]
      : [one],
  )
}

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

function part(
  role: Part['role'],
  name: string | null = null,
  label: Part['label'] = null,
  kept = false,
): Part {
  return { role, name, kept, label, blocks: [] }
}

/** Tells the lines beside a block, which few need. */
type Beside = () => readonly Line[]

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
  target(parts).blocks.push(block)
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

/** An answer's own label (`解题思路：`) starts the answer where nothing but the question's own statement stands before. */
function startsAnswer(parts: readonly Part[], role: Role): boolean {
  const current = parts.at(-1)
  if (role !== 'approach' || current === undefined) return false
  if (current.role === 'lead') return current.blocks.length === 0 || current.blocks.some(isStatement)
  return (
    current.role === 'question' ||
    current.role === 'options' ||
    current.role === 'hint' ||
    isMeta(current.role)
  )
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

function addParagraph(parts: Part[], paragraph: Paragraph, beside: Beside): void {
  const lines = linesOf(paragraph).flatMap(cutAtLabels)
  let from = 0
  let labelled = takeArrow(parts, lines)
  const flush = (to: number): void => {
    if (!labelled && to === lines.length) return void target(parts).blocks.push(paragraph)
    const cut = to > from ? paragraphOf(lines.slice(from, to)) : null
    if (cut) (labelled ? last(parts) : target(parts)).blocks.push(cut)
  }
  for (const [index, line] of lines.entries()) {
    const label = leadingLabel(line)
    const kept = label !== null && inText.has(label.role)
    if (label === null || (kept && !startsAnswer(parts, label.role)) || isOption(lines, index, label, beside))
      continue
    flush(index)
    labelled = true
    if (isMeta(label.role) && label.number !== null && label.length >= line.text.length) {
      parts.push(part(label.role, label.name))
      from = index
      continue
    }
    parts.push(
      kept
        ? part('answer', label.name, null, true)
        : part(label.role, label.name, takeStart(line.nodes, label.length)),
    )
    from = index
    if (!kept)
      lines[index] = {
        ...line,
        nodes: dropStart(line.nodes, label.length),
        text: line.text.slice(label.length),
      }
  }
  flush(lines.length)
}

/** An arrow right below a question leads to its answer: `→ 享保の改革`. */
function takeArrow(parts: Part[], lines: Line[]): boolean {
  const [line] = lines
  const length = line && parts.every(({ blocks }) => blocks.length === 0) ? arrowLength(line.text) : 0
  if (line === undefined || length === 0) return false
  parts.push(part('answer', 'answer', takeStart(line.nodes, length)))
  lines[0] = { ...line, nodes: dropStart(line.nodes, length), text: line.text.slice(length) }
  return true
}

function last(parts: readonly Part[]): Part {
  const current = parts.at(-1)
  if (current === undefined) throw new RangeError('a body has no part')
  return current
}

/** A block after a one-line part about the question (`难度：易`) belongs to no label. */
function target(parts: Part[]): Part {
  const current = last(parts)
  if (!isMeta(current.role) || current.blocks.length === 0) return current
  parts.push(part('lead'))
  return last(parts)
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
    append(target(parts).blocks, [...summary.map(emphasised), ...body])
    return true
  }
  const role = name === null || name.role === 'question' || inText.has(name.role) ? 'answer' : name.role
  parts.push(part(role, name?.name ?? 'details'))
  for (const inner of partsOf(body, true)) {
    if (inner.role === 'lead' || (role === 'answer' && namesOption(inner)))
      append(last(parts).blocks, inner.blocks)
    else if (role === 'answer' && isMeta(inner.role) && plainText(inner.blocks).length > longestTag)
      append(last(parts).blocks, withLabel(inner))
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
    if (plain.length > 0) target(parts).blocks.push({ ...list, children: plain, ...around(plain) })
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
