import { decode } from '../decode.ts'
import { Draft } from './draft.ts'
import type { ReadFormat, SourceText } from './formats.ts'
import { answersOf } from './giftAnswers.ts'
import { passageOf, type Span, unescaped } from './giftText.ts'
import { type Passage, type Piece, textOf, writeCategory, writeQuestion } from './quiz.ts'

/** A quiz in Moodle's GIFT format (docs.moodle.org, "GIFT format"): questions with their answers in braces. */
export const readGift: ReadFormat = async (bytes, source) => giftText((await decode(bytes, source)).text)

/** {@link readGift} of text. */
export function giftText(original: string): SourceText {
  const draft = new Draft(original)
  for (const { start, end } of blocksOf(original)) writeBlock(draft, original, start, end)
  return { original, draft: draft.done(), markup: 'markdown', repairs: false, frontMatter: null }
}

/** Whether a text file holds GIFT: a block of it names its question, or has marked answers in braces. */
export function isGift(text: string): boolean {
  const head = text.slice(0, 20_000)
  return /^::[^:\n]+::/m.test(head) && /\{\s*(?:[=~#]|T(?:RUE)?\b|F(?:ALSE)?\b|\})/.test(head)
}

/** Blocks are parted by blank lines; a line that begins with `//` is a comment. */
function* blocksOf(text: string): Generator<Span> {
  let start = -1
  let end = 0
  for (let at = 0; at <= text.length; ) {
    const found = text.indexOf('\n', at)
    const stop = found < 0 ? text.length : found
    const line = text.slice(at, stop).trim()
    if (line === '' && start >= 0 && !isOpen(text, start, end)) {
      yield { start, end }
      start = -1
    } else if (line !== '' && !(start < 0 && line.startsWith('//'))) {
      if (start < 0) start = at
      end = stop
      if (line.startsWith('$CATEGORY:')) {
        yield { start, end }
        start = -1
      }
    }
    at = stop + 1
  }
  if (start >= 0) yield { start, end }
}

/** Whether the braces that a block opened are not closed yet, so that a blank line stands inside its answers. */
function isOpen(text: string, start: number, end: number): boolean {
  const open = unescaped(text, '{', start, end)
  return open >= 0 && unescaped(text, '}', open, end) < 0 && unescaped(text, '}', open, text.length) >= 0
}

function writeBlock(draft: Draft, text: string, blockStart: number, end: number): void {
  const category = /^\s*\$CATEGORY:\s*(.*)$/.exec(text.slice(blockStart, end))
  if (category !== null) {
    const name = (category[1] ?? '')
      .split('/')
      .filter((part) => !/^(?:\$\w+\$|top)?$/.test(part.trim()))
      .at(-1)
    if (name !== undefined) writeCategory(draft, name.trim(), blockStart)
    return
  }
  const start = afterTitle(text, blockStart, end)
  const open = unescaped(text, '{', start, end)
  const close = open < 0 ? -1 : unescaped(text, '}', open, end)
  if (close < 0) {
    draft.put('\n\n', start)
    draft.keep(start, end)
    return
  }
  const answers = answersOf(text, open + 1, close)
  writeQuestion(draft, { ...answers, stem: stemOf(text, start, open, close + 1, end) })
}

/** Past `::name::` and `[html]`. */
function afterTitle(text: string, start: number, end: number): number {
  const block = text.slice(start, end)
  const [mark = ''] =
    /^\s*(?:::(?:[^:\\]|\\.|:(?!:))*::)?\s*(?:\[(?:html|moodle|plain|markdown)\])?\s*/.exec(block) ?? []
  return start + mark.length
}

/** The text around the braces; where more stands behind them, they are a blank to fill. */
function stemOf(text: string, start: number, open: number, behind: number, end: number): readonly Passage[] {
  const before = passageOf(text, start, open)
  const rest = passageOf(text, behind, end)
  if (textOf(rest).trim() === '') return linesOf(before)
  const space = (at: number): string => (/\s/.test(text[at] ?? '') ? ' ' : '')
  const blank = `${space(open - 1)}____${space(behind)}`
  return linesOf([...before, { text: blank, place: open, kept: false }, ...rest])
}

/** A stem whose author wrote line ends into it (`\n`): its first line, and the others. */
function linesOf(passage: Passage): readonly Passage[] {
  const lines: Piece[][] = [[]]
  for (const piece of passage) {
    if (piece.text === '\n' && !piece.kept) lines.push([])
    else lines.at(-1)?.push(piece)
  }
  const [first = [], ...more] = lines
  const body = more.flatMap((line, index) =>
    index === 0 ? line : [{ text: '\n', place: 0, kept: false }, ...line],
  )
  return [first, body]
}
