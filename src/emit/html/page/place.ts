import type { Asked } from './book.ts'
import { type Criteria, everything } from './select.ts'
import { settings } from './settings.ts'
import type { ViewName } from './view.ts'

/** Where the reader was. */
export interface Place {
  readonly view: ViewName
  /** Id of the question that was looked at. */
  readonly question: string | null
  readonly criteria: Criteria
}

/** Keeps where the reader is, for the next time that the page of this book is opened. */
export function keepPlace(
  title: string,
  place: () => { view: ViewName; question: Asked | null; criteria: Criteria },
): void {
  let timer = 0
  const keep = (): void => {
    clearTimeout(timer)
    timer = 0
    const { view, question, criteria } = place()
    settings.set(
      keyOf(title),
      JSON.stringify({ view, question: question?.id ?? null, criteria } satisfies Place),
    )
  }
  const soon = (): void => {
    timer ||= setTimeout(keep, 300) as unknown as number // the DOM's timers are numbers, Node's types say otherwise
  }
  addEventListener('scroll', soon, { passive: true })
  addEventListener('click', soon)
  addEventListener('keyup', soon)
  addEventListener('pagehide', keep)
}

/** Where the reader was the last time, or null. */
export function lastPlace(title: string): Place | null {
  try {
    const place = JSON.parse(settings.get(keyOf(title)) ?? 'null') as Partial<Place> | null
    if (place === null) return null
    const view = (['list', 'cards', 'quiz'] as const).find((name) => name === place.view) ?? 'list'
    return { view, question: place.question ?? null, criteria: { ...everything, ...place.criteria } }
  } catch {
    return null
  }
}

function keyOf(title: string): string {
  return `place:${title}`
}
