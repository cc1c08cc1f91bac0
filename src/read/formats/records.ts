import { parseDocument } from '../yaml.ts'
import { columnNamed } from './columns.ts'
import type { Draft } from './draft.ts'
import type { Inset, Span } from './formats.ts'
import { writeCategory, writeNote, writeQuestion } from './quiz.ts'
import { type RecordList, recordListsIn } from './recordLists.ts'
import { questionsOf } from './recordQuestions.ts'
import { Scribe } from './scribe.ts'

/** A quiz as programs keep it, in JSON or YAML: lists of questions with their fields by name, or of pairs. */
export const records: Inset = {
  endOf(text, within) {
    const json = isJson(text, within)
    if (!json && !asks(text, within)) return -1
    const end = json ? closingOf(text, within) : within.end
    if (json && isBroken(text.slice(within.start, end))) return -1
    return listsIn(text, { start: within.start, end }).length > 0 ? end : -1
  },
  write(draft, text, stretch, depth) {
    writeLists(draft, listsIn(text, stretch), new Scribe(text, stretch.start), {
      start: stretch.start,
      depth,
    })
  },
}

/** More text than a quiz of a person's has: 4 MB. */
const largest = 4 * 1024 * 1024

/** JSON that is broken is told at once; the library that knows the places of values takes longer. */
function isBroken(json: string): boolean {
  try {
    JSON.parse(json)
    return false
  } catch {
    return true
  }
}

function isJson(text: string, { start }: Span): boolean {
  return /^\s*[[{]/.test(text.slice(start, start + 80))
}

const item = /^[ \t]*-[ \t]+["']?(\p{L}[\p{L}\p{N}_ -]{0,30}?)["']?[ \t]*:/gmu

/** Whether a field that names a question begins the items of a list in YAML. */
function asks(text: string, { start, end }: Span): boolean {
  const head = text.slice(start, Math.min(end, start + 4000))
  if (![...head.matchAll(item)].some(([, name = '']) => columnNamed(name) === 'question')) return false
  const last = start + head.length < end ? head.search(/\n[ \t]*- (?![\s\S]*\n[ \t]*- )/) : head.length
  return last > 0 && parse(head.slice(0, last)).errors.length === 0
}

/** Behind the last bracket that closes what the first opens. */
function closingOf(text: string, { start, end }: Span): number {
  const opening = text.slice(start, end).search(/[[{]/) + start
  return text.lastIndexOf(text[opening] === '[' ? ']' : '}', end) + 1
}

function listsIn(text: string, { start, end }: Span): readonly RecordList[] {
  if (end <= start || end - start > largest) return []
  const document = parse(text.slice(start, end))
  return document.errors.length > 0 ? [] : recordListsIn(document.contents)
}

function parse(text: string): ReturnType<typeof parseDocument> {
  return parseDocument(text, { uniqueKeys: false, strict: false, logLevel: 'silent', prettyErrors: false })
}

/** The deepest heading that Markdown has. */
const deepestHeading = 6

/** Where lists are written: what their places count from, and how deep questions stand below one name. */
interface Placed {
  readonly start: number
  readonly depth: number
}

/** Writes the lists one behind the other, each below the names of what stands around it. */
function writeLists(draft: Draft, lists: readonly RecordList[], scribe: Scribe, from: Placed): void {
  const levels = Math.max(1, ...lists.map(({ names }) => names.length))
  const depth = Math.min(from.depth + levels - 1, deepestHeading)
  let above: readonly string[] = []
  for (const [index, questions] of questionsOf(lists, scribe).entries()) {
    const { names, notes, place } = lists[index] as RecordList
    const same = names.findIndex((name, level) => name !== above[level])
    for (const [level, name] of names.entries())
      if (same >= 0 && level >= same)
        writeCategory(draft, name, { place: from.start + place, depth: Math.min(from.depth + level, depth) })
    above = names
    for (const note of notes) writeNote(draft, scribe.passage(note))
    for (const question of questions) writeQuestion(draft, question, depth)
  }
}
