import type { List, ListItem } from 'mdast'
import { type Tag, tag } from '../file/tag.ts'
import type { Slab } from '../flow/slab.ts'
import { type Frame, indented, type Setting } from '../setting.ts'
import { shape } from '../text/shape.ts'
import { blockSlabs, textStyle } from './blocks.ts'
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
  const marks = node.children.map((item, index) => markOf(item, ordered ? start + index : null, frame.depth))
  return markedItems(
    marks.map((mark, index) => ({
      mark,
      gap: frame.size * (index === 0 || loose ? 0.5 : 0.18),
      body: (inner) => itemSlabs(node.children[index], loose, inner, setting, notes),
    })),
    list,
    frame,
    setting,
  )
}

/** An item: its mark, the space above it, and what makes its body in the frame that is left for it. */
export interface MarkedItem {
  readonly mark: string
  readonly gap: number
  readonly body: (frame: Frame) => Slab[]
}

/** Items whose bodies line up beside the widest of their marks. */
export function markedItems(items: readonly MarkedItem[], list: Tag, frame: Frame, setting: Setting): Slab[] {
  const shaped = items.map(({ mark }) => shape(plainPieces(mark, textStyle(frame), setting), setting.fonts))
  const widths = shaped.map((mark) => mark.reduce((sum, { width, gap }) => sum + width + gap, 0))
  const indent = Math.min(frame.width / 3, Math.max(frame.size * 1.5, Math.max(...widths) + frame.size * 0.5))
  return items.flatMap(({ gap, body }, index) => {
    const item = tag('LI', list)
    const inner = { ...indented(frame, indent, tag('LBody', item)), depth: frame.depth + 1 }
    const right = { x: frame.x, width: indent - frame.size * 0.5 }
    const leading = frame.size * setting.leading
    const mark = shapedSlabs(shaped[index] ?? [], right, tag('Lbl', item), {
      before: 0,
      leading,
      align: 'right',
    })
    return marked(mark[0], body(inner), gap)
  })
}

/** The first slab of an item with the mark painted beside its first line. */
function marked(mark: Slab | undefined, body: readonly Slab[], gap: number): Slab[] {
  if (mark === undefined) return [...body]
  const [first, ...rest] = body
  if (first === undefined) return [{ ...mark, before: gap }]
  const drop = (first.baseline ?? mark.baseline ?? 0) - (mark.baseline ?? 0)
  return [
    {
      ...first,
      before: gap,
      paint: (sheet, y) => {
        mark.paint(sheet, y + drop)
        first.paint(sheet, y)
      },
    },
    ...rest,
  ]
}

function markOf({ checked }: ListItem, number: number | null, depth: number): string {
  if (typeof checked === 'boolean') return checked ? '☑' : '☐'
  return number === null ? (bullets[Math.min(depth, bullets.length - 1)] ?? '•') : `${number}.`
}

/** The blocks of a tight item stand close together. */
function itemSlabs(
  item: ListItem | undefined,
  loose: boolean,
  frame: Frame,
  setting: Setting,
  notes: Notes,
): Slab[] {
  const slabs = blockSlabs(item?.children ?? [], frame, setting, notes)
  return loose ? slabs : slabs.map((slab) => ({ ...slab, before: Math.min(slab.before, frame.size * 0.3) }))
}
