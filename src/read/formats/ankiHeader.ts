import type { TableHeader } from './cards.ts'
import type { Column } from './columns.ts'

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
 * `#deck column:2`. Null where the text does not start so at `from`.
 */
export function ankiHeader(text: string, from = 0): TableHeader | null {
  const settings = new Map<string, string>()
  let start = from
  const line = /#([a-z ]+):(.*?)\r?\n/gy
  line.lastIndex = from
  for (let match = line.exec(text); match !== null; match = line.exec(text)) {
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
  return { start, separator, columns, spacedTags: true }
}
