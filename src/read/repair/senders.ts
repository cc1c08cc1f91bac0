import type { Edit } from './edits.ts'
import type { Line, Lines } from './lines.ts'

const date = '(?:\\d{1,4}[-/.年]\\d{1,2}[-/.月]\\d{1,4}日?|\\p{L}{2,12} (?:at|um|à|a las|às))'
const time = '\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[AaPp]\\.?[Mm]\\.?)?'
/** `**Ana** [10:03 AM]`, `小林 2024-06-15 20:00:12`, `Ana — 05/12/2024 10:03`: who wrote what stands below, and when. */
const sender = new RegExp(
  `^(\\s*(?:>\\s?)*)(?:\\*\\*|__)?([^\\s>#*|+\\-\\d[(][^:：?？!！。;；|<>]{0,38}?|\\d[^:：?？!！。;；|<>]{0,38}?\\p{L}[^:：?？!！。;；|<>]{0,20}?)(?:\\*\\*|__)?(?:\\s*[,，·—–-])?\\s+[[(（【]?(?:${date}[ ,]{1,2})?${time}[\\])）】]?\\s*$`,
  'u',
)

/** Starts the comment that holds such a line, so that the account of the article can name it. */
export const senderMark = 'sender: '

/** Longest line, in UTF-16 units, that names a sender. */
const longest = 100

/** Fewest such lines that make a log of a chat. */
const fewest = 5

/**
 * Takes out of the log of a chat the lines that say who wrote a message and when, and the name of another who is spoken to:
 * each message is a paragraph.
 */
export function senders({ lines }: Lines): Edit[] {
  const found = lines.flatMap((line, index) => {
    const next = lines[index + 1]
    const match = line.code || line.text.length > longest || !isMessage(next) ? null : sender.exec(line.text)
    return match === null ? [] : [{ line, next, quote: match[1] ?? '', name: match[2] ?? '' }]
  })
  const names = new Set(found.map(({ name }) => name))
  if (found.length < fewest || names.size < 2 || names.size === found.length) return []
  return found.flatMap(({ line, next, quote }) => [
    {
      start: line.start,
      end: line.start + line.text.length,
      text: `${quote}<!--${senderMark}${line.text.slice(quote.length).trim()}-->`,
      message: `\`${line.text.trim()}\`, who wrote a message, taken out`,
    },
    ...mentionIn(next, names),
  ])
}

/** `@Ana ` at the start of a message, if she wrote some too. */
function mentionIn(line: Line | undefined, names: ReadonlySet<string>): Edit[] {
  const [whole, name] = /^@([^\s@]{1,38})\s+(?=\S)/u.exec(line?.text ?? '') ?? []
  if (line === undefined || whole === undefined || !names.has(name ?? '')) return []
  return [{ start: line.start, end: line.start + whole.length, text: '', message: null }]
}

/** A line below that of a sender: something is said in it. */
function isMessage(line: Line | undefined): boolean {
  return line !== undefined && !/^[\s>]*$/.test(line.text) && !sender.test(line.text.slice(0, longest))
}
