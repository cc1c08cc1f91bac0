import { diagnostic, PublishError, wholeFile } from '../../model/diagnostic.ts'
import { untouched } from '../repair/edits.ts'
import { filesIn } from './archive.ts'
import type { ReadFormat } from './formats.ts'

const expected = 'a .docx file as Word saves it'
const largest = 300 * 1024 * 1024

const styles = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh", 'u => u']

/** A Word document, through mammoth to HTML. Its places count paragraphs, each on a line of its own. */
export const readWord: ReadFormat = async (bytes, source, report) => {
  const place = wholeFile(source)
  // Each is unpacked once here, since mammoth would unpack one that lies about its size without end.
  for (const unpack of filesIn(bytes, source, { kind: 'Word document', expected, largest }).values()) unpack()
  const { default: mammoth } = await import('mammoth')
  const { value, messages } = await mammoth
    .convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap: styles })
    .catch((error: unknown) => {
      throw new PublishError('input-broken', `the document cannot be read: ${(error as Error).message}`, {
        place,
        expected,
      })
    })
  for (const message of new Set(
    messages.map((found) => found.message).filter((text) => text.includes('ignored')),
  )) {
    report(diagnostic('input-part-unread', message, { place, note: 'the rest of the document is read' }))
  }
  const original = value.replace(/<\/(?:p|h[1-6]|li|tr|ul|ol|table)>/g, '$&\n')
  return { original, draft: untouched(original), markup: 'html', repairs: false, frontMatter: null }
}
