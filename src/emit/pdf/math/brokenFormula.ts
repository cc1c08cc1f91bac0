import type { FormulaShape } from './formulas.ts'
import type { Part } from './parts.ts'

/** A formula in parts, and what sets some of them, from one to before another, as a line. */
export interface PartedFormula {
  readonly parts: readonly Pick<Part, 'start' | 'depth'>[]
  readonly set: (from: number, to: number) => FormulaShape | null
}

/** A line of a broken formula; thousandths of the text's size. */
interface Line {
  readonly indent: number
  readonly shape: FormulaShape
}

/** Distances as TeX has them, in thousandths of the text's size: `\qquad`, `\jot` between lines, and between baselines. */
const [further, jot, baselines] = [2000, 300, 1500]

/**
 * Breaks a displayed formula into as few lines as fit into `room`, before relations rather than operators (The TeXbook,
 * chapter 19): further relations stand below the first, what is added to a side further in. Null where that is not to be had.
 */
export function brokenFormula(formula: PartedFormula, room: number): FormulaShape | null {
  const { parts, set } = formula
  const shapes = parts.map((_, index) => set(index, index + 1))
  if (parts.length < 2 || shapes.includes(null)) return null
  const widths = shapes.map((shape) => shape?.width ?? 0)
  const indents = indentsOf(parts, widths, room)
  const starts = bestStarts(parts, widths, indents, room)
  if (starts === null) return null
  const lines = starts.map((from, line) => {
    const shape = set(from, starts[line + 1] ?? parts.length)
    return shape === null ? null : { indent: indents[from] ?? 0, shape }
  })
  return lines.includes(null) ? null : stacked(lines as readonly Line[])
}

/** How far in a line that begins with each part would stand. */
function indentsOf(
  parts: PartedFormula['parts'],
  widths: readonly number[],
  room: number,
): readonly number[] {
  const relation = parts.findIndex(({ start }) => start === 'relation')
  const side = sum(widths.slice(0, Math.max(0, relation)))
  const aligned = side < 0.4 * room ? side : further / 2
  const operator = aligned === side ? aligned + further / 2 : further
  return parts.map(({ start }, index) =>
    index === 0 || start === 'line' || start === 'formula' ? 0 : start === 'operator' ? operator : aligned,
  )
}

/** What a line costs, and what it costs more to begin it where TeX would rather not. */
const costs = {
  line: 10_000,
  formula: 0,
  relation: 200,
  comma: 400,
  operator: 700,
  shortSide: 2000,
  /** To part one of several formulas from its left side costs more than a line. */
  listed: 12_000,
  bracket: 3000,
} as const

/** The parts that begin the lines of the cheapest way to break; null where a part is wider than the room. */
function bestStarts(
  parts: PartedFormula['parts'],
  widths: readonly number[],
  indents: readonly number[],
  room: number,
): readonly number[] | null {
  /** By the part that a line ends before: the cheapest way there, and where its last line begins. */
  const best: { readonly cost: number; readonly from: number }[] = [{ cost: 0, from: -1 }]
  const startCosts = parts.map((_, from) => costOf(parts, from))
  for (let to = 1; to <= parts.length; to++) {
    let found = { cost: Number.POSITIVE_INFINITY, from: -1 }
    let width = 0
    for (let from = to - 1; from >= 0; from--) {
      width += widths[from] ?? 0
      const left = room - width - (indents[from] ?? 0)
      const cost =
        (best[from]?.cost ?? 0) + (startCosts[from] ?? 0) + (to < parts.length ? 100 * (left / room) ** 2 : 0)
      if (left >= 0 && cost < found.cost) found = { cost, from }
      if (parts[from]?.start === 'line') break
    }
    best.push(found)
  }
  if (best.at(-1)?.cost === Number.POSITIVE_INFINITY) return null
  const starts: number[] = []
  for (let at = parts.length; at > 0; at = best[at]?.from ?? 0) starts.unshift(best[at]?.from ?? 0)
  return starts
}

function costOf(parts: PartedFormula['parts'], from: number): number {
  const part = parts[from]
  if (from === 0 || part === undefined || part.start === 'line') return costs.line
  const own = parts.slice(0, from).findLastIndex(({ start }) => start === 'formula')
  const side = parts.slice(Math.max(0, own), from)
  const isFirst = part.start === 'relation' && !side.some(({ start }) => start === 'relation')
  const first = parts.some(({ start }) => start === 'formula') ? costs.listed : costs.shortSide
  return costs.line + costs[part.start] + (isFirst ? first : 0) + part.depth * costs.bracket
}

function stacked(lines: readonly Line[]): FormulaShape {
  const [{ shape: first }] = lines as readonly [Line]
  let baseline = 0
  let bottom = 0
  const placed = lines.map(({ indent, shape }, line) => {
    if (line > 0) baseline = Math.max(bottom + jot + shape.ascent, baseline + baselines)
    bottom = baseline + shape.descent
    return { indent, shape, baseline }
  })
  return {
    width: Math.max(...lines.map(({ indent, shape }) => indent + shape.width)),
    ascent: first.ascent,
    descent: bottom,
    parts: placed.flatMap(({ indent, shape, baseline: y }) => [
      `q 1 0 0 1 ${Math.round(indent)} ${Math.round(y)} cm`,
      ...shape.parts,
      'Q',
    ]),
    texts: placed.flatMap(({ indent, shape, baseline: y }) =>
      shape.texts.map((text) => ({ ...text, x: text.x + indent, y: text.y + y })),
    ),
  }
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0)
}
