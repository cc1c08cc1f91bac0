import type { TableHeader } from './cards.ts'
import { type Column, columnsOf } from './columns.ts'
import { rowsOf } from './separated.ts'

const separators: Readonly<Record<string, string>> = {
  tab: '\t',
  comma: ',',
  semicolon: ';',
  pipe: '|',
  space: ' ',
  colon: ':',
}

const line = /#([a-z ]+):(.*?)(?:\r?\n|$)/gy

/** Where the notes of a header end: before the next header, where several exports stand one behind the other. */
export function endOfNotes(text: string, { start }: TableHeader, end: number): number {
  const next = /^#separator:/gm
  next.lastIndex = start
  const found = next.exec(text)?.index ?? end
  return Math.min(found, end)
}

/**
 * What Anki writes before the notes that it exports as text (manual, "File headers"): `#separator:tab`, `#html:true`,
 * `#deck column:2`. Null where the text does not start so at `from`.
 */
export function ankiHeader(text: string, from = 0): TableHeader | null {
  const settings = new Map<string, string>()
  let start = from
  line.lastIndex = from
  for (let match = line.exec(text); match !== null; match = line.exec(text)) {
    settings.set(match[1] ?? '', match[2] ?? '')
    start = match.index + match[0].length
  }
  const name = settings.get('separator')?.toLowerCase()
  if (name === undefined) return null
  const separator = separators[name] ?? name.charAt(0)
  const width = widthOf(text, start, separator)
  const numbers = new Map<number, Column>()
  for (const [key, value] of settings) {
    const kind = /^(tags|deck|notetype|guid) column$/.exec(key)?.[1]
    if (kind !== undefined) numbers.set(Number(value) - 1, kind === 'tags' ? 'tags' : 'number')
  }
  const named = columnsOf(settings.get('columns')?.split(separator) ?? [])
  const content: Column[] = ['question', 'answer']
  const columns =
    named ??
    Array.from({ length: Math.max(width, ...[...numbers.keys()].map((index) => index + 1)) }, (_, index) => {
      return numbers.get(index) ?? content.shift() ?? 'other'
    })
  return { start, separator, columns, spacedTags: true }
}

/** Rows that tell how many columns there are. */
const fewRows = 5

/** How many columns the first rows have at most; lines that begin with `#` are comments. */
function widthOf(text: string, start: number, separator: string): number {
  let [width, left] = [0, fewRows]
  for (const row of rowsOf(text, separator, { start, end: text.length })) {
    if (text[row.start] === '#') continue
    width = Math.max(width, row.cells.length)
    if (--left <= 0) break
  }
  return width
}
