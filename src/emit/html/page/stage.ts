import { type Asked, answerOf, headingOf } from './book.ts'
import { byId, focusOn } from './dom.ts'
import type { Scene } from './view.ts'

/** Shows one question at a time, with what there is to do in the bar below it. */
export class Stage {
  readonly bar = byId('deck', HTMLElement)
  readonly panel = byId('done', HTMLElement)
  question: Asked | null = null

  /** Puts a question up, its answer closed, and moves the focus there unless the reader is typing. */
  put(question: Asked | null, label: string): void {
    this.clear()
    this.question = question
    this.bar.hidden = question === null
    this.bar.setAttribute('aria-label', label)
    if (question === null) return
    question.element.classList.add('current')
    const answer = answerOf(question)
    if (answer !== null) answer.open = false
    scrollTo({ top: 0, behavior: 'instant' })
    if (!isTyping()) focusOn(headingOf(question))
  }

  /** Says in place of a question that there is none. */
  say(...inside: Node[]): void {
    this.put(null, '')
    this.panel.replaceChildren(...inside)
    this.panel.hidden = false
    if (!isTyping()) focusOn(this.panel)
  }

  /** Opens the answer and moves the focus to it. */
  reveal(): void {
    const answer = this.question === null ? null : answerOf(this.question)
    if (answer === null) return
    answer.open = true
    const first = answer.querySelector<HTMLElement>('summary ~ *')
    if (first !== null) focusOn(first)
    answer.scrollIntoView({ block: 'nearest' })
  }

  clear(): void {
    this.question?.element.classList.remove('current')
    this.question = null
    this.panel.hidden = true
    this.bar.hidden = true
    this.bar.replaceChildren()
  }
}

/** Whether the reader is at a field, where the focus must stay and keys are letters. */
export function isTyping(): boolean {
  return (
    document.activeElement?.matches('input:not([type=radio], [type=checkbox]), select, textarea') ?? false
  )
}

/** Keeps a view's question in place while what is chosen still holds it. */
export function stillShown(scene: Scene, question: Asked | null): boolean {
  return question !== null && scene.shown.includes(question)
}
