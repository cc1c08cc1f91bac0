import type { Asked } from './book.ts'

/** A browser shows so many marks without a stall. */
const most = 2_000

/** Marks what was found in the questions that the reader sees, without a change to the document. */
export class Marks {
  private terms: readonly string[] = []
  private readonly ranges = new Map<Element, Range[]>()
  private readonly observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) this.ranges.set(target, rangesIn(target, this.terms))
        else this.ranges.delete(target)
      }
      this.paint()
    },
    { rootMargin: '200px' },
  )

  /** Marks the terms in these questions, or nothing where there are no terms. */
  set(terms: readonly string[], questions: readonly Asked[]): void {
    this.observer.disconnect()
    this.ranges.clear()
    this.terms = terms.filter((term) => term !== '')
    this.paint()
    if (this.terms.length > 0) for (const { element } of questions) this.observer.observe(element)
  }

  private paint(): void {
    if (!('highlights' in CSS)) return
    const all = [...this.ranges.values()].flat().slice(0, most)
    if (all.length === 0) CSS.highlights.delete('found')
    else CSS.highlights.set('found', new Highlight(...all))
  }
}

function rangesIn(element: Element, terms: readonly string[]): Range[] {
  const ranges: Range[] = []
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const original = node.textContent ?? ''
    const text = original.toLowerCase()
    if (text.length !== original.length) continue
    for (const term of terms) {
      for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
        const range = new Range()
        range.setStart(node, at)
        range.setEnd(node, at + term.length)
        ranges.push(range)
      }
    }
  }
  return ranges
}
