import type { Titled } from '../../../model/book.ts'

/** Which section the head of each page names: the one that its first lines belong to. */
export class RunningHeads {
  /** Of pages that begin with a heading. */
  readonly #first: Titled[] = []
  /** The last that begins on each page, if any does. */
  readonly #last: Titled[] = []

  /**
   * Tells of a section that begins on a page, in the order of the book. It may begin at its `top`; so does one whose
   * heading stands right below another there, `directly`.
   */
  began(
    titled: Titled,
    page: number,
    { top, directly }: { readonly top: boolean; readonly directly: boolean },
  ): void {
    if (top || (directly && this.#first[page] !== undefined && this.#first[page] === this.#last[page]))
      this.#first[page] = titled
    this.#last[page] = titled
  }

  /** The section of a page; null before the first. */
  *pages(count: number): Generator<Titled | null> {
    let open: Titled | null = null
    for (let page = 1; page <= count; page++) {
      yield this.#first[page] ?? open
      open = this.#last[page] ?? open
    }
  }
}
