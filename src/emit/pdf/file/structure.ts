import { type KitDocument, type PdfObject, reference, textString, Verbatim } from './pdfkit.ts'
import type { Tag } from './tag.ts'

/** An element that content may still be added to. */
interface Open {
  readonly object: PdfObject
  readonly children: unknown[]
  /** Page of the first content; that of others is written out. */
  page: string | null
}

/**
 * The logical structure of one file. Elements are written as soon as they are told to be complete, so that a book of
 * thousands of pages keeps only its open sections in memory.
 */
export class Structure {
  readonly #kit: KitDocument
  readonly #open = new Map<Tag, Open>()
  readonly #late = new Set<Tag>()
  #notes = 0

  constructor(kit: KitDocument) {
    this.#kit = kit
  }

  /** Tells that the marked content `mcid` of a page belongs to a tag; gives the reference to its element. */
  content(tag: Tag, page: Verbatim, mcid: number): Verbatim {
    const element = this.#element(tag)
    element.page ??= page.text
    element.children.push(element.page === page.text ? mcid : { Type: 'MCR', Pg: page, MCID: mcid })
    return reference(element.object)
  }

  /** Puts an annotation into a tag, for which the parent tree has an entry of its own. */
  annotation(tag: Tag, page: Verbatim, annotation: PdfObject): void {
    const element = this.#element(tag)
    const key = this.#kit.createStructParentTreeNextKey()
    this.#kit.getStructParentTree().add(key, reference(element.object))
    annotation.data.StructParent = key
    element.children.push({ Type: 'OBJR', Obj: reference(annotation), Pg: page })
  }

  /** Opens a tag without content yet, so that it stands before what is painted later; kept open where it comes `late`. */
  reserve(tag: Tag, late = false): void {
    this.#element(tag)
    for (let at: Tag | null = late ? tag : null; at !== null; at = at.parent) this.#late.add(at)
  }

  /** Writes all elements but the given ones and those that are kept open: to the others nothing will be added. */
  flush(stillOpen: readonly Tag[]): void {
    for (const [tag, { object, children, page }] of this.#open) {
      if (stillOpen.includes(tag) || this.#late.has(tag)) continue
      object.data.K = children
      if (page !== null) object.data.Pg = new Verbatim(page)
      object.end()
      this.#open.delete(tag)
    }
  }

  /** Writes all elements that are left. */
  end(): void {
    this.#late.clear()
    this.flush([])
  }

  #element(tag: Tag): Open {
    const known = this.#open.get(tag)
    if (known !== undefined) return known
    const parent = tag.parent === null ? null : this.#element(tag.parent)
    const root = this.#kit.getStructTreeRoot()
    const object = this.#kit.ref(this.#dataOf(tag, parent === null ? root : reference(parent.object)))
    const siblings = parent === null ? rootChildren(root) : parent.children
    siblings.push(reference(object))
    const open: Open = { object, children: [], page: null }
    this.#open.set(tag, open)
    return open
  }

  #dataOf(tag: Tag, parent: unknown): Record<string, unknown> {
    const data: Record<string, unknown> = { S: tag.type, P: parent }
    if (tag.alt !== undefined) data.Alt = textString(tag.alt)
    if (tag.lang !== undefined) data.Lang = textString(tag.lang)
    if (tag.title !== undefined) data.T = textString(tag.title)
    if (tag.attributes !== undefined) data.A = tag.attributes
    if (tag.identified === true) data.ID = textString(`note-${++this.#notes}`)
    return data
  }
}

function rootChildren(root: PdfObject): unknown[] {
  const children = (root.data.K ?? []) as unknown[]
  root.data.K = children
  return children
}
