import { decode } from '../decode.ts'
import { deckOf } from './deck.ts'
import { Draft } from './draft.ts'
import type { Inset, ReadFormat, Span } from './formats.ts'
import { answersOf } from './giftAnswers.ts'
import { passageOf, unescaped } from './giftText.ts'
import { type Passage, type Piece, textOf, writeCategory, writeQuestion } from './quiz.ts'

/** A quiz in Moodle's GIFT format (docs.moodle.org, "GIFT format"): questions with their answers in braces. */
export const readGift: ReadFormat = async (bytes, source) => {
  const { text: original } = await decode(bytes, source)
  const draft = new Draft(original)
  gift.write(draft, original, { start: 0, end: original.length }, 2)
  return deckOf(original, draft)
}

/** GIFT within a text: the first block has a name or marked answers, as have most that follow; up to where several have neither. */
export const gift: Inset = {
  endOf(text, within) {
    const first = isNamed.test(text.slice(within.start, within.start + 200))
    let [marked, others, last] = [0, 0, within.start]
    for (const { start, end } of blocksOf(text, within)) {
      const block = text.slice(start, end)
      const isOwn = isMarked.test(block)
      if (!isOwn && isAiken.test(block)) return marked < (first ? 1 : 2) ? -1 : last
      if (isOwn) marked++
      if (isOwn || isNamed.test(block)) [others, last] = [0, end]
      else others++
      if (others >= fewestOthers || others > marked) break
    }
    if (marked < (first ? 1 : 2)) return -1
    return others >= fewestOthers ? last : within.end
  },
  write(draft, text, stretch, depth) {
    for (const block of blocksOf(text, stretch)) writeBlock(draft, text, block, depth)
  },
}

/** Blocks without a name or answers, one behind the other, that are another text: one alone is a description. */
const fewestOthers = 3

const isNamed = /^\s*(?:::|\$CATEGORY:|\/\/)/
const isMarked = /(?<!\\)\{\s*(?:[=~][^{}]*|#\s*[-\d=][^{}]*|(?:T|TRUE|F|FALSE)\s*(?:#[^{}]*)?)?\}/

/** The key of a question in another format. */
const isAiken = /^[ \t]*ANSWER:/m

/** A question with the tags that a comment above it has, `// [tag:oceans]`. */
interface Block extends Span {
  readonly tags: readonly Span[]
}

/** Blocks are parted by blank lines; a line that begins with `//` is a comment. */
function* blocksOf(text: string, within: Span): Generator<Block> {
  let start = -1
  let end = 0
  let tags: Span[] = []
  for (let at = within.start; at < within.end; ) {
    const found = text.indexOf('\n', at)
    const stop = found < 0 ? within.end : Math.min(found, within.end)
    const line = text.slice(at, stop).trim()
    if (line === '' && start >= 0 && !isOpen(text, start, end)) {
      yield { start, end, tags }
      ;[start, tags] = [-1, []]
    } else if (start < 0 && line.startsWith('//')) tags.push(...tagsIn(text, at, stop))
    else if (line !== '') {
      if (start < 0) start = at
      end = stop
      if (line.startsWith('$CATEGORY:')) {
        yield { start, end, tags: [] }
        start = -1
      }
    }
    at = stop + 1
  }
  if (start >= 0) yield { start, end, tags }
}

function tagsIn(text: string, start: number, end: number): readonly Span[] {
  return [...text.slice(start, end).matchAll(/\[tag:\s*([^\]\n]+?)\s*\]/g)].map(
    ({ 0: whole, 1: tag = '', index }) => {
      const from = start + index + whole.indexOf(tag, 5)
      return { start: from, end: from + tag.length }
    },
  )
}

/** Whether the braces that a block opened are not closed yet, so that a blank line stands inside its answers. */
function isOpen(text: string, start: number, end: number): boolean {
  const open = unescaped(text, '{', start, end)
  if (open < 0 || unescaped(text, '}', open, end) >= 0) return false
  return unescaped(text, '}', end, Math.min(text.length, end + longestAnswers)) >= 0
}

/** Longest answers of a question behind a blank line, in characters. */
const longestAnswers = 5000

function writeBlock(draft: Draft, text: string, block: Block, depth: number): void {
  const { end } = block
  const category = /^\s*\$CATEGORY:\s*(.*)$/.exec(text.slice(block.start, end))
  if (category !== null) {
    const name = (category[1] ?? '')
      .split('/')
      .filter((part) => !/^(?:\$\w+\$|top)?$/.test(part.trim()))
      .at(-1)
    if (name !== undefined) writeCategory(draft, name.trim(), { place: block.start, depth })
    return
  }
  const start = afterTitle(text, block.start, end)
  const open = unescaped(text, '{', start, end)
  const close = open < 0 ? -1 : unescaped(text, '}', open, end)
  if (close < 0) {
    draft.put('\n\n', start)
    draft.keep(start, end)
    return
  }
  const answers = answersOf(text, open + 1, close)
  const tags = block.tags.map((tag) => passageOf(text, tag.start, tag.end))
  writeQuestion(draft, { ...answers, stem: stemOf(text, start, open, close + 1, end), tags }, depth)
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
  const blank = `${space(open - 1)}_____${space(behind)}`
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
