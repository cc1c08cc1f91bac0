import type { Draft } from '../draft.ts'
import { inline } from '../markup.ts'
import { rstMarks } from './inline.ts'
import type { RstLine } from './lines.ts'

/** Where a block is written: what stands before each of its lines, and the column in the file from which it counts. */
export interface Place {
  readonly before: string
  readonly base: number
  /** Blocks around it. */
  readonly depth: number
}

/** A text that is being written as Markdown, and the levels of its titles so far. */
export class Sheet {
  readonly draft: Draft
  readonly text: string
  /** Level of the last title. */
  level = 0
  readonly #styles: string[] = []

  constructor(draft: Draft, text: string) {
    this.draft = draft
    this.text = text
  }

  /** Level of a title, by the order in which the styles appear. */
  enter(style: string): number {
    if (!this.#styles.includes(style)) this.#styles.push(style)
    this.level = this.#styles.indexOf(style) + 1
    return this.level
  }

  /** The characters of a line. */
  of(line: RstLine | undefined): string {
    return line === undefined ? '' : this.text.slice(line.from, line.to)
  }

  /** Writes a line of its own. */
  line(place: Place, written: string, at: number): void {
    const before = written === '' ? place.before.trimEnd() : place.before
    this.draft.put(`${before}${written}\n`, at)
  }

  /** Writes what is between two places of the file with the marks in it, the ends of lines too. */
  inline(from: number, to: number): void {
    inline(this.draft, this.text, { from, to }, rstMarks)
  }

  /** Writes lines as one, with the marks in them. */
  joined(lines: readonly RstLine[]): void {
    for (const [index, line] of lines.entries()) {
      if (index > 0) this.draft.put(' ', line.from)
      this.inline(line.from, line.to)
    }
  }

  /** Writes lines of code, less the columns that all of them are indented. */
  verbatim(lines: readonly RstLine[], place: Place): void {
    const seen = lines.filter(({ from, to }) => to > from)
    const margin = seen.reduce((least, { column }) => Math.min(least, column), Number.POSITIVE_INFINITY)
    for (const { from, to, column } of lines) {
      this.draft.put(to > from ? place.before + ' '.repeat(column - margin) : place.before.trimEnd(), from)
      this.draft.keep(from, to)
      this.draft.put('\n', Math.max(from, to - 1))
    }
  }

  /** Writes lines of code in a fence. */
  fence(lines: readonly RstLine[], language: string, place: Place): void {
    const at = lines[0]?.from ?? 0
    const mark = lines.some(({ from, to }) => this.text.slice(from, to).includes('```')) ? '~~~~' : '```'
    this.line(place, '', at)
    this.line(place, mark + language, at)
    this.verbatim(lines, place)
    this.line(place, mark, lines.at(-1)?.from ?? at)
    this.line(place, '', lines.at(-1)?.from ?? at)
  }
}
