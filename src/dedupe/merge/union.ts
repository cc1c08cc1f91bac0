import type {
  BlockContent,
  Code,
  DefinitionContent,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Table,
  TableRow,
} from 'mdast'
import type { Content } from '../../model/content.ts'
import { nodeText } from '../../model/text.ts'
import { freshPart } from './fresh.ts'
import { alike, labelsOf } from './labels.ts'
import { picturesIn, Said, sentenceKey, sentencesOf } from './said.ts'

type Block = BlockContent | DefinitionContent

/**
 * Everything that several places say, once: the first place's blocks, then what others add. A block whose every
 * sentence stands already is left out; points of lists are matched by label or text, and a point that says more or other
 * things keeps both, the richer first. `isAsked` may name more sentences as said (a prompt that asks the same again).
 */
export function unionOf(
  contents: readonly (Content | null)[],
  isAsked?: (sentence: string) => boolean,
): Content | null {
  const given = contents.filter((content): content is Content => content !== null && content.length > 0)
  const [first, ...others] = given
  if (first === undefined) return null
  if (others.length === 0) return first
  const said = new Said(isAsked)
  const blocks: Block[] = [...first]
  for (const block of first) said.addBlock(block)
  for (const other of others) addContent(blocks, other, said)
  return blocks
}

/**
 * Adds what another place says. New text that leads to a list or a piece of code which stands already is put before that;
 * a list that new text leads to, and that shares no point with another, stays a list of its own behind it.
 */
function addContent(blocks: Block[], other: Content, said: Said): void {
  let leading: Block[] = []
  const putBefore = (at: number): void => {
    blocks.splice(at < 0 ? blocks.length : at, 0, ...leading)
    leading = []
  }
  for (const block of other) {
    if (block.type === 'list') {
      const at = listFor(blocks, block, leading.length > 0)
      putBefore(at)
      addList(
        blocks,
        block,
        at < 0 ? -1 : blocks.findIndex((known, index) => index >= at && known.type === 'list'),
        said,
      )
      continue
    }
    const added = newPart(block, said)
    if (added?.type === 'table' && addRows(blocks, added)) continue
    if (added !== null) leading.push(added)
    else if (block.type === 'code') putBefore(blocks.findIndex((known) => sameCode(known, block)))
  }
  putBefore(-1)
}

/** Adds rows to the table of the same head; false where there is none. */
function addRows(blocks: Block[], { children: [head, ...rows] }: Table): boolean {
  const headOf = (row: TableRow | undefined): string => (row === undefined ? '' : sentenceKey(nodeText(row)))
  const at = blocks.findIndex((known) => known.type === 'table' && headOf(known.children[0]) === headOf(head))
  const known = blocks[at]
  if (known?.type !== 'table') return false
  blocks[at] = { ...known, children: [...known.children, ...rows] }
  return true
}

function sameCode(known: Block, { value }: Code): boolean {
  return known.type === 'code' && sentenceKey(known.value) === sentenceKey(value)
}

/** What of a block is not said yet, or null. */
function newPart(block: Block, said: Said): Block | null {
  const text = nodeText(block)
  if (block.type === 'code') return said.add(text) ? block : null
  if (text.trim() === '' && picturesIn(block).length === 0) return said.addNode(block) ? block : null
  const fresh = freshPart(block, said.known)
  if (fresh !== null) said.addBlock(block)
  return fresh
}

/** Adds a list's points to the list at a place, or the list itself where it has none. */
function addList(blocks: Block[], list: List, at: number, said: Said): void {
  const target = blocks[at]
  if (target?.type !== 'list') {
    if (freshPart(list, said.known) !== null) {
      said.addBlock(list)
      blocks.push(list)
    }
    return
  }
  const items = [...target.children]
  for (const item of list.children) addItem(items, item, said)
  blocks[at] = { ...target, children: items }
}

/** The list that shares a point with this one; else the only one, unless this one is led to by text of its own. */
function listFor(blocks: readonly Block[], list: List, led: boolean): number {
  const lists = blocks.flatMap((block, at) => (block.type === 'list' ? [{ at, items: block.children }] : []))
  const match = lists.find(({ items }) => list.children.some((item) => partner(items, item) >= 0))
  return match?.at ?? (lists.length === 1 && !led ? (lists[0]?.at ?? -1) : -1)
}

function addItem(items: ListItem[], item: ListItem, said: Said): void {
  const text = nodeText(item)
  const at = partner(items, item)
  const known = items[at]
  if (freshPart(asList(item), said.known) === null) return
  said.addBlock(item)
  if (known === undefined) {
    items.push(item)
    return
  }
  const [richer, poorer] = nodeText(known).length >= text.length ? [known, item] : [item, known]
  const rest = restOf(poorer, richer)
  items[at] = { ...richer, spread: richer.spread ?? false, children: [...richer.children, ...rest] }
}

function asList(item: ListItem): List {
  return { type: 'list', children: [item] }
}

/** What the poorer of two points says that the richer does not, label or no label. */
function restOf(poorer: ListItem, richer: ListItem): readonly BlockContent[] {
  const there = new Set(
    [...sentencesOf(nodeText(richer)), ...richer.children.flatMap(unlabelled)].map(sentenceKey),
  )
  const shown = new Set(picturesIn(richer))
  return poorer.children.flatMap((block, index): readonly (BlockContent | DefinitionContent)[] => {
    const bare = index === 0 && block.type === 'paragraph' ? withoutLabel(block) : block
    const fresh = freshPart(bare, {
      says: (sentence) => there.has(sentenceKey(sentence)),
      shows: (url) => shown.has(url),
    })
    return fresh === null ? [] : [fresh]
  }) as readonly BlockContent[]
}

function unlabelled(block: ListItem['children'][number]): readonly string[] {
  return block.type === 'paragraph' ? sentencesOf(nodeText(withoutLabel(block))) : []
}

/** The paragraph of a point without `**label:**` or `label:`. */
function withoutLabel(paragraph: Paragraph): Paragraph {
  const [first, ...rest] = paragraph.children
  if (first?.type === 'strong' && rest.length > 0) return { ...paragraph, children: trimmedStart(rest) }
  if (first?.type !== 'text') return paragraph
  const cut = /^[^:：。.!?\n]{1,60}[:：]\s*(?=\S)/.exec(first.value)
  return cut === null
    ? paragraph
    : { ...paragraph, children: [{ ...first, value: first.value.slice(cut[0].length) }, ...rest] }
}

function trimmedStart(children: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = children
  return first?.type === 'text'
    ? [{ ...first, value: first.value.replace(/^[\s:：]+/, '') }, ...rest]
    : [...children]
}

/** The point of a list with the same label in either language, or with nearly the same text. */
function partner(items: readonly ListItem[], item: ListItem): number {
  const labels = labelsOf(item)
  const byLabel = items.findIndex((other) => labelsOf(other).some((label) => labels.includes(label)))
  if (byLabel >= 0) return byLabel
  const text = nodeText(item)
  return items.findIndex(
    (other) => (labels.length === 0 || labelsOf(other).length === 0) && alike(nodeText(other), text),
  )
}
