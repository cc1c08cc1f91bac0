import type { Element } from '../xml.ts'
import { charactersOf, childOf, childrenOf } from './parts.ts'

/** How raised and lowered text stands in HTML. */
const elements: Readonly<Record<string, string>> = { superscript: 'sup', subscript: 'sub' }

/** A character that XML cannot have, or an underscore before what looks like one (ECMA-376 part 1, 22.9.2.19). */
const escaped = /_x([0-9A-F]{4})_/gi

/**
 * The text of a string of a workbook (ECMA-376 part 1, 18.4.8): in one piece, or in runs set differently, of which what is
 * raised or lowered tells. How it is read aloud in Japanese, `rPh`, is none of it.
 */
export function richText(string: Element): string {
  const runs = childrenOf(string, 'r').map((run) => {
    const text = plain(childOf(run, 't'))
    const raised = childOf(childOf(run, 'rPr'), 'vertAlign')?.attributes.val ?? ''
    const element = elements[raised]
    return element === undefined || text.trim() === '' ? text : `<${element}>${text}</${element}>`
  })
  return plain(childOf(string, 't')) + runs.join('')
}

function plain(text: Element | undefined): string {
  return charactersOf(text)
    .replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n')
}
