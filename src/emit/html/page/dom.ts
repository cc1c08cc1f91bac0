/** An element that the skeleton must have. */
export function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id)
  if (found instanceof kind) return found
  throw new TypeError(`the page has no ${kind.name} #${id}`)
}

/** Attributes of a new element; a function is what it does when it is clicked, null leaves one out. */
export type Attributes = Readonly<Record<string, string | (() => void) | null>>

/** A new element with attributes and what stands inside. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener('click', value)
    else if (value !== null) element.setAttribute(key, value)
  }
  element.append(...inside)
  return element
}

/** A button that does something. */
export function button(attributes: Attributes, ...inside: (Node | string)[]): HTMLButtonElement {
  return make('button', { type: 'button', ...attributes }, ...inside)
}

/** Moves the focus to an element that is not reached by Tab, so that a screen reader reads on from there. */
export function focusOn(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex') && element.tabIndex < 0) element.tabIndex = -1
  element.focus({ preventScroll: true })
}
