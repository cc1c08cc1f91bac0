import { type Asked, answerOf, headingOf } from './book.ts'
import { firstBelow } from './inSight.ts'
import type { Scene, View } from './view.ts'

/** All chosen questions below each other. */
export function listView(scene: Scene): View {
  return {
    enter: (at) => at?.element.scrollIntoView({ behavior: 'instant' }),
    leave: () => {},
    refresh: () => {},
    current: () => focused(scene) ?? topmost(scene),
    key: (key) => {
      if (key === 'j') return step(scene, 1)
      if (key === 'k') return step(scene, -1)
      return key === ' ' && toggle(scene)
    },
  }
}

/** The question that holds the focus. */
function focused(scene: Scene): Asked | null {
  const id = document.activeElement?.closest('.question')?.id
  return (id !== undefined && scene.book.byId.get(id)) || null
}

/** The first question of which something can be seen below the bar. */
function topmost(scene: Scene): Asked | null {
  const top = document.querySelector('.tools')?.getBoundingClientRect().bottom ?? 0
  return scene.shown[firstBelow(scene.shown, top + 8)] ?? null
}

function step(scene: Scene, by: 1 | -1): boolean {
  const from = focused(scene)
  const at = from === null ? -1 : scene.shown.indexOf(from)
  const to = at === -1 ? topmost(scene) : scene.shown[at + by]
  if (to === undefined || to === null) return true
  headingOf(to).querySelector('a')?.focus()
  to.element.scrollIntoView({ block: 'nearest' })
  return true
}

/** The space key on a question opens its answer; anywhere else it scrolls, as a reader expects. */
function toggle(scene: Scene): boolean {
  const question = focused(scene)
  const answer = question === null ? null : answerOf(question)
  if (answer === null || document.activeElement?.matches('summary, input')) return false
  answer.open = !answer.open
  return true
}
