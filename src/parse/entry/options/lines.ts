import type { Block } from '../../outline/block.ts'
import { follows, type Letter, leadingLetter, mixes, runs } from '../../text/letters.ts'
import { dropStart, type Line, linesOf, paragraphOf, takeStart, textOf } from '../../text/phrasing.ts'
import { isKeyLine } from '../key.ts'
import { blockOf, type Found } from './found.ts'
import { lettered, type RawOption } from './marked.ts'

/** A letter with its lines, and where it starts in the first of them. */
interface Group {
  readonly letter: Letter
  readonly start: number
  lines: Line[]
}

/** Lines of one paragraph, the first of which may be the end of the question. */
export function fromLines(paragraph: Block & { type: 'paragraph' }): Found | null {
  const lines = linesOf(paragraph)
  const at = lines.findIndex((line) => leadingLetter(line.text) !== null)
  if (at < 0) return null
  const groups: Group[] = []
  const mixed = mixedFrom(lines, at)
  let end = lines.length
  for (let index = at; index < lines.length; index++) {
    const line = lines[index]
    if (line === undefined) continue
    const letter = leadingLetter(line.text)
    const expected =
      letter && (index < mixed || runs([...groups.map((group) => group.letter.letter), letter.letter]))
    if (letter && groups.length === 0) groups.push({ letter, start: 0, lines: [line] })
    else if (letter && expected) groups.push(...cutAtGap(line))
    else if (
      letter === null &&
      groups.length > 0 &&
      !isKeyLine(line.text) &&
      !/^\s*[\p{L}]{1,14}\s*[:：]/u.test(line.text)
    )
      groups.at(-1)?.lines.push(line)
    else {
      end = index
      break
    }
  }
  if (mixed === 0 && !runs(groups.map((group) => group.letter.letter))) return null
  const options = groups.map(({ letter, lines: own }) => {
    const [head, ...more] = own
    const content = head
      ? paragraphOf([{ ...head, nodes: dropStart(head.nodes, letter.length) }, ...more])
      : null
    return lettered(letter.letter, content ? [content] : [])
  })
  return { before: blockOf(lines.slice(0, at)), options, after: blockOf(lines.slice(end)), taken: 1 }
}

/** Where lines end that start, from one on, with the letters of a series out of their order; 0 where they do not. */
function mixedFrom(lines: readonly Line[], at: number): number {
  const letters: string[] = []
  for (const { text } of lines.slice(at)) {
    const letter = leadingLetter(text)?.letter
    if (letter === undefined) break
    letters.push(letter)
  }
  return !runs(letters.slice(0, 2)) && mixes(letters) ? at + letters.length : 0
}

const gap = /(?:\s{2,}|\u3000|\t)(?=\S)/gu

/** The line of an option, cut before the next one where a gap parts them: `C. petrol    D. sodium` */
function cutAtGap(line: Line): Group[] {
  const found: Group[] = []
  const starts = [
    Math.max(0, line.text.search(/\S/)),
    ...[...line.text.matchAll(gap)].map((match) => match.index + match[0].length),
  ]
  for (const start of starts) {
    const letter = leadingLetter(line.text.slice(start, start + 12))
    const before = found.at(-1)?.letter.letter
    if (letter === null || (before !== undefined && !follows(before, letter.letter))) continue
    const last = found.at(-1)
    if (last) last.lines = [upTo(last.lines[0] ?? line, last.start, start)]
    const nodes = dropStart(line.nodes, start)
    found.push({ letter, start, lines: [{ ...line, nodes, text: textOf(nodes) }] })
  }
  return found
}

/** The line of a group that another follows in the same line. */
function upTo(line: Line, start: number, end: number): Line {
  const nodes = takeStart(line.nodes, line.text.slice(0, end - start).trimEnd().length)
  return { ...line, nodes, text: textOf(nodes) }
}

/** Paragraphs that start with a letter each. */
export function fromParagraphs(blocks: readonly Block[], at: number): Found | null {
  const options: RawOption[] = []
  const letters: string[] = []
  let taken = 0
  for (let index = at; index < blocks.length; index++) {
    const block = blocks[index]
    if (block?.type === 'code' && letters.length > 0) {
      const last = options.pop()
      if (last) options.push({ ...last, content: [...last.content, block] })
      taken++
      continue
    }
    if (block?.type !== 'paragraph') break
    const letter = leadingLetter(textOf(block.children))
    if (letter === null || (letters.length > 0 && !runs([...letters, letter.letter]))) break
    letters.push(letter.letter)
    options.push(lettered(letter.letter, withoutStart([block], letter.length)))
    taken++
  }
  return runs(letters) ? { before: [], options, after: [], taken } : null
}

/** Blocks without the first characters of their first paragraph. */
export function withoutStart(blocks: readonly Block[], count: number): Block[] {
  const [first, ...rest] = blocks
  if (first?.type !== 'paragraph' || count === 0) return [...blocks]
  const children = dropStart(first.children, count)
  return children.length > 0 ? [{ ...first, children }, ...rest] : rest
}
