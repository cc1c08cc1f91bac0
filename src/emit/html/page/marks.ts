import type { Asked } from './book.ts'
import { searched } from './finder.ts'
import { firstBelow } from './inSight.ts'
import type { Fold } from './search/fold.ts'

/** A browser shows so many marks without a stall. */
const most = 2_000

/** Marks what was found in the questions on the screen, without a change to the document. */
export class Marks {
  private terms: readonly string[] = []
  private shown: readonly Asked[] = []
  private waiting = false

  constructor(private readonly fold: Fold) {
    for (const type of ['scroll', 'resize']) addEventListener(type, () => this.soon(), { passive: true })
  }

  /** Marks the terms in these questions, or nothing where there are no terms. */
  set(terms: readonly string[], shown: readonly Asked[]): void {
    const marked = this.terms.length > 0
    this.terms = terms.filter((term) => term !== '')
    this.shown = shown
    if (marked || this.terms.length > 0) this.soon(true)
  }

  private soon(evenNothing = false): void {
    if (this.waiting || (this.terms.length === 0 && !evenNothing)) return
    this.waiting = true
    requestAnimationFrame(() => {
      this.waiting = false
      this.paint()
    })
  }

  private paint(): void {
    if (!('highlights' in CSS)) return
    const ranges: Range[] = []
    for (const { element } of this.terms.length === 0 ? [] : onScreen(this.shown)) {
      for (const part of element.querySelectorAll(`${searched}, .tag`))
        if (ranges.length < most) ranges.push(...rangesIn(part, this.terms, this.fold))
    }
    if (ranges.length === 0) CSS.highlights.delete('found')
    else CSS.highlights.set('found', new Highlight(...ranges))
  }
}

/** The questions that the window shows: in the list those from the first below its top, else the one that is up. */
function onScreen(shown: readonly Asked[]): readonly Asked[] {
  const up = shown.find(({ element }) => element.classList.contains('current'))
  if (up !== undefined) return [up]
  const found: Asked[] = []
  for (let place = firstBelow(shown, 0); place < shown.length; place++) {
    const question = shown[place]
    if (question === undefined || question.element.getBoundingClientRect().top > innerHeight) break
    found.push(question)
  }
  return found
}

function rangesIn(element: Element, terms: readonly string[], fold: Fold): Range[] {
  const ranges: Range[] = []
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const original = node.textContent ?? ''
    const text = fold(original.toLowerCase())
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
