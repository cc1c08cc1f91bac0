import { Draft } from './draft.ts'
import { type Inset, type Sign, type Span, signs, startsAs } from './formats.ts'

/** A stretch of another format within a text. */
interface Stretch extends Span {
  readonly inset: Inset
  /** What is taken out for it: the stretch, with the fence around it. */
  readonly around: Span
}

/**
 * A text most of which is a quiz or a table that was pasted into it, as one of Markdown: alone, behind an introduction, or
 * in fences. Null where it is none.
 *
 *     # Week 3                # Week 3
 *
 *     ```csv
 *     Front,Back          →   ## What is slate?
 *     What is slate?,…
 *     ```                     …
 */
export async function withInsets(original: string, from: number): Promise<Draft | null> {
  const found = await stretchesOf(original, from)
  const size = found.reduce((sum, { start, end }) => sum + inkIn(original, start, end), 0)
  if (size === 0 || size * 2 < inkIn(original, from, original.length)) return null
  const starts = [from, ...found.map(({ around }) => around.end)]
  const rest = starts.map((start, index) => ({ start, end: found[index]?.around.start ?? original.length }))
  const depth = Math.min(Math.max(1, ...rest.map((span) => deepestHeading(original, span))) + 1, 6)
  const draft = new Draft(original)
  for (const [index, { start, end }] of rest.entries()) {
    keepLines(draft, original, start, end)
    const next = found[index]
    if (next === undefined) continue
    next.inset.write(draft, original, next, depth)
    // What stands behind does not belong to the last answer.
    const isLast = inkIn(original, next.around.end, found[index + 1]?.around.start ?? original.length) === 0
    draft.put(isLast ? '\n\n' : '\n\n***\n\n', next.end)
  }
  return draft
}

async function stretchesOf(text: string, from: number): Promise<readonly Stretch[]> {
  const found: Stretch[] = []
  const tries = new Map<Sign, number>()
  let size = 0
  // Where nothing was found in more than half of the text, what is left is not most of it.
  for (let at = from; at < text.length && (text.length - at + size) * 3 > text.length - from; ) {
    const block = nextBlock(text, at)
    const stretch = block === null ? null : await stretchAt(text, block, tries)
    if (stretch !== null) {
      found.push(stretch)
      size += stretch.end - stretch.start
    }
    at = stretch?.around.end ?? block?.next ?? text.length
  }
  return found
}

/** Where something may begin: a paragraph and all behind it, or the content of a fence. */
interface Block extends Span {
  readonly fence: Span | null
  /** Where the next block is looked for. */
  readonly next: number
}

/** A line that opens a fence; a longer row of marks is drawn. */
const fenceLine = /[ ]{0,3}(`{3,32}|~{3,32})[ \t]*[\w-]*[ \t]*\r?(?:\n|$)/y

function nextBlock(text: string, from: number): Block | null {
  const gap = /\S/g
  gap.lastIndex = from
  const first = gap.exec(text)?.index ?? -1
  if (first < 0) return null
  const start = Math.max(text.lastIndexOf('\n', first) + 1, from)
  fenceLine.lastIndex = start
  const [opening, mark = ''] = fenceLine.exec(text) ?? []
  if (opening === undefined) {
    const blank = /\n[ \t]*\r?\n/g
    blank.lastIndex = start
    return { start, end: text.length, fence: null, next: blank.exec(text)?.index ?? text.length }
  }
  const inside = start + opening.length
  const closing = new RegExp(`^ {0,3}${mark}[ \\t]*\\r?$`, 'gm')
  closing.lastIndex = inside
  const end = closing.exec(text)?.index ?? text.length
  const line = text.indexOf('\n', end)
  const behind = line < 0 ? text.length : line
  return { start: inside, end, fence: { start, end: behind }, next: behind }
}

/** So often something may begin as a format does, and be none of it. */
const mostTries = 20

async function stretchAt(text: string, block: Block, tries: Map<Sign, number>): Promise<Stretch | null> {
  for (const sign of signs) {
    const tried = tries.get(sign) ?? 0
    if (tried >= (sign.mostTries ?? mostTries) || !startsAs(sign, text, block.start)) continue
    const inset = await sign.load()
    const end = inset.endOf(text, block)
    if (end <= block.start) {
      tries.set(sign, tried + 1)
      continue
    }
    const stretch = { start: block.start, end }
    return { ...stretch, inset, around: block.fence ?? stretch }
  }
  return null
}

/** How much of a text is no white space. */
function inkIn(text: string, start: number, end: number): number {
  return text.slice(start, end).replace(/\s+/g, '').length
}

function deepestHeading(text: string, { start, end }: Span): number {
  const marks = text.slice(start, end).match(/^ {0,3}#{1,6}(?=[ \t])/gm) ?? []
  return Math.max(0, ...marks.map((mark) => mark.trim().length))
}

/** Keeps a part of the text, with `\n` at its line ends. */
function keepLines(draft: Draft, text: string, start: number, end: number): void {
  let from = start
  for (const { 0: lineEnd, index } of text.slice(start, end).matchAll(/\r\n?/g)) {
    draft.keep(from, start + index)
    draft.put('\n', start + index)
    from = start + index + lineEnd.length
  }
  draft.keep(from, end)
}
