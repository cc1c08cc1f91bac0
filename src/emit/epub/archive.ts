import { EPub } from 'epub-gen-memory'
import { deflated, stored, type ZipEntry, zip } from '../shared/zip.ts'
import type { BookFile } from './bookFile.ts'

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`

/**
 * epub-gen-memory with its templates, its clean-up of HTML, its downloads and its archive replaced: it fetches
 * whatever an image names, drops attributes that it does not know (`start`, `scope`, all of MathML), and writes the
 * time of day. What is left of it is the order of the work.
 */
export class Archive extends EPub {
  private readonly entries: ZipEntry[] = []
  private readonly files: readonly BookFile[]
  private readonly packageDocument: string

  constructor(title: string, files: readonly BookFile[], packageDocument: string) {
    super({ title, description: title }, [])
    this.files = files
    this.packageDocument = packageDocument
  }

  /** The bytes of the EPUB file: the same for the same files, at any time. */
  async bytes(): Promise<Uint8Array> {
    await this.render()
    return zip(this.entries)
  }

  protected override async generateTemplateFiles(): Promise<void> {
    this.entries.push(
      { name: 'mimetype', packed: stored('application/epub+zip') },
      { name: 'META-INF/container.xml', packed: deflated(container) },
      { name: 'OEBPS/content.opf', packed: deflated(this.packageDocument) },
    )
  }

  /** Pictures are files of the book like any other. */
  protected override async downloadAllImages(): Promise<void> {
    for (const { name, packed } of this.files) this.entries.push({ name: `OEBPS/${name}`, packed })
  }

  protected override async downloadAllFonts(): Promise<void> {}

  protected override async makeCover(): Promise<void> {}
}
