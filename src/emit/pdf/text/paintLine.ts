import type { Placed, Sheet } from '../file/sheet.ts'
import type { Tag } from '../file/tag.ts'
import type { Glyph } from '../fonts/fontSet.ts'
import type { Line } from './lines.ts'
import { isText, type TextPiece } from './pieces.ts'
import type { Shaped } from './shape.ts'

/** Where a line is painted, and whose text it is where a piece has no tag of its own. */
export interface LinePlace {
  readonly x: number
  readonly baseline: number
  readonly tag: Tag
}

/** Glyphs of one piece and one font that are painted by one operator. */
interface Run {
  readonly piece: TextPiece
  readonly x: number
  readonly glyphs: Placed[]
  width: number
}

/** Paints a line; `extra` is the space that {@link spread} adds after each of its characters. */
export function paintLine(
  sheet: Sheet,
  shaped: readonly Shaped[],
  line: Line,
  extra: Float64Array | null,
  place: LinePlace,
): void {
  let x = place.x - line.lead
  let run: Run | null = null
  const end = line.hyphen === null ? line.to : line.to + 1
  for (let index = line.from; index < end; index++) {
    const at = index === line.to ? line.hyphen : shaped[index]
    if (at === undefined || at === null) break
    const gap = index < line.to - 1 ? at.gap + (extra?.[index - line.from] ?? 0) : 0
    if (isText(at.piece) && at.glyph !== null) {
      if (run === null || run.piece !== at.piece || !goTogether(run.glyphs[0]?.glyph, at.glyph)) {
        paintRun(sheet, run, place)
        run = { piece: at.piece, x, glyphs: [], width: 0 }
      }
      const size = at.piece.style.size * at.glyph.scale
      run.glyphs.push({ character: at.character, glyph: at.glyph, after: (gap * 1000) / size })
      run.width = x + at.width - run.x
    } else if (!isText(at.piece)) {
      paintRun(sheet, run, place)
      run = null
      at.piece.paint(sheet, x, place.baseline)
    }
    x += at.width + gap
  }
  paintRun(sheet, run, place)
}

/** Whether two glyphs can be painted by one operator. */
function goTogether(a: Glyph | undefined, b: Glyph): boolean {
  return a !== undefined && a.face === b.face && a.scale === b.scale && a.rise === b.rise
}

function paintRun(sheet: Sheet, run: Run | null, { baseline, tag }: LinePlace): void {
  if (run === null) return
  const { piece, x, glyphs, width } = run
  const { style, link } = piece
  const first = glyphs[0]?.glyph
  if (first === undefined) return
  const { size, color, rise = 0, line, fill } = style
  if (fill !== undefined) {
    sheet.artifact()
    sheet.rectangle(x - size * 0.12, baseline - size * 0.92, width + size * 0.24, size * 1.22, fill)
  }
  const own = piece.tag ?? tag
  const lifted = baseline - rise - first.rise * size
  sheet.tagged(own).glyphs(first.face, size * first.scale, color, x, lifted, glyphs)
  if (link !== null) sheet.link(own, [x, baseline - size, width, size * 1.3], link.target, link.says)
  if (line !== undefined) paintMarks(sheet, run, baseline - rise)
}

function paintMarks(sheet: Sheet, { piece, x, glyphs, width }: Run, baseline: number): void {
  const { size, color, line } = piece.style
  sheet.artifact()
  if (line === 'under') sheet.rectangle(x, baseline + size * 0.14, width, size * 0.05, color)
  if (line === 'through') sheet.rectangle(x, baseline - size * 0.33, width, size * 0.06, color)
  if (line !== 'dots') return
  let at = x
  for (const { glyph, after, character } of glyphs) {
    const advance = (glyph.advance * size) / 1000
    const radius = size * 0.07
    if (character > 0x2e80) sheet.dot(at + advance / 2, baseline + size * 0.26, radius, color)
    at += advance + (after * size) / 1000
  }
}
