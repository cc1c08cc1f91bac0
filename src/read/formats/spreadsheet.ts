import { diagnostic, PublishError, type Report, wholeFile } from '../../model/diagnostic.ts'
import { filesIn } from './archive.ts'
import { headerRow, writeCards } from './cards.ts'
import { deckOf } from './deck.ts'
import { Draft } from './draft.ts'
import type { ReadFormat } from './formats.ts'
import { quoted, rowsOf } from './separated.ts'
import { type Sheet, sheetsOf } from './workbook/workbook.ts'

const kind = 'workbook'
const expected = 'an .xlsx file as a spreadsheet program saves it'

/** A quiz of 10,000 questions with four options each is 4 MB. */
const largest = 30 * 1024 * 1024

/**
 * A workbook: each of its sheets a table of questions and answers, as in a text file. Where one of them names its columns, what
 * others hold is no question. Places count the rows of the sheets, one below the other.
 */
export const readSpreadsheet: ReadFormat = async (bytes, source, report) => {
  const files = filesIn(bytes, source, { kind, expected, largest })
  const sheets = sheetsOf(files, source)
  if (sheets === null)
    throw new PublishError('input-broken', `the file is no ${kind}`, { place: wholeFile(source), expected })
  if ([...files.keys()].some((name) => name.startsWith('xl/media/')))
    report(unread('pictures of the sheets are not read', source))
  const tables = sheets.flatMap((sheet) => tableOf(sheet, source, report))
  const original = tables.map(({ text }) => `${text}\n`).join('')
  return deckOf(original, draftOf(original, tables))
}

/** A sheet as a table in a text, with a tab between its cells. */
interface Table {
  readonly name: string
  readonly text: string
}

function tableOf({ name, shown, rows }: Sheet, source: string, report: Report): Table[] {
  if (rows.size === 0) return []
  if (!shown) {
    report(unread(`the hidden sheet \`${name}\` is not read`, source))
    return []
  }
  const { first, last, width } = extentOf(rows)
  const line = (cells: ReadonlyMap<number, string>): string =>
    Array.from({ length: width }, (_, at) => quoted(cells.get(first + at) ?? '')).join('\t')
  const numbers = last < most ? Array.from({ length: last + 1 }, (_, at) => at) : [...rows.keys()]
  const text = numbers.map((at) => (rows.has(at) ? line(rows.get(at) ?? new Map()) : '')).join('\n')
  return [{ name, text }]
}

/** The last row that holds something, and from the first such column how many there are to the last. */
function extentOf(rows: Sheet['rows']): {
  readonly first: number
  readonly last: number
  readonly width: number
} {
  let [first, end, last] = [Number.POSITIVE_INFINITY, 0, 0]
  for (const [row, cells] of rows) {
    last = Math.max(last, row)
    for (const column of cells.keys()) {
      first = Math.min(first, column)
      end = Math.max(end, column + 1)
    }
  }
  return { first, last, width: end - first }
}

/** Blank rows stand for themselves, so that places count as the sheet does, as long as it has no more rows than this. */
const most = 50_000

function draftOf(original: string, tables: readonly Table[]): Draft {
  const draft = new Draft(original)
  const named = tables.map(({ text }) => namesColumns(text))
  const parted = tables.length > 1
  let start = 0
  for (const [index, { name, text }] of tables.entries()) {
    const end = start + text.length
    if (parted) draft.put(`\n\n## ${name}\n\n`, start)
    if (named.includes(true) && !named[index]) draft.keep(start, end)
    else {
      const header = { start, separator: '\t', columns: null, spacedTags: false }
      writeCards(draft, original, header, { end, depth: parted ? 3 : 2 })
    }
    start = end + 1
  }
  return draft
}

function namesColumns(text: string): boolean {
  return headerRow([...rowsOf(text, '\t', { start: 0, end: text.length })]) >= 0
}

function unread(message: string, source: string): ReturnType<typeof diagnostic> {
  return diagnostic('input-part-unread', message, {
    place: wholeFile(source),
    note: 'the rest of the workbook is read',
  })
}
