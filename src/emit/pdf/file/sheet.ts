import type { Face, Glyph } from '../fonts/fontSet.ts'
import type { ShapePart } from '../math/svgShape.ts'
import { number } from './number.ts'
import type { PdfFile } from './pdfFile.ts'
import { placedRaster, type Raster } from './raster.ts'
import { type Shading, shadingData } from './shading.ts'
import { type KitPage, type PdfObject, reference, textString, type Verbatim } from './pdfkit.ts'
import { ornament, type Tag } from './tag.ts'

/** Where a link leads: to an address or to a named place of the file. */
export type Target = { readonly url: string } | { readonly name: string }

/** A glyph of a line: its character, its looks, and the space after it in thousandths of an em. */
export interface Placed {
  readonly character: number
  /** What it is copied as, where that is not the character. */
  readonly text?: string
  readonly glyph: Glyph
  readonly after: number
}

/** A place in the order of painting. */
export interface Slot {
  /** Paints there; once. */
  readonly fill: (paint: (sheet: Sheet) => void) => void
}

/** What is drawn but is no part of the text: kinds of PDF 1.7, 14.8.2.2. */
export type ArtifactKind = 'Layout' | 'Pagination'

/**
 * One page that is painted on. Points, y counts downwards from the top. What is painted belongs to the tag or artifact
 * that was last chosen; pieces of content are opened and closed by themselves.
 */
export class Sheet {
  readonly reference: Verbatim
  readonly number: number
  /** How far to the right of where it is made for all that is painted stands: in a column beside the first. Points. */
  shift = 0
  readonly #file: PdfFile
  readonly #page: KitPage
  readonly #body: PdfObject
  readonly #foot: PdfObject
  readonly #annotations: Verbatim[] = []
  /** The list of annotations of a deferred page, which stands in the file before they are known. */
  readonly #annotationList: PdfObject | null
  #parents: Verbatim[] = []
  readonly #key: number
  #operators: string[] = []
  #current: Tag | ArtifactKind | null = null
  #color = ''
  /** Space after each glyph in points, as it was last set; no number where that is not known. */
  #spacing = 0
  #ended = false

  constructor(file: PdfFile, page: KitPage, resources: Verbatim, deferred: boolean) {
    this.#file = file
    this.#page = page
    this.number = file.pages.length + 1
    this.reference = reference(page.dictionary)
    // pdfkit has two objects for a page: with those of all pages in one, the second is free.
    this.#body = page.content
    this.#foot = page.resources
    this.#foot.data = {}
    this.#key = file.kit.createStructParentTreeNextKey()
    this.#annotationList = deferred ? file.kit.ref(this.#annotations) : null
    const { data } = page.dictionary
    Object.assign(data, {
      Contents: [reference(this.#body), reference(this.#foot)],
      Resources: resources,
      StructParents: this.#key,
      Tabs: 'S',
    })
    page.end = () => page.dictionary.end()
    if (this.#annotationList !== null) data.Annots = reference(this.#annotationList)
  }

  /** Keeps a place in the order of painting, for what is known only later; on a deferred page. */
  slot(): Slot {
    this.#close()
    const place = this.#operators.length
    this.#operators.push('')
    return {
      fill: (paint) => {
        this.#close()
        const [operators, color, spacing] = [this.#operators, this.#color, this.#spacing]
        this.#operators = []
        this.#forgetState()
        paint(this)
        this.#close()
        operators[place] = `q\n${this.#operators.join('\n')}\nQ`
        this.#operators = operators
        this.#color = color
        this.#spacing = spacing
      },
    }
  }

  /** What follows belongs to `tag`. */
  tagged(tag: Tag): this {
    if (tag === ornament) return this.artifact()
    if (this.#current === tag) return this
    this.#close()
    const mcid = this.#parents.length
    this.#parents.push(this.#file.structure.content(tag, this.reference, mcid))
    this.#operators.push(`/${tag.type} <</MCID ${mcid}>> BDC`)
    this.#current = tag
    return this
  }

  /** Gives a tag its place in the order of reading, though nothing may be painted in it: an empty cell. */
  reserve(tag: Tag): void {
    this.#file.structure.reserve(tag)
  }

  /** What follows is ornament or page furniture. */
  artifact(kind: ArtifactKind = 'Layout'): this {
    if (this.#current === kind) return this
    this.#close()
    this.#operators.push(`/Artifact <</Type /${kind}>> BDC`)
    this.#current = kind
    return this
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
    const use = this.#file.fontUse(face)
    const spacing = commonSpace(glyphs)
    let shown = '<'
    for (const { character, text, glyph, after } of glyphs) {
      shown += use.code(character, glyph, text)
      if (after !== spacing) shown += `>${number(spacing - after)}<`
    }
    this.#fill(color)
    this.#space((spacing * size) / 1000)
    this.#operators.push(
      `BT /${use.name} ${number(size)} Tf 1 0 0 -1 ${number(x + this.shift)} ${number(baseline)} Tm [${shown}>] TJ ET`,
    )
  }

  /** Fills a rectangle. */
  rectangle(x: number, y: number, width: number, height: number, color: string): void {
    this.#fill(color)
    this.#operators.push(`${number(x + this.shift)} ${number(y)} ${number(width)} ${number(height)} re f`)
  }

  /** Fills a circle, drawn as the thickest of lines of no length. */
  dot(x: number, y: number, radius: number, color: string): void {
    const [at, width] = [`${number(x + this.shift)} ${number(y)}`, number(2 * radius)]
    this.#operators.push(`q 1 J ${strokeOf(color)} ${width} w ${at} m ${at} l S Q`)
  }

  /** Draws the border of a rectangle; the line lies half outside. */
  frame(x: number, y: number, width: number, height: number, line: number, color: string): void {
    this.#operators.push(
      `q ${strokeOf(color)} ${number(line)} w ${number(x + this.shift)} ${number(y)} ${number(width)} ${number(height)} re S Q`,
    )
  }

  /** Draws path operators in a coordinate system of its own. */
  shape(matrix: readonly number[], path: string, color: string): void {
    const shifted = matrix.map((value, index) => (index === 4 ? value + this.shift : value))
    const system = shifted.map((value) => Math.round(value * 1e6) / 1e6).join(' ')
    this.#operators.push(`q ${color} ${strokeOf(color)} ${system} cm ${path} Q`)
  }

  /** Draws operators and outlines in a coordinate system of their own; the same outline stands in the file once. */
  drawing(matrix: readonly number[], parts: readonly ShapePart[], color: string): void {
    const operators = parts.map((part) => {
      if (typeof part === 'string') return part
      const { a, d, e, f } = part.matrix
      return `q ${[a, 0, 0, d, e, f].map(number).join(' ')} cm /${this.#file.outline(part.path)} Do Q`
    })
    this.shape(matrix, operators.join('\n'), color)
  }

  /** Paints in a coordinate system that begins at a place of the page. */
  at(x: number, y: number, paint: () => void): void {
    this.within(`1 0 0 1 ${number(x + this.shift)} ${number(y)} cm`, paint)
  }

  /** Paints after operators that hold only inside: a coordinate system, a clipping path. */
  within(operators: string, paint: () => void): void {
    const [color, spacing, shift] = [this.#color, this.#spacing, this.shift]
    this.#operators.push(`q\n${operators}`)
    this.#forgetState()
    this.shift = 0
    paint()
    this.#operators.push('Q')
    this.#color = color
    this.#spacing = spacing
    this.shift = shift
  }

  /** The operator that lets what is below shine through fills and lines; 1 covers wholly. */
  opacity(fill: number, line: number): string {
    const data = { Type: 'ExtGState', ca: Number(number(fill)), CA: Number(number(line)) }
    return `/${this.#file.shared('ExtGState', data)} gs`
  }

  /** The operator that fills all that is not cut away with changing colours. */
  shading(shading: Shading): string {
    return `/${this.#file.shared('Shading', shadingData(shading))} sh`
  }

  /** What is painted inside is copied as `text`: glyphs that are no letters, or letters that other text says already. */
  saying(text: string, paint: () => void): void {
    const hex = Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex')
    this.#operators.push(`/Span <</ActualText <${text === '' ? '' : hex}>>> BDC`)
    paint()
    this.#operators.push('EMC')
  }

  /** What is painted inside can be searched and copied but not seen. */
  unseen(paint: () => void): void {
    this.#operators.push('3 Tr')
    paint()
    this.#operators.push('0 Tr')
  }

  /** Draws a picture of pixels. */
  picture(raster: Raster, x: number, y: number, width: number, height: number): void {
    const { name, orientation } = this.#file.picture(raster)
    const matrix = placedRaster(orientation, x + this.shift, y, width, height)
      .map(number)
      .join(' ')
    this.#operators.push(`q ${matrix} cm /${name} Do Q`)
  }

  /** Makes an area lead somewhere; `tag` is its link, `says` what a screen reader says of it. */
  link(
    tag: Tag,
    [x, y, width, height]: readonly [number, number, number, number],
    target: Target,
    says: string,
  ): void {
    const top = this.#file.info.size[1] - y
    const annotation = this.#file.kit.ref({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [x + this.shift, top - height, x + this.shift + width, top],
      Border: [0, 0, 0],
      F: 4,
      Contents: textString(says),
      A:
        'url' in target
          ? { S: 'URI', URI: textString(asciiUrl(target.url)) }
          : { S: 'GoTo', D: textString(target.name) },
    })
    this.#file.structure.annotation(tag, this.reference, annotation)
    annotation.end()
    this.#annotations.push(reference(annotation))
  }

  /** Names a height of this page, so that links can lead to it. */
  destination(name: string, y: number): void {
    this.#file.destination(name, this, y)
  }

  /** Called when a later page begins: a page that is not deferred is written. */
  leave(): void {
    if (this.#annotationList === null) this.end()
  }

  /** Writes the page's content; nothing can be painted on it afterwards but the foot. */
  end(): void {
    if (this.#ended) return
    this.#ended = true
    this.#close()
    this.#body.end(latin1(this.#take()))
    if (this.#annotationList !== null) this.#annotationList.end()
    else if (this.#annotations.length > 0) this.#page.dictionary.data.Annots = this.#annotations
    const parents = this.#file.kit.ref(this.#parents)
    parents.end()
    parents.data = {}
    this.#parents = []
    this.#file.kit.getStructParentTree().add(this.#key, reference(parents))
  }

  /** Writes the running head and foot, which may know of all pages; once, after the page has ended. */
  endFoot(paint: (sheet: Sheet) => void): void {
    this.#forgetState()
    paint(this)
    this.#close()
    this.#foot.end(latin1(this.#take()))
  }

  #take(): string {
    const operators = this.#operators.join('\n')
    this.#operators = []
    return operators
  }

  #close(): void {
    if (this.#current !== null) this.#operators.push('EMC')
    this.#current = null
  }

  /** What the state of the page is where something is painted later than what stands after it. */
  #forgetState(): void {
    this.#color = ''
    this.#spacing = Number.NaN
  }

  #space(points: number): void {
    const spacing = Math.round(points * 10_000) / 10_000
    if (spacing === this.#spacing) return
    this.#operators.push(`${spacing} Tc`)
    this.#spacing = spacing
  }

  #fill(color: string): void {
    if (color === this.#color) return
    this.#operators.push(color)
    this.#color = color
  }
}

/**
 * The space that most glyphs have after them. A spread line has one space between all its squares: said once, it is a
 * fraction of the bytes that it takes after every glyph. What follows the last glyph does not show.
 */
function commonSpace(glyphs: readonly Placed[]): number {
  const [first] = glyphs
  const last = glyphs.length - 1
  if (first === undefined || glyphs.every(({ after }, index) => index === last || after === first.after))
    return last > 0 ? (first?.after ?? 0) : 0
  const counts = new Map<number, number>()
  let [common, most] = [0, 0]
  for (let index = 0; index < last; index++) {
    const after = glyphs[index]?.after ?? 0
    const count = (counts.get(after) ?? 0) + 1
    counts.set(after, count)
    if (count > most) [common, most] = [after, count]
  }
  return common
}

/** `0.5 g` → `0.5 G`, `1 0 0 rg` → `1 0 0 RG`. */
function strokeOf(color: string): string {
  return color.toUpperCase()
}

function latin1(text: string): Uint8Array {
  return Buffer.from(text, 'latin1')
}

/** PDF wants addresses in ASCII. */
function asciiUrl(url: string): string {
  return url.replace(/[^\x21-\x7e]/gu, (character) =>
    [...new TextEncoder().encode(character)].map((byte) => `%${byte.toString(16).toUpperCase()}`).join(''),
  )
}
