import type { Face } from '../fonts/fontSet.ts'
import { FontUse } from './fontUse.ts'
import {
  type FileInfo,
  type KitDocument,
  type KitImage,
  openKit,
  type PdfObject,
  reference,
} from './pdfkit.ts'
import { Output } from './output.ts'
import { Sheet } from './sheet.ts'
import { Structure } from './structure.ts'

/** A PDF file that is written page by page. */
export class PdfFile {
  readonly kit: KitDocument
  readonly structure: Structure
  readonly info: FileInfo
  readonly #sheets: Sheet[] = []
  readonly #fontUses = new Map<string, FontUse>()
  readonly #fonts: PdfObject
  readonly #pictures: PdfObject
  readonly #images = new Map<Uint8Array, KitImage>()
  /** Names of outlines by their operators. */
  readonly #outlines = new Map<string, string>()
  readonly #output = new Output()

  constructor(info: FileInfo) {
    this.info = info
    this.kit = openKit(info, this.#output)
    this.structure = new Structure(this.kit)
    this.#fonts = this.kit.ref({})
    this.#pictures = this.kit.ref({})
  }

  /** Pages so far. */
  get pages(): readonly Sheet[] {
    return this.#sheets
  }

  /** Adds a page. The earlier pages keep what they have; a deferred one can still be painted on until the end. */
  addPage(deferred = false): Sheet {
    this.#sheets.at(-1)?.leave()
    this.kit.addPage()
    const resources = this.kit.page.resources.data
    resources.Font = reference(this.#fonts)
    resources.XObject = reference(this.#pictures)
    const sheet = new Sheet(this, this.kit.page, deferred)
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

  /** The name of a PNG or JPEG picture in the resources of every page. */
  picture(bytes: Uint8Array): string {
    const known = this.#images.get(bytes)
    if (known !== undefined) return known.label
    const image = this.kit.openImage(bytes)
    image.embed(this.kit)
    this.#images.set(bytes, image)
    this.#pictures.data[image.label] = image.obj
    return image.label
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

  /** Writes what is left, on each page the head and foot that `paintFoot` paints, and gives the whole file. */
  async end(paintFoot: (sheet: Sheet) => void): Promise<Uint8Array> {
    for (const sheet of this.#sheets) {
      sheet.end()
      sheet.endFoot(paintFoot)
    }
    this.structure.flush([])
    for (const use of this.#fontUses.values()) use.end(this.kit)
    this.#fonts.end()
    this.#pictures.end()
    await this.#closed()
    return this.#output.bytes()
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
