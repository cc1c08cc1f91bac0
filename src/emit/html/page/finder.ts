import type { Asked } from './book.ts'
import type { Fold } from './search/fold.ts'
import { type Found, SearchIndex } from './search/index.ts'

/** How long the index is built at a stretch, in milliseconds: a key pressed meanwhile is answered at once. */
const slice = 8

/** Searches the questions; the index is built while the reader does nothing, or when it is first asked. */
export class Finder {
  private readonly index: SearchIndex

  constructor(
    private readonly asked: readonly Asked[],
    fold: Fold,
  ) {
    this.index = new SearchIndex(fold)
    this.later()
  }

  /** Places of the questions that the query fits, and what to mark in them; null for an empty query. */
  find(query: string): Found | null {
    if (query.trim() === '') return null
    while (this.index.size < this.asked.length) this.addOne()
    return this.index.find(query)
  }

  private later(): void {
    setTimeout(() => {
      const end = performance.now() + slice
      while (this.index.size < this.asked.length && performance.now() < end) this.addOne()
      if (this.index.size < this.asked.length) this.later()
    }, 20)
  }

  private addOne(): void {
    const question = this.asked[this.index.size]
    this.index.add(question === undefined ? '' : textOf(question))
  }
}

/** The parts of a question that can be searched, and in which what was found is marked. */
export const searched = '.title span, .content, .places q'

/** What can be searched of a question: title, content and tags, none of the interface's own words. */
function textOf({ element, tags }: Asked): string {
  const parts = [...element.querySelectorAll(searched)]
  return [...parts.map((part) => part.textContent ?? ''), ...tags].join(' \n')
}
