import type { Nodes, Root } from 'mdast'
import type { LeftOut, ParsedArticle } from '../model/item.ts'
import { nodeText, plainText } from '../model/text.ts'

const token = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu

/**
 * What of an article stands in no item, section or left-out text: the labels, numbers and links back that are its
 * structure. Tokens are words, and single characters where a script writes no spaces.
 */
export function unaccounted(tree: Root, parsed: ParsedArticle, source: string): LeftOut[] {
  const held = new Map<string, number>()
  for (const text of textsOf(parsed))
    for (const [word] of text.matchAll(token)) held.set(word, (held.get(word) ?? 0) + 1)
  const missing: LeftOut[] = []
  const visit = (node: Visited): void => {
    const whole = inline.has(node.type)
    const text = whole ? nodeText(node as Nodes) : (node.value ?? '')
    const words = [...text.matchAll(token)].map(([word]) => word).filter((word) => !taken(held, word))
    if (words.length > 0)
      missing.push({
        what: 'mark',
        text: words.join(' '),
        source,
        lines: [node.position?.start.line ?? 1, node.position?.end.line ?? 1],
      })
    if (!whole) for (const child of node.children ?? []) visit(child)
  }
  visit(tree as Visited)
  return missing
}

/** Nodes whose text is looked at as one. */
const inline: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell'])

/** The parts of any node that hold text. */
interface Visited {
  readonly type: string
  readonly value?: string
  readonly children?: readonly Visited[]
  readonly position?: Root['position']
}

function taken(held: Map<string, number>, word: string): boolean {
  const count = held.get(word) ?? 0
  held.set(word, count - 1)
  return count > 0
}

function textsOf({ title, sections, items, leftOut }: ParsedArticle): string[] {
  return [
    title ?? '',
    ...sections.map((section) => section.title),
    ...leftOut.map(({ text }) => text),
    ...items.flatMap((item) => [
      item.title,
      ...[
        item.prompt,
        item.answer,
        item.hint,
        item.explanation,
        ...item.options.map(({ content }) => content),
      ].map(plainText),
      ...item.tags,
    ]),
  ]
}
