import type { Element } from '../xml.ts'
import { formatCode, numberText } from './numberText.ts'
import { charactersOf, childOf, childrenOf, type Files, partOf } from './parts.ts'
import { richText } from './richText.ts'

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string
  /** People see it in the program. */
  readonly shown: boolean
  /** What the cells show, by row and column from 0; rows and columns without any are missing. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, string>>
}

/** What the cells of all sheets share. */
interface Shared {
  readonly strings: readonly string[]
  /** Of each style of a cell the code of its number format. */
  readonly formats: readonly string[]
  readonly since1904: boolean
}

/**
 * The sheets of a workbook in their order (ECMA-376 part 1, 18.2 and 18.3); null where there are none. Formulas are
 * what they last gave.
 *
 * @throws PublishError where a part is no well-formed XML.
 */
export function sheetsOf(files: Files, source: string): readonly Sheet[] | null {
  const part = (name: string): Element | null => partOf(files, name, source)
  const workbook = part('xl/workbook.xml')
  const links = part('xl/_rels/workbook.xml.rels')
  if (workbook === null || links === null) return null
  const targets = new Map(
    childrenOf(links, 'Relationship').map(({ attributes }) => [attributes.Id ?? '', attributes.Target ?? '']),
  )
  const strings = part('xl/sharedStrings.xml')
  const shared: Shared = {
    strings: strings === null ? [] : childrenOf(strings, 'si').map(richText),
    formats: formatsOf(part('xl/styles.xml')),
    since1904: isTrue(childOf(workbook, 'workbookPr')?.attributes.date1904),
  }
  const sheets: Sheet[] = []
  for (const { attributes } of childrenOf(childOf(workbook, 'sheets') ?? workbook, 'sheet')) {
    const target = targets.get(attributes['r:id'] ?? '') ?? ''
    const sheet = part(target.startsWith('/') ? target.slice(1) : `xl/${target}`)
    if (sheet === null) continue
    const shown = (attributes.state ?? 'visible') === 'visible'
    sheets.push({ name: attributes.name ?? '', shown, rows: rowsOf(sheet, shared) })
  }
  return sheets
}

function formatsOf(styles: Element | null): readonly string[] {
  const own = new Map(
    childrenOf(childOf(styles, 'numFmts') ?? empty, 'numFmt').map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? '',
    ]),
  )
  const cells = childrenOf(childOf(styles, 'cellXfs') ?? empty, 'xf')
  return cells.map(({ attributes }) => formatCode(Number(attributes.numFmtId ?? 0), own))
}

const empty: Element = {
  name: '',
  attributes: {},
  children: [],
  texts: [],
  place: 0,
  span: { start: 0, stop: 0, end: 0 },
}

function rowsOf(sheet: Element, shared: Shared): Sheet['rows'] {
  const rows = new Map<number, Map<number, string>>()
  let next = 0
  for (const row of childrenOf(childOf(sheet, 'sheetData') ?? empty, 'row')) {
    const at = row.attributes.r === undefined ? next : Number(row.attributes.r) - 1
    next = at + 1
    const cells = cellsOf(row, shared)
    if (cells.size > 0) rows.set(at, cells)
  }
  return rows
}

function cellsOf(row: Element, shared: Shared): Map<number, string> {
  const cells = new Map<number, string>()
  let next = 0
  for (const cell of childrenOf(row, 'c')) {
    const at = columnOf(cell.attributes.r ?? '') ?? next
    next = at + 1
    const text = cellText(cell, shared).trim()
    if (text !== '') cells.set(at, text)
  }
  return cells
}

/** The column of a place such as `AB12`, from 0; null where none is named. */
function columnOf(place: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(place)?.[0]
  if (letters === undefined) return null
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** What a cell shows, by the type of its value (ECMA-376 part 1, 18.18.11). */
function cellText(cell: Element, { strings, formats, since1904 }: Shared): string {
  const value = charactersOf(childOf(cell, 'v'))
  const { t: type = 'n', s: style } = cell.attributes
  if (type === 's') return strings[Number(value)] ?? ''
  if (type === 'inlineStr') return richText(childOf(cell, 'is') ?? empty)
  if (type === 'b') return isTrue(value) ? 'TRUE' : 'FALSE'
  if (type !== 'n' || value === '' || Number.isNaN(Number(value))) return value
  return numberText(Number(value), formats[Number(style ?? 0)] ?? 'General', since1904)
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}
