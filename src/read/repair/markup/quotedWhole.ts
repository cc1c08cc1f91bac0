import type { Edit } from '../edits.ts'
import type { Line, Lines } from '../lines.ts'

const mark = /^ {0,3}> ?/

/** Takes one level of quotation off an article of which every line is quoted, as a mail program or a forum leaves it. */
export function quotedWhole({ lines }: Lines): Edit[] {
  const filled = lines.filter(({ text }) => text.trim() !== '')
  if (filled.length < 3 || !filled.every(({ text }) => mark.test(text))) return []
  return filled.map((line, index) =>
    unquoted(line, index === 0 ? 'the whole article is quoted; unquoted' : null),
  )
}

function unquoted({ start, text }: Line, message: string | null): Edit {
  return { start, end: start + (mark.exec(text)?.[0].length ?? 0), text: '', message }
}
