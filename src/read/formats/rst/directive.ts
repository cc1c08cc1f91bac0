import { indentedEnd, isBlank, type RstLine } from './lines.ts'

/** A directive: its name, what stands behind it, its options and what it holds. */
export interface Directive {
  readonly name: string
  /** Its first line from behind the name. */
  readonly argument: RstLine
  readonly options: ReadonlyMap<string, RstLine>
  readonly body: readonly RstLine[]
  /** The line behind it. */
  readonly end: number
}

const start = /^\.\.\s+(?:\|[^|]{1,80}\|\s+)?([A-Za-z][\w:.+-]{0,60})\s?::(?=\s|$)[ \t]*/
const option = /^:([\w-]{1,40}):(?=\s|$)[ \t]*/

/** The directive that starts with a line; null where none does. */
export function directiveAt(text: string, lines: readonly RstLine[], at: number): Directive | null {
  const line = lines[at]
  const [opening, name] = line === undefined ? [] : (start.exec(text.slice(line.from, line.to)) ?? [])
  if (line === undefined || opening === undefined || name === undefined) return null
  const end = Math.max(at + 1, indentedEnd(lines, at + 1, line.column))
  const options = new Map<string, RstLine>()
  let body = at + 1
  for (let own = at + 1; own < end; own += 1) {
    const inner = lines[own]
    if (inner === undefined || isBlank(inner)) break
    const [mark, key] = option.exec(text.slice(inner.from, inner.to)) ?? []
    if (mark !== undefined && key !== undefined)
      options.set(key, { ...inner, from: inner.from + mark.length })
    else if (options.size === 0) break
    body = own + 1
  }
  const argument = { ...line, from: Math.min(line.to, line.from + opening.length) }
  return { name: name.toLowerCase(), argument, options, body: lines.slice(body, end), end }
}
