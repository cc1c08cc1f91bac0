import { defaultHandlers, type Handle } from 'hast-util-to-mdast'
import type { RootContent, Text } from 'mdast'
import { toPhrasing, withPosition } from '../tree.ts'

/** Pages that load pictures late keep the address elsewhere. */
export const picture: Handle = (state, element) => {
  const { src, dataSrc, dataOriginal, alt } = element.properties
  const late = [dataSrc, dataOriginal].find((url) => typeof url === 'string' && url !== '')
  const url = late ?? src
  if (typeof url !== 'string' || url === '') return typeof alt === 'string' && alt !== '' ? text(alt) : []
  return defaultHandlers.img?.(state, {
    ...element,
    properties: { ...element.properties, src: url },
  }) as RootContent
}

/** What a form field shows. */
export const input: Handle = (_state, element) => {
  const { type, checked, value } = element.properties
  if (type === 'checkbox' || type === 'radio') return text(checked ? '[x] ' : '[ ] ')
  return typeof value === 'string' && type !== 'hidden' && type !== 'password' ? text(value) : []
}

/** What plays becomes a link to it. */
export const media: Handle = (state, element) => {
  const source = element.children.find((child) => child.type === 'element' && child.tagName === 'source')
  const url = element.properties.src ?? (source?.type === 'element' ? source.properties.src : undefined)
  const inner = toPhrasing(state.all(element))
  if (typeof url !== 'string' || url === '') return inner
  const { title } = element.properties
  const children = inner.length > 0 ? inner : [text(typeof title === 'string' && title !== '' ? title : url)]
  return withPosition({ type: 'link', url, title: null, children }, element.position)
}

/** A text without a place of its own. */
export function text(value: string): Text {
  return { type: 'text', value }
}
