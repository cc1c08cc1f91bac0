import type { PhrasingContent } from 'mdast'
import type {} from 'mdast-util-math'
import type { Titled } from '../../model/book.ts'
import { nodeText } from '../../model/text.ts'

/** A title where nothing but text can stand: the name of a deck, a line of a reader's contents. */
export type PlainTitle = (titled: Titled) => string

/** What reads the given titles as text, their formulas too (`极限 lim_(x→0) (sin x)/x`); it loads what it needs for that. */
export async function loadPlainTitle(titles: readonly Titled[]): Promise<PlainTitle> {
  const set = titles.some((titled) => phrasingOf(titled).some(({ type }) => type === 'inlineMath'))
  if (!set) return ({ title }) => title
  const { formulaText } = await import('./html/formulaText.ts')
  const textOf = (node: PhrasingContent): string =>
    node.type === 'inlineMath' ? formulaText(node.value) : nodeText(node)
  return (titled) => {
    const nodes = phrasingOf(titled)
    return nodes.length === 0 ? titled.title : nodes.map(textOf).join('')
  }
}

/** What a title is set in, where the article sets it otherwise than its text. */
export function phrasingOf({ titleContent }: Titled): readonly PhrasingContent[] {
  const [paragraph] = titleContent ?? []
  return paragraph?.type === 'paragraph' ? paragraph.children : []
}
