import { interrupts, isHeading, isRule, isUnderline, itemOffset, type Line, lineAt } from './lines.ts'
import { type OpenBlock, openedBy } from './openBlock.ts'

/** Consecutive blocks of the top level. */
export interface Piece {
  readonly start: number
  readonly end: number
  /** Lines before it. */
  readonly line: number
  /** Lines in it. */
  readonly lines: number
  /** It starts in the middle of a list. */
  readonly inList: boolean
}

/** A list is cut between items when a piece is longer than this, in UTF-16 units. */
const longList = 2000

/**
 * Cuts Markdown at places where every parser is between two blocks of the top level (or between two items of a list
 * there): before a line without indentation behind a blank one, and around headings and fenced code. What stands in a
 * piece does not depend on the others, but for link definitions and footnotes.
 *
 * @param wide there is no indented code.
 */
export function* cut(text: string, wide: boolean): Generator<Piece> {
  const state = new State(text, wide)
  let start = 0
  let startLine = 0
  let inList = false
  let number = 0
  for (let at = 0; at < text.length; number++) {
    const line = lineAt(text, at)
    const place = state.read(line, line.start - start)
    if (place !== 'no' && line.start > start) {
      yield { start, end: line.start, line: startLine, lines: number - startLine, inList }
      start = line.start
      startLine = number
      inList = place === 'in list'
    }
    at = line.end + 1
  }
  if (start < text.length)
    yield { start, end: text.length, line: startLine, lines: number - startLine, inList }
}

/** Where a piece may start. */
type Place = 'no' | 'between blocks' | 'in list'

/** What is open at the top level while lines go by. */
class State {
  readonly #text: string
  readonly #wide: boolean
  #open: OpenBlock | null = null
  /** Where the content of the open list item starts; 0 outside of lists. */
  #offset = 0
  /** All lines since the last item of the list belong to it. */
  #whole = false
  /** The line before ends its block. */
  #ended = true
  /** A quote is open, whose paragraph may go on without its mark. */
  #quoted = false

  constructor(text: string, wide: boolean) {
    this.#text = text
    this.#wide = wide
  }

  /** Takes the next line in, and tells whether a piece may start with it. */
  read(line: Line, pieceLength: number): Place {
    if (this.#open) return this.#inside(this.#open, line)
    if (line.content === line.end) {
      this.#ended = true
      return 'no'
    }
    if (this.#offset > 0 && line.indent >= this.#offset) {
      this.#ended = false
      return 'no'
    }
    const offset = line.indent <= 3 || this.#wide ? itemOffset(this.#text, line, this.#wide) : 0
    const isItem = offset > 0 && (this.#offset > 0 || this.#ended || interrupts(this.#text, line))
    return isItem ? this.#item(line, offset, pieceLength) : this.#block(line)
  }

  #inside(open: OpenBlock, line: Line): Place {
    if (open.ends(this.#text.slice(line.start, line.end), line.indent)) {
      this.#open = null
      this.#ended = true
    }
    return 'no'
  }

  #item(line: Line, offset: number, pieceLength: number): Place {
    const isSure = this.#whole || interrupts(this.#text, line)
    const place =
      this.#offset > 0
        ? pieceLength > longList && isSure
          ? 'in list'
          : 'no'
        : this.#ended
          ? 'between blocks'
          : 'no'
    this.#offset = offset
    this.#whole = true
    this.#ended = false
    return line.indent === 0 ? place : 'no'
  }

  #block(line: Line): Place {
    const text = this.#text
    const opened = openedBy(text, line, !this.#ended, this.#wide)
    const heading = isHeading(text, line, this.#wide)
    const quote = text[line.content] === '>'
    const starts = this.#ended || heading || opened !== null
    const inText = !this.#ended && this.#offset === 0 && !this.#quoted
    if (starts || quote || isRule(text, line)) this.#offset = 0
    this.#open = opened?.done ? null : opened
    this.#whole = false
    this.#quoted = quote || (this.#quoted && !starts)
    this.#ended = heading || opened?.done || isRule(text, line) || (inText && isUnderline(text, line))
    return starts && line.indent === 0 ? 'between blocks' : 'no'
  }
}
