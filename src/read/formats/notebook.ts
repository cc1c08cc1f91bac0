import { addTo } from '../../model/collections.ts'
import { PublishError, wholeFile } from '../../model/diagnostic.ts'
import { decode } from '../decode.ts'
import { Draft } from './draft.ts'
import type { ReadFormat } from './formats.ts'
import { type JsonString, stringsOf, writeString } from './jsonStrings.ts'

interface Notebook {
  readonly cells?: readonly { readonly cell_type?: string }[]
  readonly metadata?: {
    readonly language_info?: { readonly name?: string }
    readonly kernelspec?: { readonly language?: string }
  }
}

/** A Jupyter notebook: its text cells are Markdown, its code cells fenced code; what code printed is left out. */
export const readNotebook: ReadFormat = async (bytes, source) => {
  const { text } = await decode(bytes, source)
  const { cells, metadata } = parse(text, source)
  const language = metadata?.language_info?.name ?? metadata?.kernelspec?.language ?? 'python'
  const draft = new Draft(text)
  const lines = new Map<number, JsonString[]>()
  for (const found of stringsOf(text)) {
    const [list, index, key] = found.path
    if (list !== 'cells' || key !== 'source' || typeof index !== 'number') continue
    addTo(lines, index, found)
  }
  for (const [index, cell] of cells.entries()) {
    const strings = lines.get(index) ?? []
    const isCode = cell.cell_type === 'code'
    const place = strings[0]?.start ?? 0
    if (strings.every((string) => string.value.trim() === '')) continue
    const fence = isCode ? fenceFor(strings) : ''
    draft.put(isCode ? `${fence}${language}\n` : '', place)
    for (const string of strings) writeString(draft, text, string)
    draft.put(isCode ? `\n${fence}\n\n` : '\n\n', strings.at(-1)?.end ?? place)
  }
  return { original: text, draft: draft.done(), markup: 'markdown', repairs: false, frontMatter: null }
}

function parse(text: string, source: string): Required<Pick<Notebook, 'cells'>> & Notebook {
  const broken = (reason: string) =>
    new PublishError('input-broken', `the notebook cannot be read: ${reason}`, {
      place: wholeFile(source),
      expected: 'a Jupyter notebook with cells',
    })
  let notebook: Notebook
  try {
    notebook = JSON.parse(text) as Notebook
  } catch (error) {
    throw broken((error as Error).message)
  }
  if (!Array.isArray(notebook?.cells)) throw broken('it has no cells')
  return { ...notebook, cells: notebook.cells }
}

/** More backticks than stand in the code. */
function fenceFor(strings: readonly JsonString[]): string {
  const longest = Math.max(
    2,
    ...strings.flatMap(({ value }) => (value.match(/`+/g) ?? []).map((run) => run.length)),
  )
  return '`'.repeat(longest + 1)
}
