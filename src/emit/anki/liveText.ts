import type { Nodes } from 'mdast'
import type { Content } from '../../model/content.ts'

/**
 * What Anki would act on anywhere in a field: sounds, speech, LaTeX pictures and fields to type in.
 *
 *     [sound:a.mp3]  [anki:tts …]  [latex]…[/latex]  [$]…[/$]  [$$]…[/$$]  [[type:Field]]
 */
const commands = /\[(?=\[?(?:sound:|anki:|\/anki:|\/?latex\]|\/?\$\$?\]|type:))/gi

/** HTML in which none of Anki's commands is left; readers see the same. */
export function deadCommands(html: string): string {
  return html.replace(commands, '&#91;')
}

/** HTML for a cloze note, in which `}}` would end a deletion and `{{c1::` begin one; also inside formulas. */
export function deadBraces(html: string): string {
  return html.replaceAll('{{', '{&#123;').replaceAll('}}', '}&#125;')
}

/** `\(` and `\[`, which begin a formula, where an article only writes about them. */
const formulaStart = /\\(?=[([])/g

/** A private-use character that takes the place between the two characters of a formula's beginning. */
const apart = '\uE0D9'

/** Content whose text begins no formula; `formulas` of the HTML made from it puts the marks apart. */
export function deadFormulas(content: Content): Content {
  return content.map((node) => calmed(node)) as unknown as Content
}

/** Plain text that begins no formula. */
export function deadFormulaText(text: string): string {
  return text.replace(formulaStart, `\\${apart}`)
}

/** HTML with the two characters of each dead formula's beginning in different elements, where MathJax sees neither. */
export function formulas(html: string): string {
  return html.replaceAll(`\\${apart}`, '<span>\\</span>')
}

function calmed(node: Nodes): Nodes {
  if (node.type === 'text') return { ...node, value: deadFormulaText(node.value) }
  return 'children' in node ? ({ ...node, children: node.children.map(calmed) } as Nodes) : node
}
