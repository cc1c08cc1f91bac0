import { decode } from '../decode.ts'
import { frontMatter } from '../frontMatter.ts'
import { lineEnds } from '../repair/lineEnds.ts'
import { type ReadFormat, wholeFormatOf } from './formats.ts'
import { withInsets } from './insets.ts'

/**
 * Markdown, with front matter or without; what its content shows to be another format is read as that. Also what any file is
 * taken for whose ending is not known.
 */
export const readMarkdown: ReadFormat = async (bytes, source, report) => {
  const { text: original } = await decode(bytes, source)
  const load = wholeFormatOf(original)
  if (load !== null) return (await load())(bytes, source, report)
  const { data, end } = await frontMatter(original, source, report)
  const inset = await withInsets(original, end)
  const deck = inset === null ? {} : { isDeck: true }
  const draft = inset?.done() ?? lineEnds(original, end)
  return { original, draft, ...deck, markup: 'markdown', repairs: inset === null, frontMatter: data }
}
