import PDFDocument from 'pdfkit'
import { Objects } from './objects.ts'
import type { Output } from './output.ts'

/** An object of the file: its data may be filled in until it ends. */
export interface PdfObject {
  readonly id: number
  data: Record<string, unknown>
  readonly write: (chunk: Uint8Array) => void
  readonly end: (chunk?: Uint8Array) => void
}

/** A tree of the file that pdfkit sorts and writes. */
interface PdfTree<Key> {
  readonly add: (key: Key, value: unknown) => void
}

/** What we use of a pdfkit page. */
export interface KitPage {
  readonly dictionary: PdfObject
  readonly resources: PdfObject
  /** A stream that begins with what lets y count downwards. */
  readonly content: PdfObject
  end: () => void
}

/** An entry of the outline. */
export interface OutlineItem {
  readonly addItem: (title: string, options: Record<string, unknown>) => OutlineItem
}

/** What we use of pdfkit: objects, pages, outline, pictures, metadata. Its types do not tell of most of it. */
export interface KitDocument {
  readonly page: KitPage
  readonly outline: OutlineItem
  info: Record<string, unknown>
  readonly _root: PdfObject & {
    readonly data: { readonly Names: { readonly data: { readonly Dests: PdfTree<string> } } }
  }
  _addInfo: () => void
  readonly ref: (data: Record<string, unknown> | readonly unknown[]) => PdfObject
  readonly addPage: () => unknown
  readonly appendXML: (xml: string) => void
  readonly getStructTreeRoot: () => PdfObject
  readonly getStructParentTree: () => PdfTree<number>
  readonly createStructParentTreeNextKey: () => number
  readonly openImage: (bytes: Uint8Array) => KitImage
  _write: (data: Uint8Array | string) => void
  readonly _info: PdfObject
  readonly _id: Uint8Array
  _finalize: () => void
  readonly end: () => void
}

/** A picture; `obj` is there once it is embedded. */
interface KitImage {
  readonly obj: PdfObject | null
  /** Exif's, of a JPEG. */
  readonly orientation?: number
  readonly embed: (document: KitDocument) => void
}

/** What a document is, beside its pages. */
export interface FileInfo {
  readonly title: string
  readonly author: string | null
  readonly lang: string
  /** In points. */
  readonly size: readonly [width: number, height: number]
  /** When the content last changed; no clock is asked, so that two runs give the same bytes. */
  readonly date: Date
  /** Which fonts are in the file and under which licence. */
  readonly notice: string
}

/**
 * Opens a tagged document that says of itself to be PDF/UA-1. pdfkit's own switch for that (`subset`) writes a CIDSet
 * that lacks the parts of composite glyphs, so the mark is appended by hand; and its metadata is not escaped, so the
 * texts are escaped here while it is written.
 */
export function openKit({ title, author, lang, size, date, notice }: FileInfo, output: Output): KitDocument {
  const kit = new PDFDocument({
    size: [size[0], size[1]],
    margin: 0,
    pdfVersion: '1.7',
    lang,
    tagged: true,
    displayTitle: true,
    autoFirstPage: false,
    // `null` is how pdfkit is told not to load one of its own fonts; its types know only names.
    font: null as unknown as string,
    info: {
      Title: title,
      ...(author === null ? {} : { Author: author }),
      Subject: notice,
      Creator: 'Drillpress',
      Producer: 'Drillpress, pdfkit',
      CreationDate: date,
    },
  }) as unknown as KitDocument // the interface above is what pdfkit's code has
  kit.appendXML(
    '<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about=""><pdfuaid:part>1</pdfuaid:part></rdf:Description>',
  )
  escapeMetadata(kit)
  collect(kit, output)
  return kit
}

/** pdfkit is a stream and sends each line of the file through it; here they are put together straight away. */
function collect(kit: KitDocument, output: Output): void {
  const objects = new Objects(kit, output)
  kit._write = (data) => objects.write(data)
  kit._finalize = () => objects.end({ Root: kit._root, Info: kit._info, ID: [kit._id, kit._id] })
}

function escapeMetadata(kit: KitDocument): void {
  const addInfo = kit._addInfo.bind(kit)
  kit._addInfo = () => {
    const plain = kit.info
    kit.info = Object.fromEntries(Object.entries(plain).map(([key, value]) => [key, escaped(value)]))
    addInfo()
    kit.info = plain
  }
}

function escaped(value: unknown): unknown {
  if (typeof value !== 'string') return value
  return value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

/**
 * Text that stands in the file just as it is: pdfkit writes objects it does not know by their `toString`. A reference
 * kept as text lets the object that it points to be forgotten.
 */
export class Verbatim {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  get [Symbol.toStringTag](): string {
    return 'Verbatim'
  }

  toString(): string {
    return this.text
  }
}

/** A reference to an object that does not keep it in memory. */
export function reference(object: PdfObject): Verbatim {
  return new Verbatim(`${object.id} 0 R`)
}

/** A text string of the file; pdfkit takes primitive strings for names. */
export function textString(text: string): string {
  return new String(text) as string
}
