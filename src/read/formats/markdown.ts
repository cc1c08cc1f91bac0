import { decode } from '../decode.ts'
import { frontMatter } from '../frontMatter.ts'
import { lineEnds } from '../repair/lineEnds.ts'
import type { ReadFormat } from './formats.ts'

/** Markdown, with front matter or without. Also what any file is taken for whose ending is not known. */
export const readMarkdown: ReadFormat = async (bytes, source, report) => {
  const { text: original } = await decode(bytes, source)
  const { data, end } = await frontMatter(original, source, report)
  return { original, draft: lineEnds(original, end), markup: 'markdown', repairs: true, frontMatter: data }
}
