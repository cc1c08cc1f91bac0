import type { SectionData } from '../pageData.ts'
import type { Asked } from './book.ts'

/**
 * Keeps in sight what is chosen, with the headings of all sections around it, and touches only what changes: a page may hold
 * thousands of questions.
 */
export class Shown {
  private readonly sections: ReadonlyMap<Element, readonly Asked[]>
  private visible: ReadonlySet<Asked>

  constructor(
    private readonly asked: readonly Asked[],
    sections: readonly SectionData[],
  ) {
    const parents = new Map(sections.map(({ id, parent }) => [id, parent]))
    const inside = new Map<Element, Asked[]>()
    const put = (section: Element | null, question: Asked): void => {
      if (section === null) return
      const list = inside.get(section)
      if (list === undefined) inside.set(section, [question])
      else list.push(question)
    }
    for (const question of asked) {
      put(question.element.parentElement, question)
      for (let id = parents.get(question.section ?? ''); id; id = parents.get(id))
        put(document.getElementById(`part-${id}`), question)
    }
    this.sections = inside
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
