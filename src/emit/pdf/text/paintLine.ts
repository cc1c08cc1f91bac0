import type { Placed } from '../file/placed.ts'
import type { Sheet } from '../file/sheet.ts'
import type { Tag } from '../file/tag.ts'
import { visualOrder } from '../fonts/direct.ts'
import type { Glyph } from '../fonts/fontSet.ts'
import type { Line } from './lines.ts'
import { paintWord } from './paintWord.ts'
import { isText, type LinkTo, type TextPiece } from './pieces.ts'
import type { Shaped, Word } from './shape.ts'

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
  const items = shaped.slice(line.from, line.to)
  if (line.hyphen !== null) items.push(line.hyphen)
  if (items.some(({ level }) => level > 0)) paintMixed(sheet, items, extra, place)
  else paintStraight(sheet, items, extra, { ...place, x: place.x - line.lead })
}

/** Paints a line that runs from left to right; what looks alike is painted by one operator. */
function paintStraight(
  sheet: Sheet,
  items: readonly Shaped[],
  extra: Float64Array | null,
  place: LinePlace,
): void {
  let x = place.x
  let run: Run | null = null
  items.forEach((at, index) => {
    const gap = index < items.length - 1 ? at.gap + (extra?.[index] ?? 0) : 0
    if (isText(at.piece) && at.glyph !== null) {
      if (run === null || run.piece !== at.piece || !goTogether(run.glyphs[0]?.glyph, at.glyph)) {
        paintRun(sheet, run, place)
        run = { piece: at.piece, x, glyphs: [], width: 0 }
      }
      const size = at.piece.style.size * at.glyph.scale
      run.glyphs.push({ character: at.character, glyph: at.glyph, after: (gap * 1000) / size })
      run.width = x + at.width - run.x
    } else {
      paintRun(sheet, run, place)
      run = null
      paintAlone(sheet, at, x, place)
    }
    x += at.width + gap
  })
  paintRun(sheet, run, place)
}

/** Paints a line with text in both directions: in the order of reading, each item where it stands. */
function paintMixed(
  sheet: Sheet,
  items: readonly Shaped[],
  extra: Float64Array | null,
  place: LinePlace,
): void {
  const places = new Map<Shaped, number>()
  let x = place.x
  for (const index of visualOrder(items.map(({ level }) => level))) {
    const at = items[index]
    if (at === undefined) continue
    places.set(at, x)
    x += at.width + (index < items.length - 1 ? at.gap + (extra?.[index] ?? 0) : 0)
  }
  for (const at of items) paintAlone(sheet, at, places.get(at) ?? 0, place)
}

/** Paints a box, a word or a character by itself. */
function paintAlone(sheet: Sheet, at: Shaped, x: number, place: LinePlace): void {
  const { piece, glyph, word, character, width } = at
  if (!isText(piece)) piece.paint(sheet, x, place.baseline)
  else if (word !== null) paintShaped(sheet, word, piece, at.level % 2 === 1, x, width, place)
  else if (glyph !== null)
    paintRun(sheet, { piece, x, width, glyphs: [{ character, glyph, after: 0 }] }, place)
}

/** Paints a word whose letters are shaped, with its ground and link. */
function paintShaped(
  sheet: Sheet,
  word: Word,
  piece: TextPiece,
  leftwards: boolean,
  x: number,
  width: number,
  { baseline, tag }: LinePlace,
): void {
  const { size, rise = 0, fill } = piece.style
  const own = piece.tag ?? tag
  if (fill !== undefined) paintGround(sheet, x, baseline, width, size, fill)
  paintWord(sheet.tagged(own), word, piece.style, leftwards, x, baseline - rise)
  if (piece.link !== null) paintLink(sheet, own, piece.link, x, baseline, width, size)
}

function paintGround(
  sheet: Sheet,
  x: number,
  baseline: number,
  width: number,
  size: number,
  fill: string,
): void {
  sheet.artifact()
  sheet.rectangle(x - size * 0.12, baseline - size * 0.92, width + size * 0.24, size * 1.22, fill)
}

function paintLink(
  sheet: Sheet,
  own: Tag,
  { target, says }: LinkTo,
  x: number,
  baseline: number,
  width: number,
  size: number,
): void {
  sheet.link(own, [x, baseline - size, width, size * 1.3], target, says)
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
  if (fill !== undefined) paintGround(sheet, x, baseline, width, size, fill)
  const own = piece.tag ?? tag
  const lifted = baseline - rise - first.rise * size
  sheet.tagged(own).glyphs(first.face, size * first.scale, color, x, lifted, glyphs)
  if (link !== null) paintLink(sheet, own, link, x, baseline, width, size)
  joinDashes(sheet, run, lifted)
  if (line !== undefined) paintMarks(sheet, run, baseline - rise)
}

/** The dash of two squares that Chinese and Japanese have is one line: what two glyphs leave open is filled. */
function joinDashes(sheet: Sheet, { piece, x, glyphs }: Run, baseline: number): void {
  if (!glyphs.some(({ character }) => isDash(character))) return
  let at = x
  for (const [index, { character, glyph, after }] of glyphs.entries()) {
    const size = (piece.style.size * glyph.scale) / 1000
    const next = at + (glyph.advance + after) * size
    const goesOn = isDash(character) && glyphs[index + 1]?.character === character
    const extent =
      goesOn && glyph.face.eastAsian && glyph.face.cut === null ? glyph.face.font.extent(glyph.id) : null
    if (extent !== null) {
      const left = at + extent.right * size
      const width = next + extent.left * size - left
      sheet.artifact()
      if (width > 0)
        sheet.rectangle(
          left - dashOverlap,
          baseline - extent.top * size,
          width + 2 * dashOverlap,
          (extent.top - extent.bottom) * size,
          piece.style.color,
        )
    }
    at = next
  }
}

/** How far a dash is painted over the glyphs that it joins, so that no viewer shows a seam. Points. */
const dashOverlap = 0.3

function isDash(character: number): boolean {
  return character === 0x2014 || character === 0x2015
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
