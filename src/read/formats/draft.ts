import type { Stretch } from '../positions.ts'
import type { Draftext } from '../repair/edits.ts'

/** Puts a text together from parts of another and what stands between them, and remembers where each part came from. */
export class Draft {
  readonly #original: string
  readonly #parts: string[] = []
  readonly #stretches: Stretch[] = []
  #length = 0

  constructor(original: string) {
    this.#original = original
  }

  /** Adds the characters of the original from `start` to `end`. */
  keep(start: number, end: number): void {
    if (end > start) this.#add(this.#original.slice(start, end), start, true)
  }

  /** Adds text that stands for what is at `place` in the original. */
  put(text: string, place: number): void {
    if (text !== '') this.#add(text, place, false)
  }

  /** What was put together. */
  done(): Draftext {
    return { text: this.#parts.join(''), stretches: this.#stretches }
  }

  #add(text: string, original: number, kept: boolean): void {
    this.#stretches.push({ repaired: this.#length, original, kept })
    this.#parts.push(text)
    this.#length += text.length
  }
}
