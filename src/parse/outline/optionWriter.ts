import type { ListItem, Paragraph, PhrasingContent } from 'mdast'
import { type Line, paragraphOf } from '../text/phrasing.ts'
import type { Block } from './block.ts'
import type { Run, Sign } from './optionRuns.ts'

/** Writes lines as blocks again, in which each answer under a letter has a line, and answers under digits are a list. */
export class OptionWriter {
  readonly #blocks: Block[] = []
  #lines: Line[] = []
  #items: Line[][] = []
  #run: Run | null = null

  /** A line of a paragraph; a list that stands open is at its end. */
  text(line: Line): void {
    this.#endList()
    this.#lines.push(line)
  }

  /** A line without a sign: within a run it goes on with its last answer, behind the last it is text again. */
  goOn(line: Line): void {
    const isOpen = this.#run !== null && this.#items.length < this.#run.length
    if (isOpen || (this.#items.at(-1)?.length === 0 && this.#run !== null)) this.#items.at(-1)?.push(line)
    else this.text(line)
  }

  answer(line: Line, sign: Sign, run: Run): void {
    if (!/\d/.test(sign.letter)) {
      this.#endList()
      const mark = sign.bare ? '. ' : ''
      this.#lines.push({
        ...line,
        nodes: withSign(sign, mark, line.nodes),
        text: `${sign.letter}. ${line.text}`,
      })
      return
    }
    if (this.#run !== run) {
      this.end()
      this.#run = run
    }
    this.#items.push(line.nodes.length === 0 ? [] : [line])
  }

  end(): void {
    this.#endList()
    const paragraph = paragraphOf(this.#lines)
    if (paragraph !== null) this.#blocks.push(paragraph)
    this.#lines = []
  }

  done(): Block[] {
    this.end()
    return this.#blocks
  }

  #endList(): void {
    const items = this.#items.map((lines) => paragraphOf(lines))
    const [first] = items
    const last = items.at(-1)
    if (this.#run !== null && first && last) {
      const paragraph = paragraphOf(this.#lines)
      if (paragraph !== null) this.#blocks.push(paragraph)
      this.#lines = []
      this.#blocks.push({
        type: 'list',
        ordered: true,
        start: 1,
        spread: false,
        data: { offered: true },
        children: items.flatMap((item): ListItem[] =>
          item === null ? [] : [{ type: 'listItem', spread: false, children: [item], ...placed(item, item) }],
        ),
        ...placed(first, last),
      })
    }
    this.#items = []
    this.#run = null
  }
}

function placed(first: Paragraph, last: Paragraph): Pick<Paragraph, 'position'> | Record<never, never> {
  const [start, end] = [first.position?.start, last.position?.end]
  return start && end ? { position: { start, end } } : {}
}

/** The line of an answer under its letter, which has a mark now. */
function withSign(sign: Sign, mark: string, nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const isCircled = /[①-⑧ⓐ-ⓕ]/.test(sign.letter)
  return [{ type: 'text', value: isCircled ? `${sign.letter} ` : `${sign.letter}${mark || '. '}` }, ...nodes]
}
