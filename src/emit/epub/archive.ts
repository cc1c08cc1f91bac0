import { EPub } from 'epub-gen-memory'

/** Written into every entry of the archive: the first instant that ZIP can tell. */
const instant = new Date('1980-01-01T00:00:00Z')

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`

/**
 * epub-gen-memory with its templates, its clean-up of HTML and its downloads replaced: it fetches whatever an image
 * names, drops attributes that it does not know (`start`, `scope`, all of MathML), and writes the time of day. What is
 * left of it is the order of the work and the archive.
 */
export class Archive extends EPub {
  private readonly files: ReadonlyMap<string, string | Uint8Array>

  /** `files` by their names inside the book's folder, the package document among them as `content.opf`. */
  constructor(title: string, files: ReadonlyMap<string, string | Uint8Array>) {
    super({ title, description: title }, [{ title, content: ' ' }])
    this.files = files
  }

  /** The bytes of the EPUB file: the same for the same files, at any time. */
  async bytes(): Promise<Uint8Array> {
    await this.render()
    for (const [name, entry] of Object.entries(this.zip.files)) {
      if (entry.dir) delete this.zip.files[name]
      else entry.date = instant
    }
    return this.zip.generateAsync({
      type: 'uint8array',
      mimeType: 'application/epub+zip',
      compression: 'DEFLATE',
      compressionOptions: { level: 6 },
      platform: 'UNIX',
    })
  }

  protected override async generateTemplateFiles(): Promise<void> {
    this.zip.file('META-INF/container.xml', container)
    for (const [name, data] of this.files) this.zip.file(`OEBPS/${name}`, data)
  }

  protected override async downloadAllFonts(): Promise<void> {}

  protected override async downloadAllImages(): Promise<void> {}

  protected override async makeCover(): Promise<void> {}
}
