import type { Nodes } from 'mdast'
import { diagnostic, type Report } from '../model/diagnostic.ts'
import type { Item } from '../model/item.ts'
import { nodeText } from '../model/text.ts'

/** What a sentence ends with, in any script, or a mark that closes what stood around it. */
const ended = /[.!?。！？．…;；:：।॥؟۔។၊。)）\]】」』〉》"'”’»›*~`|>}$%\d]\s*$/u

const sentence = /[.!?。！？।؟۔]["'”’»)）]?(?:\s|$|[^\p{ASCII}])/u

/** Up to so many characters without the end of a sentence are a phrase that answers, `False`, or a caption: nobody ends those. */
const phrase = 24

/** So many of the other answers end a sentence, where an author ends sentences at all. */
const regular = 0.8

/** Says so where the last answer ends in the middle of a sentence although the others, or those before it, are whole. */
export function tellCutOff(items: readonly Item[], report: Report): void {
  const ends = items.flatMap((item) => endOf(item) ?? [])
  const last = ends.at(-1)
  const others = ends.slice(0, -1)
  if (last === undefined || last.item !== items.at(-1) || ended.test(last.text) || last.free) return
  if (others.length === 0 && !sentence.test(last.text)) return
  const whole = others.filter(({ text }) => ended.test(text)).length
  if (whole < others.length * regular) return
  report(
    diagnostic(
      'article-cut-off',
      `the article ends in the middle of a sentence: “…${last.text.slice(-30)}”`,
      {
        severity: 'info',
        place: { source: last.item.occurrence.source, line: last.line, column: last.column },
        expected: 'the whole article',
        note: 'taken up to there',
      },
    ),
  )
}

interface End {
  readonly item: Item
  /** It is a phrase, or ends a list whose items before it end no sentence either. */
  readonly free: boolean
  readonly text: string
  readonly line: number
  readonly column: number
}

/** The text that an item ends with; null where that is code, a table, a formula or a picture. */
function endOf(item: Item): End | null {
  if (item.options.length > 0 && item.explanation === null) return null
  const block = (item.explanation ?? item.answer)?.at(-1)
  const leaf = lastLeaf(block)
  if (block === undefined || leaf?.type !== 'text' || leaf.position === undefined) return null
  const { line, column } = leaf.position.end
  return { item, free: isPhrase(block) || endsOpenList(block), text: nodeText(leaf).trimEnd(), line, column }
}

function lastLeaf(node: Nodes | undefined): Nodes | undefined {
  if (node === undefined || node.type === 'table') return undefined
  return 'children' in node ? lastLeaf(node.children.at(-1)) : node
}

function isPhrase(node: Nodes): boolean {
  const text = nodeText(node).trim()
  return text.length <= phrase && !sentence.test(text)
}

function endsOpenList(node: Nodes | undefined): boolean {
  if (node === undefined || !('children' in node)) return false
  if (node.type === 'list' && node.children.slice(0, -1).some((item) => !ended.test(nodeText(item))))
    return true
  return endsOpenList(node.children.at(-1))
}
