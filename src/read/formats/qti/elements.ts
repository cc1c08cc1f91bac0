import type { Element } from '../xml.ts'

/**
 * The name of an element as all versions have it: without prefix, hyphens and case, since 1 writes `response_lid`, 2
 * `choiceInteraction` and 3 `qti-choice-interaction`.
 */
export function nameOf({ name }: Element): string {
  return plain(name)
}

function plain(name: string): string {
  return name
    .slice(name.indexOf(':') + 1)
    .replace(/^qti-/, '')
    .replace(/[-_]/g, '')
    .toLowerCase()
}

/** An attribute, by its name in lower case without hyphens. */
export function attributeOf({ attributes }: Element, name: string): string | null {
  for (const [own, value] of Object.entries(attributes)) if (plain(own) === name) return value
  return null
}

/** The outermost elements below another that are what is looked for, in order; not those within what is passed over. */
export function allIn(
  element: Element,
  wanted: (name: string) => boolean,
  passed: (name: string) => boolean = () => false,
): readonly Element[] {
  return element.children.flatMap((child) => {
    const name = nameOf(child)
    if (wanted(name)) return [child]
    return passed(name) ? [] : allIn(child, wanted, passed)
  })
}

/** The first element of a name below another. */
export function firstIn(element: Element, name: string): Element | undefined {
  return allIn(element, (own) => own === name)[0]
}

/** All characters of an element and what stands in it. */
export function wordsOf(element: Element): string {
  const own = element.texts.map(({ value }) => value).join('')
  return (own + element.children.map(wordsOf).join(' ')).trim()
}
