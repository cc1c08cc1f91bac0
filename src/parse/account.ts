import type { Nodes, Root } from 'mdast'
import type { Item, LeftOut, ParsedArticle } from '../model/item.ts'
import { nodeText } from '../model/text.ts'
import { noteOf } from '../read/repair/chat/messages/comment.ts'
import { isLine, isParent } from './mdast/tree.ts'
import { cutsWord } from './text/phrasing.ts'

/** Words, and single characters where a script writes no spaces. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+/gu

/** A label, a number or a link back has fewer words. */
const fewestOfText = 8

/**
 * What of an article stands in no item, section or left-out text: the labels and numbers that are its structure, links
 * back to its top, and whatever else was taken off. In the order of the article, one entry a line.
 *
 * Reading hands most nodes on as they are. Only where it made others are words looked at: those of a line against what
 * stands there, and what is left then against all.
 */
export function unaccounted(tree: Root, article: ParsedArticle, source: string): LeftOut[] {
  const leaves = new Leaves(tree)
  const stretches = [
    ...article.items.map((item) => ({ first: item.occurrence.lines[0], bag: bagOf(item, leaves) })),
    ...article.leftOut.map(({ lines, text }) => ({ first: lines[0], bag: put(new Map(), text) })),
  ].sort((a, b) => a.first - b.first)
  const near = finder(stretches)
  const lines = leaves.left().map((line) => {
    const bag = near(line.number)
    return { ...line, words: bag ? line.words.filter((found) => !took(bag, found)) : line.words }
  })
  const rest: Bag = new Map()
  for (const { bag } of stretches) for (const [found, count] of bag) add(rest, found, count)
  for (const text of [article.title ?? '', ...article.sections.map(({ title }) => title)]) put(rest, text)
  return lines.flatMap(({ words, text, number, isCut }): LeftOut[] => {
    const missing = words.filter((found) => !took(rest, found))
    if (missing.length === 0) return []
    const what = missing.length < fewestOfText && !isCut ? 'mark' : 'text'
    const isMost = missing.length * 2 >= wordsOf(text).length
    return [{ what, text: isMost ? text.trim() : missing.join(' '), source, lines: [number, number] }]
  })
}

/** What a chat or a page sets around messages, and who wrote them, each taken out of the text. */
export function sendersIn(tree: Root, source: string): LeftOut[] {
  return (tree.data?.comments ?? []).flatMap(({ value, position }): LeftOut[] => {
    const line = position?.start.line
    const { text = '' } = noteOf(value) ?? {}
    return line === undefined || text === '' ? [] : [{ what: 'mark', text, source, lines: [line, line] }]
  })
}

/** How often each word may still be taken. */
type Bag = Map<string, number>

/** A line of what is in no item. */
interface Line {
  /** In the user's file, from 1. */
  readonly number: number
  readonly text: string
  readonly words: readonly string[]
  /** It starts or ends inside a word. */
  readonly isCut: boolean
}

/** The nodes of a tree that hold text, until they are taken. */
class Leaves {
  readonly #tree: Root
  readonly #isTaken = new Map<Nodes, boolean>()

  constructor(tree: Root) {
    this.#tree = tree
    eachLeaf(tree, (leaf) => void this.#isTaken.set(leaf, false))
  }

  /** Takes the nodes of a block; the words of such as are not of the tree go into the bag. */
  take(block: Nodes, bag: Bag): void {
    eachLeaf(block, (leaf) => {
      if (this.#isTaken.has(leaf)) this.#isTaken.set(leaf, true)
      else put(bag, nodeText(leaf))
    })
  }

  /** Line by line, what nobody took. */
  left(): Line[] {
    const lines: Line[] = []
    eachRun(this.#tree, (leaves) => {
      for (const [at, leaf] of leaves.entries())
        if (this.#isTaken.get(leaf) === false) lines.push(...linesOf(leaf, isPartOfWord(leaves, at)))
    })
    return lines
  }
}

/** What an item says in words that are no node of the tree; nodes of the tree are taken. */
function bagOf(item: Item, leaves: Leaves): Bag {
  const bag: Bag = new Map()
  for (const text of [item.title, ...item.tags]) put(bag, text)
  for (const { key, content } of item.options) {
    put(bag, key)
    for (const block of content) leaves.take(block, bag)
  }
  for (const content of [item.prompt, item.answer, item.hint, item.explanation])
    for (const block of content ?? []) leaves.take(block, bag)
  return bag
}

/** The bag of the last stretch that starts at or before a line; lines are asked for in order. */
function finder(stretches: readonly { readonly first: number; readonly bag: Bag }[]) {
  let index = -1
  return (line: number): Bag | undefined => {
    if ((stretches[index]?.first ?? 0) > line) index = -1
    while ((stretches[index + 1]?.first ?? Number.POSITIVE_INFINITY) <= line) index++
    return stretches[index]?.bag
  }
}

function eachLeaf(node: Nodes, visit: (leaf: Nodes) => void): void {
  if (!isParent(node)) visit(node)
  else for (const child of node.children) eachLeaf(child, visit)
}

/** Leaves that stand in one line together, or one that stands alone. */
function eachRun(node: Nodes, visit: (leaves: readonly Nodes[]) => void): void {
  if (isParent(node) && !isLine(node) && node.type !== 'paragraph') {
    for (const child of node.children) eachRun(child, visit)
    return
  }
  const leaves: Nodes[] = []
  eachLeaf(node, (leaf) => void leaves.push(leaf))
  visit(leaves)
}

function linesOf(leaf: Nodes, isCut: boolean): Line[] {
  const first = (leaf.position?.start.line ?? 1) + (leaf.type === 'code' ? 1 : 0)
  return nodeText(leaf)
    .split('\n')
    .map((text, index) => ({ number: first + index, text, words: wordsOf(text), isCut }))
    .filter(({ words }) => words.length > 0)
}

/** Whether a leaf starts or ends inside a word. */
function isPartOfWord(leaves: readonly Nodes[], at: number): boolean {
  const [before = '', own = '', next = ''] = [leaves[at - 1], leaves[at], leaves[at + 1]].map(
    (leaf) => leaf && nodeText(leaf),
  )
  return cutsWord(before, own) || cutsWord(own, next)
}

function wordsOf(text: string): string[] {
  return text.match(word) ?? []
}

function put(bag: Bag, text: string): Bag {
  for (const found of wordsOf(text)) add(bag, found, 1)
  return bag
}

function add(bag: Bag, found: string, count: number): void {
  if (count > 0) bag.set(found, (bag.get(found) ?? 0) + count)
}

function took(bag: Bag, found: string): boolean {
  const count = bag.get(found) ?? 0
  if (count > 0) bag.set(found, count - 1)
  return count > 0
}
