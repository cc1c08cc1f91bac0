import { chains, type FaceName, type FontStyle, mayServe } from '../../shared/fonts/faces.ts'
import { TrueType } from '../../shared/fonts/trueType.ts'
import type { UserFonts } from '../../shared/fonts/userFonts.ts'
import type { CutCff } from './cffSubset.ts'
import { isRoot, isShaped, sharedMarks } from './characters.ts'
import { type Direct, loadDirect } from './direct.ts'
import type { ShapeWord } from './shapeWord.ts'
import { standInFor } from './standIn.ts'

/** A loaded font as one chain uses it. */
export interface Face {
  readonly font: TrueType
  /** Unlike for every face of a document. */
  readonly key: string
  /** Width of every glyph in thousandths of an em, or null for the font's own. */
  readonly cell: number | null
  /** Whether its marks are those of Chinese: “ is as wide as a character. */
  readonly eastAsian: boolean
  /** Sets a word of a script whose letters join or move; null for a font that the book takes no such word from. */
  readonly shape: ShapeWord | null
  /** Cuts a font with PostScript outlines; null for TrueType. Its glyphs keep their own widths. */
  readonly cut: CutCff | null
}

/** What a character looks like in a style. */
export interface Glyph {
  readonly face: Face
  readonly id: number
  /** In thousandths of an em. */
  readonly advance: number
  /** How far its outline is moved to the right, in thousandths of an em. */
  readonly move: number
  /** Its size beside that of its text, and how far it is lifted, in ems: a stand-in for a raised digit is small. */
  readonly scale: number
  readonly rise: number
}

const halves = new WeakMap<Glyph, Glyph>()

/** The glyph of a full-width mark without its empty half: the left one of an opening mark, else the right one. */
export function halfOf(glyph: Glyph, opening: boolean): Glyph {
  const known = halves.get(glyph)
  if (known !== undefined) return known
  const half = glyph.advance / 2
  const made = { ...glyph, advance: half, move: opening ? -half : 0 }
  halves.set(glyph, made)
  return made
}

/** Every font that a book needs, and which of them has which character. */
export class FontSet {
  readonly #chains: Readonly<Record<FontStyle, readonly Face[]>>
  readonly #known: Record<FontStyle, Map<number, Glyph | null>> = {
    regular: new Map(),
    bold: new Map(),
    italic: new Map(),
    boldItalic: new Map(),
    mono: new Map(),
    monoBold: new Map(),
    monoItalic: new Map(),
  }

  /** The directions of a text's characters; null where all of the book runs from left to right. */
  readonly direct: Direct | null

  constructor(loaded: Readonly<Record<FontStyle, readonly Face[]>>, direct: Direct | null) {
    this.#chains = loaded
    this.direct = direct
  }

  /** The glyph of a character from the first font that has it; null where none has. */
  glyph(character: number, style: FontStyle): Glyph | null {
    const known = this.#known[style].get(character)
    if (known !== undefined) return known
    const found = this.#find(character, this.#chains[style]) ?? this.#standIn(character, style)
    this.#known[style].set(character, found)
    return found
  }

  /** The glyph of a mark that the fonts of both scripts have, from one of the wanted script if there is one. */
  script(character: number, style: FontStyle, eastAsian: boolean): Glyph | null {
    const key = eastAsian ? -character : character + 0x110000
    const known = this.#known[style].get(key)
    if (known !== undefined) return known
    const faces = this.#chains[style].filter((face) => face.eastAsian === eastAsian)
    const found = this.#find(character, faces) ?? this.glyph(character, style)
    this.#known[style].set(key, found)
    return found
  }

  #standIn(character: number, style: FontStyle): Glyph | null {
    const standIn = standInFor(character)
    const glyph = standIn === null ? null : this.#find(standIn.character, this.#chains[style])
    return glyph === null || standIn === null ? null : { ...glyph, scale: standIn.scale, rise: standIn.rise }
  }

  #find(character: number, faces: readonly Face[]): Glyph | null {
    for (const face of faces) {
      if (!serves(face.font, face.cell, character)) continue
      const id = face.font.glyphOf(character)
      return { face, id, advance: face.cell ?? face.font.advance(id), move: 0, scale: 1, rise: 0 }
    }
    return null
  }
}

/**
 * Loads of each chain as many fonts as the characters need, so that a book without emoji never reads their font.
 * A character that no font has keeps no book from being set: see `missing.ts`.
 */
export async function loadFonts(
  characters: ReadonlySet<number>,
  { lang, user }: { readonly lang: string; readonly user: UserFonts },
  resource: (name: string) => Promise<Uint8Array>,
): Promise<FontSet> {
  const fonts = new Map<string, TrueType>(user.fonts)
  const load = async (name: string): Promise<TrueType> => {
    const font = fonts.get(name) ?? new TrueType(await resource(`fonts/${name}.ttf`))
    fonts.set(name, font)
    return font
  }
  const wanted = chains(lang, user.faces)
  const needed = withStandIns(characters)
  const loaded: Partial<Record<FontStyle, readonly Face[]>> = {}
  for (const style of Object.keys(wanted) as FontStyle[])
    loaded[style] = await loadChain(wanted[style], needed, lang, load)
  const direct = await loadDirect(characters, lang)
  return new FontSet(loaded as Record<FontStyle, readonly Face[]>, direct)
}

/** A font without a raised two may still be asked for its two. */
function withStandIns(characters: ReadonlySet<number>): ReadonlySet<number> {
  const needed = new Set(characters)
  for (const character of characters) {
    const standIn = character < 0x80 ? null : standInFor(character)
    if (standIn !== null) needed.add(standIn.character)
  }
  return needed
}

async function loadChain(
  names: readonly FaceName[],
  characters: ReadonlySet<number>,
  lang: string,
  load: (name: string) => Promise<TrueType>,
): Promise<Face[]> {
  const faces: Face[] = []
  let missing = [...characters]
  for (const { name, cell } of names) {
    if (missing.length === 0) break
    if (!mayServe(name, missing)) continue
    const font = await load(name)
    const eastAsian = font.glyphOf(0x4e00) !== 0
    const shapes = missing.some((character) => isShaped(character) && serves(font, cell, character))
    const shape = shapes ? (await import('./shapeWord.ts')).shaperOf(font, lang) : null
    const cut = font.has('CFF ') ? (await import('./cffSubset.ts')).cffCutter(font) : null
    if (cut !== null && cell !== null) continue
    faces.push({ font, cell, eastAsian, shape, cut, key: cell === null ? name : `${name}-cell` })
    missing = missing.filter(
      (character) =>
        !serves(font, cell, character) || (eastAsian && (sharedMarks.has(character) || isRoot(character))),
    )
  }
  return faces
}

/** Whether a face gives the glyph: one that sets all to two cells of code gives only its wide ones. */
function serves(font: TrueType, cell: number | null, character: number): boolean {
  const id = font.glyphOf(character)
  return id !== 0 && (cell === null || font.advance(id) > 0.75 * cell)
}
