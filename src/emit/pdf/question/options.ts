import type { Option, Question } from '../../../model/book.ts'
import { contentSlabs } from '../blocks/blocks.ts'
import { markedItems } from '../blocks/list.ts'
import { tag } from '../file/tag.ts'
import { kept, type Slab } from '../flow/slab.ts'
import type { Frame, Setting } from '../setting.ts'
import { isLargePrint } from '../theme.ts'

/** The options of a question, one below the other; they stay on one page. */
export function optionSlabs({ options }: Pick<Question, 'options'>, frame: Frame, setting: Setting): Slab[] {
  return options.length === 0 ? [] : itemSlabs(options, false, frame, setting)
}

/** Narrowest text of an option that stands beside others, and the space between two, in sizes of the text. */
const [narrowest, between] = [1, 1.2]

/** Options with a box to tick before each: as many beside each other as leave all of them on one line. */
export function tickSlabs(options: readonly Option[], frame: Frame, setting: Setting): Slab[] {
  if (options.length === 0) return []
  for (const across of isLargePrint(setting.theme) ? [] : acrossFor(options.length)) {
    const space = between * frame.size
    const step = (frame.width + space) / across
    const cell = {
      ...frame,
      x: frame.rtl ? frame.x + frame.width + space - step : frame.x,
      width: step - space,
    }
    const slabs = itemSlabs(options, true, cell, setting, narrowest)
    if (slabs.length === options.length) return rows(slabs, across, frame.rtl ? -step : step)
  }
  return itemSlabs(options, true, frame, setting)
}

/** How many may stand beside each other, the most first: rows are full, but that five and more may end in a shorter one. */
function acrossFor(count: number): number[] {
  return [5, 4, 3, 2].filter((across) => count % across === 0 || (count > 4 && across < 4))
}

function itemSlabs(
  options: readonly Option[],
  ticked: boolean,
  frame: Frame,
  setting: Setting,
  least?: number,
): Slab[] {
  const list = tag('L', frame.tag, { attributes: { O: 'List', ListNumbering: 'UpperAlpha' } })
  const items = options.map(({ key, content }, index) => ({
    mark: key === '' ? '' : `${key}.`,
    box: ticked ? false : null,
    gap: frame.size * (index === 0 ? 0.35 : 0.28),
    body: (inner: Frame) => contentSlabs(content, { ...inner, prefix: `${frame.prefix}o${index}` }, setting),
  }))
  const slabs = markedItems(items, list, frame, setting, least)
  return kept(slabs, slabs.length - 1)
}

/** Slabs of one line each as rows, on common baselines. */
function rows(slabs: readonly Slab[], across: number, step: number): Slab[] {
  const count = Math.ceil(slabs.length / across)
  return Array.from({ length: count }, (_, row) => {
    const cells = slabs.slice(row * across, (row + 1) * across)
    const baseline = Math.max(...cells.map((cell) => cell.baseline ?? 0))
    const drops = cells.map((cell) => baseline - (cell.baseline ?? baseline))
    return {
      height: Math.max(...cells.map(({ height }, index) => height + (drops[index] ?? 0))),
      before: Math.max(...cells.map(({ before }) => before)),
      keep: row < count - 1,
      baseline,
      paint: (sheet, y) => {
        const { shift } = sheet
        for (const [index, cell] of cells.entries()) {
          sheet.shift = shift + index * step
          cell.paint(sheet, y + (drops[index] ?? 0))
        }
        sheet.shift = shift
      },
    }
  })
}
