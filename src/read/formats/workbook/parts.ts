import { type Element, parseXml } from '../xml.ts'

/** Files of a document, by name. */
export type Files = ReadonlyMap<string, () => Uint8Array>

/** A part of a document that is an archive of XML files, in UTF-8; null where it has none of that name. */
export function partOf(files: Files, name: string, source: string): Element | null {
  const unpack = files.get(name)
  return unpack === undefined ? null : parseXml(new TextDecoder().decode(unpack()), source)
}

/** The elements of a name below another; prefixes do not count. */
export function childrenOf(element: Element, name: string): readonly Element[] {
  return element.children.filter((child) => localName(child) === name)
}

/** The first of them. */
export function childOf(element: Element | null | undefined, name: string): Element | undefined {
  return element?.children.find((child) => localName(child) === name)
}

function localName({ name }: Element): string {
  return name.slice(name.indexOf(':') + 1)
}

/** Characters directly in an element. */
export function charactersOf(element: Element | undefined): string {
  return element === undefined ? '' : element.texts.map(({ value }) => value).join('')
}
