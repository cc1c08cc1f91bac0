import type { Face } from '../fonts/fontSet.ts'
import { FontUse } from './fontUse.ts'
import { Output } from './output.ts'
import { type FileInfo, type KitDocument, openKit, type PdfObject, reference } from './pdfkit.ts'
import { embedRaster, type Raster } from './raster.ts'
import { Sheet } from './sheet.ts'
import { Structure } from './structure.ts'

/** A picture of the file. */
interface Embedded {
  /** In the resources of the pages. */
  readonly name: string
  /** How it is turned and mirrored when it is shown: Exif's, 1…8. */
  readonly orientation: number
}

const sharedKinds = ['ExtGState', 'Shading'] as const
type SharedKind = (typeof sharedKinds)[number]

/** A PDF file that is written page by page. */
export class PdfFile {
  readonly kit: KitDocument
  readonly structure: Structure
  readonly info: FileInfo
  readonly #sheets: Sheet[] = []
  readonly #fontUses = new Map<string, FontUse>()
  readonly #fonts: PdfObject
  readonly #pictures: PdfObject
  readonly #images = new Map<Uint8Array, Embedded>()
  /** What all pages use. */
  readonly #pageResources: PdfObject
  /** Graphics states and shadings, which all pages share; their names by what they are. */
  readonly #resources: Readonly<Record<SharedKind, PdfObject>>
  readonly #resourceNames = new Map<string, string>()
  /** Names of outlines by their operators. */
  readonly #outlines = new Map<string, string>()
  readonly #output = new Output()

  constructor(info: FileInfo) {
    this.info = info
    this.kit = openKit(info, this.#output)
    this.structure = new Structure(this.kit)
    this.#fonts = this.kit.ref({})
    this.#pictures = this.kit.ref({})
    this.#resources = { ExtGState: this.kit.ref({}), Shading: this.kit.ref({}) }
    this.#pageResources = this.kit.ref({
      Font: reference(this.#fonts),
      XObject: reference(this.#pictures),
      ExtGState: reference(this.#resources.ExtGState),
      Shading: reference(this.#resources.Shading),
    })
  }

  /** Pages so far. */
  get pages(): readonly Sheet[] {
    return this.#sheets
  }

  /** Adds a page. The earlier pages keep what they have; a deferred one can still be painted on until the end. */
  addPage(deferred = false): Sheet {
    this.#sheets.at(-1)?.leave()
    this.kit.addPage()
    const sheet = new Sheet(this, this.kit.page, reference(this.#pageResources), deferred)
    this.#sheets.push(sheet)
    return sheet
  }

  /** What the file shows in a font. */
  fontUse(face: Face): FontUse {
    const known = this.#fontUses.get(face.key)
    if (known !== undefined) return known
    const name = `F${this.#fontUses.size + 1}`
    const object = this.kit.ref({})
    this.#fonts.data[name] = reference(object)
    const use = new FontUse(face, name, object)
    this.#fontUses.set(face.key, use)
    return use
  }

  /** A picture, in the resources of every page. */
  picture(raster: Raster): Embedded {
    const known = this.#images.get(raster.file)
    if (known !== undefined) return known
    const { object, orientation } = embedRaster(raster, this.kit)
    const embedded = { name: `I${this.#images.size + 1}`, orientation }
    this.#images.set(raster.file, embedded)
    this.#pictures.data[embedded.name] = object
    return embedded
  }

  /** The name of a graphics state or shading in the resources of every page. */
  shared(kind: SharedKind, data: Readonly<Record<string, unknown>>): string {
    const key = `${kind} ${JSON.stringify(data)}`
    const known = this.#resourceNames.get(key)
    if (known !== undefined) return known
    const name = `R${this.#resourceNames.size + 1}`
    this.#resourceNames.set(key, name)
    this.#resources[kind].data[name] = data
    return name
  }

  /** The name of a filled outline in the resources of every page. */
  outline(path: string): string {
    const known = this.#outlines.get(path)
    if (known !== undefined) return known
    const name = `O${this.#outlines.size + 1}`
    const object = this.kit.ref({ Type: 'XObject', Subtype: 'Form', BBox: boxOf(path), Resources: {} })
    object.end(new TextEncoder().encode(`${path} f`))
    this.#outlines.set(path, name)
    this.#pictures.data[name] = reference(object)
    return name
  }

  /** A place that links can lead to. */
  destination(name: string, sheet: Sheet, y: number): void {
    const target = [sheet.reference, 'XYZ', 0, this.info.size[1] - y, null]
    this.kit._root.data.Names.data.Dests.add(name, target)
  }

  /** The next bytes of the file, as far as they are ready; each is given once. */
  take(): readonly Uint8Array[] {
    return this.#output.take()
  }

  /** Writes what is left, on each page the head and foot that `paintFoot` paints. */
  async end(paintFoot: (sheet: Sheet) => void): Promise<void> {
    for (const sheet of this.#sheets) {
      sheet.end()
      sheet.endFoot(paintFoot)
    }
    this.structure.end()
    for (const use of this.#fontUses.values()) use.end(this.kit)
    this.#pageResources.end()
    this.#fonts.end()
    this.#pictures.end()
    for (const kind of sharedKinds) this.#resources[kind].end()
    await this.#closed()
    this.#output.end()
  }

  /** Pictures are unpacked in the background; the file is whole when pdfkit has written its last line. */
  #closed(): Promise<void> {
    const { kit } = this
    const finalize = kit._finalize.bind(kit)
    return new Promise((resolve) => {
      kit._finalize = () => {
        finalize()
        resolve()
      }
      kit.end()
    })
  }
}

/** The area that the points of a path lie in. */
function boxOf(path: string): number[] {
  const numbers = (path.match(/-?[\d.]+/g) ?? []).map(Number)
  const [across, down] = [0, 1].map((axis) => numbers.filter((_, index) => index % 2 === axis))
  const edges = (pick: (...values: number[]) => number): number[] =>
    [across, down].map((values) => pick(...(values ?? [])))
  return [...edges(Math.min), ...edges(Math.max)]
}
