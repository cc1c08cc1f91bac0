import type { Emphasis, Image, Link, Nodes, PhrasingContent } from 'mdast'
import type {} from 'mdast-util-math'
import type {} from 'mdast-util-to-hast'
import { nodeText } from '../../../model/text.ts'
import type { FontStyle } from '../../shared/fonts/faces.ts'
import { joinLines } from '../../shared/html/softBreaks.ts'
import { type Tag, tag } from '../file/tag.ts'
import type { Frame, Setting } from '../setting.ts'
import { withoutMissing } from '../text/missing.ts'
import type { LinkTo, Piece, TextStyle } from '../text/pieces.ts'
import { type Notes, noteMark } from './footnotes.ts'
import { imagePiece } from './image.ts'
import { formulaPieces } from './math.ts'

/** What the pieces of a line inherit from what is around them. */
export interface InlineScope {
  readonly setting: Setting
  readonly frame: Frame
  readonly style: TextStyle
  /** Element that pieces belong to; null is the paragraph's own. */
  readonly tag: Tag | null
  /** The paragraph's element, under which links and the like stand. */
  readonly paragraph: Tag
  readonly link: LinkTo | null
  readonly notes: Notes
}

/** Content of a line as pieces of a paragraph. */
export function inlinePieces(nodes: readonly PhrasingContent[], scope: InlineScope): Piece[] {
  return nodes.flatMap((node, index) =>
    node.type === 'text'
      ? textPieces(unwrapped(node.value, nodes[index - 1], nodes[index + 1]), node, scope)
      : inline(node, scope),
  )
}

/** A text of ours, such as a label, as pieces. */
export function plainPieces(
  text: string,
  style: TextStyle,
  setting: Setting,
  own: Tag | null = null,
  link: LinkTo | null = null,
): Piece[] {
  const clean = withoutMissing(text, style.font, setting, { source: null, node: null })
  return [{ text: clean, style, tag: own, link }]
}

function inline(node: PhrasingContent, scope: InlineScope): Piece[] {
  const { style } = scope
  switch (node.type) {
    case 'strong':
      return inlinePieces(node.children, { ...scope, style: { ...style, font: bold(style.font) } })
    case 'emphasis':
      return inlinePieces(node.children, { ...scope, style: emphasised(node, scope) })
    case 'delete':
      return inlinePieces(node.children, { ...scope, style: { ...style, line: 'through' } })
    case 'inlineCode':
      return textPieces(node.value.replace(/\s+/g, ' '), node, { ...scope, style: codeStyle(scope) })
    case 'break':
      return [{ text: '\n', style, tag: scope.tag, link: null }]
    case 'link':
      return linkPieces(node, scope)
    case 'image':
      return imagePieces(node, scope)
    case 'inlineMath':
      return formulaPieces(node.value, node, scope)
    case 'footnoteReference':
      return noteMark(node, scope)
    default:
      return textPieces(nodeText(node), node, scope)
  }
}

/** Pieces of one text; a character without a font is shown by its number. */
export function textPieces(text: string, node: Nodes | null, scope: InlineScope): Piece[] {
  const { style, setting, frame, link } = scope
  const clean = withoutMissing(text, style.font, setting, { source: frame.source, node })
  return clean === '' ? [] : [{ text: clean, style, tag: scope.tag, link }]
}

/** A line break of the source is a space, but for scripts without spaces. */
function unwrapped(value: string, before: Nodes | undefined, after: Nodes | undefined): string {
  if (!value.includes('\n')) return value
  return joinLines(value, before ? nodeText(before) : '', after ? nodeText(after) : '').replace(
    / ?\n ?/g,
    ' ',
  )
}

function bold(font: FontStyle): FontStyle {
  if (font === 'italic' || font === 'boldItalic') return 'boldItalic'
  return font.startsWith('mono') ? 'monoBold' : 'bold'
}

function italic(font: FontStyle): FontStyle {
  if (font === 'bold' || font === 'boldItalic') return 'boldItalic'
  return font.startsWith('mono') ? 'monoItalic' : 'italic'
}

/** Letters are slanted; Han characters, which have no italics, get dots below. */
function emphasised(node: Emphasis, { style, setting }: InlineScope): TextStyle {
  const { size } = style
  switch (node.data?.hName) {
    case 'sub':
      return { ...style, size: size * 0.68, rise: -size * 0.18 }
    case 'sup':
      return { ...style, size: size * 0.68, rise: size * 0.36 }
    case 'mark':
      return { ...style, fill: setting.theme.color.well, font: bold(style.font) }
    case 'kbd':
      return { ...style, font: 'mono', fill: setting.theme.color.well, size: size * 0.9 }
    case 'u':
      return { ...style, line: 'under' }
    default:
      return { ...style, font: italic(style.font), line: 'dots' }
  }
}

function codeStyle({ style, setting }: InlineScope): TextStyle {
  const font = style.font === 'bold' || style.font === 'boldItalic' ? 'monoBold' : 'mono'
  return { ...style, font, size: style.size * 0.88, fill: setting.theme.color.well }
}

function linkPieces(node: Link, scope: InlineScope): Piece[] {
  if (scope.link !== null) return inlinePieces(node.children, scope)
  const says = nodeText(node).trim() || node.url
  if (node.url.startsWith('#')) return inlinePieces(node.children, scope)
  const { style, setting } = scope
  const inner: InlineScope = {
    ...scope,
    style: { ...style, color: setting.theme.color.accent, line: 'under' },
    tag: tag('Link', scope.tag ?? scope.paragraph),
    link: { target: { url: node.url }, says },
  }
  const pieces = inlinePieces(node.children, inner)
  return pieces.length > 0 ? pieces : textPieces(node.url, node, inner)
}

/** A picture that cannot be shown is named by its text, on a ground that says that it is one. */
function imagePieces(node: Image, scope: InlineScope): Piece[] {
  const shown = imagePiece(node, scope)
  if (shown !== null) return [shown]
  const { color } = scope.setting.theme
  const style: TextStyle = { ...scope.style, color: color.muted, fill: color.well }
  return textPieces(node.alt || node.title || node.url, node, { ...scope, style })
}
