import type { Nodes } from 'mdast'
import type { Content } from '../../model/content.ts'

/**
 * What Anki would act on anywhere in a field: sounds, speech, LaTeX pictures and fields to type in.
 *
 *     [sound:a.mp3]  [anki:tts …]  [latex]…[/latex]  [$]…[/$]  [$$]…[/$$]  [[type:Field]]
 */
const commands = /\[(?=\[?(?:sound:|anki:|\/anki:|\/?latex\]|\/?\$\$?\]|type:))/gi

/**
 * HTML in which Anki finds nothing to do: none of its commands, and no braces, which in a cloze note begin and end
 * deletions even inside code and formulas. Readers see the same.
 */
export function dead(html: string): string {
  return html.replace(commands, '&#91;').replaceAll('{{', '{&#123;').replaceAll('}}', '}&#125;')
}

/** `\(` and `\[`, which begin a formula, where an article only writes about them. */
const formulaStart = /\\(?=[([])/g

/** A private-use character to stand between the two characters of a formula's beginning; no text has it there. */
const apart = '\uE0D9'

/** Content whose text begins no formula; `formulas` of the HTML made from it puts the marks apart. */
export function deadFormulas(content: Content): Content {
  return content.map(calmed)
}

/** Plain text that begins no formula. */
export function deadFormulaText(text: string): string {
  return text.replace(formulaStart, `\\${apart}`)
}

/** HTML with the two characters of each dead formula's beginning in different elements, where MathJax sees neither. */
export function formulas(html: string): string {
  return html.replaceAll(`\\${apart}`, '<span>\\</span>')
}

function calmed<Node extends Nodes>(node: Node): Node {
  if (node.type === 'text') return { ...node, value: deadFormulaText(node.value) }
  return 'children' in node ? { ...node, children: node.children.map(calmed) } : node
}
