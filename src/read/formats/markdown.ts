import type { Report } from '../../model/diagnostic.ts'
import { decode } from '../decode.ts'
import { frontMatter } from '../frontMatter.ts'
import { lineEnds } from '../repair/lineEnds.ts'
import { type ReadFormat, type SourceText, wholeFormatOf } from './formats.ts'
import { withInsets } from './insets.ts'

/**
 * Markdown, with front matter or without; what its content shows to be another format is read as that. Also what any file is
 * taken for whose ending is not known.
 */
export const readMarkdown: ReadFormat = async (bytes, source, report) => {
  const { text } = await decode(bytes, source)
  const load = wholeFormatOf(text)
  return load === null ? readText(text, source, report) : (await load())(bytes, source, report)
}

/** Text that is of no other format from start to end; a quiz, a table or records may be most of it. */
export async function readText(original: string, source: string, report: Report): Promise<SourceText> {
  const { data, end } = await frontMatter(original, source, report)
  const inset = await withInsets(original, end)
  const deck = inset === null ? {} : { isDeck: true }
  const draft = inset?.done() ?? lineEnds(original, end)
  return { original, draft, ...deck, markup: 'markdown', repairs: inset === null, frontMatter: data }
}
