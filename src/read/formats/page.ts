import { decode } from '../decode.ts'
import { lineEnds } from '../repair/lineEnds.ts'
import type { ReadFormat } from './formats.ts'

/** A saved web page; its main content is found when it is parsed. */
export const readPage: ReadFormat = async (bytes, source) => {
  const { text: original } = await decode(bytes, source)
  return { original, draft: lineEnds(original, 0), markup: 'html', repairs: false, frontMatter: null }
}
