import { directiveAt } from './directive.ts'
import { isTransition, titleAt } from './headings.ts'
import { indentedEnd, isBlank, leastColumn, type RstLine } from './lines.ts'
import { type Marker, markerOf } from './lists.ts'
import type { Place, Sheet } from './sheet.ts'
import { writeDirective } from './writeDirective.ts'

/** Deeper blocks are written as if they were not nested. */
const mostDepth = 60

/** Writes blocks of reStructuredText as Markdown (docutils, "reStructuredText Markup Specification"). */
export function writeBlocks(sheet: Sheet, lines: readonly RstLine[], place: Place): void {
  for (let at = 0; at < lines.length; ) at = writeBlock(sheet, lines, at, place)
}

/** Writes the block that starts with a line, and tells the line behind it. */
function writeBlock(sheet: Sheet, lines: readonly RstLine[], at: number, place: Place): number {
  const line = lines[at]
  if (line === undefined) return lines.length
  const { text } = sheet
  if (isBlank(line)) {
    sheet.line(place, '', line.from)
    return at + 1
  }
  const deeper = line.column > place.base ? indentedEnd(lines, at, place.base) : at
  if (deeper > at && place.depth < mostDepth) {
    const within = lines.slice(at, deeper)
    writeBlocks(sheet, within, { ...place, base: leastColumn(within), depth: place.depth + 1 })
    return deeper
  }
  const title = place.depth === 0 ? titleAt(text, lines, at) : null
  if (title !== null) {
    sheet.draft.put(`\n${'#'.repeat(Math.min(sheet.enter(title.style), 6))} `, title.line.from)
    sheet.joined([title.line])
    sheet.draft.put('\n\n', title.line.to - 1)
    return at + title.size
  }
  const directive = place.depth < mostDepth ? directiveAt(text, lines, at) : null
  if (directive !== null) {
    writeDirective(sheet, directive, place, writeBlocks)
    return directive.end
  }
  if (isExplicit(text, line)) return explicitEnd(lines, at)
  if (isTransition(text, line) && isBlank(lines[at + 1])) {
    sheet.line(place, '\n---\n', line.from)
    return at + 1
  }
  const shown = shownEnd(sheet, lines, at)
  if (shown > at) {
    sheet.fence(lines.slice(at, shown), text.startsWith('>>>', line.from) ? 'python' : '', place)
    return shown
  }
  const marker = place.depth < mostDepth ? markerOf(text, line) : null
  return marker === null ? writeText(sheet, lines, at, place) : writeItem(sheet, lines, at, { marker, place })
}

/** A comment, the target of a link, a footnote's or a substitution's text. */
function isExplicit(text: string, { from, to }: RstLine): boolean {
  return /^(?:\.\.(?:\s|$)|__\s)/.test(text.slice(from, Math.min(to, from + 4)))
}

/** `..` alone, with a blank line below, takes nothing of what is indented below it. */
function explicitEnd(lines: readonly RstLine[], at: number): number {
  const line = lines[at]
  if (line === undefined || (line.to - line.from <= 2 && isBlank(lines[at + 1]))) return at + 1
  return Math.max(at + 1, indentedEnd(lines, at + 1, line.column))
}

/** Behind which line a table or what was typed at a prompt ends, which are shown as they stand. */
function shownEnd(sheet: Sheet, lines: readonly RstLine[], at: number): number {
  const first = sheet.of(lines[at])
  const isTable = /^\+(?:-+\+){1,60}$/.test(first) || /^={2,}(?: +={2,})+$/.test(first)
  if (!isTable && !first.startsWith('>>> ')) return at
  let end = at
  while (end < lines.length && !isBlank(lines[end])) end += 1
  return end
}

function writeItem(
  sheet: Sheet,
  lines: readonly RstLine[],
  at: number,
  { marker, place }: { readonly marker: Marker; readonly place: Place },
): number {
  const line = lines[at]
  if (line === undefined) return at + 1
  const end = Math.max(at + 1, indentedEnd(lines, at + 1, line.column))
  const base = line.column + marker.length
  const from = line.from + marker.length
  sheet.draft.put(place.before + (marker.mark === '' ? '' : `${marker.mark} `), line.from)
  if (marker.mark === '') sheet.draft.keep(line.from, Math.min(from, line.to))
  const within = lines
    .slice(at + 1, end)
    .map((own) => (own.column < base && !isBlank(own) ? { ...own, column: base } : own))
  const before = place.before + ' '.repeat(marker.mark === '' ? 0 : marker.mark.length + 1)
  const first = from < line.to ? [{ from, to: line.to, column: base }] : []
  const inner = { before, base, depth: place.depth + 1 }
  if (first.length > 0) writeFirst(sheet, [...first, ...within], inner)
  else {
    sheet.draft.put('\n', line.from)
    writeBlocks(sheet, within, inner)
  }
  return end
}

/** The first line of an item stands behind its marker; a list there is one below it. */
function writeFirst(sheet: Sheet, lines: readonly RstLine[], place: Place): void {
  const first = lines[0]
  if (first === undefined) return
  const isPlain = directiveAt(sheet.text, lines, 0) === null && markerOf(sheet.text, first) === null
  if (!isPlain) sheet.draft.put('\n', first.from)
  const at = isPlain ? writeText(sheet, lines, 0, { ...place, before: '' }, place) : 0
  writeBlocks(sheet, lines.slice(at), place)
}

/** Writes a paragraph, or a term with what it means, and the code that a `::` at its end tells of. */
function writeText(
  sheet: Sheet,
  lines: readonly RstLine[],
  at: number,
  place: Place,
  below: Place = place,
): number {
  const { text } = sheet
  let end = at + 1
  while (end < lines.length && continues(sheet, lines, end, place.base)) end += 1
  const last = lines[end - 1]
  const first = lines[at]
  if (first === undefined || last === undefined) return end
  const next = lines[end]
  const isDeeper = next !== undefined && !isBlank(next) && next.column > place.base
  const isLiteral = text.startsWith('::', last.to - 2)
  const isTerm = end === at + 1 || /[?？؟]/.test(text.charAt(last.to - 1))
  if (isDeeper && isTerm && place.depth < mostDepth && place.before === below.before && !isLiteral)
    return writeTerm(sheet, lines, { at, end }, place)
  const to = isLiteral ? literalEnd(text, first.from, last.to) : last.to
  sheet.draft.put(place.before, first.from)
  sheet.inline(first.from, Math.max(first.from, to))
  sheet.draft.put('\n', last.to - 1)
  return isLiteral ? writeLiteral(sheet, lines, end, below) : end
}

function continues(sheet: Sheet, lines: readonly RstLine[], at: number, base: number): boolean {
  const line = lines[at]
  if (line === undefined || isBlank(line) || line.column !== base) return false
  return directiveAt(sheet.text, lines, at) === null
}

/** `Text::` keeps one colon, `Text ::` and `::` alone none. */
function literalEnd(text: string, from: number, to: number): number {
  let end = to - 2
  const isApart = end <= from || /\s/.test(text.charAt(end - 1))
  while (end > from && /\s/.test(text.charAt(end - 1))) end -= 1
  return isApart ? end : end + 1
}

function writeLiteral(sheet: Sheet, lines: readonly RstLine[], at: number, place: Place): number {
  const end = indentedEnd(lines, at, place.base)
  if (end <= at) return at
  let start = at
  while (isBlank(lines[start])) start += 1
  sheet.fence(lines.slice(start, end), '', place)
  return end
}

/** A term that asks is a title of its own; any other is one of a list of terms. */
function writeTerm(
  sheet: Sheet,
  lines: readonly RstLine[],
  { at, end }: { readonly at: number; readonly end: number },
  place: Place,
): number {
  const terms = lines.slice(at, end)
  const last = terms.at(-1)
  if (last === undefined) return end
  const behind = indentedEnd(lines, end, place.base)
  const within = lines.slice(end, behind)
  const inner = { ...place, base: leastColumn(within), depth: place.depth + 1 }
  const asks = place.before === '' && /[?？؟]$/.test(sheet.of(last))
  sheet.line(place, '', last.from)
  sheet.draft.put(place.before + (asks ? `${'#'.repeat(Math.min(sheet.level + 1, 6))} ` : ''), last.from)
  sheet.joined(terms)
  sheet.draft.put(asks ? '\n\n' : `\n${place.before}: `, last.to - 1)
  if (asks) writeBlocks(sheet, within, inner)
  else writeFirst(sheet, within, inner)
  sheet.line(place, '', last.to)
  return behind
}
