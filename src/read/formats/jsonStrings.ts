import type { Draft } from './draft.ts'

/** A string in JSON and where it stands, quotes included. */
export interface JsonString {
  /** Keys and indexes that lead to it. */
  readonly path: readonly (string | number)[]
  readonly value: string
  readonly start: number
  readonly end: number
}

/** So much nesting is followed. */
const deepest = 200

const token = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/gs

/** All strings of valid JSON that are values, in order; keys are in their paths. */
export function* stringsOf(json: string): Generator<JsonString> {
  const path: (string | number)[] = []
  const kinds: ('object' | 'array')[] = []
  let key: string | null = null
  for (const match of json.matchAll(token)) {
    const [text] = match
    const inObject = kinds.at(-1) === 'object'
    if (text === '{' || text === '[') {
      kinds.push(text === '{' ? 'object' : 'array')
      path.push(text === '{' ? '' : 0)
      if (path.length > deepest) return
      key = null
    } else if (text === '}' || text === ']') {
      kinds.pop()
      path.pop()
      key = null
    } else if (text === ',') {
      const last = path.at(-1)
      if (typeof last === 'number') path[path.length - 1] = last + 1
      key = null
    } else if (text === ':') {
      if (inObject && key !== null) path[path.length - 1] = key
    } else {
      const value = JSON.parse(text) as string
      if (inObject && key === null) key = value
      else yield { path: [...path], value, start: match.index, end: match.index + text.length }
    }
  }
}

/** Writes a JSON string: what needs no escape from its place, the rest as what it stands for. */
export function writeString(draft: Draft, text: string, { start, end }: JsonString): void {
  let from = start + 1
  for (let at = text.indexOf('\\', from); at >= 0 && at < end - 1; at = text.indexOf('\\', from)) {
    draft.keep(from, at)
    const length = text[at + 1] === 'u' ? 6 : 2
    draft.put(JSON.parse(`"${text.slice(at, at + length)}"`) as string, at)
    from = at + length
  }
  draft.keep(from, end - 1)
}
