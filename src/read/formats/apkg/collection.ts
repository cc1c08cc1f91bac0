import initSqlJs, { type Database } from 'sql.js'
import { sqliteWasm } from './sqlite.ts'

/** A note of a collection of Anki. */
export interface Note {
  /** Names of its deck and of those around it, from outside in. */
  readonly deck: readonly string[]
  /** Names of its fields, and what they hold, as HTML. */
  readonly names: readonly string[]
  readonly fields: readonly string[]
  /** With spaces between. */
  readonly tags: string
}

/**
 * All notes of a collection, decks in the order of their names and notes in the order in which they are learnt.
 *
 * @throws where the bytes are no database, or none of Anki's (rslib/src/storage/schema11.sql, and its upgrades up to 18).
 */
export async function notesOf(bytes: Uint8Array): Promise<readonly Note[]> {
  const { Database } = await initSqlJs({ wasmBinary: (await sqliteWasm()).slice().buffer })
  const database = new Database(bytes)
  try {
    database.exec(plainOrder)
    const isNew = rowsOf(database, "SELECT name FROM sqlite_master WHERE name = 'notetypes'").length > 0
    const kinds = isNew ? newTypes(database) : oldTypes(database)
    const decks = isNew ? newDecks(database) : oldDecks(database)
    const notes = rowsOf(database, allNotes).map(
      ([type, deck, fields, tags]): Note => ({
        deck: decks.get(String(deck)) ?? [],
        names: kinds.get(String(type)) ?? [],
        fields: String(fields).split('\u001f'),
        tags: String(tags).trim(),
      }),
    )
    const nameOf = ({ deck }: Note): string => deck.join('\u0000')
    return notes.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0))
  } finally {
    database.close()
  }
}

/** Names are ordered by a rule that Anki brings along, without which SQLite reads no table that has one: any other will do. */
const plainOrder = `
  PRAGMA writable_schema = ON;
  UPDATE sqlite_master SET sql = replace(sql, 'COLLATE unicase', 'COLLATE NOCASE');
  PRAGMA writable_schema = RESET`

/**
 * Cards that are learnt already stand first, new ones behind them in the order in which they come up. A card in a filtered deck
 * belongs to another. Numbers of 64 bits are texts, since JavaScript would round them.
 */
const allNotes = `
  SELECT CAST(n.mid AS TEXT), CAST(MIN(CASE c.odid WHEN 0 THEN c.did ELSE c.odid END) AS TEXT), n.flds, n.tags
  FROM notes n LEFT JOIN cards c ON c.nid = n.id GROUP BY n.id
  ORDER BY MIN(CASE c.type WHEN 0 THEN c.due ELSE 0 END), n.id`

type Value = number | string | Uint8Array | null

function rowsOf(database: Database, sql: string): readonly (readonly Value[])[] {
  return database.exec(sql)[0]?.values ?? []
}

function newTypes(database: Database): ReadonlyMap<string, readonly string[]> {
  const types = new Map<string, string[]>()
  for (const [type, name] of rowsOf(
    database,
    'SELECT CAST(ntid AS TEXT), name FROM fields ORDER BY ntid, ord',
  ))
    types.set(String(type), [...(types.get(String(type)) ?? []), String(name)])
  return types
}

function newDecks(database: Database): ReadonlyMap<string, readonly string[]> {
  const rows = rowsOf(database, 'SELECT CAST(id AS TEXT), name FROM decks')
  return new Map(rows.map(([id, name]) => [String(id), String(name).split('\u001f')]))
}

interface OldType {
  readonly flds: readonly { readonly name: string; readonly ord: number }[]
}

function oldTypes(database: Database): ReadonlyMap<string, readonly string[]> {
  const types = jsonOf<OldType>(database, 'models')
  const named = ({ flds }: OldType): string[] =>
    [...flds].sort((a, b) => a.ord - b.ord).map(({ name }) => name)
  return new Map(Object.entries(types).map(([id, type]) => [id, named(type)]))
}

function oldDecks(database: Database): ReadonlyMap<string, readonly string[]> {
  const decks = jsonOf<{ readonly name: string }>(database, 'decks')
  return new Map(Object.entries(decks).map(([id, { name }]) => [id, name.split('::')]))
}

function jsonOf<T>(database: Database, column: 'models' | 'decks'): Readonly<Record<string, T>> {
  return JSON.parse(String(rowsOf(database, `SELECT ${column} FROM col`)[0]?.[0])) as Record<string, T>
}
