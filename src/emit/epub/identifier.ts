import { createHash } from 'node:crypto'
import type { Book } from '../../model/book.ts'

/**
 * The book's identifier, the same as long as its oldest question lives: a reader that gets a new edition then keeps
 * bookmarks and place. A UUID of version 5 in form (RFC 9562), made of that question's own identifier.
 */
export function bookUuid(book: Book): string {
  const oldest = book.questions.reduce<Book['questions'][number] | null>(
    (old, question) => (old === null || question.identity.noteId < old.identity.noteId ? question : old),
    null,
  )
  const hex = createHash('sha1')
    .update(`drillpress epub ${book.lang} ${oldest?.identity.guid ?? book.title}`)
    .digest('hex')
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16)
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** When the book's content last changed, from the ledger and not from a clock. */
export function modifiedAt(book: Book): string {
  const seconds = book.questions.reduce((latest, { identity }) => Math.max(latest, identity.mod), 0)
  return new Date(seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z')
}
