import type { Edit } from './edits.ts'
import type { Line, Lines } from './lines.ts'

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

/**
 * Containers of site generators, as folds with their title where they fold or ask, as their title in bold where not:
 *
 *     ??? question "What is a rebase?"        ::: details What is a ref?
 *         Commits are replayed.               A reactive value.
 *                                             :::
 */
export function containers({ lines }: Lines): Edit[] {
  const edits: Edit[] = []
  const closings = closingsOf(lines, colons, closing)
  const endings = closingsOf(lines, opening, ending)
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined || line.code) continue
    const found = colons.exec(line.text)
    const end = found ? closings.get(at) : undefined
    if (found?.[1] !== undefined && end !== undefined) {
      edits.push(...folded(line, lines[end], found[1], found[2] ?? ''))
      continue
    }
    const opened = opening.exec(line.text)
    const last = opened ? endings.get(at) : undefined
    if (opened && last !== undefined) {
      const [start, end] = folded(line, lines[last], 'details', opened[1] ?? opened[2] ?? opened[3] ?? '')
      const marks = `${line.text.trim()} … ${lines[last]?.text.trim()}`
      if (start && end) edits.push({ ...start, message: `\`${marks}\` read as a fold` }, end)
      continue
    }
    const indented = marked.exec(line.text)
    const inside = indented ? lastIndented(lines, at) : at
    if (indented?.[1] !== undefined && inside > at) {
      const [open, close] = folded(line, null, indented[1], indented[2] ?? '')
      if (open) edits.push(open)
      for (const inner of lines.slice(at + 1, inside + 1)) {
        const space = /^(?: {4}|\t)/.exec(inner.text)?.[0].length ?? 0
        if (space > 0) edits.push({ start: inner.start, end: inner.start + space, text: '', message: null })
      }
      const end = lines[inside]
      if (close && end)
        edits.push({ ...close, start: end.start + end.text.length, end: end.start + end.text.length })
      at = inside
    }
  }
  return edits.sort((a, b) => a.start - b.start)
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
