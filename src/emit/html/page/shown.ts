import type { Asked } from './book.ts'

/** Keeps in sight what is chosen, and touches only what changes: a page may hold thousands of questions. */
export class Shown {
  private readonly sections: ReadonlyMap<Element, readonly Asked[]>
  private visible: ReadonlySet<Asked>

  constructor(private readonly asked: readonly Asked[]) {
    const sections = new Map<Element, Asked[]>()
    for (const question of asked) {
      const section = question.element.parentElement
      if (section === null) continue
      const list = sections.get(section)
      if (list === undefined) sections.set(section, [question])
      else list.push(question)
    }
    this.sections = sections
    this.visible = new Set(asked)
  }

  apply(shown: readonly Asked[]): void {
    const visible = new Set(shown)
    for (const question of this.asked) {
      if (visible.has(question) !== this.visible.has(question))
        question.element.hidden = !visible.has(question)
    }
    for (const [section, questions] of this.sections) {
      section.toggleAttribute('hidden', !questions.some((question) => visible.has(question)))
    }
    this.visible = visible
  }
}
