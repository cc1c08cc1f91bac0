/** Standard structure types of PDF 1.7 that we use. */
export type TagType =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'BlockQuote'
  | 'Code'
  | 'Figure'
  | 'Formula'
  | 'Link'
  | 'Note'
  | 'Reference'
  | 'Span'
  | 'TOC'
  | 'TOCI'
  | 'Div'

/**
 * An element of the document's logical structure, before it stands in a file: blocks make them, and the file turns
 * each into an object when the first piece of its content is painted. Compared by identity.
 */
export interface Tag {
  readonly type: TagType
  readonly parent: Tag | null
  readonly alt?: string
  readonly lang?: string
  readonly title?: string
  /** Attributes as PDF has them, such as `{ O: 'List', ListNumbering: 'Decimal' }`. */
  readonly attributes?: Readonly<Record<string, unknown>>
  /** Unlike for every `Note` of a document; filled in by the file. */
  readonly identified?: boolean
}

/** Makes a tag below another. */
export function tag(type: TagType, parent: Tag | null, rest: Omit<Tag, 'type' | 'parent'> = {}): Tag {
  return { ...rest, type, parent }
}

/** Stands where a tag is asked for but what is painted is ornament, such as the head of a table said once more. */
export const ornament: Tag = { type: 'Span', parent: null }
