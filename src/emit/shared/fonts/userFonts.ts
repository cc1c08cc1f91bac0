import { diagnostic, type Report, wholeFile } from '../../../model/diagnostic.ts'
import type { UserFaces } from './faces.ts'
import { fontStarts, TrueType } from './trueType.ts'

/** The fonts that a user named. */
export interface UserFonts {
  readonly faces: UserFaces
  readonly fonts: ReadonlyMap<string, TrueType>
}

/**
 * Opens the fonts of the option `fonts`, each a path or `path#PostScriptName` for one of a collection. One that cannot
 * be read is told of, and the built-in fonts do instead.
 */
export async function openUserFonts(
  names: readonly string[],
  resource: (name: string) => Promise<Uint8Array>,
  report: Report,
): Promise<UserFonts> {
  const fonts = new Map<string, TrueType>()
  for (const name of names) {
    const [path = '', wanted] = name.split(/#(?=[\w-]+$)/)
    try {
      fonts.set(name, faceOf(await resource(path), wanted))
    } catch (error) {
      report(
        diagnostic('font-unreadable', `cannot read the font: ${(error as Error).message}`, {
          place: wholeFile(path),
          expected: 'a TTF, OTF or TTC file',
          note: 'the built-in fonts are used',
        }),
      )
    }
  }
  const named = (bold: boolean): string[] =>
    [...fonts].filter(([, font]) => font.isBold === bold).map(([name]) => name)
  return { fonts, faces: { regular: named(false), bold: named(true) } }
}

function faceOf(bytes: Uint8Array, wanted: string | undefined): TrueType {
  const faces = fontStarts(bytes).map((start) => new TrueType(bytes, start))
  const face = wanted === undefined ? faces[0] : faces.find((one) => one.postScriptName === wanted)
  if (face !== undefined) return face
  throw new RangeError(`no ${wanted} in it, but ${faces.map((one) => one.postScriptName).join(', ')}`)
}
