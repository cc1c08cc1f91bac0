import { byId } from './dom.ts'
import { settings } from './settings.ts'
import { isTyping } from './stage.ts'
import type { View } from './view.ts'

/** Hands keys to the view; single letters can be switched off in the menu, as who speaks to a computer must. */
export function keys(view: () => View): void {
  const field = byId('keys', HTMLInputElement)
  const search = byId('search', HTMLInputElement)
  field.checked = settings.get('keys') !== 'off'
  field.addEventListener('change', () => settings.set('keys', field.checked ? null : 'off'))
  search.addEventListener('keydown', ({ key }) => key === 'Escape' && search.blur())
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, isComposing, defaultPrevented } = event
    if (!field.checked || ctrlKey || metaKey || altKey || isComposing || defaultPrevented || isTyping())
      return
    if (event.target instanceof Element && usesItself(event.target, key)) return
    if (key === '/') search.focus()
    else if (!view().key(key)) return
    event.preventDefault()
  })
}

/** Whether the element with the focus has its own use for a key. A link has none for space, a choice none for Enter. */
function usesItself(target: Element, key: string): boolean {
  if (target.closest('.menu') !== null) return true
  if (key === ' ') return target.matches('button, summary, input')
  return key === 'Enter' && target.matches('button, summary, a[href]')
}
