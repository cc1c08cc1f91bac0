import type { PageData, SectionData } from '../pageData.ts'
import type { Asked, PageBook } from './book.ts'
import { byId, make } from './dom.ts'
import { type Criteria, noSection } from './select.ts'

/** The fields that the reader chooses questions by. */
export interface Filters {
  readonly criteria: () => Criteria
  readonly set: (criteria: Criteria) => void
}

/** Fills the fields with what the book has and calls `changed` when the reader chooses; one that has no choice goes. */
export function filters(book: PageBook, changed: () => void): Filters {
  const { data, asked } = book
  const form = byId('filters', HTMLFormElement)
  const toggle = byId('filters-button', HTMLButtonElement)
  const section = field('filter-section', data, sectionChoices(data, asked))
  const kind = field('filter-kind', data, kindChoices(data, asked))
  const tag = field('filter-tag', data, tagChoices(asked), 1)
  const stage = field('filter-state', data, stageChoices(data))
  form.addEventListener('change', changed)
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('reset', () => setTimeout(changed))
  const open = (wanted: boolean): void => {
    form.hidden = !wanted
    toggle.setAttribute('aria-expanded', String(wanted))
  }
  toggle.addEventListener('click', () => open(form.hidden !== false))
  return {
    criteria: () => ({ section: section.value, kind: kind.value, tag: tag.value, stage: stage.value }),
    set: (criteria) => {
      section.value = criteria.section
      kind.value = criteria.kind
      tag.value = criteria.tag
      stage.value = criteria.stage
      if (Object.values(criteria).some((value) => value !== '')) open(true)
    },
  }
}

type Choice = readonly [value: string, label: string]

/** A field that offers these; with fewer than `least` there is nothing to choose. */
function field(id: string, { words }: PageData, choices: readonly Choice[], least = 2): HTMLSelectElement {
  const select = byId(id, HTMLSelectElement)
  select.replaceChildren(
    ...[['', words.all] as Choice, ...choices].map(([value, label]) => make('option', { value }, label)),
  )
  const label = select.closest('label')
  if (label !== null) label.hidden = choices.length < least
  return select
}

/** Sections as the contents have them, inner ones moved in. */
function sectionChoices({ sections, words }: PageData, asked: readonly Asked[]): Choice[] {
  const used = new Set<string | null>(asked.map(({ section }) => section))
  const parents = new Map(sections.map((section) => [section.id, section.parent]))
  for (const id of [...used]) for (let up = parents.get(id ?? ''); up; up = parents.get(up)) used.add(up)
  const choices = sections
    .filter(({ id }) => used.has(id))
    .map((section): Choice => [section.id, `${'\u2003'.repeat(depthOf(section, parents))}${section.title}`])
  return used.has(null) ? [...choices, [noSection, words.noSection]] : choices
}

function depthOf(section: SectionData, parents: ReadonlyMap<string, string | null>): number {
  let depth = 0
  for (let up = section.parent; up && depth < 6; up = parents.get(up) ?? null) depth += 1
  return depth
}

function kindChoices({ kinds }: PageData, asked: readonly Asked[]): Choice[] {
  return [...new Set(asked.map(({ kind }) => kind))].map((kind) => [kind, kinds[kind]])
}

/** The tags by which questions differ; one that all have chooses nothing. */
function tagChoices(asked: readonly Asked[]): Choice[] {
  const all = new Set(asked.flatMap(({ tags }) => tags))
  const telling = [...all].filter((tag) => asked.some(({ tags }) => !tags.includes(tag)))
  return telling.sort().map((tag) => [tag, tag])
}

function stageChoices({ words }: PageData): Choice[] {
  return [
    ['new', words.new],
    ['learning', words.learning],
    ['due', words.due],
    ['learned', words.learned],
  ]
}
