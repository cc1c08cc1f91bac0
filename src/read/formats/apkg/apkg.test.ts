import { readFile } from 'node:fs/promises'
import JSZip from 'jszip'
import initSqlJs from 'sql.js'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../../model/diagnostic.ts'
import { readAnkiPackage } from './apkg.ts'

async function read(bytes: Uint8Array): Promise<{ text: string; found: readonly Diagnostic[] }> {
  const found: Diagnostic[] = []
  const { draft } = await readAnkiPackage(bytes, 'deck.apkg', (one) => void found.push(one))
  return { text: draft.text.trim(), found }
}

/** A package as Anki exported it before 2.1.50: JSON in the one row of `col`. */
async function oldPackage(
  notes: readonly (readonly [deck: number, due: number, ...fields: string[]])[],
): Promise<Uint8Array> {
  const { Database } = await initSqlJs()
  const database = new Database()
  database.exec(`CREATE TABLE col (models text, decks text); CREATE TABLE notes (id integer, mid integer, flds text, tags text);
    CREATE TABLE cards (nid integer, did integer, odid integer, type integer, due integer)`)
  const models = {
    7: {
      flds: [
        { name: 'Rückseite', ord: 1 },
        { name: 'Vorderseite', ord: 0 },
        { name: 'Quelle', ord: 2 },
      ],
    },
  }
  const decks = { 1: { name: 'Knoten' }, 2: { name: 'Knoten::Schlingen' } }
  database.run('INSERT INTO col VALUES (?, ?)', [JSON.stringify(models), JSON.stringify(decks)])
  for (const [index, [deck, due, ...fields]] of notes.entries()) {
    database.run('INSERT INTO notes VALUES (?, 7, ?, ?)', [index, fields.join('\u001f'), ' seil '])
    database.run('INSERT INTO cards VALUES (?, ?, 0, 0, ?)', [index, deck, due])
  }
  const zip = new JSZip()
  zip.file('collection.anki2', database.export())
  zip.file('media', '{"0": "knot 1.svg"}')
  zip.file('0', '<svg/>')
  return zip.generateAsync({ type: 'uint8array' })
}

describe('a package of Anki', () => {
  // Exported by Anki 26.9 with media: basic, reversed and cloze notes in three decks, a picture, a sound that is not there.
  test('of today: decks are sections, notes are cards, pictures stay', async () => {
    const { text, found } = await read(await readFile(new URL('notes.apkg', import.meta.url)))
    expect(text.replace(/base64,[\w+/=]+/, 'base64,…')).toBe(
      [
        '## Default',
        '#### Alone?',
        'Yes [sound:a.mp3]',
        '## Weben',
        '### Kette',
        '#### What is a <b>heddle</b>?',
        'A loop.<br>Of cord.',
        '**Tags:** easy, loom, one',
        '#### Warp',
        '<ul><li>long</li><li>tight</li></ul>',
        '### Schuss',
        '#### The {{c1::shuttle}} carries the {{c2::weft::thread}}.',
        'Also a boat.',
        '#### 这是什么？<img src="data:image/png;base64,…">',
        '一个点',
      ].join('\n\n'),
    )
    expect(found.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'input-part-unread: sounds are not read',
    ])
  })

  test('of old: fields by their names, in the order in which they are learnt', async () => {
    const { text } = await read(
      await oldPackage([
        [2, 9, 'Was ist ein Palstek?', 'Eine feste\nSchlinge.', 'S. 3'],
        [1, 2, 'Und das? <img src="knot%201.svg">', 'Ein Knoten', ''],
        [2, 4, 'Was ist ein "Stek"?', 'Ein\tKnoten', ''],
      ]),
    )
    expect(text).toBe(
      [
        '## Knoten',
        '#### Und das? <img src="data:image/svg+xml;base64,PHN2Zy8+">',
        'Ein Knoten',
        '**Tags:** seil',
        '### Schlingen',
        '#### Was ist ein "Stek"?',
        'Ein\tKnoten',
        '**Tags:** seil',
        '#### Was ist ein Palstek?',
        'Eine feste\nSchlinge.',
        'S. 3',
        '**Tags:** seil',
      ].join('\n\n'),
    )
  })

  test('of one deck has no sections', async () => {
    const { text } = await read(await oldPackage([[1, 1, 'Was?', 'Das.', '']]))
    expect(text).toBe('## Was?\n\nDas.\n\n**Tags:** seil')
  })
})

describe('no package of Anki', () => {
  async function zipped(name: string, content: Uint8Array | string): Promise<Uint8Array> {
    const zip = new JSZip()
    zip.file(name, content)
    return zip.generateAsync({ type: 'uint8array' })
  }

  test.each([
    ['text', async () => new TextEncoder().encode('What?')],
    ['an archive of other files', () => zipped('notes.txt', 'What?')],
    ['a collection that is no database', () => zipped('collection.anki21', 'What?')],
    [
      'one whose packing is broken',
      () => zipped('collection.anki21b', Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0xff, 0xff)),
    ],
  ])('%s', async (_, make) => {
    await expect(read(await make())).rejects.toThrow('the file is no package of Anki')
  })
})
