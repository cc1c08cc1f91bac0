import type { Draftext } from '../repair/edits.ts'
import { type Column, columnsOf, unnamedColumns } from './columns.ts'
import { Draft } from './draft.ts'
import { type Cell, rowsOf, separatorOf } from './separated.ts'

/** What a table says of itself before its rows. */
export interface TableHeader {
  /** Offset of the first row. */
  readonly start: number
  readonly separator: string
  /** What the columns hold; null where the first row may tell. */
  readonly columns: readonly Column[] | null
}

/**
 * A table of questions as Markdown, a card a row: the question is a heading, its answer stands below.
 *
 *     question,answer,tags              ## What is a lock?
 *     What is a lock?,"A guard",os  →
 *                                       A guard
 *
 *                                       tags: os
 */
export function cardsOf(text: string, header: TableHeader | null): Draftext {
  const { start, separator, columns } = header ?? { start: 0, separator: separatorOf(text), columns: null }
  const draft = new Draft(text)
  let known = columns
  let names: readonly string[] = []
  const sheet: Sheet = { draft, text, spacedTags: header !== null }
  for (const row of rowsOf(text, separator, start)) {
    if (known === null) {
      names = row.map(({ value }) => value.trim())
      known = columnsOf(names)
      if (known !== null) continue
      names = []
      known = unnamedColumns(row.length)
    }
    writeCard(sheet, row, known, names)
  }
  return draft.done()
}

/** Where cards are written to, and from. */
interface Sheet {
  readonly draft: Draft
  readonly text: string
  /** Tags stand in one cell with spaces between, as Anki exports them. */
  readonly spacedTags: boolean
}

function writeCard(
  { draft, text, spacedTags }: Sheet,
  row: readonly Cell[],
  columns: readonly Column[],
  names: readonly string[],
): void {
  const cells = (wanted: Column): readonly Cell[] =>
    row.filter((cell, index) => (columns[index] ?? 'other') === wanted && cell.value.trim() !== '')
  const labels = names.some((name) => /\p{Script=Han}/u.test(name)) ? chineseLabels : englishLabels
  const block = (cell: Cell, label = ''): void => {
    draft.put(label === '' ? '\n\n' : `\n\n**${label}** `, placeOf(cell))
    write(draft, text, cell, { oneLine: false })
  }
  const [question, ...more] = cells('question')
  if (question === undefined) {
    // What no question stands before goes on the one before it.
    for (const cell of row) if (cell.value.trim() !== '') block(cell)
    return
  }
  draft.put('\n\n## ', placeOf(question))
  write(draft, text, question, { oneLine: true })
  for (const cell of more) block(cell)
  const options = cells('option')
  for (const [index, cell] of options.entries()) {
    draft.put(`${index === 0 ? '\n\n' : '\n'}- ${String.fromCharCode(65 + index)}. `, placeOf(cell))
    write(draft, text, cell, { oneLine: true })
  }
  const isLabelled = options.length > 0 || cells('hint').length > 0 || cells('explanation').length > 0
  for (const cell of cells('answer')) block(cell, isLabelled ? labels.answer : '')
  for (const cell of cells('other')) block(cell)
  for (const kind of ['hint', 'explanation'] as const)
    for (const cell of cells(kind)) block(cell, labels[kind])
  for (const cell of cells('tags')) {
    if (!spacedTags) block(cell, labels.tags)
    else {
      draft.put(`\n\n**${labels.tags}** `, placeOf(cell))
      writeWords(draft, text, cell)
    }
  }
}

/** Writes the words of a value with commas between. */
function writeWords(draft: Draft, text: string, cell: Cell): void {
  let more = false
  for (const run of cell.runs) {
    for (const { 0: word, index } of text.slice(run.start, run.end).matchAll(/\S+/g)) {
      const start = run.start + index
      if (more) draft.put(', ', start)
      draft.keep(start, start + word.length)
      more = true
    }
  }
}

/** The parser knows these words; they do not stand in what is published. */
const englishLabels = { answer: 'Answer:', hint: 'Hint:', explanation: 'Explanation:', tags: 'Tags:' }
const chineseLabels = { answer: '答案：', hint: '提示：', explanation: '解析：', tags: '标签：' }

function placeOf(cell: Cell): number {
  return cell.runs[0]?.start ?? 0
}

/** A line start that would make a heading, which only questions are here. */
const headingMark = /^[ \t]{0,3}(#{1,6}(?=\s)|=+\s*$|-+\s*$)/

/** Writes a value, if it has to be `oneLine` the rest of it below; no line of it becomes a heading. */
function write(draft: Draft, text: string, cell: Cell, { oneLine }: { readonly oneLine: boolean }): void {
  let line = 0
  for (const run of cell.runs) {
    let from = run.start
    while (from <= run.end) {
      const found = text.indexOf('\n', from)
      const end = found < 0 || found > run.end ? run.end : found
      const stop = text[end - 1] === '\r' && end < run.end ? end - 1 : end
      if (headingMark.test(text.slice(from, stop))) draft.put('\\', from)
      draft.keep(from, stop)
      if (end >= run.end) break
      draft.put(oneLine && line === 0 ? '\n\n' : '\n', end)
      line++
      from = end + 1
    }
  }
}
