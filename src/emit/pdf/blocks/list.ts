import type { List, ListItem } from 'mdast'
import { type Tag, tag } from '../file/tag.ts'
import { kept, marked, type Slab } from '../flow/slab.ts'
import { type Frame, indented, type Setting, startStrip } from '../setting.ts'
import type { Piece } from '../text/pieces.ts'
import { shape } from '../text/shape.ts'
import { blockSlabs, textStyle } from './blocks.ts'
import { checkbox } from './checkbox.ts'
import type { Notes } from './footnotes.ts'
import { plainPieces } from './inline.ts'
import { shapedSlabs } from './textSlabs.ts'

/** Marks of lists without numbers by depth; deeper ones take the last. */
const bullets = ['•', '–', '·']

/** A list: each item hangs beside its mark. */
export function listSlabs(node: List, frame: Frame, setting: Setting, notes: Notes): Slab[] {
  const ordered = node.ordered === true
  const list = tag('L', frame.tag, {
    attributes: { O: 'List', ListNumbering: ordered ? 'Decimal' : 'Disc' },
  })
  const loose = node.spread === true || node.children.some((item) => item.spread === true)
  const start = node.start ?? 1
  return markedItems(
    node.children.map((item, index) => ({
      mark: ordered ? `${start + index}.` : bulletOf(item, frame.depth),
      box: item.checked ?? null,
      gap: frame.size * (index === 0 || loose ? 0.5 : 0.18),
      body: (inner) => itemSlabs(item, loose, inner, setting, notes),
    })),
    list,
    frame,
    setting,
  )
}

/** An item: its mark, the space above it, and what makes its body in the frame that is left for it. */
export interface MarkedItem {
  readonly mark: string
  /** A box to tick before the mark: empty, ticked, or none. */
  readonly box?: boolean | null
  readonly gap: number
  readonly body: (frame: Frame) => Slab[]
}

/** Items whose bodies line up beside the widest of their marks, which leave a body of `least` sizes of the text at least. */
export function markedItems(
  items: readonly MarkedItem[],
  list: Tag,
  frame: Frame,
  setting: Setting,
  least?: number,
): Slab[] {
  const marks = items.map(({ mark, box = null }) => {
    const label = tag('Lbl', tag('LI', list))
    const pieces = markPieces(mark, box, label, frame, setting)
    return { label, shaped: shape(pieces, setting.fonts, frame.rtl ? 'rtl' : 'ltr') }
  })
  const widths = marks.map(({ shaped }) => shaped.reduce((sum, { width, gap }) => sum + width + gap, 0))
  const space = frame.size * 0.5
  const indent = Math.min(
    frame.width / 2,
    widths.reduce((most, width) => Math.max(most, width + space), frame.size * 1.5),
  )
  return items.flatMap(({ gap, body, box = null }, index) => {
    const { label, shaped } = marks[index] ?? { label: list, shaped: [] }
    const inner = { ...indented(frame, indent, tag('LBody', label.parent), least), depth: frame.depth + 1 }
    const leading = frame.size * setting.leading
    // In a narrow column an item is not moved in as far as its mark asks.
    const beside = frame.width - inner.width - space
    const setIn = { before: 0, leading, together: true } as const
    if ((widths[index] ?? 0) <= beside + 0.01) {
      // Numbers end where their texts begin, boxes stand below one another.
      const align = (box === null) === frame.rtl ? 'left' : 'right'
      const [line] = shapedSlabs(shaped, startStrip(frame, beside), label, { ...setIn, align })
      return raised(marked(body(inner), line), gap)
    }
    const above = shapedSlabs(shaped, frame, label, { ...setIn, align: frame.rtl ? 'right' : 'left' })
    return raised([...kept(above, above.length), ...body(inner)], gap)
  })
}

/** The slabs with just this space above the first. */
function raised(slabs: readonly Slab[], before: number): Slab[] {
  return slabs.map((slab, index) => (index === 0 ? { ...slab, before } : slab))
}

function markPieces(mark: string, box: boolean | null, label: Tag, frame: Frame, setting: Setting): Piece[] {
  const style = textStyle(frame)
  if (box === null) return plainPieces(mark, style, setting)
  const drawn = checkbox(box, frame.size, setting.theme.color.muted, label)
  return mark === '' ? [drawn] : [drawn, ...plainPieces(` ${mark}`, style, setting)]
}

function bulletOf({ checked }: ListItem, depth: number): string {
  if (typeof checked === 'boolean') return ''
  return bullets[Math.min(depth, bullets.length - 1)] ?? '•'
}

/** The blocks of a tight item stand close together. */
function itemSlabs(item: ListItem, loose: boolean, frame: Frame, setting: Setting, notes: Notes): Slab[] {
  const slabs = blockSlabs(item.children, frame, setting, notes)
  return loose ? slabs : slabs.map((slab) => ({ ...slab, before: Math.min(slab.before, frame.size * 0.3) }))
}
