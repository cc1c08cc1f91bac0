import type { SectionData } from '../pageData.ts'
import type { Asked } from './book.ts'
import type { Stage } from './memory.ts'

/** What the reader wants to see; an empty string means all. */
export interface Criteria {
  readonly section: string
  readonly kind: string
  readonly tag: string
  readonly stage: string
}

export const everything: Criteria = { section: '', kind: '', tag: '', stage: '' }

/** Questions of no section are chosen by this, which is no section's id. */
export const noSection = '-'

/** The questions that meet all criteria, in the order of the book. A section holds those inside it. */
export function select(
  asked: readonly Asked[],
  criteria: Criteria,
  sections: readonly SectionData[],
  stageOf: (question: Asked) => Stage,
): readonly Asked[] {
  const { section, kind, tag, stage } = criteria
  const inside = section === '' ? null : within(section, sections)
  return asked.filter(
    (question) =>
      (inside === null || inside.has(question.section ?? noSection)) &&
      (kind === '' || question.kind === kind) &&
      (tag === '' || question.tags.includes(tag)) &&
      (stage === '' || stageOf(question) === stage),
  )
}

/** A section's id and those of all sections inside it; a parent stands before its children. */
function within(section: string, sections: readonly SectionData[]): ReadonlySet<string> {
  const inside = new Set([section])
  for (const { id, parent } of sections) if (parent !== null && inside.has(parent)) inside.add(id)
  return inside
}
