import initSqlJs from 'sql.js'
import type { Book, Question } from '../../model/book.ts'
import { diagnostic } from '../../model/diagnostic.ts'
import type { Emit, Ports } from '../emitter.ts'
import { AnkiPackage, type Note } from './ankiPackage.ts'
import { clozeMark, clozeOf } from './cloze.ts'
import { Decks } from './decks.ts'
import { fieldList, fieldsOf, lengthOf } from './fields.ts'
import { loadNoteTypes, noteTypeIds } from './noteTypes.ts'
import { Rendering } from './rendering.ts'
import { tagList, tagOf } from './tags.ts'

/** More than this on one card is not learnt as one thing (SuperMemo's rules 4 and 9). */
const longest = { characters: 2000, points: 9 } as const

/** Writes the Anki package: a note for each question, in a deck for each section. */
export const emit: Emit = async (book, options, ports) => {
  const [noteTypes, wasm] = await Promise.all([loadNoteTypes(ports), ports.resource('sql-wasm.wasm')])
  const written = new AnkiPackage(await initSqlJs({ wasmBinary: wasm.slice().buffer }))
  const decks = new Decks(options.deck ?? book.title, book.sections)
  const html = new Rendering(book, ports.report)
  for (const question of book.questions) {
    written.addNote(await noteOf(question, book, decks, html))
    warnOfLength(question, ports)
  }
  for (const [name, bytes] of html.media.files) written.addMedia(name, bytes)
  return [{ suffix: '.apkg', bytes: written.bytes({ decks: decks.all, noteTypes }) }]
}

async function noteOf(question: Question, book: Book, decks: Decks, html: Rendering): Promise<Note> {
  const { identity, number, tags } = question
  const path = decks.pathOf(question)
  const fields = await fieldsOf(question, path, book, html)
  const cloze = clozeOf(question, html)
  const section = path.length === 0 ? [] : [tagOf([book.title, ...path])]
  return {
    id: identity.noteId,
    guid: identity.guid + (cloze === null ? '' : clozeMark),
    type: cloze === null ? noteTypeIds.basic : noteTypeIds.cloze,
    mod: identity.mod,
    deck: decks.deckOf(question).id,
    due: number,
    tags: tagList([...tags.map((tag) => tagOf([tag])), ...section]),
    fields: fieldList(cloze === null ? fields : { ...fields, ...cloze }),
  }
}

function warnOfLength(question: Question, { report }: Ports): void {
  const characters = lengthOf(question)
  const points = question.points.length
  if (characters <= longest.characters && points <= longest.points) return
  const [place] = question.occurrences
  report(
    diagnostic('card-too-long', `the answer has ${characters} characters and ${points} points`, {
      severity: 'info',
      place: place === undefined ? null : { source: place.source, line: place.lines[0], column: 1 },
      expected: `at most ${longest.characters} characters and ${longest.points} points on one card`,
      note: 'the card shows a short form and folds the rest',
    }),
  )
}
