import { decode } from '../../decode.ts'
import { Draft } from '../draft.ts'
import type { ReadFormat } from '../formats.ts'
import { writeBlocks } from './blocks.ts'
import { rstLines } from './lines.ts'
import { Sheet } from './sheet.ts'

/** A text in reStructuredText (docutils.sourceforge.io), with the directives of Sphinx and of Runestone's books. */
export const readRst: ReadFormat = async (bytes, source) => {
  const { text: original } = await decode(bytes, source)
  const draft = new Draft(original)
  writeBlocks(new Sheet(draft, original), rstLines(original), { before: '', base: 0, depth: 0 })
  return { original, draft: draft.done(), markup: 'markdown', repairs: false, frontMatter: null }
}
