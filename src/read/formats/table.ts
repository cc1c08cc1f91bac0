import { decode } from '../decode.ts'
import type { Draftext } from '../repair/edits.ts'
import { cardsOf, type TableHeader } from './cards.ts'
import type { Column } from './columns.ts'
import type { ReadFormat, SourceText } from './formats.ts'

/** A table of questions and answers, separated by commas, tabs, semicolons or bars. */
export const readTable: ReadFormat = async (bytes, source) => {
  const { text } = await decode(bytes, source)
  return tableText(text, cardsOf(text, ankiHeader(text)))
}

/** A table as text to parse. */
export function tableText(original: string, draft: Draftext): SourceText {
  return { original, draft, markup: 'markdown', isDeck: true, repairs: false, frontMatter: null }
}

const separators: Readonly<Record<string, string>> = {
  tab: '\t',
  comma: ',',
  semicolon: ';',
  pipe: '|',
  space: ' ',
  colon: ':',
}

/**
 * What Anki writes before the notes that it exports as text (manual, "File headers"): `#separator:tab`, `#html:true`,
 * `#deck column:2`. Null where the text does not start so.
 */
export function ankiHeader(text: string): TableHeader | null {
  const settings = new Map<string, string>()
  let start = 0
  for (const match of text.matchAll(/#([a-z ]+):(.*?)\r?\n/gy)) {
    settings.set(match[1] ?? '', match[2] ?? '')
    start = match.index + match[0].length
  }
  const name = settings.get('separator')?.toLowerCase()
  if (name === undefined) return null
  const separator = separators[name] ?? name.charAt(0)
  const width = text.slice(start).split(/\r?\n/, 1)[0]?.split(separator).length ?? 0
  const numbers = new Map<number, Column>()
  for (const [key, value] of settings) {
    const kind = /^(tags|deck|notetype|guid) column$/.exec(key)?.[1]
    if (kind !== undefined) numbers.set(Number(value) - 1, kind === 'tags' ? 'tags' : 'number')
  }
  const content: Column[] = ['question', 'answer']
  const columns = Array.from(
    { length: Math.max(width, ...[...numbers.keys()].map((index) => index + 1)) },
    (_, index) => {
      return numbers.get(index) ?? content.shift() ?? 'other'
    },
  )
  return { start, separator, columns }
}
