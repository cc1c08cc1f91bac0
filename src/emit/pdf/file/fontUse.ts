import type { Face, Glyph } from '../fonts/fontSet.ts'
import { type SubsetGlyph, subset } from '../fonts/subset.ts'
import { type KitDocument, type PdfObject, textString } from './pdfkit.ts'

/** The characters that one file shows in one font, numbered as they come. */
export class FontUse {
  /** Name in the page's resources. */
  readonly name: string
  readonly object: PdfObject
  readonly #face: Face
  readonly #codes = new Map<number | string, string>()
  readonly #glyphs: SubsetGlyph[]
  readonly #texts: string[] = []

  constructor(face: Face, name: string, object: PdfObject) {
    this.#face = face
    this.name = name
    this.object = object
    this.#glyphs = [{ id: 0, advance: face.cell ?? face.font.advance(0), move: 0 }]
  }

  /** The code of a character in text operators, four hexadecimal digits. */
  code(character: number, glyph: Glyph, text = String.fromCodePoint(character)): string {
    const key = this.#keyOf(character, glyph, text)
    const known = this.#codes.get(key)
    if (known !== undefined) return known
    const code = hex(this.#glyphs.length)
    this.#codes.set(key, code)
    this.#glyphs.push(glyph)
    this.#texts.push(text)
    return code
  }

  /**
   * A character may be shown by several glyphs, and by one in two widths; a letter with its marks is copied as another
   * text than the letter. Glyphs of PostScript outlines stand in the font once.
   */
  #keyOf(character: number, glyph: Glyph, text: string): number | string {
    if (this.#face.cut !== null) return glyph.id
    if (text.length > (character > 0xffff ? 2 : 1)) return `${glyph.id} ${text}`
    return (character * 0x10000 + glyph.id) * 4096 + Math.round(glyph.advance)
  }

  /** Writes the font with just these characters. */
  end(kit: KitDocument): void {
    const { font, cut } = this.#face
    const name = `${subsetTag(this.name)}+${font.postScriptName}`
    const file = kit.ref({})
    if (cut !== null) file.data.Subtype = 'CIDFontType0C'
    file.end(cut === null ? subset(font, this.#glyphs) : cut(this.#glyphs.map(({ id }) => id)))
    const descriptor = kit.ref({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: 4,
      FontBBox: font.box,
      ItalicAngle: /Italic/.test(font.postScriptName) ? -12 : 0,
      Ascent: font.ascent,
      Descent: font.descent,
      CapHeight: font.capHeight,
      StemV: 80,
      [cut === null ? 'FontFile2' : 'FontFile3']: file,
    })
    descriptor.end()
    const descendant = kit.ref({
      Type: 'Font',
      Subtype: cut === null ? 'CIDFontType2' : 'CIDFontType0',
      BaseFont: name,
      CIDSystemInfo: { Registry: textString('Adobe'), Ordering: textString('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
      ...(cut === null ? { CIDToGIDMap: 'Identity' } : {}),
      W: [0, this.#glyphs.map(({ advance }) => advance)],
    })
    descendant.end()
    const unicode = kit.ref({})
    unicode.end(new TextEncoder().encode(toUnicode(this.#texts)))
    Object.assign(this.object.data, {
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: unicode,
    })
    this.object.end()
  }
}

/** Six capital letters that part the subsets of one file, as PDF wants them: `F12` → `AAABCM`. */
function subsetTag(name: string): string {
  const letters = [...name.slice(1).padStart(6, '0')]
  return letters.map((digit) => String.fromCharCode(65 + Number(digit))).join('')
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0')
}

/** The map that lets text be copied: code n + 1 is the n-th text. */
function toUnicode(texts: readonly string[]): string {
  const entries = texts.map((text, index) => `<${hex(index + 1)}> <${utf16(text)}>`)
  const blocks: string[] = []
  for (let start = 0; start < entries.length; start += 100) {
    const block = entries.slice(start, start + 100)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
`
}

function utf16(text: string): string {
  return [...Array(text.length).keys()].map((unit) => hex(text.charCodeAt(unit))).join('')
}
