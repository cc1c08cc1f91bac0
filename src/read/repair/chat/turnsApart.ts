import type { Edit } from '../edits.ts'
import type { Line } from '../lines.ts'
import { commentOf } from './messages/comment.ts'

/** What one says, below the line that says who it is. */
export interface Turn {
  readonly caption: Line
  readonly isReader: boolean
  readonly said: readonly Line[]
  /** Rules that end it. */
  readonly rules: readonly Line[]
}

/** What a turn of the reader is: a wish for questions, another, a question of his own, an answer to what the program asked. */
type Role = 'list' | 'wish' | 'question' | 'reply'

/** A wish longer than this may be a part of the article. */
const longestWish = 200

/** Fewest lines of a turn of the program that ask, or stand as questions do, for it to be a list of such. */
const fewestAsked = 2

/** What stands below a caption, up to the next. */
export function turnOf(caption: Line, isReader: boolean, below: readonly Line[]): Turn {
  const all = below.filter(({ text }) => text.trim() !== '')
  let end = all.length
  while (end > 0 && isRule(all[end - 1])) end--
  return { caption, isReader, said: all.slice(0, end), rules: all.slice(end) }
}

/**
 * Takes apart a chat with a program in which questions are asked in several ways: those that the program lists for its reader
 * stand by themselves, those that it sets one by one are answered by what the reader says next and by what it says to that, and
 * those that the reader asks are answered by the program. Nothing where they are asked in one way.
 */
export function turnsApart(turns: readonly Turn[]): Edit[] {
  const roles = turns.map((turn, at) => (turn.isReader ? roleOf(turn, turns[at - 1], turns[at + 1]) : null))
  const isMixed = roles.includes('question') && (roles.includes('list') || roles.includes('reply'))
  if (!isMixed) return []
  return turns.flatMap((turn, at) => {
    const role = turn.isReader ? roles[at] : roles[at - 1]
    const edits = rewritten(turn, role ?? 'wish', needsRule(turns, at))
    return roles[at + 1] === 'reply' || role === 'reply' ? [...edits, ...turn.rules.map(takenOut)] : edits
  })
}

function isRule(line: Line | undefined): boolean {
  return line !== undefined && !line.code && /^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/.test(line.text)
}

function roleOf({ said }: Turn, before: Turn | undefined, next: Turn | undefined): Role {
  const asks = said.some(isQuestion)
  const set = before?.said.at(-1)
  if (!asks && set !== undefined && isQuestion(set) && isSet(set)) return 'reply'
  const listed = (next?.said ?? []).filter((line) => isQuestion(line) && isSet(line)).length
  const last = next?.said.at(-1)
  const examines = last !== undefined && isQuestion(last) && isSet(last)
  if (listed >= fewestAsked || (examines && !asks)) return 'list'
  return asks || endsAsking(said.at(-1)) ? 'question' : 'wish'
}

function isQuestion(line: Line): boolean {
  return !line.code && /[?？؟]\P{L}*$/u.test(line.text)
}

/** A line that is set as one to be asked: in bold, numbered, as a heading or an item, or behind a label. */
function isSet({ text }: Line): boolean {
  return /^\s*(?:\*\*|__|#{1,6}\s|\p{Nd}{1,3}[.)、．]|[*+-]\s|[\p{L}\p{M}]{1,12}\s?\p{Nd}{1,3}\s?[.:：)])/u.test(
    text,
  )
}

/** What ends a question that has lost its mark, in languages that have such words. */
function endsAsking(line: Line | undefined): boolean {
  return line !== undefined && /(?:[吗呢嗎吧么]|ですか|ますか|까|나요)\s*$/u.test(line.text)
}

/** Whether what a turn says stands right behind what was said before: one rule between them, as several are lines to write on. */
function needsRule(turns: readonly Turn[], at: number): boolean {
  const before = turns[at - 1]
  const isSilent = before?.isReader === true && wishOf(before) !== null
  return before !== undefined && !isSilent && before.rules.length === 0
}

/** The one plain line that a reader wishes for something in; null where he says more. */
function wishOf({ said }: Turn): Line | null {
  const [wish, ...more] = said
  const isPlain = wish !== undefined && more.length === 0 && wish.text.length <= longestWish && !isSet(wish)
  return isPlain ? wish : null
}

function rewritten(turn: Turn, role: Role, isRuled: boolean): Edit[] {
  const { caption: line, isReader, said } = turn
  const name = line.text.trim()
  const message = `caption \`${name}\` taken out`
  if (role === 'question') {
    if (!isReader)
      return [{ ...inPlaceOf(line, `caption \`${name}\` made a label`), text: '\n**Assistant:**\n' }]
    const [first] = said
    const label = first && { start: first.start, end: first.start, text: '**User:** ', message: null }
    const rule = isRuled ? '\n***\n' : ''
    return [{ ...inPlaceOf(line, `caption \`${name}\` made a label`), text: rule }, ...(label ? [label] : [])]
  }
  if (role === 'reply') return [{ ...inPlaceOf(line, message), text: isReader ? '\n**Answer:**\n' : '' }]
  const wish = isReader ? wishOf(turn) : null
  const note = commentOf({ kind: 'turn', text: name })
  return [
    { ...inPlaceOf(line, message), text: `\n${note}\n\n${isRuled ? '***\n' : ''}` },
    ...(wish ? [inPlaceOf(wish, `wish to the chat program taken out: ${wish.text.trim()}`)] : []),
  ]
}

function takenOut(line: Line): Edit {
  return inPlaceOf(line, 'rule between turns taken out')
}

function inPlaceOf(line: Line, message: string): Edit {
  return { start: line.start, end: line.start + line.text.length, text: '', message }
}
