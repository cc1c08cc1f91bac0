import type { Edit } from '../edits.ts'
import type { Line, Lines } from '../lines.ts'

/** Elements of a site's own, by a capital or by what quizzes are made of, each in a line of its own. */
const name = '[A-Z][A-Za-z0-9.]*|quiz|question|answer|solution|hint|faq|flashcard|card'
const opening = new RegExp(`^ {0,3}<(${name})((?:\\s+[^<>]*)?)>\\s*$`)
const closing = new RegExp(`^ {0,3}</(${name})>\\s*$`)
const title = /\s(?:title|question|label|summary|header|heading|term)\s*=\s*\{?["'`]([^"'`<>]*)["'`]/
/** What such an element shows on demand, whatever it is titled. */
const folds = /answer|solution|hint|spoiler|explanation|reveal/i
const folding = /accordion|collaps|details|toggle|expand|question|faq|card/i

/**
 * Elements that only a site generator knows, each tag in a line of its own: a fold where it shows something on demand, its
 * title in bold where it has one, nothing of any other.
 *
 *     <Accordion title="What is a hook?">        <quiz>
 *     A function …                               What is 2 + 2? …
 *     </Accordion>                               </quiz>
 */
export function components({ lines }: Lines): Edit[] {
  const edits: Edit[] = []
  const open: { readonly name: string; readonly line: Line; readonly says: string }[] = []
  for (const line of lines) {
    if (line.code || !line.text.includes('<')) continue
    const start = opening.exec(line.text)
    if (start?.[1] !== undefined && !start[2]?.endsWith('/'))
      open.push({ name: start[1], line, says: title.exec(start[2] ?? '')?.[1] ?? '' })
    const end = closing.exec(line.text)?.[1]
    const at = end === undefined ? -1 : open.findLastIndex((one) => one.name === end)
    const [first] = at < 0 ? [] : open.splice(at)
    if (first !== undefined) edits.push(...replaced(first.name, first.says, first.line, line))
  }
  return edits.sort((a, b) => a.start - b.start)
}

function replaced(kind: string, says: string, open: Line, close: Line): Edit[] {
  const isFold = folds.test(kind) || (says !== '' && folding.test(kind))
  const text = isFold
    ? `\n<details><summary>${says || kind}</summary>\n`
    : says === ''
      ? ''
      : `\n**${says}**\n`
  const message = `\`<${kind}>\`, an element of a site generator`
  return [
    { start: open.start, end: open.start + open.text.length, text, message },
    {
      start: close.start,
      end: close.start + close.text.length,
      text: isFold ? '\n\n</details>\n' : '',
      message: null,
    },
  ]
}
