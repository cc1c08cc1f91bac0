import { chains, isShaped } from '../../shared/fonts/faces.ts'
import { TrueType } from '../../shared/fonts/trueType.ts'
import type { UserFonts } from '../../shared/fonts/userFonts.ts'
import type { Palette } from '../../shared/theme.ts'
import { Coverage } from './coverage.ts'
import { type CoverLine, coverBar, coverSize } from './coverLayout.ts'
import { glyphPolygons, type Polygon } from './glyphOutline.ts'
import { mostColors, Picture } from './png.ts'

/** The last colour is the bar's; the others lead in even steps from the ground to the letters. */
const bar = mostColors - 1
const steps = mostColors - 2

/** Marks that stand over or under a letter, and letters that join or run from right to left. */
const intricate = /[\p{M}\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u

/**
 * The cover as a picture, which every shelf can show, drawn with the fonts of the PDF, the user's own before the others;
 * of those only such as have TrueType outlines. Null where they do not have
 * every character, or a script whose letters join or move would come out as a row of single ones.
 */
export async function coverPng(
  lines: readonly CoverLine[],
  lang: string,
  colors: Palette,
  resource: (name: string) => Promise<Uint8Array>,
  user: UserFonts,
): Promise<Uint8Array | null> {
  if (lines.some(({ text }) => intricate.test(text))) return null
  const picture = new Picture(coverSize.width, coverSize.height)
  for (let y: number = coverBar.y; y < coverBar.y + coverBar.height; y++)
    for (let x: number = coverBar.x; x < coverBar.x + coverBar.width; x++) picture.set(x, y, bar)
  const fonts = new Fonts(lang, resource, user)
  for (const line of lines) {
    const polygons = await outlines(line, fonts)
    if (polygons === null) return null
    draw(line, polygons, picture)
  }
  return picture.png(shades(colors))
}

/** The fonts of a cover, each read when the ones before it lack a character. */
class Fonts {
  private readonly loaded: Map<string, TrueType>
  private readonly names: ReturnType<typeof chains>
  private readonly resource: (name: string) => Promise<Uint8Array>

  constructor(lang: string, resource: (name: string) => Promise<Uint8Array>, user: UserFonts) {
    this.names = chains(lang, user.faces)
    this.loaded = new Map(user.fonts)
    this.resource = resource
  }

  async having(character: number, bold: boolean): Promise<TrueType | null> {
    for (const { name } of bold ? this.names.bold : this.names.regular) {
      if (isShaped(name)) continue
      const font = this.loaded.get(name) ?? new TrueType(await this.resource(`fonts/${name}.ttf`))
      this.loaded.set(name, font)
      if (font.has('glyf') && font.glyphOf(character) !== 0) return font
    }
    return null
  }
}

/** The outlines of a line, in pixels of its strip: the baseline is one letter size below the strip's top. */
async function outlines(
  { text, x, size, bold }: CoverLine,
  fonts: Fonts,
): Promise<readonly Polygon[] | null> {
  const polygons: Polygon[] = []
  let left = x
  for (const letter of text) {
    const character = letter.codePointAt(0) ?? 0
    const font = await fonts.having(character, bold)
    if (font === null) return null
    const glyph = font.glyphOf(character)
    const scale = size / font.unitsPerEm
    for (const polygon of glyphPolygons(font, glyph)) {
      polygons.push(polygon.map(([px, py]) => [left + px * scale, size - py * scale]))
    }
    left += (font.advance(glyph) * size) / 1000
  }
  return polygons
}

/** Draws a line in its strip, which reaches from one letter size above the baseline to half of one below. */
function draw({ x, y, size }: CoverLine, polygons: readonly Polygon[], picture: Picture): void {
  const left = Math.max(0, x - size)
  const right = polygons.reduce(
    (most, polygon) => polygon.reduce((edge, [at]) => Math.max(edge, at), most),
    x,
  )
  const strip = new Coverage(Math.min(picture.width, Math.ceil(right) + 1) - left, Math.ceil(size * 1.5))
  for (const polygon of polygons) strip.add(polygon.map(([px, py]) => [px - left, py]))
  strip.each((column, row, covered) =>
    picture.set(left + column, y - size + row, Math.round(covered * steps)),
  )
}

function shades(colors: Palette): readonly string[] {
  const mixed = Array.from({ length: steps + 1 }, (_, step) => {
    const parts = [1, 3, 5].map((at) => {
      const ground = Number.parseInt(colors.accent.slice(at, at + 2), 16)
      const ink = Number.parseInt(colors['accent-ink'].slice(at, at + 2), 16)
      return Math.round(ground + ((ink - ground) * step) / steps)
    })
    return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
  })
  return [...mixed, colors.mark]
}
