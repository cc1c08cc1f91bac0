import type { Directive } from './directive.ts'
import { type Treatment, treatmentOf } from './directives.ts'
import { isBlank, leastColumn, type RstLine } from './lines.ts'
import { writeBlank, writeChoice, writeTask } from './questions.ts'
import type { Place, Sheet } from './sheet.ts'

/** Writes blocks; handed in, since blocks hold directives and directives blocks. */
export type WriteBlocks = (sheet: Sheet, lines: readonly RstLine[], place: Place) => void

/** A directive to write. */
export interface Work {
  readonly sheet: Sheet
  readonly directive: Directive
  /** Where it stands, and where what it holds does. */
  readonly place: Place
  readonly inner: Place
  readonly blocks: WriteBlocks
}

const writers: Readonly<Record<Treatment, (work: Work) => void>> = {
  code: writeCode,
  math: writeMath,
  page: writePage,
  image: writeImage,
  folded: writeFolded,
  told: writeTold,
  titled: writeTitled,
  content: writeContent,
  choice: writeChoice,
  blank: writeBlank,
  task: writeTask,
  gone: () => {},
}

/** Writes a directive as what is like it in Markdown. */
export function writeDirective(sheet: Sheet, directive: Directive, place: Place, blocks: WriteBlocks): void {
  const { name, argument, options, body } = directive
  const inner = { ...place, base: leastColumn(body), depth: place.depth + 1 }
  const isFolded = /\b(?:dropdown|toggle)\b/.test(sheet.of(options.get('class')))
  sheet.line(place, '', argument.from)
  writers[isFolded ? 'folded' : treatmentOf(name)]({ sheet, directive, place, inner, blocks })
  sheet.line(place, '', argument.to)
}

/** Runestone sets `~~~~` between what is told of a program and the program, and `====` before its tests. */
function writeCode({ sheet, directive, place, inner, blocks }: Work): void {
  const { name, argument, options, body } = directive
  const own = options.get('language') ?? (name.startsWith('active') ? undefined : argument)
  const language = /^[\w+#-]{1,30}$/.exec(sheet.of(own))?.[0] ?? ''
  const tilde = body.findIndex((line) => /^~{4,}$/.test(sheet.of(line)))
  if (tilde > 0) blocks(sheet, body.slice(0, tilde), inner)
  const code = body.slice(tilde + 1)
  const tests = code.findIndex((line) => /^={4,}$/.test(sheet.of(line)))
  const seen = (tests < 0 ? code : code.slice(0, tests)).slice()
  while (seen.length > 0 && isBlank(seen[0])) seen.shift()
  if (seen.length > 0) sheet.fence(seen, language, place)
}

function writeMath({ sheet, directive, place }: Work): void {
  const lines = [directive.argument, ...directive.body].filter((line) => !isBlank(line))
  const at = directive.argument.from
  if (lines.length === 0) return
  sheet.line(place, '$$', at)
  sheet.verbatim(lines, place)
  sheet.line(place, '$$', at)
}

function writePage({ sheet, directive, place }: Work): void {
  if (/^html\b/i.test(sheet.of(directive.argument))) sheet.verbatim(directive.body, place)
}

function writeImage({ sheet, directive, place, inner, blocks }: Work): void {
  const { argument, options, body } = directive
  const alt = options.get('alt')
  sheet.draft.put(`${place.before}![`, argument.from)
  if (alt !== undefined) sheet.draft.keep(alt.from, alt.to)
  sheet.draft.put('](', argument.from)
  sheet.draft.keep(argument.from, argument.to)
  sheet.draft.put(')\n', argument.to)
  blocks(sheet, body, inner)
}

function writeFolded({ sheet, directive, place, inner, blocks }: Work): void {
  const { argument, body } = directive
  sheet.line(place, '<details>', argument.from)
  sheet.draft.put(`${place.before}<summary>`, argument.from)
  writeTitle(sheet, directive)
  sheet.draft.put('</summary>\n', argument.to)
  sheet.line(place, '', argument.to)
  blocks(sheet, body, inner)
  sheet.line(place, '', argument.to)
  sheet.line(place, '</details>', argument.to)
}

/** What is said beside; a hint is one of the question. */
function writeTold({ sheet, directive, place, inner, blocks }: Work): void {
  const { name, argument, body } = directive
  const before = name === 'hint' ? place.before : `${place.before}> `
  sheet.draft.put(`${before}**${capital(name)}:** `, argument.from)
  const first = isBlank(argument) ? body.findIndex((line) => !isBlank(line)) : -1
  const opening = first < 0 ? argument : body[first]
  if (opening !== undefined) sheet.inline(opening.from, opening.to)
  sheet.draft.put('\n', argument.to)
  blocks(sheet, body.slice(first + 1), { ...inner, before })
}

function writeTitled({ sheet, directive, place, inner, blocks }: Work): void {
  const { name, argument, body } = directive
  if (body.length === 0 && name !== 'rubric') return
  sheet.draft.put(`${place.before}**`, argument.from)
  writeTitle(sheet, directive)
  sheet.draft.put('**\n', argument.to)
  sheet.line(place, '', argument.to)
  blocks(sheet, body, inner)
}

function writeContent({ sheet, directive, inner, blocks }: Work): void {
  blocks(sheet, directive.body, inner)
}

function writeTitle(sheet: Sheet, { name, argument }: Directive): void {
  if (isBlank(argument)) sheet.draft.put(capital(name), argument.from)
  else sheet.inline(argument.from, argument.to)
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).replace(/[-_:]/g, ' ')
}
