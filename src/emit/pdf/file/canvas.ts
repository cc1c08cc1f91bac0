import type { Face } from '../fonts/fontSet.ts'
import { number } from './number.ts'
import { Operators } from './operators.ts'
import type { PdfFile } from './pdfFile.ts'
import { commonSpace, type Placed } from './placed.ts'
import { placedRaster, type Raster } from './raster.ts'
import { type Shading, shadingData } from './shading.ts'
import type { ShapePart } from './shape.ts'

/** What can be painted on: letters, shapes and pictures. Points, y counts downwards from the top. */
export class Canvas {
  /** How far to the right of where it is made for all that is painted stands: in a column beside the first. Points. */
  shift = 0
  protected readonly file: PdfFile
  protected readonly operators = new Operators()

  constructor(file: PdfFile) {
    this.file = file
  }

  /** Paints glyphs of one font on a baseline. */
  glyphs(
    face: Face,
    size: number,
    color: string,
    x: number,
    baseline: number,
    glyphs: readonly Placed[],
  ): void {
    const use = this.file.fontUse(face)
    const spacing = commonSpace(glyphs)
    let shown = '<'
    for (const { character, text, glyph, after } of glyphs) {
      shown += use.code(character, glyph, text)
      if (after !== spacing) shown += `>${number(spacing - after)}<`
    }
    this.operators.fill(color)
    this.operators.space((spacing * size) / 1000)
    this.operators.push(
      `BT /${use.name} ${number(size)} Tf 1 0 0 -1 ${number(x + this.shift)} ${number(baseline)} Tm [${shown}>] TJ ET`,
    )
  }

  /** Fills a rectangle. */
  rectangle(x: number, y: number, width: number, height: number, color: string): void {
    this.operators.fill(color)
    this.operators.push(`${number(x + this.shift)} ${number(y)} ${number(width)} ${number(height)} re f`)
  }

  /** Fills a circle, drawn as the thickest of lines of no length. */
  dot(x: number, y: number, radius: number, color: string): void {
    const [at, width] = [`${number(x + this.shift)} ${number(y)}`, number(2 * radius)]
    this.operators.push(`q 1 J ${strokeOf(color)} ${width} w ${at} m ${at} l S Q`)
  }

  /** Draws the border of a rectangle; the line lies half outside. */
  frame(x: number, y: number, width: number, height: number, line: number, color: string): void {
    this.operators.push(
      `q ${strokeOf(color)} ${number(line)} w ${number(x + this.shift)} ${number(y)} ${number(width)} ${number(height)} re S Q`,
    )
  }

  /** Draws path operators in a coordinate system of its own. */
  shape(matrix: readonly number[], path: string, color: string): void {
    const shifted = matrix.map((value, index) => (index === 4 ? value + this.shift : value))
    const system = shifted.map((value) => Math.round(value * 1e6) / 1e6).join(' ')
    this.operators.push(`q ${color} ${strokeOf(color)} ${system} cm ${path} Q`)
  }

  /** Draws operators and outlines in a coordinate system of their own; the same outline stands in the file once. */
  drawing(matrix: readonly number[], parts: readonly ShapePart[], color: string): void {
    const operators = parts.map((part) => {
      if (typeof part === 'string') return part
      const { a, d, e, f } = part.matrix
      return `q ${[a, 0, 0, d, e, f].map(number).join(' ')} cm /${this.file.outline(part.path)} Do Q`
    })
    this.shape(matrix, operators.join('\n'), color)
  }

  /** Draws a picture of pixels. */
  picture(raster: Raster, x: number, y: number, width: number, height: number): void {
    const { name, orientation } = this.file.picture(raster)
    const matrix = placedRaster(orientation, x + this.shift, y, width, height)
      .map(number)
      .join(' ')
    this.operators.push(`q ${matrix} cm /${name} Do Q`)
  }

  /** Paints in a coordinate system that begins at a place of the page. */
  at(x: number, y: number, paint: () => void): void {
    this.within(`1 0 0 1 ${number(x + this.shift)} ${number(y)} cm`, paint)
  }

  /** Paints after operators that hold only inside: a coordinate system, a clipping path. */
  within(operators: string, paint: () => void): void {
    const { shift } = this
    this.shift = 0
    this.operators.within(operators, paint)
    this.shift = shift
  }

  /** The operator that lets what is below shine through fills and lines; 1 covers wholly. */
  opacity(fill: number, line: number): string {
    const data = { Type: 'ExtGState', ca: Number(number(fill)), CA: Number(number(line)) }
    return `/${this.file.shared('ExtGState', data)} gs`
  }

  /** The operator that fills all that is not cut away with changing colours. */
  shading(shading: Shading): string {
    return `/${this.file.shared('Shading', shadingData(shading))} sh`
  }

  /** What is painted inside is copied as `text`: glyphs that are no letters, or letters that other text says already. */
  saying(text: string, paint: () => void): void {
    const hex = Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex')
    this.operators.push(`/Span <</ActualText <${text === '' ? '' : hex}>>> BDC`)
    paint()
    this.operators.push('EMC')
  }

  /** What is painted inside can be searched and copied but not seen. */
  unseen(paint: () => void): void {
    this.operators.push('3 Tr')
    paint()
    this.operators.push('0 Tr')
  }
}

/** `0.5 g` → `0.5 G`, `1 0 0 rg` → `1 0 0 RG`. */
function strokeOf(color: string): string {
  return color.toUpperCase()
}
