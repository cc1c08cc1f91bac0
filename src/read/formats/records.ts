import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml'
import { isMap, isSeq, parseDocument } from '../yaml.ts'
import { columnNamed } from './columns.ts'
import type { Draft } from './draft.ts'
import type { Inset, Span } from './formats.ts'
import { writeCategory, writeQuestion } from './quiz.ts'
import { isPairList, isRecordList, nameOfGroup, questionsOf } from './recordQuestions.ts'

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
    const lists = listsIn(text, stretch)
    for (const list of lists) writeList(draft, text, { ...list, from: stretch.start, depth })
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

/** Lists that stand deeper are none that a quiz begins with. */
const deepest = 5

interface List {
  readonly list: YAMLSeq
  /** What a map around it calls it. */
  readonly name: string | null
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

function listsIn(text: string, { start, end }: Span): readonly List[] {
  if (end <= start || end - start > largest) return []
  const document = parse(text.slice(start, end))
  return document.errors.length > 0 ? [] : listsBelow(document.contents as Node | null, null, 0)
}

function parse(text: string): ReturnType<typeof parseDocument> {
  return parseDocument(text, { uniqueKeys: false, strict: false, logLevel: 'silent', prettyErrors: false })
}

function listsBelow(node: unknown, name: string | null, depth: number): List[] {
  if (depth > deepest) return []
  if (isSeq(node)) {
    if (isRecordList(node) || isPairList(node)) return [{ list: node, name }]
    return node.items.flatMap((item) => listsBelow(item, null, depth + 1))
  }
  if (!isMap(node)) return []
  const own = nameOfGroup(node as YAMLMap)
  return (node.items as Pair[]).flatMap(({ value }) => listsBelow(value, own, depth + 1))
}

function writeList(
  draft: Draft,
  text: string,
  { list, name, from, depth }: List & { readonly from: number; readonly depth: number },
): void {
  const place = from + (list.range?.[0] ?? 0)
  if (name !== null) writeCategory(draft, name, { place, depth })
  for (const question of questionsOf(list, text, from)) writeQuestion(draft, question, depth)
}
