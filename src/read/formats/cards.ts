import { type Column, columnsOf, counts, unnamedColumns } from './columns.ts'
import type { Draft } from './draft.ts'
import { type Keyed, keyReader } from './optionKeys.ts'
import { type Cell, type Row, rowsOf } from './separated.ts'

/** What a table says of itself before its rows. */
export interface TableHeader {
  /** Offset of the first row. */
  readonly start: number
  readonly separator: string
  /** What the columns hold; null where the first rows may tell. */
  readonly columns: readonly Column[] | null
  /** Tags stand in one cell with spaces between, as Anki exports them. */
  readonly spacedTags: boolean
}

/** A table whose columns are known. */
interface Table {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly isChinese: boolean
}

/** Above the names of columns at most so many lines tell where the table comes from and how to fill it in. */
const mostTitles = 12

/** Which of the first rows names the columns; -1 where none does. Above it only titles stand, one value a row. */
export function headerRow(rows: readonly Row[]): number {
  const named = rows.slice(0, mostTitles + 1).findIndex((row) => columnsOf(valuesOf(row)) !== null)
  const isTitle = (row: Row): boolean => valuesOf(row).filter((value) => value !== '').length <= 1
  return rows.slice(0, Math.max(named, 0)).every(isTitle) ? named : -1
}

/** What the cells of a row say, without white space around it. */
export function valuesOf({ cells }: Row): readonly string[] {
  return cells.map(({ value }) => value.trim())
}

/**
 * Writes a table of questions as Markdown, a card a row: the question is a heading, its answer stands below.
 *
 *     question,answer,tags              ## What is a lock?
 *     What is a lock?,"A guard",os  →
 *                                       A guard
 *
 *                                       tags: os
 */
export function writeCards(
  draft: Draft,
  text: string,
  header: TableHeader,
  { end, depth }: { readonly end: number; readonly depth: number },
): void {
  const isComment = (row: Row): boolean => header.spacedTags && text[row.start] === '#'
  const all = [...rowsOf(text, header.separator, { start: header.start, end })].filter(
    (row) => !isComment(row),
  )
  const named = header.columns === null ? headerRow(all) : -1
  const names = named < 0 ? [] : valuesOf(all[named] as Row)
  const rows = all.slice(named + 1)
  const columns =
    header.columns ??
    withoutCounts(columnsOf(names), names, rows) ??
    unnamedColumns(all[0]?.cells.length ?? 0)
  const table: Table = {
    columns,
    rows,
    isChinese: names.some((name) => /\p{Script=Han}/u.test(name)),
  }
  for (const row of all.slice(0, Math.max(named, 0)))
    for (const cell of row.cells) if (cell.value.trim() !== '') block(draft, text, cell)
  const keys = keyReader(
    table.rows.map((row) => keyedOf(row, columns)),
    1,
  )
  const sheet: Sheet = { draft, text, table, keys, mark: '#'.repeat(depth), spacedTags: header.spacedTags }
  for (const row of table.rows) writeCard(sheet, row)
}

/** Among columns with names one without may number the rows. */
function withoutCounts(
  columns: readonly Column[] | null,
  names: readonly string[],
  rows: readonly Row[],
): readonly Column[] | null {
  return (
    columns?.map((column, at) => {
      const isCount =
        column === 'other' && names[at] === '' && counts(rows.map((row) => valuesOf(row)[at] ?? ''))
      return isCount ? 'number' : column
    }) ?? null
  )
}

/** Where cards are written to, and from. */
interface Sheet {
  readonly draft: Draft
  readonly text: string
  readonly table: Table
  readonly keys: ReturnType<typeof keyReader>
  /** Of the headings. */
  readonly mark: string
  readonly spacedTags: boolean
}

function cellsOf({ cells }: Row, columns: readonly Column[], wanted: Column): readonly Cell[] {
  return cells.filter((cell, index) => (columns[index] ?? 'other') === wanted && cell.value.trim() !== '')
}

function keyedOf(row: Row, columns: readonly Column[]): Keyed {
  const values = (column: Column): string[] => cellsOf(row, columns, column).map(({ value }) => value.trim())
  return { options: values('option'), answer: values('answer').join('; ') }
}

function writeCard(sheet: Sheet, row: Row): void {
  const { draft, text, table, mark } = sheet
  const cells = (wanted: Column): readonly Cell[] => cellsOf(row, table.columns, wanted)
  const labels = table.isChinese ? chineseLabels : englishLabels
  const [question, ...more] = cells('question')
  if (question === undefined) {
    // What no question stands before goes on the one before it.
    for (const cell of row.cells) if (cell.value.trim() !== '') block(draft, text, cell)
    return
  }
  const [sounds, title] = soundsBefore(text, question)
  draft.put(`\n\n${mark} `, placeOf(question))
  write(draft, text, title, { oneLine: true })
  for (const cell of more) block(draft, text, cell)
  const offered = [...cells('option'), ...distractors(cells('wrong'), cells('answer'))]
  // What is offered alone is the answer, whatever number calls it.
  const [options, answers] = offered.length === 1 ? [[], offered] : [offered, cells('answer')]
  for (const [index, cell] of options.entries()) {
    draft.put(`${index === 0 ? '\n\n' : '\n'}- ${letter(index)}. `, placeOf(cell))
    write(draft, text, cell, { oneLine: true })
  }
  const isLabelled = options.length > 0 || cells('hint').length > 0 || cells('explanation').length > 0
  writeAnswers(sheet, answers, options, isLabelled ? labels.answer : '')
  for (const cell of [...cells('other'), ...sounds]) block(draft, text, cell)
  for (const kind of ['hint', 'explanation'] as const)
    for (const cell of cells(kind)) block(draft, text, cell, labels[kind])
  for (const cell of cells('tags')) {
    if (!sheet.spacedTags) block(draft, text, cell, labels.tags)
    else {
      draft.put(`\n\n**${labels.tags}** `, placeOf(cell))
      writeWords(draft, text, cell)
    }
  }
}

/** `[sound:rec1.mp3]`, where Anki plays a sound before it shows a question. */
const sound = /^(?:\s*\[sound:[^\]\n]{1,200}\])+\s*(?=\S)/

/** The sounds before a question, which stand below it, and the question itself. */
function soundsBefore(text: string, cell: Cell): readonly [sounds: readonly Cell[], title: Cell] {
  const [run, ...more] = cell.runs
  const length = run === undefined ? 0 : (sound.exec(text.slice(run.start, run.end))?.[0].length ?? 0)
  if (run === undefined || length === 0) return [[], cell]
  const [end, value] = [run.start + length, cell.value]
  return [
    [{ value: value.slice(0, length), runs: [{ start: run.start, end }] }],
    { value: value.slice(length), runs: [{ start: end, end: run.end }, ...more] },
  ]
}

/** Wrong answers with the right one among them, sorted, so that their order does not give it away. */
function distractors(wrong: readonly Cell[], right: readonly Cell[]): readonly Cell[] {
  if (wrong.length === 0) return []
  return [...wrong, ...right].sort((a, b) => (a.value.trim() < b.value.trim() ? -1 : 1))
}

/** The answers; where they name options, these by their letters. */
function writeAnswers(
  { draft, text, keys }: Sheet,
  answers: readonly Cell[],
  options: readonly Cell[],
  label: string,
): void {
  const answer = answers.map(({ value }) => value.trim()).join('; ')
  const named = keys({ options: options.map(({ value }) => value.trim()), answer })
  const [first] = answers
  if (first === undefined) return
  if (named.length > 0 && named.every((index) => options[index] !== undefined))
    draft.put(`\n\n**${label}** ${named.map(letter).join(', ')}`, placeOf(first))
  else for (const cell of answers) block(draft, text, cell, label)
}

function letter(index: number): string {
  return String.fromCharCode(65 + index)
}

function block(draft: Draft, text: string, cell: Cell, label = ''): void {
  draft.put(label === '' ? '\n\n' : `\n\n**${label}** `, placeOf(cell))
  write(draft, text, cell, { oneLine: false })
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
