import type { Blockquote, Heading, Paragraph, RootContent } from 'mdast'
import type { Content } from '../../../model/content.ts'
import { nodeText } from '../../../model/text.ts'
import { headingLevels } from '../../shared/html/headingLevels.ts'
import { type Tag, type TagType, tag } from '../file/tag.ts'
import { type Backdrop, backed, kept, type Slab, spaced } from '../flow/slab.ts'
import { type Frame, indented, type Setting, startStrip } from '../setting.ts'
import type { Piece, TextStyle } from '../text/pieces.ts'
import { codeSlabs } from './code.ts'
import { type Notes, noteSlabs, notesOf } from './footnotes.ts'
import { inlinePieces, plainPieces } from './inline.ts'
import { listSlabs } from './list.ts'
import { mathSlabs } from './math.ts'
import { tableSlabs } from './table.ts'
import { textSlabs } from './textSlabs.ts'

/** What is said at the end of a content, as pieces of the paragraph that they stand in. */
export type Ending = (paragraph: Tag) => readonly Piece[]

/** Content with its footnotes below it, as slabs of a column; an ending goes on the last line of a last paragraph. */
export function contentSlabs(
  content: Content,
  frame: Frame,
  setting: Setting,
  ending: Ending | null = null,
): Slab[] {
  const notes = notesOf(content)
  const blocks = content.filter(({ type }) => type !== 'footnoteDefinition')
  const last = blocks.at(-1)
  const slabs =
    ending !== null && last?.type === 'paragraph'
      ? [
          ...blockSlabs(blocks.slice(0, -1), frame, setting, notes),
          ...paragraphSlabs(last, frame, setting, notes, ending),
        ]
      : [...blockSlabs(blocks, frame, setting, notes), ...endingSlabs(ending, frame, setting)]
  return [...slabs, ...spaced(noteSlabs(notes, frame, setting), frame.size * 0.6)]
}

function endingSlabs(ending: Ending | null, frame: Frame, setting: Setting): Slab[] {
  if (ending === null) return []
  const paragraph = tag('P', frame.tag)
  const { small } = setting.theme
  const line = { before: 0, leading: small * Math.min(1.5, setting.leading), align: 'left' as const }
  return textSlabs(ending(paragraph), frame, paragraph, line, setting)
}

/** Blocks one below the other. */
export function blockSlabs(
  nodes: readonly RootContent[],
  frame: Frame,
  setting: Setting,
  notes: Notes,
): Slab[] {
  const level = headingLevels(frame.heading)
  return nodes.flatMap((node) => {
    if (node.type === 'heading') return headingSlabs(node, level(node.depth), frame, setting, notes)
    return block(node, frame, setting, notes)
  })
}

function block(node: RootContent, frame: Frame, setting: Setting, notes: Notes): Slab[] {
  switch (node.type) {
    case 'paragraph':
      return paragraphSlabs(node, frame, setting, notes)
    case 'thematicBreak':
      return [ruleSlab(frame, setting)]
    case 'blockquote':
      return quoteSlabs(node, frame, setting, notes)
    case 'list':
      return listSlabs(node, frame, setting, notes)
    case 'table':
      return tableSlabs(node, frame, setting, notes)
    case 'code':
      return codeSlabs(node, frame, setting)
    case 'math':
      return mathSlabs(node, frame, setting, notes)
    case 'footnoteDefinition':
      return []
    default: {
      const text = plainPieces(nodeText(node), textStyle(frame), setting)
      return textSlabs(text, frame, tag('P', frame.tag), paragraphSetting(frame, setting), setting)
    }
  }
}

/** A paragraph; in a list item it may stand close to what is above it. */
function paragraphSlabs(
  node: Paragraph,
  frame: Frame,
  setting: Setting,
  notes: Notes,
  ending: Ending | null = null,
): Slab[] {
  const paragraph = tag('P', frame.tag)
  const scope = { setting, frame, style: textStyle(frame), tag: null, paragraph, link: null, notes }
  const pieces = [...inlinePieces(node.children, scope), ...(ending?.(paragraph) ?? [])]
  return textSlabs(pieces, frame, paragraph, paragraphSetting(frame, setting), setting)
}

/** Text of a frame. */
export function textStyle({ size, color }: Frame): TextStyle {
  return { font: 'regular', size, color }
}

function paragraphSetting({ size }: Frame, { leading, justified }: Setting) {
  const align = justified ? ('justify' as const) : ('left' as const)
  return { before: size * 0.55, leading: size * leading, align }
}

function headingSlabs(node: Heading, level: number, frame: Frame, setting: Setting, notes: Notes): Slab[] {
  const heading = tag(`H${level}` as TagType, frame.tag)
  const style: TextStyle = { font: 'bold', size: frame.size * 1.06, color: setting.theme.color.ink }
  const scope = { setting, frame, style, tag: null, paragraph: heading, link: null, notes }
  const leading = style.size * setting.leading
  const slabs = textSlabs(
    inlinePieces(node.children, scope),
    frame,
    heading,
    { before: frame.size * 1.1, leading, align: 'left', together: true },
    setting,
  )
  return kept(slabs, slabs.length)
}

function ruleSlab({ x, width, size }: Frame, { theme }: Setting): Slab {
  const length = Math.min(width, 90)
  return {
    height: 1,
    before: size,
    keep: false,
    paint: (sheet, y) => {
      sheet.artifact()
      sheet.rectangle(x + (width - length) / 2, y, length, 0.6, theme.color.line)
    },
  }
}

/** Width of the bar beside a quote and of the space up to its text. */
const bar = { width: 2.2, space: 12 }

function quoteSlabs(node: Blockquote, frame: Frame, setting: Setting, notes: Notes): Slab[] {
  const quote: Tag = tag('BlockQuote', frame.tag)
  const inner: Frame = { ...indented(frame, bar.space, quote), color: setting.theme.color.muted }
  const backdrop: Backdrop = { ...startStrip(frame, bar.width), color: setting.theme.color.line }
  return backed(blockSlabs(node.children, inner, setting, notes), backdrop)
}
