import type { List, ListItem, Paragraph, PhrasingContent } from 'mdast'
import { addTo } from '../../model/collections.ts'
import { nodeText } from '../../model/text.ts'
import { type Block, firstParagraph } from './block.ts'

/** Fewest and most options of a question, and the longest, in UTF-16 units. */
const [fewest, most, longest] = [2, 8, 240]

/** Fewest lists some of whose items are set off that tell a habit; with more than half of all lists. */
const habit = 3

/** How the right options, or the wrong ones, are set off. */
type Style = 'strong' | 'emphasis' | 'delete' | 'marked'

/**
 * Blocks in which the lists below questions have boxes, ticked where an item is set off as a whole, in bold or italics, marked
 * with a pen, or is the only kind not struck out, where the article has it so again and again:
 *
 *     Which of these fly?        - **bat**        - carp        - **wren**
 */
export function withSetOff(blocks: readonly Block[]): readonly Block[] {
  const lists = listsIn(blocks)
  const byStyle = new Map<Style, List[]>()
  for (const list of lists) {
    const style = styleIn(list)
    if (style !== null) addTo(byStyle, style, list)
  }
  const [style, own] = [...byStyle].reduce<[Style, List[]]>(
    (best, next) => (next[1].length > best[1].length ? next : best),
    ['strong', []],
  )
  if (own.length < habit || own.length * 2 <= lists.length) return blocks
  return boxed(blocks, new Set(own), style)
}

/** The bulleted lists of short items that stand right below a text, at any depth. */
function listsIn(blocks: readonly Block[]): List[] {
  return blocks.flatMap((block, at) => {
    if (block.type !== 'list') return []
    const inner = block.children.flatMap((item) => listsIn(item.children as Block[]))
    const before = blocks[at - 1]?.type
    const isBelow = before === 'paragraph' || before === 'heading' || before === 'code' || before === 'list'
    return isBelow && isOffer(block) ? [block, ...inner] : inner
  })
}

function isOffer({ ordered, children }: List): boolean {
  if (ordered || children.length < fewest || children.length > most) return false
  return children.every((item) => {
    const text = item.children.length === 1 ? nodeText(item).trim() : ''
    return text !== '' && text.length <= longest && typeof item.checked !== 'boolean'
  })
}

/** What some items of a list are in, as a whole, and the others not at all; null of other lists. */
function styleIn({ children }: List): Style | null {
  const styles = children.map((item) => styleOf(firstParagraph(item)))
  const style = styles.find((one) => one !== null) ?? null
  if (style === null || styles.every((one) => one !== null)) return null
  const areApart = children.every(
    (item, at) => styles[at] === style || (styles[at] === null && !holds(firstParagraph(item), style)),
  )
  return areApart ? style : null
}

const pen = /^\s*==([^=\n]+)==\s*$/

function styleOf(paragraph: Paragraph | null): Style | null {
  const nodes = paragraph?.children.filter((node) => !isEnd(node)) ?? []
  const [first] = nodes
  if (first === undefined) return null
  if (pen.test(nodeText({ type: 'paragraph', children: nodes }))) return 'marked'
  const { type } = first
  const isStyle = type === 'strong' || type === 'emphasis' || type === 'delete'
  return isStyle && nodes.every((node) => node.type === type) ? type : null
}

/** Space, what closes a sentence, or a note in brackets behind it: `**bat** (right!)` */
function isEnd(node: PhrasingContent): boolean {
  return node.type === 'text' && /^[\s.。;；,，]*(?:[(（][^()（）\n]{1,60}[)）][\s.。]*)?$/.test(node.value)
}

function holds(paragraph: Paragraph | null, style: Style): boolean {
  return paragraph?.children[0]?.type === style
}

function boxed(blocks: readonly Block[], own: ReadonlySet<List>, style: Style): Block[] {
  return blocks.map((block): Block => {
    if (block.type !== 'list') return block
    const isOwn = own.has(block)
    const children = block.children.map((item): ListItem => {
      const inner = boxed(item.children as Block[], own, style) as ListItem['children']
      return isOwn ? ticked({ ...item, children: inner }, style) : { ...item, children: inner }
    })
    return { ...block, children }
  })
}

function ticked(item: ListItem, style: Style): ListItem {
  const isSet = styleOf(firstParagraph(item)) === style
  const checked = style === 'delete' ? !isSet : isSet
  const text = style === 'marked' && isSet ? pen.exec(nodeText(item))?.[1] : undefined
  if (text === undefined) return { ...item, checked }
  const paragraph: Paragraph = {
    ...(item.children[0] as Paragraph),
    children: [{ type: 'text', value: text }],
  }
  return { ...item, checked, children: [paragraph] }
}
