import type { List, ListItem, Paragraph } from 'mdast'
import type { Role } from '../lexicon/role.ts'
import { type Block, detailsOf, firstParagraph } from '../outline/block.ts'
import { type Label, leadingLabel } from '../text/label.ts'
import { dropStart, type Line, linesOf, paragraphOf, textOf } from '../text/phrasing.ts'
import { nameOf } from '../text/words.ts'

/** A stretch of a question's body under one label; `lead` is what stands before the first. */
export interface Part {
  readonly role: Role | 'lead'
  /** Folded name of the label; null for the lead. */
  readonly name: string | null
  readonly number: string | null
  /** Plain text of the label as written. */
  readonly written: string
  /** The label as content, for a reader that wants it kept. */
  readonly heading: Block | null
  readonly line: number
  readonly blocks: Block[]
}

/** Labels that stay in the text of the part around them. */
const inText: ReadonlySet<Role> = new Set(['approach', 'statement'])

/** Cuts a body at its labels: paragraphs' lines, headings, list items, quotes and `<details>` that name a part. */
export function partsOf(blocks: readonly Block[]): Part[] {
  const parts: Part[] = [open('lead', null, null, '', null, 0)]
  for (const block of blocks) addBlock(parts, block)
  return parts.filter((part) => part.role !== 'lead' || part.blocks.length > 0)
}

function open(
  role: Part['role'],
  name: string | null,
  number: string | null,
  written: string,
  heading: Block | null,
  line: number,
): Part {
  return { role, name, number, written, heading, line, blocks: [] }
}

function addBlock(parts: Part[], block: Block): void {
  const current = parts.at(-1)
  if (block.type === 'paragraph') return addParagraph(parts, block)
  if (block.type === 'heading') {
    const text = textOf(block.children)
    const label = leadingLabel({ text, nodes: block.children })
    const role = label?.role ?? null
    if (
      label === null ||
      role === null ||
      (inText.has(role) && !startsAnswer(parts, role)) ||
      label.name === 'a'
    )
      return void current?.blocks.push(block)
    const rest = dropStart(block.children, label.length)
    parts.push(
      open(
        inText.has(role) ? 'answer' : role,
        label.name,
        label.number,
        text,
        block,
        block.position?.start.line ?? 0,
      ),
    )
    if (inText.has(role)) parts.at(-1)?.blocks.push(block)
    else if (rest.length > 0)
      parts.at(-1)?.blocks.push({
        type: 'paragraph',
        children: rest,
        ...(block.position ? { position: block.position } : {}),
      })
    return
  }
  const details = detailsOf(block)
  if (details) return addDetails(parts, block, details.summary, details.body)
  if (block.type === 'list' && addList(parts, block)) return
  if (block.type === 'blockquote') {
    const paragraph = firstParagraph(block)
    const label = paragraph ? structural(linesOf(paragraph)[0]) : null
    if (label !== null) {
      for (const child of block.children) addBlock(parts, child)
      return
    }
  }
  current?.blocks.push(block)
}

function structural(line: Line | undefined): Label | null {
  const label = line ? leadingLabel(line) : null
  return label && !inText.has(label.role) ? label : null
}

/** An answer's own label (`解题思路：`) starts the answer where none has started yet. */
function startsAnswer(parts: readonly Part[], role: Role): boolean {
  const current = parts.at(-1)?.role
  return (
    role === 'approach' &&
    (current === 'lead' ||
      current === 'question' ||
      current === 'options' ||
      current === 'hint' ||
      isMeta(current))
  )
}

/** Whether a part is about the question rather than of it. */
export function isMeta(role: Part['role'] | undefined): boolean {
  return (
    role === 'type' || role === 'difficulty' || role === 'tags' || role === 'ignored' || role === 'reference'
  )
}

function addParagraph(parts: Part[], paragraph: Paragraph): void {
  const lines = linesOf(paragraph)
  let from = 0
  let labelled = false
  const flush = (to: number): void => {
    if (to <= from) return
    const whole = !labelled && from === 0 && to === lines.length
    const cut = whole ? paragraph : paragraphOf(lines.slice(from, to))
    if (cut) target(parts, labelled).blocks.push(cut)
  }
  lines.forEach((line, index) => {
    const label = leadingLabel(line)
    if (
      label === null ||
      (inText.has(label.role) && !startsAnswer(parts, label.role)) ||
      isOption(lines, index, label)
    )
      return
    flush(index)
    labelled = true
    const kept = inText.has(label.role)
    parts.push(
      open(
        kept ? 'answer' : label.role,
        label.name,
        label.number,
        line.text.slice(0, label.length),
        null,
        line.number,
      ),
    )
    from = index
    if (!kept)
      lines[index] = {
        ...line,
        nodes: dropStart(line.nodes, label.length),
        text: line.text.slice(label.length),
      }
  })
  if (from === 0 && !labelled) target(parts, false).blocks.push(paragraph)
  else flush(lines.length)
}

/** A block after a one-line part about the question (`难度：易`) belongs to the part before it. */
function target(parts: Part[], labelled: boolean): Part {
  const current = parts.at(-1)
  if (current === undefined) throw new RangeError('a body has no part')
  if (labelled || !isMeta(current.role) || current.blocks.length === 0) return current
  const part = open('lead', null, null, '', null, 0)
  parts.push(part)
  return part
}

/** `A. …` is an option where `B. …` follows, not the label of an answer. */
function isOption(lines: readonly Line[], index: number, label: Label): boolean {
  if (label.name !== 'a' && label.name !== 'в' && label.name !== 'f' && label.name !== 'v') return false
  if (/^\s*\(?[aA]\s*[:：]/.test(lines[index]?.text ?? '') && label.number === null)
    return /^\s*[(（]?[bBＢ][.)、:：．]/.test(lines[index + 1]?.text ?? '')
  return lines.slice(index + 1, index + 4).some(({ text }) => /^\s*[(（]?[bBＢбБ][.)、:：．]/.test(text))
}

function addDetails(parts: Part[], block: Block, summary: readonly Block[], body: readonly Block[]): void {
  const text = summary
    .map((child) => (child.type === 'paragraph' || child.type === 'heading' ? textOf(child.children) : ''))
    .join(' ')
  const name =
    nameOf(text) ??
    (leadingLabel({ text, nodes: [] }) as { role: Role; name: string; number: string | null } | null)
  const role = name === null || name.role === 'question' || inText.has(name.role) ? 'answer' : name.role
  const known = name !== null || parts.length > 1 || (parts[0]?.blocks.length ?? 0) > 0
  if (!known) return void parts.at(-1)?.blocks.push(block)
  parts.push(open(role, name?.name ?? 'details', null, text, null, block.position?.start.line ?? 0))
  const inner = partsOf(body)
  for (const part of inner) {
    if (part.role === 'lead') parts.at(-1)?.blocks.push(...part.blocks)
    else parts.push(part)
  }
}

/** A list some of whose items are labelled parts: `- **Answer:** …`. Says whether it was one. */
function addList(parts: Part[], list: List): boolean {
  const labels = list.children.map((item) => labelOfItem(item))
  if (labels.every((label) => label === null)) return false
  let plain: ListItem[] = []
  const flush = (): void => {
    if (plain.length > 0) parts.at(-1)?.blocks.push({ ...list, children: plain, ...around(plain) })
    plain = []
  }
  list.children.forEach((item, index) => {
    if (labels[index] === null) return void plain.push(item)
    flush()
    for (const child of item.children) addBlock(parts, child as Block)
  })
  flush()
  return true
}

function around(items: readonly ListItem[]): Pick<List, 'position'> | Record<never, never> {
  const start = items[0]?.position?.start
  const end = items.at(-1)?.position?.end
  return start && end ? { position: { start, end } } : {}
}

/** Labels of a part that stand in a list item; options (`A. …`) are none. */
function labelOfItem(item: ListItem): Label | null {
  const paragraph = firstParagraph(item)
  if (paragraph === null || typeof item.checked === 'boolean') return null
  const label = structural(linesOf(paragraph)[0])
  return label === null || label.name.length === 1 || label.role === 'question' ? null : label
}
