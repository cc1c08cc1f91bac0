import type { Options } from '../config/options.ts'
import type { Book } from '../model/book.ts'
import type { Report } from '../model/diagnostic.ts'

/** A file of a book: `suffix` follows the book's name (`.json`, `-questions.pdf`). */
export interface OutputFile {
  readonly suffix: string
  readonly bytes: Uint8Array
}

/** What a writer may use of the world. It opens no file and asks no clock. */
export interface Ports {
  readonly report: Report
  /** What the names of the book's files begin with, so that one can lead to another; absent where they have none. */
  readonly name?: string
  /**
   * Bytes of a file that ships with the product or that the user put in its place: `fonts/…`, `templates/…`; with
   * `product` those that it ships in any case.
   */
  readonly resource: (name: string, of?: 'product') => Promise<Uint8Array>
}

/** Writes one format: a pure function from book and options to bytes. */
export type Emit = (book: Book, options: Options, ports: Ports) => Promise<readonly OutputFile[]>

/** A large file of a book, made while it is written: its bytes in pieces, which are given once. */
export interface StreamedFile {
  readonly suffix: string
  readonly pieces: AsyncIterable<Uint8Array>
}

/** Writes one format of several large files, each when the one before it has been taken. */
export type EmitEach = (book: Book, options: Options, ports: Ports) => AsyncIterable<StreamedFile>
