import type { Asked } from './book.ts'
import { byId, make } from './dom.ts'
import type { Stage } from './memory.ts'
import type { Scene } from './view.ts'

const stages: readonly Stage[] = ['learned', 'due', 'learning', 'new']

/** How far the reader is with the whole book, as a bar with its numbers, and on every question that was rated. */
export function drawSummary({ book, progress }: Scene): void {
  const counts = new Map<Stage, number>(stages.map((stage) => [stage, 0]))
  for (const question of book.asked) {
    const stage = progress.stage(question)
    counts.set(stage, (counts.get(stage) ?? 0) + 1)
    badge(question, stage, book.data.words[stage])
  }
  const bar = byId('progress', HTMLElement)
  const total = Math.max(1, book.asked.length)
  bar.replaceChildren(
    make(
      'div',
      { class: 'shares', 'aria-hidden': 'true' },
      ...stages.filter((stage) => (counts.get(stage) ?? 0) > 0).map((stage) => share(stage, counts, total)),
    ),
    make('dl', {}, ...stages.map((stage) => entry(stage, book.data.words[stage], counts))),
  )
}

function share(stage: Stage, counts: ReadonlyMap<Stage, number>, total: number): HTMLElement {
  const element = make('span', { class: stage })
  element.style.flexGrow = String((counts.get(stage) ?? 0) / total)
  return element
}

function entry(stage: Stage, label: string, counts: ReadonlyMap<Stage, number>): HTMLElement {
  return make('div', { class: stage }, make('dt', {}, label), make('dd', {}, String(counts.get(stage) ?? 0)))
}

/** A word beside the heading of a question that is not new. */
function badge({ element }: Asked, stage: Stage, label: string): void {
  if ((element.dataset.stage ?? 'new') === stage) return
  element.dataset.stage = stage
  element.querySelector('.stage')?.remove()
  if (stage === 'new') return
  const title = element.querySelector('.title')
  title?.append(make('span', { class: `stage ${stage}` }, label))
}
