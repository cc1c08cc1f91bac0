import { SaxesParser } from 'saxes'
import { PublishError } from '../../model/diagnostic.ts'
import type { Span } from './formats.ts'

/** An element of an XML file. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  /** The characters directly in it. */
  readonly texts: readonly XmlText[]
  /** Offset in the file behind its start tag. */
  readonly place: number
  /** Where its start tag begins, its end tag begins, and that ends. An empty element of one tag has no end tag of its own. */
  readonly span: { readonly start: number; readonly stop: number; readonly end: number }
}

/** Characters of an element, and where they begin in the file; `exact` when they stand there without entities. */
export interface XmlText {
  readonly value: string
  readonly place: number
  readonly exact: boolean
}

interface Open extends Element {
  readonly children: Open[]
  readonly texts: XmlText[]
  readonly span: { readonly start: number; stop: number; end: number }
}

/** Elements that stand in one another deeper than this are no quiz of a person's. */
const deepest = 100

/**
 * Parses XML, of a text the stretch that is told. No entity is resolved but the five of XML itself and numbers, nothing is
 * loaded. Throws {@link PublishError}.
 */
export function parseXml(
  text: string,
  source: string,
  stretch: Span = { start: 0, end: text.length },
): Element {
  const parser = new SaxesParser()
  const root: Open = {
    name: '',
    attributes: {},
    children: [],
    texts: [],
    place: 0,
    span: { start: 0, stop: 0, end: 0 },
  }
  const open: Open[] = [root]
  let behind = stretch.start
  const position = (): number => parser.position + stretch.start
  const broken = (message: string): never => {
    const { line, column } = parser
    throw new PublishError('input-broken', `the XML cannot be read: ${message}`, {
      place: { source, line, column: column + 1 },
      expected: 'well-formed XML, such as Moodle exports',
    })
  }
  const add = (value: string, end: number): void => {
    const place = end - value.length
    const exact = place >= 0 && text.startsWith(value, place)
    open.at(-1)?.texts.push({ value, place: exact ? place : behind, exact })
  }
  parser.on('error', (error) => broken(error.message.replace(/^\d+:\d+: /, '')))
  parser.on('opentag', ({ name, attributes }) => {
    const place = position()
    const span = { start: text.lastIndexOf('<', place - 1), stop: place, end: place }
    const element: Open = { name, attributes, children: [], texts: [], place, span }
    open.at(-1)?.children.push(element)
    open.push(element)
    if (open.length > deepest) broken(`elements stand in one another more than ${deepest} deep`)
    behind = position()
  })
  parser.on('closetag', ({ isSelfClosing }) => {
    behind = position()
    const closed = open.pop()
    if (closed === undefined || isSelfClosing) return
    closed.span.end = behind
    closed.span.stop = text.lastIndexOf('<', behind - 1)
  })
  parser.on('text', (value) => {
    // Told when the `<` behind it has been read.
    add(value, position() - 1)
  })
  parser.on('cdata', (value) => {
    add(value, position() - ']]>'.length)
    behind = position()
  })
  parser.write(text.slice(stretch.start, stretch.end)).close()
  return root.children[0] ?? broken('it has no element')
}
