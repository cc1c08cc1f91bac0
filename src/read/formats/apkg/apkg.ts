import { diagnostic, PublishError, wholeFile } from '../../../model/diagnostic.ts'
import { filesIn } from '../archive.ts'
import { writeCards } from '../cards.ts'
import { type Column, columnsOf } from '../columns.ts'
import { deckOf } from '../deck.ts'
import { Draft } from '../draft.ts'
import type { ReadFormat } from '../formats.ts'
import { writeCategory } from '../quiz.ts'
import { quoted } from '../separated.ts'
import { type Note, notesOf } from './collection.ts'
import { Media } from './media.ts'
import { unpacked } from './unpack.ts'

const kind = 'package of Anki'
const expected = 'an .apkg or .colpkg file as Anki exports it'

/** Sounds and pictures count as well. */
const largest = 500 * 1024 * 1024

/** A deck of 100,000 notes takes 60 MB. */
const largestCollection = 200 * 1024 * 1024

/** Names of the collection in the archive, the newest first: beside that an old one says only that it cannot be read. */
const collections = ['collection.anki21b', 'collection.anki21', 'collection.anki2']

/**
 * A package or a collection of Anki: each of its notes a card, as in Anki's export of notes as text, decks as sections. Its
 * pictures stay, what it tells of reviews does not count. Places count notes, one a line.
 */
export const readAnkiPackage: ReadFormat = async (bytes, source, report) => {
  const files = filesIn(bytes, source, { kind, expected, largest })
  const packed = collections.map((name) => files.get(name)).find((file) => file !== undefined)
  const collection = packed === undefined ? null : unpacked(packed(), largestCollection)
  const notes = collection === null ? null : await notesOf(collection).catch(() => null)
  if (notes === null)
    throw new PublishError('input-broken', `the file is no ${kind}`, { place: wholeFile(source), expected })
  const media = new Media(files)
  const tables = tablesOf(notes, media)
  if (notes.some(({ fields }) => fields.some((field) => field.includes('[sound:'))))
    report(
      diagnostic('input-part-unread', 'sounds are not read', {
        place: wholeFile(source),
        note: 'the rest of the package is read',
      }),
    )
  const original = tables.map(({ text }) => text).join('')
  return deckOf(original, draftOf(original, tables))
}

/** Notes of one deck and one type, one behind the other, as a table in a text with tabs. */
interface Table {
  readonly deck: readonly string[]
  readonly columns: readonly Column[]
  readonly text: string
}

function tablesOf(notes: readonly Note[], media: Media): readonly Table[] {
  const tables: { deck: readonly string[]; columns: readonly Column[]; names: string; lines: string[] }[] = []
  for (const { deck, names, fields, tags } of notes) {
    const key = [...deck, '', ...names].join('\u0000')
    let table = tables.at(-1)
    if (table?.names !== key) {
      table = { deck, columns: columnsFor(names, fields.length), names: key, lines: [] }
      tables.push(table)
    }
    table.lines.push([...fields.map((field) => quoted(media.withPictures(field))), tags].join('\t'))
  }
  return tables.map(({ deck, columns, lines }) => ({ deck, columns, text: `${lines.join('\n')}\n` }))
}

/** What the fields of a type of notes hold: by their names, else the first asks and the second answers; tags behind them. */
function columnsFor(names: readonly string[], count: number): readonly Column[] {
  const named = columnsOf(names)
  const content: Column[] = ['question', 'answer']
  const fields = named ?? Array.from({ length: count }, (): Column => content.shift() ?? 'other')
  return [...fields.slice(0, count), 'tags']
}

/** The deepest heading that Markdown has. */
const deepest = 6

function draftOf(original: string, tables: readonly Table[]): Draft {
  const draft = new Draft(original)
  const levels = new Set(tables.map(({ deck }) => deck.join('\u0000'))).size > 1
  const most = levels ? Math.max(...tables.map(({ deck }) => deck.length)) : 0
  const depth = Math.min(2 + most, deepest)
  let start = 0
  let above: readonly string[] = []
  for (const { deck, columns, text } of tables) {
    const end = start + text.length
    const same = deck.findIndex((name, level) => name !== above[level])
    if (levels && same >= 0)
      for (const [level, name] of deck.entries())
        if (level >= same) writeCategory(draft, name, { place: start, depth: Math.min(3 + level, depth) })
    above = deck
    writeCards(draft, original, { start, separator: '\t', columns, spacedTags: true }, { end, depth })
    start = end
  }
  return draft
}
