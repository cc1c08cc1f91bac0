import type { Edit } from '../edits.ts'
import { holdsOneOf, type Line, type Lines } from '../lines.ts'

const colons = /^ {0,3}:{3,}\s*([\p{L}][\p{L}\d-]*)\s*(.*?)\s*$/u
const closing = /^ {0,3}:{3,}\s*$/
const marked = /^(?:\?{3}\+?|!{3})\s+([\p{L}][\p{L}\d -]*?)(?:\s+"(.*)")?\s*$/u
/** Kinds whose text is shown on demand, or that say that something is asked. */
const folding = new Set(
  'details spoiler collapse hidden toggle quiz question faq answer solution hint'.split(' '),
)

const kinds = 'details|spoiler|hide|collapse'
/** `<spoiler title="…">` of blogs, `[details="…"]` of forums, `{% details … %}` of templates, each in a line of its own. */
const opening = new RegExp(
  `^\\s*(?:<spoiler(?:\\s+title="([^"<>]*)")?\\s*>|\\[(?:${kinds})(?:\\s*=\\s*"?([^"\\]]*)"?)?\\]|\\{%-?\\s*(?:${kinds})\\s+"?([^"%]*?)"?\\s*-?%\\})\\s*$`,
  'i',
)
const ending = new RegExp(
  `^\\s*(?:</spoiler>|\\[/(?:${kinds})\\]|\\{%-?\\s*end(?:${kinds})\\s*-?%\\})\\s*$`,
  'i',
)

/** What all of these hold, at their end where they have one. */
const hints = [':::', '???', '!!!', '</', '[/', '{%']

/**
 * Containers of site generators, as folds with their title where they fold or ask, as their title in bold where not:
 *
 *     ??? question "What is a rebase?"        ::: details What is a ref?
 *         Commits are replayed.               A reactive value.
 *                                             :::
 */
export function containers(text: Lines): Edit[] {
  if (!holdsOneOf(text, hints)) return []
  const { lines } = text
  const edits: Edit[] = []
  const closings = closingsOf(lines, colons, closing)
  const endings = closingsOf(lines, opening, ending)
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined || line.code) continue
    const closed =
      colonEdits(line, lines[closings.get(at) ?? -1]) ?? taggedEdits(line, lines[endings.get(at) ?? -1])
    if (closed !== null) {
      edits.push(...closed)
      continue
    }
    const inside = marked.test(line.text) ? lastIndented(lines, at) : at
    edits.push(...indentedEdits(lines.slice(at, inside + 1)))
    at = inside
  }
  return edits.sort((a, b) => a.start - b.start)
}

/** `::: details Title` … `:::` */
function colonEdits(open: Line, close: Line | undefined): Edit[] | null {
  const found = close ? colons.exec(open.text) : null
  return close && found?.[1] !== undefined ? folded(open, close, found[1], found[2] ?? '') : null
}

/** `[details="Title"]` … `[/details]` */
function taggedEdits(open: Line, close: Line | undefined): Edit[] | null {
  const found = close ? opening.exec(open.text) : null
  if (!close || found === null) return null
  const [start, end] = folded(open, close, 'details', found[1] ?? found[2] ?? found[3] ?? '')
  const marks = `${open.text.trim()} … ${close.text.trim()}`
  return start && end ? [{ ...start, message: `\`${marks}\` read as a fold` }, end] : null
}

/** `??? kind "Title"` over what is indented below it; nothing of a line alone. */
function indentedEdits([open, ...inside]: readonly Line[]): Edit[] {
  const last = inside.at(-1)
  const found = open && last ? marked.exec(open.text) : null
  if (!open || !last || found?.[1] === undefined) return []
  const [start, end] = folded(open, null, found[1], found[2] ?? '')
  const dedents = inside.flatMap(({ start, text }): Edit[] => {
    const space = /^(?: {4}|\t)/.exec(text)?.[0].length ?? 0
    return space > 0 ? [{ start, end: start + space, text: '', message: null }] : []
  })
  const behind = last.start + last.text.length
  return [...(start ? [start] : []), ...dedents, ...(end ? [{ ...end, start: behind, end: behind }] : [])]
}

/** The edits of the line that opens a container and of the one that closes it; without one, the second is moved by the caller. */
function folded(open: Line, close: Line | null | undefined, kind: string, title: string): Edit[] {
  const isFold = folding.has(kind.toLowerCase())
  const start = isFold
    ? `\n<details><summary>${title || kind}</summary>\n`
    : title === ''
      ? ''
      : `\n**${title}**\n`
  const message = `a container \`${kind}\` of a site generator`
  const edits: Edit[] = [{ start: open.start, end: open.start + open.text.length, text: start, message }]
  const end = isFold ? '\n\n</details>\n' : ''
  const at = close ?? open
  return [...edits, { start: at.start, end: at.start + at.text.length, text: end, message: null }]
}

/** Of each line that opens a container the index of the line that closes it. */
function closingsOf(lines: readonly Line[], opens: RegExp, closes: RegExp): ReadonlyMap<number, number> {
  const closings = new Map<number, number>()
  const open: number[] = []
  lines.forEach((line, index) => {
    if (line.code) return
    if (opens.test(line.text)) open.push(index)
    const last = closes.test(line.text) ? open.pop() : undefined
    if (last !== undefined) closings.set(last, index)
  })
  return closings
}

/** Index of the last line that is indented below `at`, or `at`. */
function lastIndented(lines: readonly Line[], at: number): number {
  let last = at
  for (let index = at + 1; index < lines.length; index++) {
    const text = lines[index]?.text ?? ''
    if (/^(?: {4}|\t)\s*\S/.test(text)) last = index
    else if (text.trim() !== '') break
  }
  return last
}
