import type { Nodes } from 'mdast'
import type { Math as MathNode } from 'mdast-util-math'
import { tag } from '../file/tag.ts'
import type { Slab } from '../flow/slab.ts'
import type { Frame, Setting } from '../setting.ts'
import type { Piece } from '../text/pieces.ts'
import { textStyle } from './blocks.ts'
import type { Notes } from './footnotes.ts'
import { type InlineScope, textPieces } from './inline.ts'
import { textSlabs } from './textSlabs.ts'

/** A formula in a line, with its LaTeX as the text that a screen reader says. */
export function formulaPieces(source: string, node: Nodes, scope: InlineScope): Piece[] {
  const formula = tag('Formula', scope.tag ?? scope.paragraph, { alt: source })
  const style = { ...scope.style, font: 'mono' as const, size: scope.style.size * 0.88 }
  return textPieces(source, node, { ...scope, tag: formula, style })
}

/** A formula on lines of its own. */
export function mathSlabs(node: MathNode, frame: Frame, setting: Setting, notes: Notes): Slab[] {
  const paragraph = tag('P', frame.tag)
  const scope = { setting, frame, style: textStyle(frame), tag: null, paragraph, link: null, notes }
  const text = { before: frame.size * 0.6, leading: frame.size * setting.leading, align: 'center' as const }
  return textSlabs(formulaPieces(node.value, node, scope), frame, paragraph, text, setting)
}
