/** The part of anki-apkg-export that is used: its `Exporter` class, without the package's own sql.js. */
declare module 'anki-apkg-export/dist/exporter.js' {
  import type { Database, SqlJsStatic } from 'sql.js'

  /** Called by the constructor, so that a subclass can put its own in its place. */
  class Exporter {
    /** `template` is SQL that makes the tables and one row of `col`. */
    constructor(
      deckName: string,
      options: { readonly template: string; readonly sql: Pick<SqlJsStatic, 'Database'> },
    )
    readonly db: Database
    readonly media: { readonly filename: string; readonly data: Uint8Array }[]
    addMedia(filename: string, data: Uint8Array): void
    _update(query: string, values: Readonly<Record<string, string>>): void
    _getId(table: string, column: string, from: number): number
  }

  /** The class itself, or what holds it: loaders differ in how they see a CommonJS module with a default export. */
  const module: typeof Exporter | { readonly default: typeof Exporter }
  export default module
}
