import type { PositionMap } from './positions.ts'

/** An article as read: decoded and repaired, still text. */
export interface ArticleFile {
  /** Relative to the book's folder, with `/`. */
  readonly path: string
  /** Of the file's bytes, hex. */
  readonly sha256: string
  /** The text after repairs, `\n` at line ends, without front matter. */
  readonly text: string
  /** What `text` is written in; Markdown where it is not said. */
  readonly markup?: 'markdown' | 'html'
  /** `text` was made from a table: each of its headings is a card, whatever it says. */
  readonly isDeck?: boolean
  /** From an offset of `text` to the place in the user's file. */
  readonly positions: PositionMap
  /** What the front matter says, unchecked; null where there is none. */
  readonly frontMatter: Readonly<Record<string, unknown>> | null
}

/** One input: a Markdown file, or a folder of them. */
export interface RawBook {
  /** Input's name without extension, safe as a file name; `<book>` of the output paths. */
  readonly name: string
  /** Absolute folder that all paths of the book are relative to, and that nothing is read outside of. */
  readonly folder: string
  /** Absolute path of the identity ledger beside the book. */
  readonly ledgerPath: string
  /** Sorted by path. */
  readonly articles: readonly ArticleFile[]
}
