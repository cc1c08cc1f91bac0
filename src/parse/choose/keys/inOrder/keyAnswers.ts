import type { PhrasingContent } from 'mdast'
import type { FlatLine } from './flatLines.ts'

/** An answer that lines may still be added to. */
export interface Open {
  readonly asked: number | null
  readonly number: string
  readonly lines: FlatLine[]
  /** Of a row of keys, where nothing goes on. */
  readonly isKey: boolean
}

/** The answers that were found so far, and the lines that stand behind the last. */
export class KeyAnswers {
  readonly found: Open[] = []
  /** Lines that go on in the last answer if another answer follows. */
  pending: FlatLine[] = []
  /** Index of the block behind what was taken. */
  end = 0
  /** Steps of the last answer of all, in brackets, and the lines that go on in it up to the last of them. */
  #steps = 0
  #stepsEnd = 0

  /** A line that is a key and no more. */
  key(line: FlatLine, { asked, number, key }: { asked: number | null; number: string; key: string }): void {
    const nodes: PhrasingContent[] = [{ type: 'text', value: key }]
    this.found.push({ asked, number, lines: [{ ...line, nodes, text: key }], isKey: true })
  }

  /** Whether a number is that of the next step of the last answer, which then goes on up to the next line. */
  isStep(number: string): boolean {
    if (Number(number) !== this.#steps + 1) return false
    this.#steps++
    this.#stepsEnd = this.pending.length + 1
    return true
  }

  /** What stood before goes on in the last answer. */
  settle(line: FlatLine): void {
    const last = this.found.at(-1)
    if (last && !last.isKey) last.lines.push(...this.pending)
    this.pending = []
    this.end = line.block + 1
  }

  /** The end of a key: of one that stops before something else, or ends with keys alone, only what stands in the block of its last answer goes on. */
  close({ isStopped, isProse }: { readonly isStopped: boolean; readonly isProse: boolean }): void {
    const last = this.found.at(-1)
    const rule = this.pending.findIndex(({ whole }) => whole?.type === 'thematicBreak')
    const rest = isProse
      ? this.#ofLast()
      : this.pending.filter(
          ({ block }, at) =>
            block < this.end ||
            at < this.#stepsEnd ||
            (!isStopped && last?.isKey !== true && this.#steps === 0 && (rule < 0 || at < rule)),
        )
    if (last && !last.isKey) last.lines.push(...rest)
    this.end = Math.max(this.end, (rest.at(-1)?.block ?? -1) + 1)
  }

  /** What of the lines behind it is of the last explanation: no more paragraphs than another has. */
  #ofLast(): FlatLine[] {
    const own = this.found.at(-1)?.lines ?? []
    const most = Math.max(1, ...this.found.slice(0, -1).map(({ lines }) => paragraphsOf(lines).size))
    const taken = paragraphsOf(own)
    return this.pending.filter(({ paragraph }) => {
      if (taken.size < most) taken.add(paragraph)
      return taken.has(paragraph)
    })
  }
}

function paragraphsOf(lines: readonly FlatLine[]): Set<number> {
  return new Set(lines.map(({ paragraph }) => paragraph))
}
