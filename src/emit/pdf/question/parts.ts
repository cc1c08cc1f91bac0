import type { PhrasingContent } from 'mdast'
import type { Kind, Question } from '../../../model/book.ts'
import type { Content } from '../../../model/content.ts'
import { pointsBeyond } from '../../shared/beyond.ts'
import { beyondTitle } from '../../shared/beyondTitle.ts'
import { phrasingOf } from '../../shared/plainTitle.ts'
import { contentSlabs, textStyle } from '../blocks/blocks.ts'
import { plainPieces } from '../blocks/inline.ts'
import { markedItems } from '../blocks/list.ts'
import { textSlabs } from '../blocks/textSlabs.ts'
import { titlePieces } from '../blocks/title.ts'
import { type TagType, tag } from '../file/tag.ts'
import { kept, marked, type Slab, spaced } from '../flow/slab.ts'
import type { Frame, Setting } from '../setting.ts'
import type { TextStyle } from '../text/pieces.ts'

/** A question in the column of a page: its own element, the level of its heading, and the kind that is said above it. */
export interface QuestionFrame extends Frame {
  readonly level: number
  readonly kind: Kind | null
  /** What each question is worth, where that is said above it. */
  readonly worth: number | null
}

/** The question's heading: its number in the gutter, its title beside it, in the words and marks of the article. */
export function titleSlabs(question: Question, frame: QuestionFrame, setting: Setting): Slab[] {
  const { theme } = setting
  const heading = tag(`H${Math.min(6, frame.level)}` as TagType, frame.tag)
  const style: TextStyle = { font: 'bold', size: theme.question, color: theme.color.ink }
  const pieces = titlePieces(question, style, { ...frame, tag: heading }, setting, titlePhrasing(question))
  const leading = theme.question * Math.min(1.4, setting.leading)
  const text = { before: 0, leading, align: 'left' as const, together: true }
  const slabs = textSlabs(pieces, frame, heading, text, setting)
  const number = plainPieces(String(question.number), { ...style, color: theme.color.accent }, setting)
  const gutter = { x: frame.rtl ? frame.x + frame.width : frame.x - theme.gutter, width: theme.gutter }
  const [mark] = textSlabs(number, gutter, heading, text, setting)
  return kept(marked(slabs, mark), slabs.length)
}

/** The title with the marks that it has in the article, where it holds some or the prompt begins with it. */
function titlePhrasing(question: Question): readonly PhrasingContent[] {
  const asSet = phrasingOf(question)
  if (asSet.length > 0) return asSet
  const [first] = question.prompt ?? []
  const rest = beyondTitle(question)
  return first?.type !== 'paragraph' || rest?.[0] === first ? [] : first.children
}

/** What the question says beyond its title. */
export function promptSlabs(question: Question, frame: Frame, setting: Setting): Slab[] {
  return textPart(beyondTitle(question), { ...frame, prefix: `${frame.prefix}p` }, setting)
}

/** A text of the question. */
export function textPart(content: Content | null, frame: Frame, setting: Setting): Slab[] {
  return content === null ? [] : contentSlabs(content, frame, setting)
}

/** A small word above what it names. */
export function labelSlabs(text: string, frame: Frame, setting: Setting): Slab[] {
  const { small, color } = setting.theme
  const pieces = plainPieces(text, { font: 'bold', size: small, color: color.accent }, setting)
  const line = { before: frame.size * 0.75, leading: small * 1.5, align: 'left' as const, together: true }
  const slabs = textSlabs(pieces, frame, tag('P', frame.tag), line, setting)
  return kept(slabs, slabs.length)
}

/** Small grey text. */
export function smallSlabs(text: string, frame: Frame, setting: Setting, before = 1): Slab[] {
  const { small, color } = setting.theme
  const pieces = plainPieces(text, { font: 'regular', size: small, color: color.muted }, setting)
  return textSlabs(
    pieces,
    frame,
    tag('P', frame.tag),
    { before, leading: small * Math.min(1.5, setting.leading), align: 'left' },
    setting,
  )
}

/** The points that only a repeat of the question brought in. */
export function pointSlabs(question: Question, frame: Frame, setting: Setting): Slab[] {
  const points = pointsBeyond(question)
  if (points.length === 0) return []
  const list = tag('L', frame.tag, { attributes: { O: 'List', ListNumbering: 'Disc' } })
  const items = points.map(({ label, term, text }, index) => ({
    mark: '•',
    gap: frame.size * (index === 0 ? 0.5 : 0.25),
    body: (inner: Frame) => {
      const name = [label, term].filter((part) => part !== null).join(' · ')
      const style = textStyle(inner)
      const pieces = [
        ...(name === ''
          ? []
          : plainPieces(`${name}${setting.words.colon}`, { ...style, font: 'bold' }, setting)),
        ...plainPieces(text, style, setting),
      ]
      const line = { before: 0, leading: inner.size * setting.leading, align: 'left' as const }
      return textSlabs(pieces, inner, tag('P', inner.tag), line, setting)
    },
  }))
  return markedItems(items, list, frame, setting)
}

/** A label with what follows it, if anything does; the two stay together. */
export function labelled(label: string, slabs: readonly Slab[], frame: Frame, setting: Setting): Slab[] {
  return slabs.length === 0 ? [] : [...labelSlabs(label, frame, setting), ...spaced(under(slabs), 0)]
}

/** The first slab close to the label above it. */
function under(slabs: readonly Slab[]): Slab[] {
  return slabs.map((slab, index) => (index === 0 ? { ...slab, before: 1.5 } : slab))
}

/** Slabs that stay together unless they would leave more than half of a page empty. Points. */
const mostTogether = 370

/** A question to answer on the page is read as one: its text and its options, or the lines to write on. */
export function together(slabs: readonly Slab[]): Slab[] {
  const height = slabs.reduce((sum, slab) => sum + slab.before + slab.height, 0)
  return height > mostTogether ? [...slabs] : kept(slabs, slabs.length - 1)
}

/** A question's head never parts from the first two slabs of what follows. */
export function headed(head: readonly Slab[], body: readonly Slab[]): Slab[] {
  if (body.length === 0) return head.map((slab, index) => ({ ...slab, keep: index < head.length - 1 }))
  return [...kept(head, head.length), ...kept(body, Math.min(1, body.length - 1))]
}
