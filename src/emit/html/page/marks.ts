import type { Asked } from './book.ts'

/** A browser shows so many marks without a stall. */
const most = 2_000

/**
 * Marks what was found, without a change to the document, in the questions that the browser draws: it tells which by
 * `contentvisibilityautostatechange`, so that a page of thousands costs no more than one of ten.
 */
export class Marks {
  private terms: readonly string[] = []
  private readonly drawn = new Map<Element, readonly Range[]>()

  constructor(questions: readonly Asked[]) {
    for (const { element } of questions)
      element.addEventListener(change, (event) => this.note(element, event))
  }

  /** Marks the terms, or nothing where there are none. */
  set(terms: readonly string[]): void {
    this.terms = terms.filter((term) => term !== '')
    for (const element of this.drawn.keys()) this.drawn.set(element, rangesIn(element, this.terms))
    this.paint()
  }

  private note(element: Element, event: Event): void {
    if ('skipped' in event && event.skipped === true) this.drawn.delete(element)
    else this.drawn.set(element, rangesIn(element, this.terms))
    if (this.terms.length > 0) this.paint()
  }

  private paint(): void {
    if (!('highlights' in CSS)) return
    const all = [...this.drawn.values()].flat().slice(0, most)
    if (all.length === 0) CSS.highlights.delete('found')
    else CSS.highlights.set('found', new Highlight(...all))
  }
}

const change = 'contentvisibilityautostatechange'

function rangesIn(element: Element, terms: readonly string[]): Range[] {
  if (terms.length === 0) return []
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
