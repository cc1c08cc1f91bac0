import { Canvas } from './canvas.ts'
import { linkAnnotation, type Target } from './link.ts'
import type { PdfFile } from './pdfFile.ts'
import { type KitPage, type PdfObject, reference, type Verbatim } from './pdfkit.ts'
import { ornament, type Tag } from './tag.ts'

/** A place in the order of painting. */
export interface Slot {
  /** Paints there; once. */
  readonly fill: (paint: (sheet: Sheet) => void) => void
}

/** What is drawn but is no part of the text: kinds of PDF 1.7, 14.8.2.2. */
export type ArtifactKind = 'Layout' | 'Pagination'

/**
 * One page that is painted on. What is painted belongs to the tag or artifact that was last chosen; pieces of content are
 * opened and closed by themselves.
 */
export class Sheet extends Canvas {
  readonly reference: Verbatim
  readonly number: number
  readonly #page: KitPage
  readonly #body: PdfObject
  readonly #foot: PdfObject
  readonly #annotations: Verbatim[] = []
  /** The list of annotations of a deferred page, which stands in the file before they are known. */
  readonly #annotationList: PdfObject | null
  /** The elements of the pieces of content, by their numbers. */
  #parents: Verbatim[] = []
  readonly #key: number
  #current: Tag | ArtifactKind | null = null
  #ended = false

  constructor(file: PdfFile, page: KitPage, resources: Verbatim, deferred: boolean) {
    super(file)
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

  /** Keeps a place in the order of painting and, for `tag`, of reading, for what is known only later; on a deferred page. */
  slot(tag: Tag): Slot {
    this.file.structure.reserve(tag, true)
    this.#close()
    const fill = this.operators.slot()
    return {
      fill: (paint) => {
        this.#close()
        fill(() => {
          paint(this)
          this.#close()
        })
      },
    }
  }

  /** What follows belongs to `tag`. */
  tagged(tag: Tag): this {
    if (tag === ornament) return typeof this.#current === 'string' ? this : this.artifact()
    if (this.#current === tag) return this
    this.#close()
    const mcid = this.#parents.length
    this.#parents.push(this.file.structure.content(tag, this.reference, mcid))
    this.operators.push(`/${tag.type} <</MCID ${mcid}>> BDC`)
    this.#current = tag
    return this
  }

  /** Gives a tag its place in the order of reading, though nothing may be painted in it: an empty cell. */
  reserve(tag: Tag): void {
    this.file.structure.reserve(tag)
  }

  /** What follows is ornament or page furniture. */
  artifact(kind: ArtifactKind = 'Layout'): this {
    if (this.#current === kind) return this
    this.#close()
    this.operators.push(`/Artifact <</Type /${kind}>> BDC`)
    this.#current = kind
    return this
  }

  /** Makes an area lead somewhere; `tag` is its link, `says` what a screen reader says of it. */
  link(
    tag: Tag,
    [x, y, width, height]: readonly [number, number, number, number],
    target: Target,
    says: string,
  ): void {
    const { kit, info, structure } = this.file
    const left = x + this.shift
    const top = info.size[1] - y
    const annotation = linkAnnotation(kit, [left, top - height, left + width, top], target, says)
    structure.annotation(tag, this.reference, annotation)
    annotation.end()
    this.#annotations.push(reference(annotation))
  }

  /** Names a height of this page, so that links can lead to it. */
  destination(name: string, y: number): void {
    this.file.destination(name, this, y)
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
    this.#body.end(this.operators.take())
    if (this.#annotationList !== null) this.#annotationList.end()
    else if (this.#annotations.length > 0) this.#page.dictionary.data.Annots = this.#annotations
    const parents = this.file.kit.ref(this.#parents)
    parents.end()
    parents.data = {}
    this.#parents = []
    this.file.kit.getStructParentTree().add(this.#key, reference(parents))
  }

  /** Writes the running head and foot, which may know of all pages; once, after the page has ended. */
  endFoot(paint: (sheet: Sheet) => void): void {
    this.operators.forget()
    paint(this)
    this.#close()
    this.#foot.end(this.operators.take())
  }

  #close(): void {
    if (this.#current !== null) this.operators.push('EMC')
    this.#current = null
  }
}
