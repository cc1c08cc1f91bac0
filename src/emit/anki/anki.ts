import initSqlJs from 'sql.js'
import type { Options } from '../../config/options.ts'
import type { Book, Question } from '../../model/book.ts'
import { diagnostic } from '../../model/diagnostic.ts'
import type { Emit, Ports } from '../emitter.ts'
import { loadPlainTitle } from '../shared/plainTitle.ts'
import { AnkiPackage, type Note } from './ankiPackage.ts'
import { clozeMark, clozeOf } from './cloze.ts'
import { Decks } from './decks.ts'
import { type Fields, fieldList, fieldsOf, lengthOf } from './fields.ts'
import { loadNoteTypes, type NoteKind, noteTypeIds } from './noteTypes.ts'
import { pointsFields, pointsMark } from './pointsNote.ts'
import { Rendering } from './rendering.ts'
import { tagList, tagOf } from './tags.ts'

/** More than this on one card is not learnt as one thing (SuperMemo's rules 4 and 9). */
const longest = { characters: 2000, points: 9 } as const

/** Writes the Anki package: a note for each question, in a deck for each section. */
export const emit: Emit = async (book, options, ports) => {
  const [noteTypes, wasm] = await Promise.all([
    loadNoteTypes(options, ports),
    ports.resource('sql-wasm.wasm'),
  ])
  const written = new AnkiPackage(await initSqlJs({ wasmBinary: wasm.slice().buffer }))
  const decks = new Decks(options.deck ?? book.title, book.sections, await loadPlainTitle(book.sections))
  const html = new Rendering(book, ports.report)
  for (const question of book.questions) {
    for (const note of await notesOf(question, options, book, decks, html)) written.addNote(note)
    warnOfLength(question, ports)
  }
  for (const [name, bytes] of html.media.files) written.addMedia(name, bytes)
  return [{ suffix: '.apkg', bytes: written.bytes({ decks: decks.all, noteTypes }) }]
}

/** The note that asks the question as a whole and, where that is wanted and can be, the one that asks its points. */
async function notesOf(
  question: Question,
  options: Options,
  book: Book,
  decks: Decks,
  html: Rendering,
): Promise<readonly Note[]> {
  const { identity, tags } = question
  const path = decks.pathOf(question)
  const fields = await fieldsOf(question, path, book, html)
  const section = path.length === 0 ? [] : [tagOf([book.title, ...decks.namesOf(question)])]
  const shared = {
    mod: identity.mod,
    deck: decks.deckOf(question).id,
    tags: tagList([...tags.map((tag) => tagOf([tag])), ...section]),
  }
  const note = (
    kind: NoteKind,
    offset: number,
    mark: string,
    said: Fields,
    cards: readonly number[],
  ): Note => ({
    ...shared,
    id: identity.noteId + offset,
    guid: identity.guid + mark,
    type: noteTypeIds[kind],
    cards,
    fields: fieldList(said),
  })
  const cloze = clozeOf(question, html)
  const whole =
    cloze === null
      ? note('basic', 0, '', fields, [0])
      : note('cloze', 0, clozeMark, { ...fields, ...cloze.fields }, cloze.cards)
  const points = options.cards === 'points' ? pointsFields(question, html) : null
  if (points === null) return [whole]
  const cards = points.numbers.map((number) => number - 1)
  return [whole, note('cloze', 1, pointsMark, { ...fields, ...points.fields }, cards)]
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
