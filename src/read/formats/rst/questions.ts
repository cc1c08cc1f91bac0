import { indentedEnd, isBlank, type RstLine } from './lines.ts'
import { markerOf } from './lists.ts'
import type { Place, Sheet } from './sheet.ts'
import type { Work } from './writeDirective.ts'

interface Option {
  readonly text: readonly RstLine[]
  readonly isRight: boolean
  readonly feedback: readonly RstLine[]
}

/** A question with options, as Runestone's books have them: in fields, or in a list where `+` stands before what is right. */
export function writeChoice(work: Work): void {
  const { sheet, directive, inner } = work
  const { items, stem } = split(sheet, directive.body, inner.base)
  const fields = ofFields(sheet, directive.options)
  const options = fields.length > 0 ? fields : items.map((item) => ofItem(sheet, item))
  writeStem(work, fields.length > 0 ? directive.body : stem)
  const at = directive.argument.from
  for (const [index, { text }] of options.entries()) {
    sheet.draft.put(`${index === 0 ? '\n' : ''}${inner.before}- ${letter(index)}. `, text[0]?.from ?? at)
    sheet.joined(text)
    sheet.draft.put('\n', at)
  }
  const right = options.flatMap(({ isRight }, index) => (isRight ? [letter(index)] : []))
  if (right.length > 0) sheet.draft.put(`\n${inner.before}**Answer:** ${right.join(', ')}\n`, at)
  writeFeedback(sheet, options, inner)
}

/** A question with a gap: what is taken as right stands in colons before what is told of it. */
export function writeBlank(work: Work): void {
  const { sheet, directive, inner } = work
  const { items, stem } = split(sheet, directive.body, inner.base)
  writeStem(work, stem)
  const first = items[0]?.[0]
  const given = directive.options.get('correct')
  const [opening = '', inFirst = ''] =
    first === undefined ? [] : (/^:([^:]{1,200}):/.exec(sheet.of(first)) ?? [])
  const from = first === undefined ? (given?.from ?? 0) : first.from + 1
  const to = first === undefined ? (given?.to ?? 0) : first.from + 1 + inFirst.length
  if (to <= from || (first !== undefined && opening === '')) return
  sheet.draft.put(`\n${inner.before}**Answer:** `, from)
  sheet.draft.keep(from, to)
  sheet.draft.put('\n', to)
}

/** A question to be answered in words of one's own. */
export function writeTask(work: Work): void {
  writeStem(work, work.directive.body)
}

/** The first paragraph is the title; what stands before and below it is its prompt. */
function writeStem({ sheet, directive, inner, blocks }: Work, body: readonly RstLine[]): void {
  const start = body.findIndex((line) => isTitle(sheet, line, inner.base))
  let end = start
  while (end >= 0 && end < body.length && isTitle(sheet, body[end], inner.base)) end += 1
  const title = start < 0 ? [directive.argument] : body.slice(start, end)
  const last = title.at(-1) ?? directive.argument
  const isLiteral = start >= 0 && sheet.of(last).endsWith('::')
  sheet.draft.put(`\n${'#'.repeat(Math.min(sheet.level + 1, 6))} `, last.from)
  sheet.joined([...title.slice(0, -1), isLiteral ? { ...last, to: last.to - 1 } : last])
  sheet.draft.put('\n\n', last.to)
  blocks(sheet, body.slice(0, Math.max(0, start)), inner)
  const below = indentedEnd(body, end, inner.base)
  if (isLiteral && below > end)
    sheet.fence(
      body.slice(end, below).filter((line) => !isBlank(line)),
      '',
      inner,
    )
  blocks(sheet, body.slice(isLiteral ? Math.max(end, below) : Math.max(0, end)), inner)
}

function isTitle(sheet: Sheet, line: RstLine | undefined, base: number): boolean {
  if (line === undefined || isBlank(line) || line.column !== base) return false
  return !/^(?:\.\.\s|::$)/.test(sheet.of(line))
}

/** The items of the list at the end of a body, each from behind its mark, and what stands before them. */
function split(
  sheet: Sheet,
  body: readonly RstLine[],
  base: number,
): { items: RstLine[][]; stem: readonly RstLine[] } {
  const items: RstLine[][] = []
  let first = body.length
  for (const [index, line] of body.entries()) {
    const length = line.column === base ? (/^[-*]\s+/.exec(sheet.of(line))?.[0].length ?? 0) : 0
    if (length > 0) {
      first = Math.min(first, index)
      items.push([{ from: line.from + length, to: line.to, column: base + length }])
    } else if (isBlank(line) || line.column > base) items.at(-1)?.push(line)
    else {
      items.length = 0
      first = body.length
    }
  }
  return { items, stem: body.slice(0, first) }
}

function ofItem(sheet: Sheet, item: readonly RstLine[]): Option {
  const at = item.findIndex((line, index) => index > 0 && /^[-+*]\s/.test(sheet.of(line)))
  const mark = at < 0 ? undefined : item[at]
  const seen = (lines: readonly RstLine[]) => lines.filter((line) => !isBlank(line))
  if (mark === undefined) return { text: seen(item), isRight: false, feedback: [] }
  const length = markerOf(sheet.text, mark)?.length ?? 0
  const feedback = [{ ...mark, from: Math.min(mark.to, mark.from + length) }, ...item.slice(at + 1)]
  return { text: seen(item.slice(0, at)), isRight: sheet.of(mark).startsWith('+'), feedback: seen(feedback) }
}

function ofFields(sheet: Sheet, fields: ReadonlyMap<string, RstLine>): Option[] {
  const right = sheet
    .of(fields.get('correct'))
    .toLowerCase()
    .split(/[\s,]+/)
  return [...fields].flatMap(([name, text]) => {
    const key = /^answer_([a-z])$/.exec(name)?.[1]
    const feedback = fields.get(`feedback_${key}`)
    return key === undefined
      ? []
      : [{ text: [text], isRight: right.includes(key), feedback: feedback === undefined ? [] : [feedback] }]
  })
}

function writeFeedback(sheet: Sheet, options: readonly Option[], place: Place): void {
  const told = options
    .map((option, index) => ({ ...option, index }))
    .filter(({ feedback }) => feedback.length > 0)
  for (const [index, { feedback, index: own }] of told.entries()) {
    const at = feedback[0]?.from ?? 0
    if (index === 0) sheet.draft.put(`\n${place.before}**Explanation:**\n\n`, at)
    sheet.draft.put(`${place.before}- ${letter(own)}: `, at)
    sheet.joined(feedback)
    sheet.draft.put('\n', at)
  }
}

function letter(index: number): string {
  return String.fromCharCode(65 + (index % 26))
}
