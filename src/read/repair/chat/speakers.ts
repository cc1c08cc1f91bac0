import type { Edit } from '../edits.ts'
import type { Line, Lines } from '../lines.ts'
import { commentOf } from './messages/comment.ts'
import { type Turn, turnOf, turnsApart } from './turnsApart.ts'

/** What pages of chat programs put over a turn in their languages; copied, it stands alone on its line. */
const assistantSaid =
  /^(?:(?:ChatGPT|Gemini|Copilot|Claude|Grok|DeepSeek|Kimi|Qwen) (?:said|responded):|(?:O )?ChatGPT(?: ?[说說][:：]| (?:dijo|disse|a dit|hat gesagt|ha detto|сказал)\s?:|의 말:))$/
const readerSaid =
  /^(?:You said:|[你您] ?[说說][:：]|Dijiste:|Você disse:|Vous avez dit\s?:|Du hast gesagt:|Hai detto:|Вы сказали:|나의 말:)$/

/** A wish longer than this may be a part of the article. */
const longestWish = 200

/** Fewest turns that tell a custom. */
const fewest = 2

/**
 * Takes out who is said to speak, and what the reader wished for between two answers, where that is one plain line; where it is
 * the reader who asks, who speaks is what labels questions and answers, turn by turn where others ask as well.
 */
export function speakers({ lines }: Lines): Edit[] {
  const turns = turnsIn(lines)
  if (turns.length === 0) return []
  if (isAskedByReader(turns)) return turns.flatMap(labelled)
  const apart = turnsApart(turns)
  return apart.length > 0 ? apart : turns.flatMap((turn, at) => takenOut(turn, turns[at + 1]))
}

function turnsIn(lines: readonly Line[]): readonly Turn[] {
  const called = calledIn(lines)
  const places = lines.flatMap(({ text, code }, index) => {
    const caption = code ? '' : text.trim()
    const isShort = caption !== '' && caption.length <= longestName
    return isShort && (isCaption(caption) || called.has(caption)) ? [index] : []
  })
  return places.flatMap((index, at): Turn[] => {
    const caption = lines[index]
    if (caption === undefined) return []
    return [turnOf(caption, readerSaid.test(caption.text.trim()), lines.slice(index + 1, places[at + 1]))]
  })
}

function isCaption(text: string): boolean {
  return assistantSaid.test(text) || readerSaid.test(text)
}

const name = /^[\p{L}\p{N}][\p{L}\p{N} .·_-]{0,23}\s?[:：]$/u

/** What a program is called on a page that nobody here knows: the name alone in a line once behind each caption of its reader. */
function calledIn(lines: readonly Line[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  let reader = 0
  let since = new Set<string>()
  const again = new Set<string>()
  for (const { text, code } of lines) {
    const caption = text.trim()
    if (code || caption.length > longestName || !/[:：]$/.test(caption)) continue
    if (readerSaid.test(caption)) {
      reader++
      since = new Set()
    } else if (name.test(caption)) {
      if (reader === 0 || since.has(caption)) again.add(caption)
      since.add(caption)
      counts.set(caption, (counts.get(caption) ?? 0) + 1)
    }
  }
  const least = Math.max(fewest, reader - 1)
  return new Set([...counts].flatMap(([text, count]) => (count >= least && !again.has(text) ? [text] : [])))
}

/** Longest caption, in UTF-16 units. */
const longestName = 26

/** A rule and a note in the place of a caption: what was said before ends there. */
function takenOut({ caption, isReader, said }: Turn, next: Turn | undefined): Edit[] {
  const name = caption.text.trim()
  const note = commentOf({ kind: 'turn', text: name })
  const [wish, ...more] = said
  const isWish = isReader && next !== undefined && !next.isReader && wish !== undefined && more.length === 0
  return [
    {
      ...inPlaceOf(caption, `caption \`${name}\` taken out`),
      text: caption.start === 0 ? '' : `\n${note}\n\n***\n`,
    },
    ...(isWish && isPlain(wish)
      ? [inPlaceOf(wish, `wish to the chat program taken out: ${wish.text.trim()}`)]
      : []),
  ]
}

function isPlain({ text }: Line): boolean {
  return text.length <= longestWish && !/^\s*(?:#|[*+-]\s|\d+[.)]|`{3}|>|\|)/.test(text)
}

/**
 * Whether the reader asks, each time in one plain line, half of them with a mark, and the program answers with a question at
 * most, unless to such a line with a mark: it was not told to write questions.
 */
function isAskedByReader(turns: readonly Turn[]): boolean {
  const asked = turns.filter(({ isReader }) => isReader)
  const told = turns.filter(({ isReader }) => !isReader)
  if (asked.length < fewest || told.length < asked.length) return false
  const isEach = asked.every(
    ({ said: [first, ...more] }) => first !== undefined && more.length === 0 && isPlain(first),
  )
  const marked = asked.filter(({ said: [first] }) => isQuestion(first)).length
  const isLoud = ({ isReader, said }: Turn): boolean => !isReader && said.filter(isQuestion).length > 1
  const loud = told.filter(isLoud)
  const isTold = turns.some((turn, at) => isLoud(turn) && !isQuestion(turns[at - 1]?.said[0]))
  return isEach && !isTold && marked * 2 >= asked.length && loud.length * 3 <= told.length
}

function isQuestion(line: Line | undefined): boolean {
  return /[?？؟]\P{L}*$/u.test(line?.text ?? '')
}

/** Labels that every convention knows in the place of captions. */
function labelled({ caption, isReader, said: [first] }: Turn): Edit[] {
  const name = caption.text.trim()
  const message = `caption \`${name}\` made a label`
  if (!isReader) return [{ ...inPlaceOf(caption, message), text: '\n**Assistant:**\n' }]
  const question =
    first === undefined ? [] : [{ start: first.start, end: first.start, text: '**User:** ', message: null }]
  return [inPlaceOf(caption, message), ...question]
}

function inPlaceOf(line: Line, message: string): Edit {
  return { start: line.start, end: line.start + line.text.length, text: '', message }
}
