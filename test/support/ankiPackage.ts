import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import JSZip from 'jszip'
import initSqlJs, { type SqlValue } from 'sql.js'

/** A row of `notes`, its fields parted and its tags in a list. */
export interface NoteRow {
  readonly id: number
  readonly guid: string
  readonly mid: number
  readonly mod: number
  readonly tags: string
  readonly flds: string
  readonly sfld: string
  readonly csum: number
  readonly usn: number
}

/** A row of `cards`. */
export interface CardRow {
  readonly id: number
  readonly nid: number
  readonly did: number
  readonly ord: number
  readonly mod: number
  readonly due: number
  readonly type: number
  readonly queue: number
}

/** What a reader of a package finds in it. */
export interface ReadPackage {
  readonly zip: JSZip
  readonly notes: readonly NoteRow[]
  readonly cards: readonly CardRow[]
  /** `col.models` and `col.decks`, by id. */
  readonly models: Readonly<Record<string, Model>>
  readonly decks: Readonly<Record<string, { readonly id: number; readonly name: string }>>
  /** Names by number. */
  readonly media: Readonly<Record<string, string>>
  /** The row of `col`. */
  readonly col: Readonly<Record<string, SqlValue>>
  /** Fields of a note by name. */
  readonly fields: (note: NoteRow) => Readonly<Record<string, string>>
}

/** The part of a note type that tests look at. */
export interface Model {
  readonly id: number
  readonly name: string
  readonly type: number
  readonly mod: number
  readonly css: string
  readonly flds: readonly { readonly id: number; readonly name: string; readonly ord: number }[]
  readonly tmpls: readonly {
    readonly id: number
    readonly ord: number
    readonly qfmt: string
    readonly afmt: string
  }[]
}

const wasm = createRequire(import.meta.url).resolve('sql.js/dist/sql-wasm.wasm')

/** Opens a package as Anki would: the zip, then the SQLite database inside. */
export async function readPackage(bytes: Uint8Array): Promise<ReadPackage> {
  const zip = await JSZip.loadAsync(bytes, { checkCRC32: true })
  const collection = await zip.file('collection.anki2')?.async('uint8array')
  const media = (await zip.file('media')?.async('string')) ?? ''
  const sql = await initSqlJs({ wasmBinary: new Uint8Array(await readFile(wasm)).buffer })
  const database = new sql.Database(collection)
  const rows = (query: string): Record<string, SqlValue>[] => {
    const statement = database.prepare(query)
    const found: Record<string, SqlValue>[] = []
    while (statement.step()) found.push(statement.getAsObject())
    statement.free()
    return found
  }
  const col = rows('SELECT * FROM col')[0] ?? {}
  const models = JSON.parse(String(col.models)) as Record<string, Model>
  const read = {
    zip,
    notes: rows('SELECT * FROM notes ORDER BY id') as unknown as NoteRow[],
    cards: rows('SELECT * FROM cards ORDER BY due') as unknown as CardRow[],
    models,
    decks: JSON.parse(String(col.decks)),
    media: JSON.parse(media),
    col,
    fields: (note: NoteRow) => {
      const names = models[note.mid]?.flds.map(({ name }) => name) ?? []
      return Object.fromEntries(
        note.flds.split('\x1f').map((field, index) => [names[index] ?? `?${index}`, field]),
      )
    },
  }
  database.close()
  return read
}
