import exporter from 'anki-apkg-export/dist/exporter.js'
import type { SqlJsStatic, Statement } from 'sql.js'
import { deflated, stored, zip } from '../shared/zip.ts'
import { type Collection, collectionRow } from './collection.ts'
import { fieldSum, sortField } from './fieldSum.ts'
import { insertCard, insertNote, schema, updateCollection } from './schema.ts'

/** A note with its cards, ready to be written. */
export interface Note {
  readonly id: number
  readonly guid: string
  /** Id of its note type. */
  readonly type: number
  /** Seconds. */
  readonly mod: number
  readonly deck: number
  /** Template of each card; of a cloze note the deletion's number less one. */
  readonly cards: readonly number[]
  /** `tagList` of the tags. */
  readonly tags: string
  /** HTML, in the order of the note type's fields. */
  readonly fields: readonly string[]
}

const Exporter = 'default' in exporter ? exporter.default : exporter

/** The name that the constructor gives to a deck that `collectionRow` replaces. */
const noDeck = ''

/**
 * anki-apkg-export's container (tables, media) with ids that last, in place of its own that are new in every build.
 * Its ways of making ids, of running SQL (statements are never freed) and of saving (the time of day, and deflate in
 * JavaScript) are replaced.
 */
export class AnkiPackage extends Exporter {
  private readonly insertNote: Statement
  private readonly insertCard: Statement
  private readonly cardIds = new Set<number>()
  private notes = 0

  constructor(sql: SqlJsStatic) {
    super(noDeck, { template: schema, sql })
    this.insertNote = this.db.prepare(insertNote)
    this.insertCard = this.db.prepare(insertCard)
    this.db.run('BEGIN')
  }

  /** Adds a note and its cards, behind those added before. Ids and guids must be new to the package. */
  addNote(note: Note): void {
    const { id, guid, type, mod, deck, cards, tags, fields } = note
    const first = fields[0] ?? ''
    this.insertNote.run([id, guid, type, mod, tags, fields.join('\x1f'), sortField(first), fieldSum(first)])
    this.notes++
    for (const card of cards) this.insertCard.run([this.cardId(id), id, deck, card, mod, this.notes])
  }

  /** The next free id from the note's on: Anki knows a card by note and template, so it need not last. */
  private cardId(wanted: number): number {
    let id = wanted
    while (this.cardIds.has(id)) id++
    this.cardIds.add(id)
    return id
  }

  /**
   * The package as a zip file in Anki's oldest layout, which every Anki 2, AnkiDroid and AnkiMobile reads. Nothing can
   * be added after it.
   */
  bytes(collection: Collection): Uint8Array {
    this.db.run(updateCollection, collectionRow(collection))
    this.db.run('COMMIT')
    this.insertNote.free()
    this.insertCard.free()
    const database = this.db.export()
    this.db.close()
    const names = Object.fromEntries(this.media.map(({ filename }, index) => [index, filename]))
    return zip([
      { name: 'collection.anki2', packed: deflated(database) },
      { name: 'media', packed: deflated(JSON.stringify(names)) },
      ...this.media.map(({ data }, index) => ({ name: `${index}`, packed: stored(data) })),
    ])
  }

  /** Called by the package's constructor for ids that `collectionRow` replaces: no clock, no search. */
  override _getId(): number {
    return 0
  }

  override _update(query: string, values: Readonly<Record<string, string>>): void {
    this.db.run(query, values)
  }
}
